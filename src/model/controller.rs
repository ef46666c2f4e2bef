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
    /// The parts of a postal address (GDPR Art. 13(1)(a)).
    AddressParts as "an address" {
        /// Street and number, or post-office box. Example: `Esimerkkikatu 1`
        street: Text,
        /// The postal code, as it is written. Example: `00100`
        postal_code: String,
        /// The post town. Example: `Helsinki`
        city: Text,
        /// The country, where it is another than the party's. Example: `SE`
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
        /// The official name. Example: `Esimerkki Oy`
        name: String,
        /// Where it is established; gives the supervisory authority and the national rules. Law: GDPR Art. 55, 77(1).
        /// Example: `FI`
        country: Country,
        /// The postal address. Example: `Esimerkkikatu 1, 00100 Helsinki`
        address: Address,
        /// The address for matters of data protection. Example: `tietosuoja@esimerkki.example`
        email: Email,
        /// The telephone number. Example: `+358 9 123 456`
        phone: String,
        /// Its web site. Example: `https://esimerkki.example/`
        url: Url,
        /// A form to write by. Example: `https://esimerkki.example/yhteys`
        form: Url,
        /// The Finnish business id, or its like. Example: `1234567-1`
        business_id: String,
        /// An entry in another register. Example: `Yhdistysrekisteri 123.456`
        registration: String,
        /// What kind of person it is. Default: `organisation` where there is a business id. Example: `organisation`
        kind: ControllerKind,
        /// Who knows more; not a data protection officer. Example: `{name: Maija Malli, email:
        /// maija.malli@esimerkki.example}`
        contact_person: ContactPerson,
        /// The authority's id in the catalogue, where the country has several. Default: the country's. Law: GDPR Art.
        /// 51, 77(1). Example: `de-by`
        authority: String,
        /// Notes for the record of processing, never published. Law: GDPR Art. 30. Example: `{owner: Hallinto}`
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
    /// A contact person; not a data protection officer (GDPR Art. 12(2)).
    ContactPerson as "a contact person" {
        /// The name. Example: `Maija Malli`
        name: String,
        /// Title or task. Example: `{fi: Toimistopäällikkö, en: Office manager}`
        title: Phrase,
        /// The e-mail address. Example: `maija.malli@esimerkki.example`
        email: Email,
        /// The telephone number. Example: `+358 9 123 456`
        phone: String,
        /// The postal address, where it is another than the controller's. Example: `Esimerkkikatu 1, 00100 Helsinki`
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
    /// No data protection officer, and why (GDPR Art. 37(1)).
    NotAppointed as "a data protection officer that is not appointed" {
        /// `false`: there is none. Example: `false`
        appointed: bool,
        /// Why none is needed. Law: GDPR Art. 37(1). Example: `{fi: Käsittely on suppeaa., en: We process little.}`
        reason: Prose,
    }
}

record! {
    /// A data protection officer with contact details (GDPR Art. 13(1)(b), 37–39).
    Officer as "a data protection officer" {
        /// `true`, if it is written at all. Example: `true`
        appointed: bool,
        /// The name; it is not required. Example: `Maija Malli`
        name: String,
        /// The e-mail address. Example: `tietosuojavastaava@esimerkki.example`
        email: Email,
        /// The telephone number. Example: `+358 9 123 456`
        phone: String,
        /// The postal address. Example: `Esimerkkikatu 1, 00100 Helsinki`
        address: Address,
        /// A form to write by. Example: `https://esimerkki.example/tietosuoja`
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
        /// The official name. Example: `Esimerkki Europe Oy`
        name: String,
        /// The postal address. Example: `Esimerkkikatu 1, 00100 Helsinki`
        address: Address,
        /// The country of the Union where it is established. Law: GDPR Art. 27(3). Example: `FI`
        country: Country,
        /// The e-mail address. Example: `edustaja@esimerkki.example`
        email: Email,
        /// The telephone number. Example: `+358 9 123 456`
        phone: String,
    }
}

record! {
    /// A joint controller (GDPR Art. 26).
    JointController as "a joint controller" {
        /// The official name. Example: `Toinen Esimerkki Oy`
        name: String,
        /// Where it is established. Example: `FI`
        country: Country,
        /// The essence of the arrangement. Law: GDPR Art. 26(2). Example: `{fi: Kumpikin vastaa omista
        /// asiakkaistaan., en: Each answers for its own customers.}`
        arrangement: Prose,
        /// Where to turn. Law: GDPR Art. 26(1). Example: `{fi: Ota yhteyttä meihin., en: Turn to us.}`
        contact_point: Prose,
        /// The postal address. Example: `Esimerkkikatu 2, 00100 Helsinki`
        address: Address,
        /// The e-mail address. Example: `tietosuoja@toinen.example`
        email: Email,
        /// The telephone number. Example: `+358 9 123 457`
        phone: String,
        /// Its own notice or web site. Example: `https://toinen.example/`
        url: Url,
    }
}

record! {
    /// How people use their rights (GDPR Art. 12).
    RightsChannels as "`rights`" {
        /// The ways to make a request. Default: those with an address here or at the controller. Example: `[email,
        /// post]`
        channels: List<Channel>,
        /// The e-mail address for requests. Default: the controller's. Example: `tietosuoja@esimerkki.example`
        email: Email,
        /// The form for requests. Default: the controller's. Example: `https://esimerkki.example/tietopyynto`
        form: Url,
        /// The telephone number for requests. Default: the controller's. Example: `+358 9 123 456`
        phone: String,
        /// The postal address for requests. Default: the controller's. Example: `Esimerkkikatu 1, 00100 Helsinki`
        address: Address,
        /// Languages in which requests are answered. Default: those of the file. Example: `[fi, sv, en]`
        languages: List<String>,
        /// How identity is checked. Law: GDPR Art. 12(6). Example: `{fi: Kysymme tilausnumeron., en: We ask for an
        /// order number.}`
        identity_check: Prose,
        /// By when requests are answered. Default: one month. Law: GDPR Art. 12(3). Example: `14 days`
        answer_within: Period,
    }
}

record! {
    /// Services offered directly to children (GDPR Art. 8).
    Children as "`children`" {
        /// The age from which a child's own consent counts. Default: the country's. Law: GDPR Art. 8(1). Example:
        /// `13`
        age: u32,
        /// How a parent's consent is checked. Law: GDPR Art. 8(2). Example: `{fi: Huoltaja vahvistaa sähköpostilla.,
        /// en: A parent confirms by e-mail.}`
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
    /// Security of processing, in words that give nothing away (GDPR Art. 32).
    Security as "`security`" {
        /// How papers are kept safe, or `none` if there are none. Example: `none`
        manual: ManualSecurity,
        /// How systems are kept safe, a sentence for each measure. Example: `[{fi: Omat tunnukset., en: Personal
        /// accounts.}]`
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
