//! From YAML nodes to typed values: every fault is collected, none ends the reading.
//!
//! A value that cannot be read becomes "not there", and the mapping it stands in remembers that it was faulty,
//! so that nobody later complains of its absence: one mistake gives one finding.

use std::rc::Rc;

use crate::diagnostic::Diagnostic;
use crate::source::suggest::{nearest, one_of, sure};
use crate::source::yaml::{Entry, Kind, Node};
use crate::span::{Span, Spanned};

pub use crate::source::entries::Entries;
pub use crate::source::reader::{Reader, in_order, shorten};

/// A type that can be read from a node.
pub trait Decode: Sized {
    /// Reads the value; faults go to the reader. `None` if nothing useful was there.
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self>;

    /// What a key with nothing after it means. For most types it is a fault.
    fn from_nothing() -> Option<Self> {
        None
    }
}

/// Reads a value together with its place.
pub fn spanned<T: Decode>(node: &Rc<Node>, key: Span, reader: &mut Reader) -> Option<Spanned<T>> {
    T::decode(node, reader).map(|value| Spanned {
        value,
        span: node.span,
        key,
    })
}

/// A list; items that cannot be read are left out (and were reported).
pub type List<T> = Vec<Spanned<T>>;

impl<T: Decode> Decode for List<T> {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let Kind::List { items } = &node.kind else {
            reader.wrong_type(node, "a list");
            return None;
        };
        Some(
            items
                .iter()
                .filter_map(|item| spanned(item, item.span, reader))
                .collect(),
        )
    }
}

/// One value, or a list of them.
#[derive(Clone, Debug, Default)]
pub struct OneOrMany<T>(pub List<T>);

impl<T: Decode> Decode for OneOrMany<T> {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        match &node.kind {
            Kind::List { .. } => List::decode(node, reader).map(Self),
            _ => spanned(node, node.span, reader).map(|one| Self(vec![one])),
        }
    }
}

impl<T> std::ops::Deref for OneOrMany<T> {
    type Target = List<T>;
    fn deref(&self) -> &List<T> {
        &self.0
    }
}

/// The entries of a mapping with known keys, taken one by one.
pub struct Fields<'n> {
    node: &'n Rc<Node>,
    entries: &'n [Entry],
    flow: bool,
    faulty: Vec<&'static str>,
}

/// What a record remembers of its reading.
#[derive(Clone, Debug, Default)]
pub struct Meta {
    /// The whole mapping.
    pub span: Span,
    /// Keys whose value, or whose spelling, was at fault: their absence is not told again.
    pub faulty: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// Opens a mapping; anything else is a fault.
    pub fn open(node: &'n Rc<Node>, what: &str, reader: &mut Reader) -> Option<Self> {
        match &node.kind {
            Kind::Map { entries, flow, .. } => Some(Self {
                node,
                entries,
                flow: *flow,
                faulty: Vec::new(),
            }),
            _ => {
                reader.wrong_type(node, &format!("a mapping for {what}"));
                None
            }
        }
    }

    /// Reads the value of a key, if the key is there.
    pub fn take<T: Decode>(
        &mut self,
        key: &'static str,
        reader: &mut Reader,
    ) -> Option<Spanned<T>> {
        let entry = self.entries.iter().find(|entry| entry.key == key)?;
        let before = reader.findings.len();
        let value = if entry.value.is_null() {
            let value = T::from_nothing().map(|value| Spanned {
                value,
                span: entry.span,
                key: entry.span,
            });
            if value.is_none() {
                nothing(entry, reader);
            }
            value
        } else {
            spanned(&entry.value, entry.span, reader)
        };
        if reader.findings.len() > before {
            self.faulty.push(key);
        }
        value
    }

    /// Reports the keys that nobody knows. `None` if there is no other: this is something else.
    pub fn close(
        mut self,
        what: &str,
        known: &[&'static str],
        reader: &mut Reader,
    ) -> Option<Meta> {
        let unknown: Vec<(usize, &Entry)> = self
            .entries
            .iter()
            .enumerate()
            .filter(|(_, entry)| !known.contains(&entry.key.as_str()))
            .collect();
        let cut = |(_, entry): &&(usize, &Entry)| self.flow && entry.value.is_null();
        if let Some((at, entry)) = unknown.iter().find(cut) {
            comma(entry, reader);
            // The value before the comma is only the beginning of what was meant.
            let before = at
                .checked_sub(1)
                .map(|before| self.entries[before].key.as_str());
            self.faulty
                .extend(known.iter().find(|key| Some(**key) == before));
            return Some(self.meta());
        }
        let free: Vec<&'static str> = known
            .iter()
            .copied()
            .filter(|key| !self.entries.iter().any(|entry| entry.key == *key))
            .collect();
        let near: Vec<Option<&'static str>> = unknown
            .iter()
            .map(|(_, entry)| {
                let near = nearest(&entry.key, free.iter().copied());
                near.and_then(|near| known.iter().copied().find(|key| *key == near))
            })
            .collect();
        let misread: Vec<(usize, &Entry, Option<&'static str>)> = unknown
            .iter()
            .zip(&near)
            .map(|((at, entry), near)| (*at, *entry, *near))
            .collect();
        // Unknown keys one after the other are one mistake: a key that stood above them is lost.
        let runs = misread.chunk_by(|(at, _, near), (next, _, near_next)| {
            at + 1 == *next && near.is_none() && near_next.is_none()
        });
        for run in runs {
            let [(_, entry, near), more @ ..] = run else {
                continue;
            };
            let key = &entry.key;
            let message = match more {
                [] => format!("there is no key `{key}` in {what}"),
                [(_, next, _)] => format!("there is no key `{key}` in {what}, nor `{}`", next.key),
                more => format!(
                    "there is no key `{key}` in {what}, nor the {} after it",
                    more.len()
                ),
            };
            let finding = Diagnostic::error("YML-010", entry.span, message);
            reader.find(match near {
                Some(meant) => {
                    let finding = finding
                        .label(format!("did you mean `{meant}`?"))
                        .help(format!("write `{meant}`"));
                    // Two keys with one name would be a new fault.
                    let alone = misread.iter().filter(|(_, _, other)| other == near).count() == 1;
                    match alone && sure(key, meant, known.iter().copied()) {
                        true => finding.fix(entry.span, *meant),
                        false => finding.edit(entry.span, *meant),
                    }
                }
                None => finding.label("unknown key").help(format!(
                    "keys that are free here: {}",
                    one_of(free.iter().copied())
                )),
            });
        }
        let strange = unknown.len() == self.entries.len()
            && !unknown.is_empty()
            && near.iter().all(Option::is_none);
        self.faulty.extend(near.into_iter().flatten());
        (!strange).then(|| self.meta())
    }

    fn meta(self) -> Meta {
        Meta {
            span: self.node.span,
            faulty: self.faulty,
        }
    }
}

/// A key with nothing after it.
pub(super) fn nothing(entry: &Entry, reader: &mut Reader) {
    reader.find(
        Diagnostic::error(
            "YML-022",
            entry.span,
            format!("`{}` has no value", entry.key),
        )
        .label("nothing stands after this key")
        .help("give it a value, or remove the key"),
    );
}

/// A comma that cut a text in two inside `{…}`.
pub fn comma(entry: &Entry, reader: &mut Reader) {
    reader.find(
        Diagnostic::error(
            "YML-021",
            entry.span,
            format!(
                "a comma inside `{{…}}` cuts the text before `{}`",
                shorten(&entry.key)
            ),
        )
        .label("this was read as a key of its own")
        .help("put the whole text in quotes: `\"…, …\"`"),
    );
}

impl Decode for String {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        match &node.kind {
            Kind::Scalar { text, .. } if text.trim().is_empty() => {
                reader.find(
                    Diagnostic::error("YML-022", node.span, "an empty text")
                        .label("nothing to read")
                        .help("give it words, or remove the key"),
                );
                None
            }
            Kind::Scalar { text, .. } => Some(text.trim_end().to_owned()),
            _ => {
                reader.wrong_type(node, "text");
                None
            }
        }
    }
}

impl Decode for bool {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        match &node.kind {
            Kind::Scalar { text, plain: true } if text == "true" => Some(true),
            Kind::Scalar { text, plain: true } if text == "false" => Some(false),
            _ => {
                reader.wrong_type(node, "`true` or `false`");
                None
            }
        }
    }
}

impl Decode for u32 {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let number = node.text().and_then(|text| text.parse().ok());
        if number.is_none() {
            reader.wrong_type(node, "a whole number");
        }
        number
    }
}
