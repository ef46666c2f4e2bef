//! A service sends data outside the EEA, and no mechanism is stated.
//!
//! ## Why it matters
//! The provider of a service is a recipient like any other: if its country has no adequacy decision, people must be
//! told what protects their data there.
//!
//! ## Example
//! ```catalogue/services/counter.yaml
//! name: Laskuri
//! provider:
//!   id: counter-maker
//!   name: Counter Inc.
//!   country: US
//!   role: processor
//! consent: analytics
//! kind: script
//! data: [ip_address, visited_pages]
//! storage: []
//! hosts: [counter.example]
//! confidence: high
//! sources: ["https://counter.example/privacy"]
//! checked: 2026-11-23
//! ```
//! ```yaml
//! services:
//!   counter:
//!     description: {fi: Laskee käynnit., en: Counts visits.}
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
//!         services: [counter]
//!         retention: 14 months
//! ```
//!
//! ## Instead
//! ```catalogue/services/counter.yaml
//! name: Laskuri
//! provider:
//!   id: counter-maker
//!   name: Counter Inc.
//!   country: US
//!   role: processor
//!   transfer: [{mechanism: scc, copy: "https://counter.example/clauses"}]
//! consent: analytics
//! kind: script
//! data: [ip_address, visited_pages]
//! storage: []
//! hosts: [counter.example]
//! confidence: high
//! sources: ["https://counter.example/privacy"]
//! checked: 2026-11-23
//! ```
//! ```yaml
//! services:
//!   counter:
//!     description: {fi: Laskee käynnit., en: Counts visits.}
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
//!         services: [counter]
//!         retention: 14 months
//! ```
//!
//! ## Limits
//! Services of the built-in catalogue have their transfers already. A provider that is a recipient in the policy is
//! TRF-001.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "SVC-001",
    "unsafeguarded-service",
    "GDPR Art. 13(1)(f), 14(1)(f), 44",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for party in facts
        .notice
        .parties
        .iter()
        .filter(|party| party.from_service)
    {
        let mut bare = party.transfers.iter();
        let Some(transfer) = bare.find(|transfer| transfer.mechanism.is_none()) else {
            continue;
        };
        let country = transfer
            .country
            .or(party.country)
            .unwrap_or("a third country");
        findings.add(
            RULE.at(
                party.span,
                format!(
                    "data go to `{}` in {country} through this service, and no mechanism is stated",
                    party.id
                ),
            )
            .label("its provider is outside the EEA")
            .help(
                "add `transfer:` to the provider in the service's file under `catalogue/services/`",
            ),
        );
    }
}
