//! A text asks everyone who makes a request for a copy of an identity document.
//!
//! ## Why it matters
//! You may ask for more information only if you reasonably doubt who is asking, and only for what settles it. A copy of
//! a passport holds more data than most controllers have about the person, and is a risk of its own.
//!
//! ## Example
//! ```yaml
//! rights:
//!   identity_check:
//!     fi: Liitä pyyntöön aina kopio passista.
//!     en: Always enclose a copy of your passport.
//! ```
//!
//! ## Instead
//! ```yaml
//! rights:
//!   identity_check:
//!     fi: Kysymme tilausnumeroa tai muuta tietoa, josta tunnistamme sinut.
//!     en: We ask for an order number or another detail by which we recognise you.
//! ```
//!
//! ## Limits
//! Showing a document in person is left alone, and so is a copy that is asked only in case of doubt.

use std::sync::LazyLock;

use super::words::{HOME, REQUEST};
use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "RGT-017",
    "identity-document-required",
    "GDPR Art. 12(6), 5(1)(c); EDPB Guidelines 01/2022, section 3.3",
)
.check(check);

static COPY: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "copy",
            &[
                "kopio|kopion|kopiota|kopiot|jäljennös|jäljennöksen|kuva|kuvan|valokuva|valokuvan|skannattu … passi*|ajokort*|henkilökort*|henkilötodistu*|henkilöllisyystodistu*|henkilöllisyysasiakir*",
                "passin|passinsa|passisi|ajokortin|ajokorttisi|henkilökortin|henkilötodistuksen|henkilötodistuksesi|henkilöllisyystodistuksen|henkilöllisyystodistuksesi kopio*|kuva|kuvan|jäljenn*",
                "passikopio*|henkilökorttikopio*",
            ],
        ),
        (
            "en",
            "copy",
            &[
                "copy|scan|photo|photograph|picture|photocopy of … passport|licence|license|id|identification",
                "copy|scan|photo|photograph|picture|photocopy of … identity card|document",
                "passport|licence|id copy",
            ],
        ),
    ])
    .about(REQUEST)
    .home(HOME)
    .with(&[
        (
            "fi",
            "asked",
            &["liit*|lähet*|toimit*|vaadi*|vaadimme|edellyt*|pyydämme|pyydetään|pyynnö*|pyyntö*|mukana|mukaan|tarvitsemme|tarvitaan|aina|esit*"],
        ),
        (
            "en",
            "asked",
            &["enclose*|attach*|send|submit*|require|required|need|needed|provide|include|ask|request|requests|always|must"],
        ),
    ])
    .unless(&[
        (
            "fi",
            "not",
            &[
                "ei|emme|eivät|eikä|emmekä|älä|älkää",
                "jos|mikäli|tarvittaessa|epäil*|epäselv*|kun|ellei|ellemme",
                "voit|voi|voimme|saatamme",
                "poistamme|hävitämme|tuhoamme|säilytämme|säilytetään|peitä|peittää|vuokr*",
            ],
        ),
        (
            "en",
            "not",
            &[
                "not|no|never|neither|nor|without",
                "if|when|where|unless|doubt|doubts|case",
                "you may|can|could",
                "we may|can",
                "destroy|delete|erase|mask|cover|keep|kept|rent|rental",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in COPY.meet(facts.corpus.prose()) {
        findings.add(
            RULE.at(met.span(), "the text asks for a copy of an identity document with every request")
                .label("asked of everyone, whether or not there is doubt")
                .help("ask for something that you already know about the person, and for more only if you doubt who is asking"),
        );
    }
}
