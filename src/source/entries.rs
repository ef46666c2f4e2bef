//! A mapping from ids to values, in the author's order.

use std::rc::Rc;

use indexmap::IndexMap;

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

impl<T: Decode> Decode for Entries<T> {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let Kind::Map { entries, flow } = &node.kind else {
            reader.wrong_type(node, "a mapping");
            return None;
        };
        let mut result = Self::default();
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
        Some(result)
    }
}
