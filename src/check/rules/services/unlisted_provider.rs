//! No purpose uses a third party's service, so the notice does not say what its provider gets data for.
//!
//! ## Why it matters
//! Whoever gets data through the site is a recipient, and the notice must say who they are and what the data are for. A
//! service that belongs to no purpose is only in the list of cookies: without legal basis, retention or recipient.
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
//! Services that the controller runs itself have no provider to name.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::derive::PurposeNotice;
use crate::terms::LegalBasis;

pub const RULE: Rule = Rule::error(
    "SVC-002",
    "unlisted-provider",
    "GDPR Art. 4(9), 13(1)(c), (e)",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let mut purposes = facts.purposes();
    let registers = &facts.notice.registers;
    // The purpose of a register that has none yet may be the one.
    let bare = registers
        .iter()
        .any(|register| register.purposes.is_empty());
    if registers.is_empty() || bare || purposes.any(|(_, purpose)| undone(purpose)) {
        return;
    }
    for service in &facts.notice.services {
        if service.discontinued.is_some() || !service.purposes.is_empty() {
            continue;
        }
        let Some(party) = service.provider.and_then(|id| facts.notice.party(id)) else {
            continue;
        };
        if named(service.id, facts) {
            continue;
        }
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

/// Whether a purpose may be the one that it belongs to, and is told to be unfinished: its list of services is at fault,
/// or it rests on a consent of which nothing says where it is asked and withdrawn.
fn undone(notice: &PurposeNotice) -> bool {
    let purpose = notice.purpose;
    let withdrawn = purpose.withdrawal.is_some() || notice.consent_in_banner;
    let consent = notice.legal_basis == Some(LegalBasis::Consent);
    purpose.faulty("services") || (consent && !withdrawn && purpose.services.is_none())
}

/// Whether a line of the files has it in a list of services after all, in a part that could not be read and is told there.
fn named(id: &str, facts: &Facts) -> bool {
    let names = |line: &str| {
        let mut words = line.split(|c: char| !c.is_alphanumeric() && c != '-');
        line.trim_start().starts_with("services:") && words.any(|word| word == id)
    };
    let mut sources = facts.sources.iter();
    sources.any(|source| source.text.lines().any(names))
}
