//! A mapping from ids to values, in the author's order.

use std::rc::Rc;

use indexmap::IndexMap;

use crate::diagnostic::Diagnostic;
use crate::source::decode::{Decode, comma, nothing, spanned};
use crate::source::reader::Reader;
use crate::source::yaml::{Kind, Node};
use crate::span::{Span, Spanned};

/// A mapping from ids to values, in the author's order.
#[derive(Clone, Debug)]
pub struct Entries<T> {
    items: IndexMap<String, Spanned<T>>,
    /// Ids that are there but whose value could not be read: references to them are no fault.
    broken: Vec<String>,
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self {
            items: IndexMap::new(),
            broken: Vec::new(),
        }
    }
}

impl<T> Entries<T> {
    /// The value of an id.
    pub fn get(&self, id: &str) -> Option<&Spanned<T>> {
        self.items.get(id)
    }

    /// Whether the id was written, readable or not.
    pub fn declares(&self, id: &str) -> bool {
        self.items.contains_key(id) || self.broken.iter().any(|broken| broken == id)
    }

    /// Ids and values in the author's order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Spanned<T>)> + Clone {
        self.items.iter().map(|(id, value)| (id.as_str(), value))
    }

    /// The ids in the author's order.
    pub fn ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.items.keys().map(String::as_str)
    }

    /// How many values could be read.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.broken.is_empty()
    }

    /// Adds a value, if the id is free; else says where the first one stands.
    ///
    /// # Errors
    /// The place of the id that is there already.
    pub fn insert(&mut self, id: String, value: Spanned<T>) -> Result<(), Span> {
        match self.items.get(&id) {
            Some(first) => Err(first.key),
            None => {
                self.items.insert(id, value);
                Ok(())
            }
        }
    }
}

/// So many entries in a row of another kind are one mistake: the key above them is lost.
const STRANGERS: usize = 3;

/// Entries one after the other that look like something else.
struct Run<'n, T> {
    entries: Vec<&'n str>,
    /// Those of them that could be read in part.
    read: Vec<(String, Spanned<T>)>,
    /// Where the findings of the first end, and where those of all do.
    first: usize,
    last: usize,
}

impl<T> Default for Run<'_, T> {
    fn default() -> Self {
        Self {
            entries: Vec::new(),
            read: Vec::new(),
            first: 0,
            last: 0,
        }
    }
}

impl<T> Run<'_, T> {
    /// Whether the entry just read, whose findings begin at `before`, is of another kind: unknown keys that are near
    /// to no known one, or a value of the wrong type.
    fn goes_on(&mut self, before: usize, reader: &Reader) -> bool {
        let stranger = |finding: &Diagnostic| {
            finding.edit.is_none() && matches!(finding.code, "YML-010" | "YML-012")
        };
        let goes_on = reader.findings[before..].iter().any(stranger);
        if goes_on {
            self.last = reader.findings.len();
            if self.entries.is_empty() {
                self.first = self.last;
            }
        }
        goes_on
    }

    /// Tells a long run once, at its first entry; a short one stays as it was told.
    fn end(&mut self, result: &mut Entries<T>, reader: &mut Reader) {
        let run = std::mem::take(self);
        if run.entries.len() >= STRANGERS {
            let more = run.entries.len() - 1;
            let last = run.entries[more];
            reader.findings.drain(run.first..run.last);
            if let Some(finding) = reader.findings[..run.first].last_mut() {
                finding.message.push_str(&format!(
                    "; nor do the {more} entries after it, up to `{last}`, belong here"
                ));
                finding.help = Some("put the key that they stand under above them".into());
            }
            return;
        }
        for (id, value) in run.read {
            result.broken.retain(|broken| *broken != id);
            result.items.insert(id, value);
        }
    }
}

impl<T: Decode> Decode for Entries<T> {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let Kind::Map { entries, flow, .. } = &node.kind else {
            reader.wrong_type(node, "a mapping");
            return None;
        };
        let mut result = Self::default();
        let mut run = Run::default();
        for entry in entries {
            let before = reader.findings.len();
            let value = if entry.value.is_null() {
                match T::from_nothing() {
                    Some(value) => Some(Spanned {
                        value,
                        span: entry.span,
                        key: entry.span,
                    }),
                    None if *flow => {
                        comma(entry, reader);
                        None
                    }
                    None => {
                        nothing(entry, reader);
                        None
                    }
                }
            } else {
                spanned(&entry.value, entry.span, reader)
            };
            if run.goes_on(before, reader) {
                result.broken.push(entry.key.clone());
                run.entries.push(entry.key.as_str());
                if let Some(value) = value {
                    run.read.push((entry.key.clone(), value));
                }
                continue;
            }
            run.end(&mut result, reader);
            match value {
                Some(value) => {
                    result.items.insert(entry.key.clone(), value);
                }
                None => {
                    debug_assert!(reader.findings.len() > before, "silently dropped");
                    result.broken.push(entry.key.clone());
                }
            }
        }
        run.end(&mut result, reader);
        Some(result)
    }
}
