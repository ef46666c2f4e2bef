//! The policy has settings for a banner that has nothing to ask.
//!
//! ## Why it matters
//! What is necessary needs no consent, so a site with nothing else needs no banner, and seloste makes none. Either the
//! settings are left over, or a service that waits for consent is missing from the list.
//!
//! ## Example
//! ```yaml
//! consent:
//!   intro:
//!     fi: Luvallasi laskemme käynnit.
//!     en: With your permission we count visits.
//! ```
//!
//! ## Instead
//! ```yaml
//! consent:
//!   intro:
//!     fi: Luvallasi laskemme käynnit.
//!     en: With your permission we count visits.
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
//! `banner: none` says so, and is left alone.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::model::Banner;

pub const RULE: Rule =
    Rule::note("BNR-020", "needless-banner", "ePrivacy Directive Art. 5(3)").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let plan = &facts.notice.consent;
    let Some(consent) = &facts.policy.consent else {
        return;
    };
    let silent = plan.banner == Banner::None || consent.faulty("banner");
    // A purpose that names services has them somewhere, and that is told.
    let named = facts
        .purposes()
        .any(|(_, purpose)| purpose.purpose.services.is_some());
    let unread = facts.policy.faulty("services") || (named && facts.notice.services.is_empty());
    if silent || unread || !plan.waiting.is_empty() {
        return;
    }
    let finding = match plan.banner {
        Banner::External => RULE
            .at(
                consent.key,
                "another tool asks for consent, and the notice lists nothing that waits for it",
            )
            .help("list under `services:` what it asks about"),
        _ => {
            RULE.at(
                consent.key,
                "the banner has nothing to ask, so there is none",
            )
            .help("remove `consent:`, or list the service that waits for consent under `services:`")
        }
    };
    findings.add(finding.label("no service waits for consent"));
}
