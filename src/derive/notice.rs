//! What follows from the policy: every statement of the notice, with the place it came from.
//!
//! A gap in the policy is a gap here (`None`, an empty list): `check` speaks of it, nobody guesses.

use crate::catalogue::{Adequacy, Authority, Catalogue, CatalogueService, ServiceForm};
use crate::model::{
    AutomatedDecisions, Banner, ConsentMode, ContactPerson, Gpc, Policy, Purpose, Register,
    RetentionRule, Security, Service, Source,
};
use crate::span::{Span, Spanned};
use crate::terms::{
    Channel, Consent, Date, Exemption, LegalBasis, Lifetime, Mechanism, Period, Prose, Provision,
    Role, SpecialCategory, StorageKind, StorageParty, Text,
};

/// Everything that can be said to visitors, records and scripts.
#[derive(Clone, Debug)]
pub struct Notice<'a> {
    pub policy: &'a Policy,
    pub catalogue: &'a Catalogue,
    /// The languages of the notice; the first is the authoritative one.
    pub languages: Vec<&'a str>,
    /// Who supervises the controller (Art. 55, 77).
    pub authority: Option<&'a Authority>,
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

/// A recipient with the transfers it makes.
#[derive(Clone, Debug)]
pub struct Party<'a> {
    pub id: &'a str,
    /// Where it was written: the recipient, or the service that brings it.
    pub span: Span,
    /// Its own name, if one is given.
    pub name: Option<Label<'a>>,
    /// What it does; always there if there is no name.
    pub category: Option<Label<'a>>,
    pub role: Option<Role>,
    /// Where it is established.
    pub country: Option<&'a str>,
    /// Their own notice.
    pub url: Option<&'a str>,
    /// When data are given at all.
    pub only_if: Option<&'a Prose>,
    /// Only these data of the purpose's, if not all.
    pub data: Option<Vec<DataUse<'a>>>,
    /// Each transfer outside the EEA; empty where there is none.
    pub transfers: Vec<TransferNotice<'a>>,
    /// Brought by a service of the catalogue, not written as a recipient.
    pub from_service: bool,
}

/// A transfer outside the EEA (GDPR Chapter V).
///
/// Nobody writes "there is a transfer": it follows from where a party is established or says that data go. A
/// transfer without a mechanism is kept, so that `check` can point at the party that caused it.
#[derive(Clone, Debug)]
pub struct TransferNotice<'a> {
    pub span: Span,
    /// The country's code, or `various`.
    pub country: Option<&'a str>,
    /// `adequacy` where a general decision makes it unnecessary to write one.
    pub mechanism: Option<Mechanism>,
    /// The decision behind `adequacy` and `dpf`.
    pub adequacy: Option<&'a Adequacy>,
    /// When the recipient was last seen on the framework's list.
    pub verified: Option<Date>,
    /// A link to the safeguards, or how to get a copy.
    pub copy: Option<&'a Text>,
    pub fallback: Option<FallbackNotice<'a>>,
    /// The risks, Art. 49(1)(a).
    pub risks: Option<&'a Prose>,
}

/// What applies should the first mechanism fall.
#[derive(Clone, Debug)]
pub struct FallbackNotice<'a> {
    pub mechanism: Option<Mechanism>,
    pub copy: Option<&'a Text>,
}

/// Data of one category: all of it, or some items.
#[derive(Clone, Debug, PartialEq)]
pub struct DataUse<'a> {
    /// The category's id.
    pub category: &'a str,
    pub name: Label<'a>,
    /// `None` for the whole category.
    pub items: Option<Vec<Item<'a>>>,
}

/// An item of data with its marks.
#[derive(Clone, Debug, PartialEq)]
pub struct Item<'a> {
    /// The word, where it has one; own texts have none.
    pub word: Option<&'a str>,
    pub name: Label<'a>,
    pub special: Vec<SpecialCategory>,
    pub criminal: bool,
    pub identity_code: bool,
}

/// A data category as a register uses it.
#[derive(Clone, Debug)]
pub struct CategoryNotice<'a> {
    pub id: &'a str,
    pub span: Span,
    pub name: Label<'a>,
    pub description: Option<&'a Prose>,
    /// The items that this register's purposes use, in the category's order.
    pub items: Vec<Item<'a>>,
    /// Special categories: those of its items and its own.
    pub special: Vec<SpecialCategory>,
    pub criminal: bool,
    pub identity_code: bool,
    /// The purposes that use it, by id.
    pub purposes: Vec<&'a str>,
    /// The sources it comes from: places in the register's list of sources.
    pub sources: Vec<usize>,
}

/// A source of data (GDPR Art. 14(2)(f)).
#[derive(Clone, Debug)]
pub struct SourceNotice<'a> {
    pub source: &'a Spanned<Source>,
    pub name: Label<'a>,
    /// Art. 13: data from the person, or observed. All else is Art. 14.
    pub from_subject: bool,
    pub public: bool,
    /// The data that come from here, if it is not all that no other source is named for.
    pub data: Option<Vec<DataUse<'a>>>,
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
    pub data: Vec<DataUse<'a>>,
    /// Parties by id: its own, the register's and those of its services.
    pub recipients: Vec<&'a str>,
    pub services: Vec<&'a str>,
    pub retention: Vec<RetentionNotice<'a>>,
    /// Must people give their data (Art. 13(2)(e)); `None` where they supply none, or nothing is said.
    pub provision: Option<Provision>,
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

/// A right of the data subject (GDPR Chapter III, Art. 7(3), 77, 79).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Right {
    /// Art. 15
    Access,
    /// Art. 16
    Rectification,
    /// Art. 17
    Erasure,
    /// Art. 18
    Restriction,
    /// Art. 19: a duty of the controller.
    Notification,
    /// Art. 20
    Portability,
    /// Art. 21(1)
    Objection,
    /// Art. 21(2)–(3)
    MarketingObjection,
    /// Art. 21(6)
    ResearchObjection,
    /// Art. 22
    AutomatedDecisions,
    /// Art. 7(3)
    Withdrawal,
    /// Art. 77
    Complaint,
    /// Art. 79
    Remedy,
}

impl Right {
    /// Every right, in the order of the notice.
    pub const ALL: [Self; 13] = [
        Self::Access,
        Self::Rectification,
        Self::Erasure,
        Self::Restriction,
        Self::Notification,
        Self::Portability,
        Self::Objection,
        Self::MarketingObjection,
        Self::ResearchObjection,
        Self::AutomatedDecisions,
        Self::Withdrawal,
        Self::Complaint,
        Self::Remedy,
    ];

    /// Its id in paths, anchors and messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Rectification => "rectification",
            Self::Erasure => "erasure",
            Self::Restriction => "restriction",
            Self::Notification => "notification",
            Self::Portability => "portability",
            Self::Objection => "objection",
            Self::MarketingObjection => "marketing_objection",
            Self::ResearchObjection => "objection_research",
            Self::AutomatedDecisions => "automated_decisions",
            Self::Withdrawal => "withdrawal",
            Self::Complaint => "complaint",
            Self::Remedy => "remedy",
        }
    }
}

/// What a right comes to for one purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub state: State,
    /// The provision that decides.
    pub article: &'static str,
    /// Why, in a few words for the one who asks.
    pub because: &'static str,
}

/// Whether a right applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It applies.
    Applies,
    /// It applies under conditions of its own.
    Conditional,
    /// It is restricted as long as the processing is needed.
    Limited,
    /// It does not apply.
    No,
}

/// A right of a register with the purposes it belongs to.
#[derive(Clone, Debug)]
pub struct RightNotice<'a> {
    pub right: Right,
    /// Purposes for which it applies, conditions included.
    pub purposes: Vec<&'a str>,
    /// Purposes for which it is restricted.
    pub limited: Vec<&'a str>,
    /// Whether it applies to every purpose of the register without limit.
    pub everywhere: bool,
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

/// A service of the site with all that is known of it.
#[derive(Clone, Debug)]
pub struct ServiceNotice<'a> {
    pub id: &'a str,
    pub service: &'a Service,
    pub catalogue: Option<&'a CatalogueService>,
    pub span: Span,
    pub name: Label<'a>,
    pub description: Option<Label<'a>>,
    /// The party's id; `None` where the controller itself runs it.
    pub provider: Option<&'a str>,
    pub consent: Option<Consent>,
    pub exempt: Option<(Exemption, Option<Label<'a>>)>,
    pub form: ServiceForm,
    pub storage: Vec<StorageNotice<'a>>,
    pub pages: Vec<&'a str>,
    /// Register and purpose it is used for, by id.
    pub purposes: Vec<(&'a str, &'a str)>,
    /// Hosts it loads from or sends to.
    pub hosts: Vec<&'a str>,
    /// Consent signals it listens to.
    pub signals: Vec<&'a str>,
    /// A window property that switches it off; `*` stands for its id.
    pub disable: Option<&'a str>,
    pub discontinued: Option<Date>,
}

impl ServiceNotice<'_> {
    /// Whether it must wait for consent (ePrivacy Directive Art. 5(3)): everything that is not exempt does.
    pub fn waits(&self) -> bool {
        self.consent != Some(Consent::Necessary)
    }
}

/// An item on the visitor's device.
#[derive(Clone, Debug)]
pub struct StorageNotice<'a> {
    pub span: Span,
    pub name: Option<&'a str>,
    pub kind: StorageKind,
    pub lifetime: Option<Lifetime>,
    pub purpose: Option<Label<'a>>,
    pub party: StorageParty,
    /// Parties, besides the controller, that can read it, by id; empty for nobody else.
    pub access: Vec<&'a str>,
}

/// What must wait for consent, and how it is asked for.
#[derive(Clone, Debug)]
pub struct ConsentPlan {
    pub banner: Banner,
    /// The services that wait, in the order of their categories, with what consent to each covers.
    pub waiting: Vec<Waiting>,
    /// Raised when the meaning of what was agreed to changes.
    pub revision: u32,
    /// How long a choice is kept.
    pub lifetime_days: u32,
    pub mode: ConsentMode,
    pub gpc: Gpc,
}

impl ConsentPlan {
    /// Whether a script of ours has anything to do.
    pub fn has_script(&self) -> bool {
        self.banner == Banner::Seloste && !self.waiting.is_empty()
    }
}

/// A service that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub service: String,
    pub category: Consent,
    /// Five characters over all that consent covers, whatever the language, wording and order.
    pub digest: String,
    /// The longest lifetime of its items in days; shorter than agreed never asks again.
    pub lifetime_days: u32,
}
