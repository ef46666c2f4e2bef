//! What follows from the policy: every statement of the notice, with the place it came from.
//!
//! A gap in the policy is a gap here (`None`, an empty list): `check` speaks of it, nobody guesses.

use crate::catalogue::{Authority, Catalogue};
use crate::content::{ContentError, Words};
use crate::derive::{
    Because, CategoryNotice, ConsentPlan, DataUse, Outcome, Party, Right, RightNotice,
    ServiceNotice, SourceNotice,
};
use crate::model::{
    AutomatedDecisions, ContactPerson, Policy, Purpose, Register, RetentionRule, Security,
};
use crate::span::Span;
use crate::terms::{Channel, LegalBasis, Period, Prose, Provision, SpecialCategory, Text};

/// Everything that can be said to visitors, records and scripts.
#[derive(Clone, Debug)]
pub struct Notice<'a> {
    pub policy: &'a Policy,
    pub catalogue: &'a Catalogue,
    /// The languages of the notice; the first is the authoritative one.
    pub languages: Vec<&'a str>,
    /// Who supervises the controller (Art. 55, 77).
    pub authority: Option<&'a Authority>,
    pub authority_because: Because,
    /// Who supervises storage on devices, where that is another authority.
    pub cookie_authority: Option<&'a Authority>,
    /// How people use their rights.
    pub requests: Requests<'a>,
    /// Every recipient: those of the policy in its order, then those that services bring.
    pub parties: Vec<Party<'a>>,
    /// The services of the site in the policy's order.
    pub services: Vec<ServiceNotice<'a>>,
    pub consent: ConsentPlan,
    pub registers: Vec<RegisterNotice<'a>>,
}

impl<'a> Notice<'a> {
    /// The party of that id.
    pub fn party(&self, id: &str) -> Option<&Party<'a>> {
        self.parties.iter().find(|party| party.id == id)
    }

    /// The service of that id.
    pub fn service(&self, id: &str) -> Option<&ServiceNotice<'a>> {
        self.services.iter().find(|service| service.id == id)
    }
}

/// A name for people: from the words of a language, or from the policy.
#[derive(Clone, Debug, PartialEq)]
pub enum Label<'a> {
    /// A message of `content/<lang>/`, such as `item-email`.
    Message(String),
    /// A text of the policy or catalogue.
    Own(&'a Text),
    /// A name that is the same in every language.
    Name(&'a str),
}

impl Label<'_> {
    /// The name in a language. A word that the language does not have shows as it was written: `check` tells of it,
    /// and the page still says what is meant.
    ///
    /// # Errors
    /// If the message needs something that is missing.
    pub fn say(&self, words: &Words) -> Result<String, ContentError> {
        match self {
            Label::Own(text) => Ok(text.get(words.tag()).to_owned()),
            Label::Name(name) => Ok((*name).to_owned()),
            Label::Message(key) if words.has(key) => words.say(key),
            Label::Message(key) => {
                let id = key.split_once('-').map_or(key.as_str(), |(_, id)| id);
                Ok(id.replace('_', " "))
            }
        }
    }
}

/// How people use their rights (GDPR Art. 12).
#[derive(Clone, Debug)]
pub struct Requests<'a> {
    /// In the order in which they are offered.
    pub channels: Vec<Channel>,
    pub email: Option<&'a str>,
    pub form: Option<&'a str>,
    pub phone: Option<&'a str>,
    pub address: Option<&'a crate::model::Address>,
    /// Languages in which requests are answered.
    pub languages: Vec<&'a str>,
    pub identity_check: Option<&'a Prose>,
    /// One month if the policy does not promise less (Art. 12(3)).
    pub answer_within: Period,
}

/// Which articles the information answers to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Articles {
    /// Data collected from the data subject.
    pub article_13: bool,
    /// Data from elsewhere.
    pub article_14: bool,
}

/// One register: one notice.
#[derive(Clone, Debug)]
pub struct RegisterNotice<'a> {
    pub id: &'a str,
    pub register: &'a Register,
    pub span: Span,
    pub name: Label<'a>,
    pub contact_person: Option<&'a ContactPerson>,
    pub subjects: Vec<Label<'a>>,
    pub purposes: Vec<PurposeNotice<'a>>,
    /// The data categories that its purposes use, in the policy's order.
    pub data: Vec<CategoryNotice<'a>>,
    pub sources: Vec<SourceNotice<'a>>,
    pub recipients: Vec<Disclosure<'a>>,
    /// `recipients: []` was written: there are none.
    pub no_recipients: bool,
    pub articles: Articles,
    pub rights: Vec<RightNotice<'a>>,
    /// Services of its purposes, by id.
    pub services: Vec<&'a str>,
    pub security: Option<&'a Security>,
    /// What is said of automated decisions; `None` if nothing is.
    pub automated_decisions: Option<AutomatedDecisions>,
    pub automated_because: Because,
    /// The sections of the notice in order: only those that have something true to say.
    pub sections: Vec<Section>,
}

impl<'a> RegisterNotice<'a> {
    /// The purpose of that id.
    pub fn purpose(&self, id: &str) -> Option<&PurposeNotice<'a>> {
        self.purposes.iter().find(|purpose| purpose.id == id)
    }
}

/// A recipient as seen from a register.
#[derive(Clone, Debug)]
pub struct Disclosure<'a> {
    /// The party's id.
    pub party: &'a str,
    /// The purposes it serves; all of them if it is a recipient of the register.
    pub purposes: Vec<&'a str>,
}

/// One purpose with what follows from it.
#[derive(Clone, Debug)]
pub struct PurposeNotice<'a> {
    pub id: &'a str,
    pub purpose: &'a Purpose,
    pub span: Span,
    pub name: Label<'a>,
    pub legal_basis: Option<LegalBasis>,
    /// Its own data subjects, or the register's.
    pub subjects: Vec<Label<'a>>,
    /// Their words, each with its place; own texts have none.
    pub subject_words: Vec<(&'a str, Span)>,
    pub data: Vec<DataUse<'a>>,
    /// Parties by id: its own, the register's and those of its services.
    pub recipients: Vec<&'a str>,
    pub services: Vec<&'a str>,
    pub retention: Vec<RetentionNotice<'a>>,
    /// Must people give their data (Art. 13(2)(e)); `None` where they supply none, or nothing is said.
    pub provision: Option<Provision>,
    pub provision_because: Because,
    /// The sources its data come from: places in the register's list of sources.
    pub sources: Vec<usize>,
    pub articles: Articles,
    /// Special categories among its data.
    pub special: Vec<SpecialCategory>,
    pub criminal: bool,
    pub identity_code: bool,
    pub direct_marketing: bool,
    /// Consent to it is asked by the banner alone, so that it is withdrawn there.
    pub consent_in_banner: bool,
    /// Every right with what it comes to here, in the order of [`Right::ALL`].
    pub rights: Vec<(Right, Outcome)>,
}

/// How long some data of a purpose are kept.
#[derive(Clone, Debug)]
pub struct RetentionNotice<'a> {
    pub rule: &'a RetentionRule,
    /// The data it holds for; `None` for all, or for the rest.
    pub data: Option<Vec<DataUse<'a>>>,
}

/// A section of the notice, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Name and date of the notice.
    Document,
    Controller,
    JointControllers,
    Representative,
    ContactPerson,
    /// Data protection officer, or that there is none.
    Dpo,
    /// Purposes and legal bases.
    Purposes,
    Interests,
    /// Whether giving the data is required.
    Provision,
    Subjects,
    Data,
    Sources,
    Recipients,
    /// Regular disclosures: recipients with purposes of their own.
    Disclosures,
    Transfers,
    Consent,
    Retention,
    Security,
    Cookies,
    /// Automated decisions and profiling.
    AutomatedDecisions,
    Rights,
    Complaint,
    OtherRights,
    Changes,
}
