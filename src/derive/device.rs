//! What is kept on visitors' devices, and what of it must wait for consent.

use crate::catalogue::{CatalogueCalls, CatalogueService, ServiceForm};
use crate::derive::{Because, Label};
use crate::model::{Banner, ConsentMode, Gpc, Service, Withdrawal};
use crate::span::Span;
use crate::terms::{Consent, Date, Exemption, Lifetime, StorageKind, StorageParty};

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
    /// Calls that its script takes for a choice.
    pub calls: Option<&'a CatalogueCalls>,
    pub discontinued: Option<Date>,
}

impl ServiceNotice<'_> {
    /// Whether it must wait for consent (ePrivacy Directive Art. 5(3)): everything that is not exempt does.
    pub fn waits(&self) -> bool {
        self.decided().0
    }

    /// Whether it must wait for consent, and why.
    pub fn decided(&self) -> (bool, Because) {
        match self.consent {
            Some(Consent::Necessary) => (false, EXEMPT),
            Some(_) => (true, WAITS),
            None => (true, UNSAID),
        }
    }
}

const EXEMPT: Because = Because::new(
    "ePrivacy Directive Art. 5(3), second sentence",
    "what transmission or a service that the visitor asked for strictly needs is exempt from consent",
);
const WAITS: Because = Because::new(
    "ePrivacy Directive Art. 5(3)",
    "to store or read something on a device takes consent, unless it is exempt",
);
const UNSAID: Because = Because::new(
    "ePrivacy Directive Art. 5(3)",
    "to store or read something on a device takes consent, and no exemption is claimed",
);

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
    pub withdrawal: Withdrawal,
}

impl ConsentPlan {
    /// Whether a script of ours has anything to do.
    pub fn has_script(&self) -> bool {
        self.decided().0
    }

    /// Whether seloste's banner asks for consent, and why.
    pub fn decided(&self) -> (bool, Because) {
        match self.banner {
            Banner::Seloste if self.waiting.is_empty() => (false, NOTHING_WAITS),
            Banner::Seloste => (true, SOMETHING_WAITS),
            Banner::External => (false, ELSEWHERE),
            Banner::None => (false, SWITCHED_OFF),
        }
    }
}

const NOTHING_WAITS: Because = Because::new(
    "ePrivacy Directive Art. 5(3)",
    "nothing on the site has to wait for consent",
);
const SOMETHING_WAITS: Because = Because::new(
    "ePrivacy Directive Art. 5(3); GDPR Art. 4(11), 7",
    "something on the site has to wait for consent, so that it is asked for",
);
const ELSEWHERE: Because = Because::new(
    "ePrivacy Directive Art. 5(3); GDPR Art. 4(11), 7",
    "another tool asks for consent, as the policy says",
);
const SWITCHED_OFF: Because = Because::new(
    "ePrivacy Directive Art. 5(3); GDPR Art. 4(11), 7",
    "the policy says that there is no banner",
);

/// A service that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub service: String,
    pub category: Consent,
    /// Five characters over all that consent covers, whatever the language, wording and order.
    pub digest: String,
    /// What consent covers, as the digest is made of it: sorted lines such as `data ip_address`.
    pub covers: Vec<String>,
    /// The longest lifetime of its items in days; shorter than agreed never asks again.
    pub lifetime_days: u32,
}
