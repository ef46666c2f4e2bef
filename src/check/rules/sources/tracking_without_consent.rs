//! Data come from what people do on other sites, and no purpose with consent uses a service that collects them.
//!
//! ## Why it matters
//! Following people from site to site takes cookies or the like on their devices, and those need consent first. If the
//! notice has no such purpose, either the purpose is missing or the consent is.
//!
//! ## Example
//! ```yaml
//! texts:
//!   sources:
//!     fi: Saamme tietoja myös käynneistäsi kumppaneidemme sivustoilla.
//!     en: We also get data on your visits to our partners' websites.
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   web: [ip_address, visited_pages]
//! services:
//!   meta-pixel: {pages: [/]}
//! registers:
//!   customers:
//!     sources: [data_subject, {from: observed, data: [web]}]
//!     joint_controllers:
//!       - name: Meta Platforms Ireland Limited
//!         country: IE
//!         contact_point: {fi: Ota yhteyttä meihin., en: Contact us.}
//!         arrangement: {fi: Kerromme keräämisestä. Meta vastaa omasta käytöstään., en: We tell you about the collection. Meta answers for its own use.}
//!     purposes:
//!       advertising:
//!         legal_basis: consent
//!         data: [web]
//!         services: [meta-pixel]
//!         retention: 3 months
//! texts:
//!   sources:
//!     fi: Saamme tietoja myös käynneistäsi kumppaneidemme sivustoilla.
//!     en: We also get data on your visits to our partners' websites.
//! ```
//!
//! ## Limits
//! One purpose with consent and a service that waits for it is enough, whatever the service does.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};
use crate::derive::ServiceNotice;
use crate::terms::LegalBasis;

pub const RULE: Rule = Rule::error(
    "SRC-007",
    "tracking-without-consent",
    "ePrivacy Directive Art. 5(3); GDPR Art. 6(1)(a), 13(1)(c)",
)
.check(check);

static TRACKS: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "tracks",
            &[
                "kumppan*|yhteistyökumppan*|mainostaj*|muiden|muilla|muilta yritysten|toimijoiden|osapuolten? sivustoilla|sivustoilta|verkkosivuilla|verkkosivuilta|verkkosivustoilla|verkkosivustoilta|sovelluksissa",
                "kumppan*|yhteistyökumppan*|mainosverkosto* evästei*|eväste*|linkki*",
                "toimin*|käyn*|käyttäyty* muilla sivustoilla|verkkosivuilla|verkkosivustoilla",
            ],
        ),
        (
            "en",
            "tracks",
            &[
                "partner|partners|affiliate|affiliates|advertisers sites|site|websites|website|apps",
                "partner|partners|affiliate|affiliates|advertisers cookies|links",
                "visits|visit|activity|actions|behaviour|browsing on|to other sites|websites|apps",
                "other companies|parties sites|websites|apps",
            ],
        ),
    ])
    .with(&[
        ("fi", "gets", &["saamme|saadaan|keräämme|kerätään|kertyy|seuraamme|seurataan|muodostuu|tietoja|tietoa"]),
        ("en", "gets", &["get|receive|collect|collected|obtain|obtained|track|follow|gather|data|information"]),
    ])
    .unless(&[
        ("fi", "not", &["emme|ei|eivät|eikä|emmekä", "jos|mikäli", "omat|oma|omia tietosuojaseloste*|käytän*"]),
        ("en", "not", &["not|never|no|neither|nor|without", "if", "own privacy"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let asked = |register: Option<&str>| {
        let mut purposes = facts
            .purposes()
            .filter(|(own, _)| register.is_none_or(|id| id == own.id));
        purposes.any(|(_, purpose)| {
            let waits = |id: &&str| facts.notice.service(id).is_some_and(ServiceNotice::waits);
            purpose.legal_basis == Some(LegalBasis::Consent) && purpose.services.iter().any(waits)
        })
    };
    let sources = facts
        .corpus
        .said()
        .filter(|saying| saying.under("sources") || saying.section() == "sources");
    for met in TRACKS.meet(sources) {
        if asked(met.saying.register()) {
            continue;
        }
        findings.add(
            RULE.at(met.span(), "data come from other sites, and no purpose asks consent for it")
                .label("takes consent on the device")
                .help("add a purpose with `legal_basis: consent` and the service that follows people, or remove this source"),
        );
    }
}
