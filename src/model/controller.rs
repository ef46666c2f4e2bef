//! Who is responsible: controller, contact person, data protection officer, representative.

use std::rc::Rc;

use indexmap::IndexMap;

use crate::record;
use crate::source::decode::{Decode, List, Reader};
use crate::source::yaml::{Kind, Node};
use crate::span::Spanned;
use crate::terms::{Channel, Country, Email, Period, Phrase, Prose, Text, Url};
use crate::words;

/// Notes for the record of processing (Art. 30), never published.
pub type Internal = IndexMap<String, Spanned<String>>;

impl Decode for Internal {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let Kind::Map { entries, .. } = &node.kind else {
            reader.wrong_type(node, "a mapping from key to text");
            return None;
        };
        let mut notes = Self::new();
        for entry in entries {
            if let Some(value) = crate::source::decode::spanned(&entry.value, entry.span, reader) {
                notes.insert(entry.key.clone(), value);
            }
        }
        Some(notes)
    }
}

words! {
    /// What kind of person the controller is.
    ControllerKind as "kind of controller" {
        Organisation = "organisation",
        SoleTrader = "sole_trader",
        NaturalPerson = "natural_person",
        PublicAuthority = "public_authority",
    }
}

record! {
    /// The parts of a postal address.
    AddressParts as "an address" {
        /// Street and number, or post-office box.
        street: Text,
        postal_code: String,
        city: Text,
        country: Country,
    }
}

/// A postal address: as one text, or in parts.
#[derive(Clone, Debug)]
pub enum Address {
    Text(Text),
    Parts(Box<AddressParts>),
}

impl Decode for Address {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let parts = AddressParts::KEYS
            .iter()
            .any(|(key, _)| node.get(key).is_some());
        if parts {
            AddressParts::decode(node, reader).map(|parts| Self::Parts(Box::new(parts)))
        } else {
            Text::decode(node, reader).map(Self::Text)
        }
    }
}

impl Address {
    /// The address in one line: `Esimerkkikatu 1, 00100 Helsinki`. The country is left out.
    pub fn line(&self, language: &str) -> String {
        match self {
            Self::Text(text) => text.get(language).to_owned(),
            Self::Parts(parts) => {
                let place: Vec<&str> = [
                    parts.postal_code.as_ref().map(|code| code.value.as_str()),
                    parts.city.as_ref().map(|city| city.get(language)),
                ]
                .into_iter()
                .flatten()
                .collect();
                let street = parts
                    .street
                    .as_ref()
                    .map(|street| street.get(language).to_owned());
                street
                    .into_iter()
                    .chain((!place.is_empty()).then(|| place.join(" ")))
                    .collect::<Vec<_>>()
                    .join(", ")
            }
        }
    }

    /// The country that the address itself names.
    pub fn country(&self) -> Option<&str> {
        match self {
            Self::Text(_) => None,
            Self::Parts(parts) => parts.country.as_ref().map(|country| country.code()),
        }
    }
}

record! {
    /// The controller (GDPR Art. 4(7), 13(1)(a)).
    Controller as "the controller" {
        /// The official name.
        name: String,
        /// Where it is established; gives the authority and the national rules.
        country: Country,
        address: Address,
        email: Email,
        phone: String,
        /// Its web site.
        url: Url,
        /// A form to write by.
        form: Url,
        /// The Finnish business id, or its like.
        business_id: String,
        /// An entry in another register.
        registration: String,
        kind: ControllerKind,
        contact_person: ContactPerson,
        /// The authority's id in the catalogue, where the country has several.
        authority: String,
        /// Notes for the record of processing, never published.
        internal: Internal,
    }
}

impl Controller {
    /// Whether people can reach the controller at all.
    pub fn reachable(&self) -> bool {
        self.address.is_some()
            || self.email.is_some()
            || self.phone.is_some()
            || self.form.is_some()
    }
}

record! {
    /// A contact person; not a data protection officer.
    ContactPerson as "a contact person" {
        name: String,
        /// Title or task.
        title: Phrase,
        email: Email,
        phone: String,
        address: Address,
    }
}

/// The data protection officer (GDPR Art. 37–39, 13(1)(b)), or that there is none.
#[derive(Clone, Debug)]
pub enum DataProtectionOfficer {
    /// `none`: not appointed.
    None,
    /// `{appointed: false, reason: …}`: not appointed, and why.
    NotAppointed(NotAppointed),
    Appointed(Box<Officer>),
}

record! {
    /// No data protection officer, and why.
    NotAppointed as "a data protection officer" {
        /// `false`.
        appointed: bool,
        reason: Prose,
    }
}

record! {
    /// A data protection officer with contact details; a name is not required.
    Officer as "a data protection officer" {
        /// `true`, if it is written at all.
        appointed: bool,
        name: String,
        email: Email,
        phone: String,
        address: Address,
        form: Url,
    }
}

impl Officer {
    /// Whether people can reach the officer.
    pub fn reachable(&self) -> bool {
        self.email.is_some()
            || self.phone.is_some()
            || self.address.is_some()
            || self.form.is_some()
    }
}

impl Decode for DataProtectionOfficer {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        match node.text() {
            Some("none") => Some(Self::None),
            Some(_) => {
                reader.wrong_type(node, "`none`, or a mapping for a data protection officer");
                None
            }
            None if says_none(node) => NotAppointed::decode(node, reader).map(Self::NotAppointed),
            None => Officer::decode(node, reader).map(|officer| Self::Appointed(Box::new(officer))),
        }
    }
}

/// `appointed: false`, or a reason for it.
fn says_none(node: &Node) -> bool {
    match node.get("appointed").and_then(|entry| entry.value.text()) {
        Some("false") => true,
        Some("true") => false,
        _ => node.get("reason").is_some(),
    }
}

record! {
    /// The representative in the Union of a controller outside it (GDPR Art. 27).
    Representative as "the representative" {
        name: String,
        address: Address,
        country: Country,
        email: Email,
        phone: String,
    }
}

record! {
    /// A joint controller (GDPR Art. 26).
    JointController as "a joint controller" {
        name: String,
        country: Country,
        /// The essence of the arrangement, Art. 26(2).
        arrangement: Prose,
        /// Where to turn.
        contact_point: Prose,
        address: Address,
        email: Email,
        phone: String,
        url: Url,
    }
}

record! {
    /// How people use their rights (GDPR Art. 12).
    RightsChannels as "`rights`" {
        channels: List<Channel>,
        email: Email,
        form: Url,
        phone: String,
        address: Address,
        /// Languages in which requests are answered.
        languages: List<String>,
        /// How identity is checked.
        identity_check: Prose,
        /// By when requests are answered; one month if not said, Art. 12(3).
        answer_within: Period,
    }
}

record! {
    /// Services offered directly to children (GDPR Art. 8).
    Children as "`children`" {
        /// The age from which a child's own consent counts; the national one if not said.
        age: u32,
        /// How a parent's consent is checked, Art. 8(2).
        verification: Prose,
    }
}

/// `none`, or statements: the security of manual material (Art. 32).
#[derive(Clone, Debug)]
pub enum ManualSecurity {
    /// There is no manual material.
    None,
    Measures(List<Prose>),
}

impl Decode for ManualSecurity {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        match node.text() {
            Some("none") => Some(Self::None),
            Some(_) => {
                reader.wrong_type(node, "`none`, or a list of texts");
                None
            }
            None => List::decode(node, reader).map(Self::Measures),
        }
    }
}

record! {
    /// Security of processing (GDPR Art. 32), in words that give nothing away.
    Security as "`security`" {
        manual: ManualSecurity,
        electronic: List<Prose>,
    }
}

/// A value that may be `none`, written out.
#[derive(Clone, Debug, PartialEq)]
pub enum OrNone<T> {
    None,
    Some(T),
}

impl<T: Decode> Decode for OrNone<T> {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        match node.text() {
            Some("none") => Some(Self::None),
            _ => T::decode(node, reader).map(Self::Some),
        }
    }
}
