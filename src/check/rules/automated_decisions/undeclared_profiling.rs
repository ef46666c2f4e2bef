//! A text mentions profiling, and no purpose of the register declares any.
//!
//! ## Why it matters
//! Targeted advertising, personal recommendations and customer scoring are profiling. People must be told of it
//! together with its purpose, and their rights against it follow only from what the purposes declare.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       offers:
//!         name: {fi: Tarjoukset, en: Offers}
//!         description: {fi: Profiloimme asiakkaita ostosten perusteella., en: We profile customers by their purchases.}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact, orders]
//!         retention: until consent_withdrawn
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       offers:
//!         name: {fi: Tarjoukset, en: Offers}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         profiling: {fi: Profiloimme asiakkaita ostosten perusteella., en: We profile customers by their purchases.}
//!         data: [contact, orders]
//!         retention: until consent_withdrawn
//! ```
//!
//! ## Limits
//! One purpose of the register that declares profiling is enough: seloste cannot know whether the text means the same.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};
use crate::derive::PurposeNotice;

pub const RULE: Rule = Rule::warning(
    "ADM-005",
    "undeclared-profiling",
    "GDPR Art. 13(2)(f), recitals 60, 63; WP260 rev.01",
)
.check(check);

static PROFILES: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "profiles",
            &[
                "profiloimme|profiloidaan|profiloi",
                "teemme|tehdään|laadimme|laaditaan|muodostamme|muodostetaan|luomme … profiil*|profilointi*",
                "käytämme|käytetään|hyödynnämme … profilointi*",
                "kohdennamme|kohdennetaan|kohdistamme … mainontaa|mainoksia|markkinointia",
                "kohdennettua mainontaa|markkinointia",
                "pisteytämme|pisteytetään",
            ],
        ),
        (
            "en",
            "profiles",
            &[
                "we will|also? profile",
                "we are profiling",
                "we … create|build|make|use … profile|profiles|profiling",
                "profiles|profiling … is|are created|built|made|used",
                "we target … advertis*|ads|marketing",
                "targeted advertising|marketing|ads",
                "we score",
            ],
        ),
    ])
    .unless(&[
        (
            "fi",
            "not",
            &["emme|ei|eivät|eikä|emmekä", "voit|voitte|oikeus|vastustaa|kieltää|kiellät", "jos|mikäli"],
        ),
        (
            "en",
            "not",
            &["not|never|no|neither|nor", "you may|can", "right|object|stop|opt", "if"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    // Only a text of a register where no purpose declares any: of a text for all registers, in all of them.
    let silent = |register: Option<&str>| {
        facts
            .purposes()
            .filter(|(own, _)| register.is_none_or(|id| id == own.id))
            .all(|(_, purpose)| !declares(purpose))
    };
    for met in PROFILES.meet(facts.corpus.prose()) {
        if !silent(met.saying.register()) {
            continue;
        }
        findings.add(
            RULE.at(met.span(), "the text mentions profiling, and no purpose declares any")
                .label("no purpose has `profiling`")
                .help("add `profiling:` to the purpose it belongs to, with what is profiled and to what end"),
        );
    }
}

fn declares(notice: &PurposeNotice) -> bool {
    notice.purpose.profiling.is_some()
        || notice.purpose.faulty("profiling")
        || notice.purpose.automated_decision.is_some()
}
