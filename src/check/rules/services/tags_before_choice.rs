//! Google's tags load before the visitor has chosen: Consent Mode's advanced mode.
//!
//! ## Why it matters
//! In advanced mode the tag runs on the device and sends data about it, without cookies, before the choice and after a
//! refusal. Reading from a device needs consent, whatever the data are called; this mode asks only afterwards.
//!
//! ## Example
//! ```yaml
//! consent:
//!   consent_mode: advanced
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
//!   consent_mode: basic
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
//! The notice says what the advanced mode does. Whether a signal without any identifier falls under the Directive is
//! disputed; the European Data Protection Board takes the wide view.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::model::ConsentMode;

pub const RULE: Rule = Rule::warning(
    "SVC-005",
    "tags-before-choice",
    "ePrivacy Directive Art. 5(3); EDPB Guidelines 2/2023",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let settings = facts.policy.consent.as_ref();
    let Some(mode) = settings.and_then(|consent| consent.consent_mode.as_ref()) else {
        return;
    };
    let mut services = facts.notice.services.iter();
    let listens = services.find(|service| service.waits() && !service.signals.is_empty());
    let Some(service) = listens.filter(|_| mode.value == ConsentMode::Advanced) else {
        return;
    };
    findings.add(
        RULE.at(
            mode.span,
            format!(
                "`{}` loads and sends data before the visitor has chosen",
                service.id
            ),
        )
        .label("tags load before the choice")
        .also(service.span, "listens to Consent Mode")
        .help("let the tags wait for consent")
        .edit(mode.span, "basic"),
    );
}
