//! How long data are kept: `2 years after last_purchase`, or criteria (GDPR Art. 13(2)(a)).

use std::rc::Rc;

use crate::diagnostic::Diagnostic;
use crate::record;
use crate::source::decode::{Decode, List, Reader, shorten};
use crate::source::yaml::{Kind, Node};
use crate::span::Spanned;
use crate::terms::{Period, Prose, Text};

/// A bound of the time data are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// A period, from collection or from an event.
    For {
        period: Period,
        after: Option<String>,
    },
    /// Until an event.
    Until(String),
}

impl Limit {
    /// The event it names.
    pub fn event(&self) -> Option<&str> {
        match self {
            Self::For { after, .. } => after.as_deref(),
            Self::Until(event) => Some(event),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(event) = text.strip_prefix("until ") {
            return is_word(event.trim()).then(|| Self::Until(event.trim().to_owned()));
        }
        let (period, after) = match text.split_once(" after ") {
            Some((period, event)) if is_word(event.trim()) => {
                (period, Some(event.trim().to_owned()))
            }
            Some(_) => return None,
            None => (text, None),
        };
        Period::parse(period).map(|period| Self::For { period, after })
    }
}

/// How long something is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Not stored at all.
    NotStored,
    /// For good.
    Permanently,
    /// Until the first of these.
    Limits(Vec<Limit>),
}

impl Keep {
    /// Reads the retention grammar of the model.
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim() {
            "not_stored" => Some(Self::NotStored),
            "permanently" => Some(Self::Permanently),
            text => {
                let limits: Option<Vec<_>> = text.split(" or ").map(Limit::parse).collect();
                limits
                    .filter(|limits| (1..=2).contains(&limits.len()))
                    .map(Self::Limits)
            }
        }
    }

    /// The events it names.
    pub fn events(&self) -> impl Iterator<Item = &str> {
        let limits = match self {
            Self::Limits(limits) => limits.as_slice(),
            _ => &[],
        };
        limits.iter().filter_map(Limit::event)
    }
}

fn is_word(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

impl Decode for Keep {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let text = String::decode(node, reader)?;
        let keep = Self::parse(&text);
        if keep.is_none() {
            // `until membership_end or consent_withdrawn`: the second limit wants its own word.
            let second = text.split_once(" or ").map(|(first, second)| {
                let link = if first.starts_with("until ") {
                    "until"
                } else {
                    first.split_once(" after ").map_or("", |(length, _)| length)
                };
                match link {
                    "until" => format!("{first} or until {second}"),
                    length => format!("{first} or {length} after {second}"),
                }
            });
            let meant = second.filter(|whole| Self::parse(whole).is_some());
            let help = match &meant {
                Some(meant) => format!("write `{meant}`"),
                None => "write `14 months`, `2 years after last_purchase`, `until consent_withdrawn`, two of these with `or`, `not_stored`, `permanently`, or a mapping with `criteria`".into(),
            };
            reader.find(
                Diagnostic::error(
                    "YML-018",
                    node.span,
                    format!("`{}` is not a retention period", shorten(&text)),
                )
                .label("cannot be read as a period")
                .help(help),
            );
        }
        keep
    }
}

record! {
    /// How long some data of a purpose are kept (GDPR Art. 13(2)(a)).
    RetentionRule as "a retention period" {
        /// How long. Example: `2 years after last_purchase`
        keep: Keep,
        /// How the period is decided, where there is no period. Example: `{fi: Niin kauan kuin takuu on voimassa.,
        /// en: As long as the warranty holds.}`
        criteria: Prose,
        /// The data it holds for. Default: all that no other rule names. Example: `[contact.email]`
        data: List<String>,
        /// In which case it holds. Example: `{fi: jos lasku on maksamatta, en: if an invoice is unpaid}`
        when: Prose,
        /// Why this long. Law: GDPR Art. 5(1)(e). Example: `{fi: Vaade vanhentuu kolmessa vuodessa., en: A claim
        /// expires in three years.}`
        why: Prose,
        /// The law that sets it. Example: `{fi: Kirjanpitolaki (1336/1997) 2 luku 10 §, en: Accounting Act
        /// (1336/1997) chapter 2 section 10}`
        law: Text,
    }
}

/// The retention of a purpose: one rule or several.
#[derive(Clone, Debug, Default)]
pub struct Retention(pub List<RetentionRule>);

impl std::ops::Deref for Retention {
    type Target = List<RetentionRule>;
    fn deref(&self) -> &List<RetentionRule> {
        &self.0
    }
}

impl Decode for Retention {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let rules = match &node.kind {
            Kind::Scalar { .. } => {
                let keep = crate::source::decode::spanned(node, node.span, reader)?;
                let rule = RetentionRule {
                    keep: Some(keep),
                    meta: crate::source::decode::Meta {
                        span: node.span,
                        faulty: Vec::new(),
                    },
                    ..RetentionRule::default()
                };
                vec![Spanned::new(rule, node.span)]
            }
            Kind::Map { .. } => vec![Spanned::new(
                RetentionRule::decode(node, reader)?,
                node.span,
            )],
            Kind::List { items } if items.iter().any(|item| item.text().is_some()) => {
                reader.wrong_type(node, "a list of mappings with `keep` or `criteria`");
                return None;
            }
            Kind::List { .. } => List::decode(node, reader)?,
        };
        Some(Self(rules))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_reads_what_the_model_promises() {
        let months = |n| Period {
            months: n,
            ..Period::default()
        };
        assert_eq!(
            Keep::parse("until consent_withdrawn or 24 months after last_contact"),
            Some(Keep::Limits(vec![
                Limit::Until("consent_withdrawn".into()),
                Limit::For {
                    period: months(24),
                    after: Some("last_contact".into())
                },
            ]))
        );
        assert_eq!(
            Keep::parse("P14M"),
            Some(Keep::Limits(vec![Limit::For {
                period: months(14),
                after: None
            }]))
        );
        assert_eq!(Keep::parse("not_stored"), Some(Keep::NotStored));
        for bad in [
            "forever",
            "as long as needed",
            "2 years after",
            "until",
            "2 years after Last Purchase",
        ] {
            assert_eq!(Keep::parse(bad), None, "{bad}");
        }
    }
}
