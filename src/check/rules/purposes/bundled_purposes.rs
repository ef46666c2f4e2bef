//! The name of one purpose lists several activities.
//!
//! ## Why it matters
//! Delivering an order, marketing and statistics have different legal bases, other data and other periods. When they
//! are put together, people cannot tell which basis covers what, nor say yes to one and no to another.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       sales:
//!         name: {fi: "Tilausten toimittaminen, markkinointi ja tilastointi", en: "Delivering orders, marketing and statistics"}
//!         legal_basis: contract
//!         data: [contact, orders]
//!         retention: 2 years after last_purchase
//!         if_not_provided: {fi: Emme voi toimittaa tilausta., en: We cannot deliver the order.}
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       order-handling:
//!         name: {fi: Tilausten toimittaminen, en: Delivering orders}
//!         legal_basis: contract
//!         data: [contact, orders]
//!         retention: 2 years after last_purchase
//!         if_not_provided: {fi: Emme voi toimittaa tilausta., en: We cannot deliver the order.}
//!       newsletter:
//!         legal_basis: consent
//!         withdrawal: {fi: "Jokaisessa uutiskirjeessä on linkki, josta perut tilauksen.", en: Every newsletter has a link to unsubscribe.}
//!         data: [contact.email]
//!         retention: until consent_withdrawn
//! ```
//!
//! ## Limits
//! What belongs to one sale counts as one: orders, deliveries, invoices, payments, customer service. A description is
//! reported only from three activities on, since a good one may well mention a second.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::purposes::words::bundle;

pub const RULE: Rule = Rule::warning(
    "PUR-004",
    "bundled-purposes",
    "GDPR Art. 5(1)(b), recitals 32, 43; WP260 rev.01, annex",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for (register, notice) in facts.purposes() {
        let bundle = [("name", 2), ("description", 3)]
            .into_iter()
            .find_map(|(key, least)| {
                let saying = facts.corpus.of_purpose(register.id, notice.id, key)?;
                saying
                    .versions
                    .iter()
                    .find_map(|version| Some((version, bundle(version, least)?)))
            });
        let Some((version, range)) = bundle else {
            continue;
        };
        findings.add(
            RULE.at(
                version.place(range),
                format!("the purpose `{}` puts several activities under one legal basis", notice.id),
            )
            .label("several purposes in one")
            .help("make a purpose of each, with its own `legal_basis`, `data`, `recipients` and `retention`"),
        );
    }
}
