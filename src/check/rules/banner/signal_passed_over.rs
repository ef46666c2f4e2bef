//! Visitors whose browser already says no are asked all the same.
//!
//! ## Why it matters
//! Global Privacy Control is a browser setting that tells every site: do not share my data. The Regulation lets people
//! object by such automated means; asking in spite of it ignores what they said.
//!
//! ## Example
//! ```yaml
//! consent:
//!   gpc: ask
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
//! ## Instead
//! ```yaml
//! consent:
//!   gpc: refuse
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
//! No Union law mentions the signal by name, so this is advice. A later yes on the site counts for that site in either
//! case.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::model::Gpc;

pub const RULE: Rule = Rule::warning(
    "BNR-021",
    "signal-passed-over",
    "GDPR Art. 21(5); LG Berlin, 16 O 420/19",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let settings = facts.policy.consent.as_ref();
    let Some(gpc) = settings.and_then(|consent| consent.gpc.as_ref()) else {
        return;
    };
    if gpc.value != Gpc::Ask || !facts.notice.consent.has_script() {
        return;
    }
    findings.add(
        RULE.at(
            gpc.span,
            "visitors who send Global Privacy Control are asked all the same",
        )
        .label("the signal says no already")
        .help("take the signal as a refusal; on the cookie page people can still choose otherwise")
        .edit(gpc.span, "refuse"),
    );
}
