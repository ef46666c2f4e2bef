//! The forms of those parts of a policy that `record!` does not define: the short ones beside the long ones.

use crate::catalogue::ProviderOrNone;
use crate::catalogue::service::CatalogueProvider;
use crate::model::*;
use crate::source::decode::List;
use crate::source::shape::{Book, Shape, Shaped};
use crate::terms::shape::length;
use crate::terms::text::WordOr;
use crate::terms::{Period, Phrase, Prose, SpecialGround, Text};

/// One of several forms, the short one first.
fn either(shapes: impl Into<Vec<Shape>>) -> Shape {
    Shape::Either(shapes.into())
}

/// A length of time, one after an event, or until an event; two of these, or a word.
const KEEP: &str = concat!(
    "^(not_stored|permanently|(until +[a-z0-9_]+|",
    length!(),
    "( +after +[a-z0-9_]+)?)( +or +(until +[a-z0-9_]+|",
    length!(),
    "( +after +[a-z0-9_]+)?))?)$"
);

macro_rules! shapes {
    ($($name:ty: |$book:ident| $shape:expr;)*) => {
        $(impl Shaped for $name {
            fn shape($book: &mut Book) -> Shape {
                $shape
            }
        })*
    };
}

shapes! {
    Internal: |_book| Shape::Entries(Box::new(Shape::Text));
    Address: |book| either([Text::shape(book), AddressParts::shape(book)]);
    DataProtectionOfficer: |book| either([
        Shape::Literal("none"),
        NotAppointed::shape(book),
        Officer::shape(book),
    ]);
    ManualSecurity: |book| either([Shape::Literal("none"), List::<Prose>::shape(book)]);
    Category: |book| either([List::<WordOr>::shape(book), DataCategory::shape(book)]);
    OwnItem: |book| either([Phrase::shape(book), OwnItemParts::shape(book)]);
    SpecialCondition: |book| either([
        SpecialGround::shape(book),
        SpecialConditionParts::shape(book),
    ]);
    DirectMarketing: |book| either([Shape::Bool, MarketingParts::shape(book)]);
    HumanReview: |book| either([Shape::Literal("rights"), Prose::shape(book)]);
    Keep: |_book| Shape::form("a period, or until when", KEEP);
    Retention: |book| either([
        Keep::shape(book),
        RetentionRule::shape(book),
        List::<RetentionRule>::shape(book),
    ]);
    Source: |book| either([WordOr::shape(book), SourceParts::shape(book)]);
    Informed: |book| either([
        Shape::Literal("first_contact"),
        Shape::Literal("first_disclosure"),
        Period::shape(book),
        InformedException::shape(book),
    ]);
    Texts: |_book| Shape::Sections;
    Extra: |book| either([Shape::Text, ExtraParts::shape(book)]);
    ProviderOrNone: |book| either([Shape::Literal("none"), CatalogueProvider::shape(book)]);
}

impl<T: Shaped> Shaped for OrNone<T> {
    fn shape(book: &mut Book) -> Shape {
        either([Shape::Literal("none"), T::shape(book)])
    }
}
