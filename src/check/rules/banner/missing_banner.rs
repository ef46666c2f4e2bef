//! A service waits for consent, and there is no banner to ask for it.
//!
//! ## Why it matters
//! Without consent only what is necessary may be stored on a device or read from it. If nobody asks, either the
//! services run without consent or they never run.
//!
//! ## Example
//! ```yaml
//! consent:
//!   banner: none
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
//!   banner: seloste
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
//! With `banner: external` another tool asks; seloste does not see what it asks, nor how.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::model::Banner;

pub const RULE: Rule = Rule::error(
    "BNR-001",
    "missing-banner",
    "ePrivacy Directive Art. 5(3); FI-SVPL § 205(1)",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let settings = facts.policy.consent.as_ref();
    let Some(banner) = settings.and_then(|consent| consent.banner.as_ref()) else {
        return;
    };
    // Of a service that does not say whether it waits, that is what is missing.
    let told = |id: &str| {
        let service = facts.notice.service(id);
        service.is_none_or(|service| service.consent.is_some())
    };
    let waiting = facts.notice.consent.waiting.iter();
    let waiting: Vec<_> = waiting.filter(|one| told(&one.service)).collect();
    let Some(first) = waiting.first().filter(|_| banner.value == Banner::None) else {
        return;
    };
    let message = match waiting.len() {
        1 => format!(
            "`{}` waits for consent, and there is no banner to ask for it",
            first.service
        ),
        count => format!("{count} services wait for consent, and there is no banner to ask for it"),
    };
    let mut finding = RULE
        .at(banner.span, message)
        .label("nobody asks")
        .help("write `banner: seloste`, or `banner: external` if another tool asks");
    for service in waiting
        .iter()
        .filter_map(|one| facts.notice.service(&one.service))
    {
        finding = finding.also(service.span, "waits for consent");
    }
    findings.add(finding);
}
