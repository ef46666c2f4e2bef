//! What is kept on visitors' devices, and what of it must wait for consent.

use crate::catalogue::{CatalogueService, ServiceForm};
use crate::derive::Label;
use crate::model::{Banner, ConsentMode, Gpc, Service};
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
