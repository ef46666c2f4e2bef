//! A choice is kept for less than six months, so that people are asked again and again.
//!
//! ## Why it matters
//! People who refuse and are asked again and again give in some day, and that is not consent. The French and Italian
//! authorities want a refusal respected for six months. The choice is kept equally long for yes and no.
//!
//! ## Example
//! ```yaml
//! consent:
//!   lifetime: 14 days
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
    "BNR-014",
    "short-choice",
    "CNIL deliberation 2020-092; Garante, guidelines of 10 June 2021; EDPB Guidelines 03/2022",
)
.check(check);

/// Six months of 30 days, as `6 months` is counted.
const SHORTEST: u32 = 180;

fn check(facts: &Facts, findings: &mut Findings) {
    let settings = facts.policy.consent.as_ref();
    let Some(lifetime) = settings.and_then(|consent| consent.lifetime.as_ref()) else {
        return;
    };
    if !facts.notice.consent.has_script() || lifetime.value.approximate_days() >= SHORTEST {
        return;
    }
    findings.add(
        RULE.at(
            lifetime.span,
            "a choice is kept for less than six months, and people are asked again",
        )
        .label("a refusal is forgotten this soon")
        .help("keep it for six months")
        .edit(lifetime.span, "180 days"),
    );
}
