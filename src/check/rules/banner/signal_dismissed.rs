//! A text says that signals such as Do Not Track or Global Privacy Control are ignored.
//!
//! ## Why it matters
//! People may object by automated means, and a browser's signal can be one. A court in Berlin, in the first instance, held
//! it misleading to tell visitors that such a signal means nothing.
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
//!     fi: Emme reagoi selaimen Do Not Track -signaaliin.
//!     en: We do not respond to Do Not Track signals.
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
//! texts:
//!   cookies:
//!     fi: Jos selaimesi lähettää Do Not Track -signaalin, pidämme sitä kieltona.
//!     en: We take a Do Not Track signal as a refusal.
//! ```
//!
//! ## Limits
//! An error for controllers in Germany, because of that court; a warning elsewhere.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};
use crate::diagnostic::Severity;

pub const RULE: Rule = Rule::error(
    "BNR-022",
    "signal-dismissed",
    "GDPR Art. 21(5); LG Berlin, 16 O 420/19",
)
.check(check);

static DISMISSES: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "dismisses",
            &[
                "emme|ei|eivät|eikä|emmekä … noudata|noudateta|huomioi|huomioida|reagoi|reagoida|vastaa|tunnista|tunnisteta|tue|kunnioita|kunnioiteta|välitä",
                "emme|ei|eivät|eikä ota|oteta … huomioon",
                "ohitamme|ohitetaan|sivuutamme|sivuutetaan",
                "ei ole … merkitystä|vaikutusta",
            ],
        ),
        (
            "en",
            "dismisses",
            &[
                "do|does|will|can|could not|never … respond|honour|honor|recognise|recognize|support|respect|react|comply|observe|heed",
                "cannot … respond|honour|honor|recognise|recognize|support|respect|react|comply|observe|heed",
                "do|does|will not act|acted on|upon",
                "ignore|ignores|ignored|disregard|disregards|disregarded",
                "are|is not|never honoured|honored|supported|recognised|recognized|respected",
                "has|have no effect|meaning|significance",
            ],
        ),
    ])
    .about(&[
        (
            "fi",
            "signal",
            &["dnt*|gpc*|do-not-track*", "do not track*", "global privacy control*", "älä seuraa"],
        ),
        (
            "en",
            "signal",
            &["dnt|gpc|do-not-track", "do not track", "global privacy control"],
        ),
    ])
    .unless(&[
        ("fi", "not", &["jos|mikäli|ellei|ellet"]),
        (
            "en",
            "not",
            &["if|unless", "never|not ignore|ignored|disregard|disregarded"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in DISMISSES.meet(facts.corpus.prose()) {
        let mut finding = RULE
            .at(
                met.span(),
                "the text says that a browser's signal is ignored",
            )
            .label("the signal is an objection")
            .help(
                "take the signal as a refusal (`gpc: refuse`) and say so, or remove the sentence",
            );
        if facts.country() != Some("DE") {
            finding.severity = Severity::Warning;
        }
        findings.add(finding);
    }
}
