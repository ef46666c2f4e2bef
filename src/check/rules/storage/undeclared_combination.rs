//! A text says that visits to the site are combined with customer data, and no purpose says so.
//!
//! ## Why it matters
//! Visits alone say what a browser did. Combined with a customer's name they say what a person looked at. That is a
//! purpose of its own, with its own legal basis, and does not belong in a paragraph on cookies.
//!
//! ## Example
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
//! texts:
//!   cookies:
//!     fi: Yhdistämme evästeillä kerättyjä tietoja asiakastietoihin.
//!     en: We combine data from cookies with customer data.
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
//!       offers:
//!         name: {fi: Tarjoukset, en: Offers}
//!         description: {fi: Yhdistämme evästeillä kerättyjä tietoja asiakastietoihin., en: We combine data from cookies with customer data.}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [web, contact]
//!         retention: until consent_withdrawn
//!       visitor-statistics:
//!         name: {fi: Kävijätilastot, en: Visitor statistics}
//!         legal_basis: consent
//!         data: [web]
//!         services: [google-analytics-4]
//!         retention: 14 months
//! ```
//!
//! ## Limits
//! One purpose that says so in any of its texts is enough. Only a sentence that names both the visits and the customer
//! data is reported.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "CKE-014",
    "undeclared-combination",
    "GDPR Art. 13(1)(c), 13(3)",
)
.check(check);

static JOINS: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "joins",
            &["yhdistämme|yhdistetään|yhdistelemme|yhdistellään|liitämme|liitetään|linkitämme|linkitetään|rikastamme|rikastetaan"],
        ),
        (
            "en",
            "joins",
            &[
                "we … combine|link|match|merge|connect|associate|join|enrich",
                "is|are … combined|linked|matched|merged|connected|associated|joined|enriched",
            ],
        ),
    ])
    .about(&[
        (
            "fi",
            "seen",
            &["eväste*|selailutieto*|selailutiedo*|selauskäyttäytymi*|verkkokäyttäytymi*|kävijätieto*|kävijätiedo*|analytiik*|seurantatieto*|seurantatiedo*|sivustovierailu*", "käyntisi|käynnit|käyntejäsi|käyntejä sivustol*|sivuil*|verkkosivuil*|verkkokaupa*"],
        ),
        (
            "en",
            "seen",
            &["cookie|cookies|browsing|tracking|analytics|clickstream", "online behaviour|behavior|activity", "your visits", "visits to"],
        ),
    ])
    .with(&[
        (
            "fi",
            "known",
            &["asiakastieto*|asiakastiedo*|asiakasrekister*|asiakastili*|asiakkuu*|asiakasprofiil*|ostohistoria*|ostotieto*|ostotiedo*|yhteystieto*|yhteystiedo*|crm*"],
        ),
        (
            "en",
            "known",
            &["customer|client|crm … data|record*|register|profile*|information|account*|file|system|database", "purchase|order history|data", "contact details|information|data"],
        ),
    ])
    .unless(&[
        (
            "fi",
            "not",
            &["emme|ei|eivät|eikä|emmekä", "jos|mikäli|voit|oikeus|vastustaa|kieltää"],
        ),
        (
            "en",
            "not",
            &["not|never|no|neither|nor", "if|unless|you may|can|object"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let all = JOINS.meet(facts.corpus.prose());
    if all.iter().any(|met| met.saying.purpose().is_some()) {
        return;
    }
    for met in all {
        findings.add(
            RULE.at(
                met.span(),
                "the text combines visits to the site with customer data, and no purpose says so",
            )
            .label("a purpose of its own")
            .help("add a purpose for it under `purposes:` with its legal basis, or remove the sentence"),
        );
    }
}
