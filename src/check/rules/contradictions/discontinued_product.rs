//! A product that no longer exists is described as if it were in use.
//!
//! ## Why it matters
//! Universal Analytics stopped processing data in 2023, and other products named in old notices are gone as well. What
//! the notice says about them is no longer true, and what replaced them is missing.
//!
//! ## Example
//! ```yaml
//! services:
//!   google-universal-analytics: {}
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       visitor-statistics:
//!         name: {fi: Kävijätilastot, en: Visitor statistics}
//!         legal_basis: consent
//!         withdrawal: {fi: Evästeasetuksista., en: In the cookie settings.}
//!         data: [web]
//!         services: [google-universal-analytics]
//!         retention: 14 months
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
//! Privacy Shield is TRF-007.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::warning("XCK-006", "discontinued-product", "GDPR Art. 5(1)(a)").check(check);

static NAMED: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        ("fi", "Universal Analytics", &["universal analytics*"]),
        ("fi", "Internet Explorer", &["internet explorer*"]),
        ("fi", "Google+", &["google plus*|plussa*", "google-plus*"]),
        ("fi", "Flash Player", &["flash player*|playeri*", "flash-eväst*"]),
        ("en", "Universal Analytics", &["universal analytics*"]),
        ("en", "Internet Explorer", &["internet explorer*"]),
        ("en", "Google+", &["google plus", "google-plus"]),
        ("en", "Flash Player", &["flash player", "flash cookie|cookies"]),
    ])
    .unless(&[
        (
            "fi",
            "past",
            &["ei|emme|eivät|enää|aiemmin|entinen|entisen|vanha|vanhan", "päättyi|päättynyt|lopetettiin|lopetimme|lakkautettiin|luovuimme|korvasi|korvasimme"],
        ),
        (
            "en",
            "past",
            &["not|no|never|longer|formerly|previously|former|old", "ended|stopped|discontinued|retired|replaced|until"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for service in &facts.notice.services {
        let Some(date) = service.discontinued.filter(|date| *date <= facts.today) else {
            continue;
        };
        findings.add(
            RULE.at(service.span, format!("the service `{}` ended on {}", service.id, date.0))
                .label("collects nothing any more")
                .help(match service.id {
                    "google-universal-analytics" => "remove it, or write `google-analytics-4: {}` if that is what your site uses now",
                    _ => "remove it, and declare what your site uses now",
                }),
        );
    }
    let declared = facts
        .notice
        .services
        .iter()
        .any(|service| service.discontinued.is_some());
    for met in NAMED.meet(facts.corpus.prose()) {
        // A change of the notice may tell of what was; a declared service is told above.
        if met.saying.under("changes") || (declared && met.hit.tag == "Universal Analytics") {
            continue;
        }
        findings.add(
            RULE.at(
                met.span(),
                format!("the text speaks of {}, which has ended", met.hit.tag),
            )
            .label("described as if it were in use")
            .help("remove it, and say what is in use today"),
        );
    }
}
