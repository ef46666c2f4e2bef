//! Which data: categories with their items, and the file's own words.

use std::rc::Rc;

use crate::record;
use crate::source::decode::{Decode, List, OneOrMany, Reader};
use crate::source::yaml::{Kind, Node};
use crate::terms::text::WordOr;
use crate::terms::{Phrase, Prose, SpecialCategory};

record! {
    /// A category of personal data (GDPR Art. 14(1)(d)).
    DataCategory as "a data category" {
        name: Phrase,
        description: Prose,
        /// Words of the catalogue or of this file, or own texts.
        items: List<WordOr>,
        /// Special categories of Art. 9(1) that the items do not already tell.
        special: OneOrMany<SpecialCategory>,
        /// Criminal convictions and offences, Art. 10.
        criminal: bool,
        /// Contains the personal identity code (FI-DPA § 29).
        identity_code: bool,
    }
}

/// A data category as a list of items, or as a mapping.
#[derive(Clone, Debug, Default)]
pub struct Category(pub DataCategory);

impl std::ops::Deref for Category {
    type Target = DataCategory;
    fn deref(&self) -> &DataCategory {
        &self.0
    }
}

impl Decode for Category {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        match &node.kind {
            Kind::List { .. } => {
                let before = reader.findings.len();
                let items = crate::source::decode::spanned(node, node.span, reader);
                let mut category = DataCategory {
                    items,
                    ..DataCategory::default()
                };
                category.meta.span = node.span;
                if reader.findings.len() > before {
                    category.meta.faulty.push("items");
                }
                Some(Self(category))
            }
            Kind::Map { .. } => DataCategory::decode(node, reader).map(Self),
            Kind::Scalar { .. } => {
                reader.wrong_type(node, "a list of items, or a mapping for a data category");
                None
            }
        }
    }
}

record! {
    /// An item of data with marks.
    OwnItemParts as "an item" {
        name: Phrase,
        special: OneOrMany<SpecialCategory>,
        criminal: bool,
        identity_code: bool,
    }
}

/// An item word of the file: its name, or a mapping with name and marks.
#[derive(Clone, Debug)]
pub struct OwnItem(pub OwnItemParts);

impl Decode for OwnItem {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let parts = OwnItemParts::KEYS
            .iter()
            .any(|(key, _)| node.get(key).is_some());
        if parts {
            return OwnItemParts::decode(node, reader).map(Self);
        }
        let before = reader.findings.len();
        let name = crate::source::decode::spanned(node, node.span, reader);
        let mut parts = OwnItemParts {
            name,
            ..OwnItemParts::default()
        };
        parts.meta.span = node.span;
        if reader.findings.len() > before {
            parts.meta.faulty.push("name");
        }
        Some(Self(parts))
    }
}

record! {
    /// An event from which, or until which, data are kept.
    OwnEvent as "an event" or empty {
        /// Completes "2 years after …".
        after: Phrase,
        /// Completes "until …".
        until: Phrase,
        /// When it happens, where the words alone do not tell (RET-005).
        defined: Prose,
    }
}
