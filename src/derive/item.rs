//! Data as a notice tells of it: categories, items with their marks, sources.

use crate::derive::{Because, Label};
use crate::model::Source;
use crate::span::{Span, Spanned};
use crate::terms::{Prose, SpecialCategory};

/// Data of one category: all of it, or some items.
#[derive(Clone, Debug, PartialEq)]
pub struct DataUse<'a> {
    /// The category's id.
    pub category: &'a str,
    pub name: Label<'a>,
    /// `None` for the whole category.
    pub items: Option<Vec<Item<'a>>>,
}

/// An item of data with its marks.
#[derive(Clone, Debug, PartialEq)]
pub struct Item<'a> {
    /// The word, where it has one; own texts have none.
    pub word: Option<&'a str>,
    pub name: Label<'a>,
    pub special: Vec<SpecialCategory>,
    pub criminal: bool,
    pub identity_code: bool,
}

/// A data category as a register uses it.
#[derive(Clone, Debug)]
pub struct CategoryNotice<'a> {
    pub id: &'a str,
    pub span: Span,
    pub name: Label<'a>,
    pub description: Option<&'a Prose>,
    /// The items that this register's purposes use, in the category's order.
    pub items: Vec<Item<'a>>,
    /// Special categories: those of its items and its own.
    pub special: Vec<SpecialCategory>,
    pub criminal: bool,
    pub identity_code: bool,
    /// The purposes that use it, by id.
    pub purposes: Vec<&'a str>,
    /// The sources it comes from: places in the register's list of sources.
    pub sources: Vec<usize>,
}

/// A source of data (GDPR Art. 14(2)(f)).
#[derive(Clone, Debug)]
pub struct SourceNotice<'a> {
    pub source: &'a Spanned<Source>,
    pub name: Label<'a>,
    /// Art. 13: data from the person, or observed. All else is Art. 14.
    pub from_subject: bool,
    pub public: bool,
    /// The data that come from here, if it is not all that no other source is named for.
    pub data: Option<Vec<DataUse<'a>>>,
}

impl SourceNotice<'_> {
    /// Whether it is somebody: a word of the catalogue, a recipient or own text, not a word that leads nowhere.
    pub fn known(&self) -> bool {
        !matches!(self.name, Label::Name(_))
    }

    /// Which article the information on data from here answers to, and why.
    pub fn because(&self) -> Because {
        match self.from_subject {
            true => FROM_SUBJECT,
            false => FROM_ELSEWHERE,
        }
    }
}

const FROM_SUBJECT: Because = Because::new(
    "GDPR Art. 13(1)",
    "the person gives the data, or shows them by conduct",
);
const FROM_ELSEWHERE: Because =
    Because::new("GDPR Art. 14(1)", "the data do not come from the person");
