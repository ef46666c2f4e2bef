//! A third party's item does not say who can read it.
//!
//! ## Why it matters
//! Before consent people must be told whether third parties get access to what is stored, and who they are (the Court
//! of Justice in Planet49). A third party can read its own items.
//!
//! ## Example
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
//!     storage:
//!       - name: view
//!         lifetime: 30 days
//!         party: third
//!         access: none
//!         purpose: {fi: Muistaa kartan rajauksen., en: Remembers the part of the map you looked at.}
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
//!     storage:
//!       - name: view
//!         lifetime: 30 days
//!         party: third
//!         access: [map-maker]
//!         purpose: {fi: Muistaa kartan rajauksen., en: Remembers the part of the map you looked at.}
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
//! Without `access` it is the service's provider that can read the item; a third party's item with neither is reported
//! here too. First-party items without access are the controller's alone, and the notice says so.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::derive::{ServiceNotice, StorageNotice};
use crate::model::{OrNone, StoredItem};
use crate::span::Spanned;
use crate::terms::StorageParty;

pub const RULE: Rule = Rule::error(
    "CKE-003",
    "unstated-access",
    "CJEU C-673/17 Planet49; Traficom guide on cookies, 13 September 2021",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for service in &facts.notice.services {
        for item in unread(service) {
            let Some(written) = written(service, item) else {
                continue;
            };
            let place = match &written.access {
                Some(access) => access.span,
                None => written.party.as_ref().map_or(item.span, |party| party.span),
            };
            let none = matches!(
                written.access.as_ref().map(|access| &access.value),
                Some(OrNone::None)
            );
            let finding = RULE
                .at(
                    place,
                    format!(
                        "`{}` of `{}` is a third party's and does not say who can read it",
                        item.name.unwrap_or("a stored item"),
                        service.id
                    ),
                )
                .help(
                    "name who can read it, such as `access: [map-maker]`, or write `party: first`",
                );
            findings.add(match (none, &written.party) {
                (true, Some(party)) => finding
                    .label("nobody but us")
                    .also(party.span, "a third party's"),
                _ => finding.label("no `access` here, and no `provider` of the service"),
            });
        }
    }
}

/// Items of third parties of which nobody is named who can read them.
pub(super) fn unread<'s, 'a>(
    service: &'s ServiceNotice<'a>,
) -> impl Iterator<Item = &'s StorageNotice<'a>> {
    let told = service.service.faulty("provider");
    service
        .storage
        .iter()
        .filter(move |item| !told && item.party == StorageParty::Third && item.access.is_empty())
}

/// The item as the policy has it; none for what the catalogue knows.
fn written<'a>(
    service: &ServiceNotice<'a>,
    item: &StorageNotice,
) -> Option<&'a Spanned<StoredItem>> {
    let items = service.service.storage.as_ref()?.value.iter();
    let mut written = items.filter(|written| written.span == item.span);
    written.next().filter(|written| !written.faulty("access"))
}
