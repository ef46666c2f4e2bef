//! A service of others that no purpose uses, so that no notice says what its provider gets data for.
//!
//! ## Why it matters
//! Whoever gets data through the site is a recipient, and the notice must name them with what the data are for. A service
//! that belongs to no purpose stands in the list of cookies alone: no legal basis, no retention, no recipient.
//!
//! ## Example
//! ```yaml
//! services:
//!   google-analytics-4: {}
//! ```
//!
//! ## Instead
//! ```yaml
//! services:
//!   google-analytics-4: {}
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       visitor-statistics:
//!         name: {fi: Kävijätilastot, en: Visitor statistics}
//!         legal_basis: consent
//!         data: [web]
//!         services: [google-analytics-4]
//!         retention: 14 months
//! ```
//!
//! ## Limits
//! Services that the controller runs itself have no provider to be named.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "SVC-002",
    "unlisted-provider",
    "GDPR Art. 4(9), 13(1)(c), (e)",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    // A list of services that could not be read may have named it.
    let unread = facts
        .purposes()
        .any(|(_, purpose)| purpose.purpose.faulty("services"));
    if unread || facts.notice.registers.is_empty() {
        return;
    }
    for service in &facts.notice.services {
        if service.discontinued.is_some() || !service.purposes.is_empty() {
            continue;
        }
        let Some(party) = service.provider.and_then(|id| facts.notice.party(id)) else {
            continue;
        };
        findings.add(
            RULE.at(
                service.span,
                format!(
                    "the service `{}` belongs to no purpose, so no notice says what `{}` gets data for",
                    service.id, party.id
                ),
            )
            .label("no purpose has it in `services`")
            .help(format!("add `services: [{}]` to the purpose it is used for", service.id)),
        );
    }
}
