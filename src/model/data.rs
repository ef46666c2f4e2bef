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
        /// What the category is called. Default: the name that the catalogue has for the id. Example: `{fi:
        /// Yhteystiedot, en: Contact details}`
        name: Phrase,
        /// What else there is to say of it. Example: `{fi: Antamasi yhteystiedot., en: The details you give us.}`
        description: Prose,
        /// Words of the catalogue or of this file, or own texts. Example: `[name, email, {fi: Keikkatiedot, en:
        /// Details of gigs}]`
        items: List<WordOr>,
        /// Special categories that the items do not already tell. Law: GDPR Art. 9(1). Example: `health`
        special: OneOrMany<SpecialCategory>,
        /// Whether it has criminal convictions and offences. Default: what the items tell. Law: GDPR Art. 10.
        /// Example: `true`
        criminal: bool,
        /// Whether it has the personal identity code. Default: what the items tell. Law: FI-DPA § 29. Example: `true`
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
    /// An item of data with marks (GDPR Art. 14(1)(d)).
    OwnItemParts as "an item" {
        /// What the item is called. Example: `{fi: Kengänkoko, en: Shoe size}`
        name: Phrase,
        /// Special categories that the item tells. Law: GDPR Art. 9(1). Example: `health`
        special: OneOrMany<SpecialCategory>,
        /// Whether it tells of criminal convictions and offences. Default: `false`. Law: GDPR Art. 10. Example:
        /// `true`
        criminal: bool,
        /// Whether it is the personal identity code. Default: `false`. Law: FI-DPA § 29. Example: `true`
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
    /// An event from which, or until which, data are kept (GDPR Art. 13(2)(a)).
    OwnEvent as "an event" or empty {
        /// Completes "2 years after …". Example: `{fi: testin päättymisestä, en: the test ends}`
        after: Phrase,
        /// Completes "until …". Example: `{fi: testin päättymiseen, en: the test ends}`
        until: Phrase,
        /// When it happens, where the words alone do not tell. Example: `{fi: Testi päättyy raporttiin., en: The test
        /// ends with the report.}`
        defined: Prose,
    }
}
