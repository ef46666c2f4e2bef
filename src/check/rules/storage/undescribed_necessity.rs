//! A necessary service does not say what it stores.
//!
//! ## Why it matters
//! People should be told also about what needs no consent: Traficom recommends it, and it shows that nothing else is
//! stored before they have chosen.
//!
//! ## Example
//! ```yaml
//! services:
//!   basket:
//!     use: self
//!     name: Ostoskori
//!     description: {fi: Muistaa ostoskorin sisällön., en: Remembers what is in your basket.}
//!     consent: necessary
//!     exempt:
//!       criterion: requested_service
//!       reason: {fi: Ostoskori ei toimi ilman sitä., en: The basket does not work without it.}
//! ```
//!
//! ## Instead
//! ```yaml
//! services:
//!   basket:
//!     use: self
//!     name: Ostoskori
//!     description: {fi: Muistaa ostoskorin sisällön., en: Remembers what is in your basket.}
//!     consent: necessary
//!     exempt:
//!       criterion: requested_service
//!       reason: {fi: Ostoskori ei toimi ilman sitä., en: The basket does not work without it.}
//!     storage:
//!       - name: basket_id
//!         lifetime: session
//!         purpose: {fi: Yhdistää ostoskorin selaimeesi., en: Links the basket to your browser.}
//! ```
//!
//! ## Limits
//! An empty list, `storage: []`, says that the service stores nothing. Services of the catalogue have their items
//! already.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::terms::Consent;

pub const RULE: Rule = Rule::warning(
    "CKE-011",
    "undescribed-necessity",
    "FI-SVPL § 205(1); Traficom guide on cookies, 13 September 2021",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for service in &facts.notice.services {
        let own = service.service;
        let silent = service.catalogue.is_none() && own.storage.is_none() && !own.faulty("storage");
        // Of a service that is not explained at all, CKE-005 says so.
        if !silent || service.consent != Some(Consent::Necessary) || service.exempt.is_none() {
            continue;
        }
        findings.add(
            RULE.at(
                service.span,
                format!(
                    "the necessary service `{}` does not say what it stores",
                    service.id
                ),
            )
            .label("no `storage` here")
            .help("list what it keeps on the device under `storage:`, or write `storage: []`"),
        );
    }
}
