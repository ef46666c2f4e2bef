//! A Finnish text calls the complaint to the supervisory authority *kantelu*.
//!
//! ## Why it matters
//! The Regulation's word in Finnish is *valitus*. A *kantelu* goes to the Parliamentary Ombudsman or the Chancellor of
//! Justice and follows other rules; people who look up the word end up with the wrong authority.
//!
//! ## Example
//! ```yaml
//! texts:
//!   complaint:
//!     fi: Voit tehdä kantelun tietosuojavaltuutetulle.
//!     en: You may complain to the Data Protection Ombudsman.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   complaint:
//!     fi: Voit tehdä valituksen tietosuojavaltuutetulle.
//!     en: You may complain to the Data Protection Ombudsman.
//! ```
//!
//! ## Limits
//! A sentence that names the Parliamentary Ombudsman or the Chancellor of Justice is left alone: there *kantelu* is
//! the right word.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::warning(
    "CMP-006",
    "wrong-word-for-complaint",
    "GDPR Art. 77 (Finnish text); FI-DPA § 21",
)
.check(check);

/// The forms that have an exact counterpart.
const FORMS: &[(&str, &str)] = &[
    ("kantelu", "valitus"),
    ("kantelun", "valituksen"),
    ("kantelua", "valitusta"),
    ("kanteluun", "valitukseen"),
    ("kantelusta", "valituksesta"),
    ("kantelulla", "valituksella"),
    ("kantelusi", "valituksesi"),
    ("kantelut", "valitukset"),
    ("kanteluita", "valituksia"),
    ("kanteluja", "valituksia"),
    ("kannella", "valittaa"),
];

static WORD: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[(
        "fi",
        "kantelu",
        &["kantelu*|kannella|kannellaan|kantelet|kantelee|kantelette|kantelemalla|kanteletaan"],
    )])
    .about(&[(
        "fi",
        "authority",
        &["valvontaviranom*|tietosuojavaltuut*|tietosuojaviranom*|tietosuoja-asetu*"],
    )])
    .home(&["complaint"])
    .unless(&[(
        "fi",
        "other",
        &["oikeusasiamie*|oikeuskansler*|hallintokantelu*|eduskun*|aluehallint*|valvira*"],
    )])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in WORD.meet(facts.corpus.prose()) {
        let written = met.text();
        let form = FORMS.iter().find(|(wrong, _)| *wrong == written);
        let finding = RULE
            .at(
                met.span(),
                format!("`{written}` is not the word for a complaint to the supervisory authority"),
            )
            .label("the Regulation says `valitus`");
        findings.add(match form {
            Some((_, right)) => finding
                .help(format!("write `{right}`"))
                .edit(met.span(), *right),
            None => finding.help("write `valitus`, in the form that the sentence needs"),
        });
    }
}
