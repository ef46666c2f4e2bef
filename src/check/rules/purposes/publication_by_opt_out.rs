//! Data are published or sold unless the person forbids it.
//!
//! ## Why it matters
//! Silence is not consent. Publishing data to everyone, or selling them, needs a purpose and a legal basis of its own,
//! and must not happen by default.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     texts:
//!       recipients:
//!         fi: Julkaisemme yhteystietosi verkkosivuillamme, ellet ole sitä kieltänyt.
//!         en: We publish your contact details on our website unless you have forbidden it.
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   readers: {category: general_public, role: public}
//! registers:
//!   customers:
//!     purposes:
//!       publication:
//!         name: {fi: Jäsenesittelyt, en: Member profiles}
//!         legal_basis: consent
//!         consent_given: {fi: "Valitset omilla sivuillasi, että esittelysi näkyy kaikille.", en: You choose on your page to show your profile to everyone.}
//!         withdrawal: {fi: Poistat valinnan omilla sivuillasi., en: You undo the choice on your page.}
//!         data: [contact.name]
//!         recipients: [readers]
//!         retention: until consent_withdrawn
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "PUR-010",
    "publication-by-opt-out",
    "GDPR Art. 4(11), 6(1), 25(2)",
)
.check(check);

static BY_OPT_OUT: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "unless",
            &[
                "ellet|ellette|ellei|elleivät|jollet|jollette|jollei|jolleivät … kiellä|kieltänyt|kieltäneet|kielletty|vastusta|vastustanut|vastustaneet|kieltäydy|kieltäytynyt",
                "jos et|ette|ei|eivät … kiellä|kieltänyt|kieltäneet|kielletty|vastusta|vastustanut|kieltäydy|kieltäytynyt",
                "kunnes kiellät|kiellätte|kieltää",
            ],
        ),
        (
            "en",
            "unless",
            &[
                "unless you|they|the … object|objected|objects|forbid|forbidden|forbids|prohibit|prohibited|opt|opted|refuse|refused|decline|declined|tell|told|notify",
                "if you|they have|do|does not … object|objected|forbid|forbidden|prohibit|prohibited|opt|opted|refuse|refused",
                "until you … object|forbid|prohibit|opt|refuse",
            ],
        ),
    ])
    .with(&[
        (
            "fi",
            "gives",
            &["julkaisemme|julkaistaan|julkaista|myymme|myydään|myydä|vuokraamme|vuokrataan|julkistamme|julkistetaan"],
        ),
        (
            "en",
            "gives",
            &["we … publish|sell|rent", "published|sold|rented"],
        ),
    ])
    .unless(&[
        ("fi", "not", &["emme|eikä|emmekä", "ei julkaista|myydä|vuokrata", "suostu*|luvalla|luvallasi"]),
        ("en", "not", &["not publish|sell|rent|published|sold|rented", "never|nor", "consent|permission"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in BY_OPT_OUT.meet(facts.corpus.prose()) {
        findings.add(
            RULE.at(met.span(), "the text lets data be published or sold unless somebody forbids it")
                .label("silence is not consent")
                .help("ask first: a purpose of its own with `legal_basis: consent`; or remove the sentence"),
        );
    }
}
