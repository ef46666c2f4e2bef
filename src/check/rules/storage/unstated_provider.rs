//! A service shows content from others and does not say whose.
//!
//! ## Why it matters
//! A video, a map or a third party's item comes from somebody. Without a provider the notice names the controller
//! instead, and people do not learn who gets their data.
//!
//! ## Example
//! ```yaml
//! services:
//!   map-of-shops:
//!     use: self
//!     name: Myymäläkartta
//!     description: {fi: Näyttää myymälät kartalla., en: Shows the shops on a map.}
//!     consent: embedded
//!     storage: []
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       map:
//!         name: {fi: Kartta, en: Map}
//!         legal_basis: consent
//!         data: [web]
//!         services: [map-of-shops]
//!         retention: 30 days
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   map-maker: {name: Kartta Oy, role: controller, country: FI}
//! services:
//!   map-of-shops:
//!     use: self
//!     name: Myymäläkartta
//!     description: {fi: Näyttää myymälät kartalla., en: Shows the shops on a map.}
//!     consent: embedded
//!     provider: map-maker
//!     storage: []
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       map:
//!         name: {fi: Kartta, en: Map}
//!         legal_basis: consent
//!         data: [web]
//!         services: [map-of-shops]
//!         retention: 30 days
//! ```
//!
//! ## Limits
//! Checked only for services that are embedded or store a third party's items: everything else may well be the
//! controller's own. An item that does not say who can read it is CKE-003.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::terms::{Consent, StorageParty};

use super::unstated_access::unread;

pub const RULE: Rule =
    Rule::warning("CKE-004", "unstated-provider", "EDPB Guidelines 05/2020").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for service in &facts.notice.services {
        let own = service.catalogue.is_none() && service.provider.is_none();
        if !own || service.service.faulty("provider") || unread(service).next().is_some() {
            continue;
        }
        let third = service
            .storage
            .iter()
            .find(|item| item.party == StorageParty::Third);
        let embedded = service.consent == Some(Consent::Embedded);
        if third.is_none() && !embedded {
            continue;
        }
        let finding = RULE
            .at(
                service.span,
                format!("the service `{}` does not say who provides it", service.id),
            )
            .label("no `provider` here")
            .help("add `provider:` with the id of a recipient");
        findings.add(match (third, &service.service.consent) {
            (Some(item), _) => finding.also(item.span, "a third party's item"),
            (None, Some(consent)) => finding.also(consent.span, "content of others"),
            (None, None) => finding,
        });
    }
}
