//! Services met on web sites: who runs them, what they store, what it takes to use them.

use std::rc::Rc;

use crate::record;
use crate::source::decode::{Decode, List, Reader};
use crate::source::walk::{Walk, Way};
use crate::source::yaml::Node;
use crate::terms::{
    Consent, Country, Date, Exemption, Lifetime, Role, StorageKind, StorageParty, Text, Transfer,
    Url,
};
use crate::words;

words! {
    /// How a service comes into the page.
    ServiceForm as "form of service" {
        Script = "script",
        /// Something to see: a video, a map.
        Embed = "embed",
    }
}

record! {
    /// A service of the catalogue.
    CatalogueService as "a service of the catalogue" {
        name: String,
        provider: ProviderOrNone,
        consent: Consent,
        exempt: CatalogueExempt,
        /// When it ended: old notices still name it.
        discontinued: Date,
        kind: ServiceForm,
        /// Items of data it collects.
        data: List<String>,
        storage: List<CatalogueStorage>,
        /// Hosts it loads from or sends to.
        hosts: List<String>,
        /// Consent signals it listens to.
        signals: List<String>,
        /// Calls that its script takes for a choice.
        calls: CatalogueCalls,
        /// A window property that switches it off; `*` stands for its id.
        disable: String,
        confidence: String,
        sources: List<Url>,
        checked: Date,
    }
}

record! {
    /// Calls that a service's own script takes through a queue, an array in the window.
    CatalogueCalls as "calls" {
        /// The array's name, such as `_paq`.
        queue: String,
        /// Called before the service is let through.
        granted: List<String>,
        /// Called when its consent is withdrawn.
        refused: List<String>,
    }
}

/// The party behind a service, or `none` where the controller runs it itself.
#[derive(Clone, Debug)]
pub enum ProviderOrNone {
    None,
    Party(Box<CatalogueProvider>),
}

impl Walk for ProviderOrNone {
    fn walk<'a>(&'a self, way: &mut Way<'a>) {
        if let Self::Party(party) = self {
            party.walk(way);
        }
    }
}

impl Decode for ProviderOrNone {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        match node.text() {
            Some("none") => Some(Self::None),
            _ => CatalogueProvider::decode(node, reader).map(|party| Self::Party(Box::new(party))),
        }
    }
}

record! {
    /// The party behind a service, which becomes a recipient.
    CatalogueProvider as "a provider" {
        id: String,
        name: Text,
        country: Country,
        role: Role,
        url: Url,
        transfer: List<Transfer>,
    }
}

record! {
    /// Why the service needs no consent; the reason is a word with texts.
    CatalogueExempt as "an exemption" {
        criterion: Exemption,
        reason: String,
    }
}

record! {
    /// Something the service keeps on the device; the purpose is a word with texts.
    CatalogueStorage as "a stored item" {
        name: String,
        kind: StorageKind,
        lifetime: Lifetime,
        purpose: String,
        party: StorageParty,
    }
}
