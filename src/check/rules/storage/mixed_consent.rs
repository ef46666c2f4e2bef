//! One consent is asked for both statistics and marketing.
//!
//! ## Why it matters
//! Consent is specific: people who agree to be counted have not agreed to advertising. The banner asks about a service
//! under one heading only, so nobody was asked about the other.
//!
//! ## Example
//! ```yaml
//! services:
//!   counter:
//!     use: self
//!     name: Kävijälaskuri
//!     description: {fi: Kerää tilastoja ja kohdentaa mainontaa., en: Collects statistics and targets advertising.}
//!     consent: analytics
//!     storage:
//!       - name: visitor
//!         lifetime: 1 year
//!         purpose: {fi: Erottaa kävijät toisistaan., en: Tells visitors apart.}
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
//! ```yaml
//! services:
//!   counter:
//!     use: self
//!     name: Kävijälaskuri
//!     description: {fi: Kerää tilastoja sivuston käytöstä., en: Collects statistics on the use of the site.}
//!     consent: analytics
//!     storage:
//!       - name: visitor
//!         lifetime: 1 year
//!         purpose: {fi: Erottaa kävijät toisistaan., en: Tells visitors apart.}
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
//! A service that is used for direct marketing and asked about as something else is reported too. seloste cannot know
//! which purposes a service really has.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};
use crate::derive::ServiceNotice;
use crate::terms::Consent;

pub const RULE: Rule = Rule::error(
    "CKE-013",
    "mixed-consent",
    "GDPR Art. 4(11), recitals 32, 43; EDPB Guidelines 05/2020",
)
.check(check);

static MIXED: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "mixed",
            &[
                "tilasto*|tilastointi*|analytiik*|kävijämittau* … ja|sekä|että … markkinoin*|mainon*|mainok*|mainos*",
                "markkinoin*|mainonta*|mainonna* ja|sekä|että tilasto*|analytiik*|kävijämittau*",
            ],
        ),
        (
            "en",
            "mixed",
            &[
                "statistics|analytics and|plus|both … marketing|advertising|ads|advertisements",
                "marketing|advertising|ads and statistics|analytics",
            ],
        ),
    ])
    .unless(&[
        ("fi", "not", &["ei|eivät|emme|eikä|ilman"]),
        ("en", "not", &["not|never|no|without|neither|nor"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let waiting = || {
        facts
            .notice
            .services
            .iter()
            .filter(|service| service.waits())
    };
    for service in waiting() {
        marketing(service, facts, findings);
    }
    let mut texts = Vec::new();
    for service in waiting() {
        let route = format!("services.{}.", service.id);
        let own = facts.corpus.prose();
        texts.extend(own.filter(|saying| saying.route.starts_with(&route)));
    }
    for met in MIXED.meet(texts.into_iter()) {
        findings.add(
            RULE.at(met.span(), "one consent is asked for statistics and for marketing")
                .label("two kinds of purposes")
                .help("make it two services, each with its own `consent`, or remove one of the uses from the text"),
        );
    }
}

/// A service for direct marketing that is asked about as something else.
fn marketing(service: &ServiceNotice, facts: &Facts, findings: &mut Findings) {
    let Some(consent) = service
        .consent
        .filter(|consent| *consent != Consent::Marketing)
    else {
        return;
    };
    let mut used = facts.purposes().filter(|(register, purpose)| {
        service.purposes.contains(&(register.id, purpose.id)) && purpose.direct_marketing
    });
    let Some((_, purpose)) = used.next() else {
        return;
    };
    let place = service.service.consent.as_ref();
    findings.add(
        RULE.at(
            place.map_or(service.span, |consent| consent.span),
            format!(
                "the service `{}` is used for direct marketing, and consent is asked for `{}`",
                service.id,
                consent.word()
            ),
        )
        .label("asked about under this heading")
        .also(purpose.span, "a purpose of direct marketing")
        .help(format!(
            "write `consent: marketing`, or remove `{}` from this purpose's `services`",
            service.id
        )),
    );
}
