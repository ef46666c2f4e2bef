//! Countries, dates, links and addresses of mail: single values with a form of their own.

use std::fmt;
use std::rc::Rc;

use crate::diagnostic::Diagnostic;
use crate::source::decode::{Decode, Reader, shorten};
use crate::source::walk::{Walk, Way};
use crate::source::yaml::Node;
use crate::wordless;

/// A country by its ISO 3166-1 alpha-2 code, upper case; `various` stands for several that change.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(pub String);

impl Country {
    /// Several countries that cannot be told one by one.
    pub const VARIOUS: &'static str = "various";

    /// The code.
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Decode for Country {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let text = String::decode(node, reader)?;
        let form = text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase());
        // Codes that people write for a country although ISO 3166-1 has another.
        let usual_mistake = matches!(text.as_str(), "UK" | "EL");
        if form && !usual_mistake || text == Self::VARIOUS {
            return Some(Self(text));
        }
        let finding = Diagnostic::error(
            "YML-024",
            node.span,
            format!("`{}` is not a country code", shorten(&text)),
        )
        .label("expected two capital letters (ISO 3166-1)");
        let finding = match text.as_str() {
            "UK" => finding
                .label("the United Kingdom has another one")
                .help("write `GB`")
                .fix(node.span, "GB"),
            "EL" => finding
                .label("Greece is `GR` in ISO 3166-1")
                .help("write `GR`")
                .fix(node.span, "GR"),
            other if other.len() == 2 && other.bytes().all(|b| b.is_ascii_alphabetic()) => {
                let upper = other.to_ascii_uppercase();
                finding
                    .help(format!("write `{upper}`"))
                    .fix(node.span, upper)
            }
            _ => finding.help("for example `FI`, `SE` or `US`"),
        };
        reader.find(finding);
        None
    }
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub jiff::civil::Date);

impl Date {
    /// Reads `2026-03-01`, nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        Self::has_form(text).then(|| text.parse().ok().map(Self))?
    }

    fn has_form(text: &str) -> bool {
        text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Decode for Date {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let text = String::decode(node, reader)?;
        let date = Self::parse(&text);
        if date.is_none() {
            let message = if Self::has_form(&text) {
                format!("there is no day `{text}`")
            } else {
                format!("`{}` is not a date", shorten(&text))
            };
            reader.find(
                Diagnostic::error("YML-019", node.span, message)
                    .label("expected year-month-day")
                    .help("write it like `2026-03-01`"),
            );
        }
        date
    }
}

/// A link to the web: `http` or `https`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url(pub String);

impl Decode for Url {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let text = String::decode(node, reader)?;
        let host = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"));
        let good = host.is_some_and(|rest| {
            !rest.is_empty() && !rest.starts_with('/') && !rest.contains(char::is_whitespace)
        });
        if good {
            return Some(Self(text));
        }
        reader.find(
            Diagnostic::error(
                "YML-025",
                node.span,
                format!("`{}` is not a web address", shorten(&text)),
            )
            .label("expected `https://…`")
            .help("give the whole address, with `https://`"),
        );
        None
    }
}

/// An address of electronic mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(pub String);

impl Email {
    /// The address, if the text is one and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let good = text.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty()
                && host.contains('.')
                && !host.starts_with('.')
                && !host.ends_with('.')
                && !host.contains('@')
                && !text.contains(|c: char| c.is_whitespace() || "<>()[],;:\"\\".contains(c))
        });
        good.then(|| Self(text.to_owned()))
    }
}

impl Decode for Email {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let text = String::decode(node, reader)?;
        if let Some(email) = Self::parse(&text) {
            return Some(email);
        }
        reader.find(
            Diagnostic::error(
                "YML-026",
                node.span,
                format!("`{}` is not an e-mail address", shorten(&text)),
            )
            .label("expected `name@example.com`")
            .help("give one address and nothing else"),
        );
        None
    }
}

wordless!(Country, Date);

impl Walk for Url {
    fn walk<'a>(&'a self, way: &mut Way<'a>) {
        self.0.walk(way);
    }
}

impl Walk for Email {
    fn walk<'a>(&'a self, way: &mut Way<'a>) {
        self.0.walk(way);
    }
}
