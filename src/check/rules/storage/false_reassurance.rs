//! A text says that cookies cannot identify anyone, or do no harm.
//!
//! ## Why it matters
//! An identifier in a cookie singles out a device, and that makes it personal data (recital 30; the Court of Justice in
//! IAB Europe). People who are told that it cannot identify them do not know what they agree to. That cookies do not
//! damage a device may be true, but it is not what people need to know before they agree.
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
//!     fi: Sinua ei voi tunnistaa evästeiden perusteella.
//!     en: Cookies cannot identify you.
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
//!     fi: Evästeessä on satunnainen tunniste, josta selaimesi tunnistetaan seuraavallakin käynnillä.
//!     en: The cookie holds a random identifier by which your browser is recognised on the next visit too.
//! ```
//!
//! ## Limits
//! "Cookies are harmless" is a warning. "Anonymous" is XCK-001.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};
use crate::diagnostic::Severity;

pub const RULE: Rule = Rule::error(
    "CKE-012",
    "false-reassurance",
    "GDPR recital 30; CJEU C-604/22 IAB Europe",
)
.check(check);

static SOOTHES: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "identify",
            &[
                "ei|eikä|eivät|eivätkä|emme|emmekä voi|voida|pysty|pystytä|pystyttäisi … tunnistaa|tunnistamaan|yksilöidä|yksilöimään",
                "ei|eikä sinua|käyttäjää|kävijää|ketään|henkilöä|yksittäistä … voi|voida|pysty|pystytä … tunnistaa|tunnistamaan|yksilöidä|yksilöimään",
                "mahdotonta|mahdoton … tunnistaa|yksilöidä",
                "henkilöllisyyttä|henkilöllisyyttäsi ei … voi|voida|pysty|pystytä … selvittää|selvittämään|päätellä|tunnistaa",
            ],
        ),
        (
            "fi",
            "harm",
            &[
                "ei|eivät|eikä|eivätkä … vahingoita|haittaa",
                "ei|eivät|eikä|eivätkä … aiheuta … haittaa|vahinkoa|vaaraa",
                "ei|eivät|eikä|eivätkä ole … vaarallisia|haitallisia|haitaksi|vaaraksi",
                "vaarattomia|harmittomia|haitattomia",
            ],
        ),
        (
            "en",
            "identify",
            &[
                "cannot … identify|identified|recognise|recognize|recognised|recognized",
                "can not|never … identify|identified|recognise|recognised|recognize|recognized",
                "impossible|no way … identify|recognise|recognize",
                "not possible … identify|recognise|recognize",
            ],
        ),
        (
            "en",
            "harm",
            &[
                "do|does|will|can not … harm|damage",
                "cannot … harm|damage",
                "do|does no harm|damage",
                "are|is|completely|entirely|quite|perfectly harmless",
                "not … dangerous|harmful",
            ],
        ),
    ])
    .about(&[
        ("fi", "cookie", &["eväste*|keksi|keksit|keksejä|kekseistä|kekseillä|seurantatekni*"]),
        ("en", "cookie", &["cookie|cookies|tracker|trackers"]),
    ])
    .unless(&[
        (
            "fi",
            "limits",
            &["jos|ellei|ellet|mikäli|ilman|vain|nimeltä|nimellä|nimeäsi|kirjaudu*|kirjautu*|istunto*|istunnon"],
        ),
        (
            "en",
            "limits",
            &["if|unless|without|only|session|sign|signed|log|logged", "by|your name"],
        ),
    ])
    .home(&["cookies"])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let all = SOOTHES.meet(facts.corpus.prose());
    for met in &all {
        let harm = met.hit.tag == "harm";
        // A sentence that soothes twice is told for the worse.
        let worse = all.iter().any(|other| {
            std::ptr::eq(other.version, met.version)
                && other.hit.sentence == met.hit.sentence
                && other.hit.tag == "identify"
        });
        if harm && worse {
            continue;
        }
        let mut finding = RULE.at(
            met.span(),
            match harm {
                true => "the text says that cookies do no harm",
                false => "the text says that cookies cannot identify people",
            },
        );
        finding = match harm {
            true => finding
                .label("reassures instead of informing")
                .help("say what the cookies are for and who can read them, or remove the sentence"),
            false => finding
                .label("an identifier in a cookie is personal data")
                .help("say what the cookie recognises, or remove the sentence"),
        };
        if harm {
            finding.severity = Severity::Warning;
        }
        findings.add(finding);
    }
}
