//! A choice is kept for more than a year.
//!
//! ## Why it matters
//! Consent wears off: people forget what they agreed to, and the site changes. The European Data Protection Board
//! advises to ask again at intervals; six months are usual, and the Spanish authority names two years as the most.
//!
//! ## Example
//! ```yaml
//! consent:
//!   lifetime: 3 years
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
//!   lifetime: 180 days
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

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::warning(
    "BNR-016",
    "long-choice",
    "EDPB Guidelines 05/2020; CNIL deliberation 2020-092",
)
.check(check);

/// A leap year.
const LONGEST: u32 = 366;

fn check(facts: &Facts, findings: &mut Findings) {
    let settings = facts.policy.consent.as_ref();
    let Some(lifetime) = settings.and_then(|consent| consent.lifetime.as_ref()) else {
        return;
    };
    if !facts.notice.consent.has_script() || lifetime.value.approximate_days() <= LONGEST {
        return;
    }
    findings.add(
        RULE.at(lifetime.span, "a choice is kept for more than a year")
            .label("nobody is asked again for this long")
            .help("write `lifetime: 180 days`, or a year at most"),
    );
}
