//! Goes through every text that a record holds, with the way to it: `registers.customers.purposes.newsletter.name`.
//!
//! `record!` writes the walk of a mapping from its fields, so that no key can be forgotten.

use std::borrow::Cow;

use indexmap::IndexMap;

use crate::source::decode::{Entries, List, OneOrMany};
use crate::span::{Span, Spanned};

/// How a text is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// A single value as written: a name, an address, an id.
    Value,
    /// The same in all languages or one for each: an address, a citation.
    Text,
    /// A few words in every language, without a full stop.
    Phrase,
    /// Sentences in every language.
    Prose,
}

/// A text met on the way.
#[derive(Clone, Debug)]
pub struct Met<'a> {
    /// The keys that lead to it, list items by their number from 0.
    pub route: Vec<Cow<'a, str>>,
    pub manner: Manner,
    /// The value's place.
    pub span: Span,
    /// The place of its key.
    pub key: Span,
    pub versions: Versions<'a>,
}

/// A text in its languages.
#[derive(Clone, Copy, Debug)]
pub enum Versions<'a> {
    /// One for all languages.
    Same(&'a str),
    /// One for each, by code.
    Each(&'a IndexMap<String, Spanned<String>>),
}

/// Something that may hold texts.
pub trait Walk {
    /// Hands every text inside to `way`.
    fn walk<'a>(&'a self, way: &mut Way<'a>);
}

/// The way so far, and what was met.
#[derive(Debug, Default)]
pub struct Way<'a> {
    route: Vec<Cow<'a, str>>,
    span: Span,
    key: Span,
    /// Everything met, in the order of the keys.
    pub met: Vec<Met<'a>>,
}

impl<'a> Way<'a> {
    /// All texts of a value.
    pub fn through<T: Walk>(value: &'a T) -> Vec<Met<'a>> {
        let mut way = Way::default();
        value.walk(&mut way);
        way.met
    }

    /// Goes into the value of a key.
    pub fn enter<T: Walk>(&mut self, key: impl Into<Cow<'a, str>>, value: &'a Spanned<T>) {
        let before = (self.span, self.key);
        self.route.push(key.into());
        (self.span, self.key) = (value.span, value.key);
        value.value.walk(self);
        self.route.pop();
        (self.span, self.key) = before;
    }

    /// Meets a text here.
    pub fn meet(&mut self, manner: Manner, versions: Versions<'a>) {
        self.met.push(Met {
            route: self.route.clone(),
            manner,
            span: self.span,
            key: self.key,
            versions,
        });
    }
}

impl Walk for String {
    fn walk<'a>(&'a self, way: &mut Way<'a>) {
        way.meet(Manner::Value, Versions::Same(self));
    }
}

/// Types without words in them.
#[macro_export]
macro_rules! wordless {
    ($($name:ty),* $(,)?) => {
        $(impl $crate::source::walk::Walk for $name {
            fn walk<'a>(&'a self, _: &mut $crate::source::walk::Way<'a>) {}
        })*
    };
}

wordless!(bool, u32);

impl<T: Walk> Walk for List<T> {
    fn walk<'a>(&'a self, way: &mut Way<'a>) {
        for (at, item) in self.iter().enumerate() {
            way.enter(at.to_string(), item);
        }
    }
}

impl<T: Walk> Walk for OneOrMany<T> {
    fn walk<'a>(&'a self, way: &mut Way<'a>) {
        match self.0.as_slice() {
            [one] => one.value.walk(way),
            _ => self.0.walk(way),
        }
    }
}

impl<T: Walk> Walk for Entries<T> {
    fn walk<'a>(&'a self, way: &mut Way<'a>) {
        for (id, value) in self.iter() {
            way.enter(id, value);
        }
    }
}
