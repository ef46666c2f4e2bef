//! The forms of the terms.

use crate::source::shape::{Book, Shape, Shaped, Spoken};
use crate::terms::text::WordOr;
use crate::terms::{Colour, Country, Date, Email, Lifetime, Period, Phrase, Prose, Text, Url};

/// One length or several: `14 months`, `2 years 6 months`, `P2Y6M`.
macro_rules! length {
    () => {
        "(P[0-9A-Z.]+|[0-9]+ ?[a-z]+(,? +(and +)?[0-9]+ ?[a-z]+)*)"
    };
}

pub(crate) use length;

macro_rules! forms {
    ($($name:ident: $what:literal, $pattern:expr;)*) => {
        $(impl Shaped for $name {
            fn shape(_: &mut Book) -> Shape {
                Shape::form($what, $pattern)
            }
        })*
    };
}

forms! {
    Colour: "a colour", "^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$";
    Date: "a date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    Url: "a web address", "^https?://[^/\\s]\\S*$";
    Email: "an e-mail address", "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$";
    Period: "a length of time", concat!("^", length!(), "$");
    Lifetime: "a length of time, `session` or `persistent`", concat!("^(session|persistent|", length!(), ")$");
}

macro_rules! spoken {
    ($($name:ident),*) => {
        $(impl Shaped for $name {
            fn shape(_: &mut Book) -> Shape {
                Shape::Spoken(Spoken::$name)
            }
        })*
    };
}

spoken!(Text, Phrase, Prose);

impl Shaped for Country {
    fn shape(_: &mut Book) -> Shape {
        Shape::Country
    }
}

impl Shaped for WordOr {
    fn shape(_: &mut Book) -> Shape {
        Shape::Either(vec![Shape::Word, Shape::Spoken(Spoken::Phrase)])
    }
}
