//! A text says that data do not leave the EEA "unless necessary".
//!
//! ## Why it matters
//! Either data go outside the EEA or they do not, and you know which. From "unless necessary" people learn neither
//! whether their data leave, nor where they go, nor what protects them there.
//!
//! ## Example
//! ```yaml
//! texts:
//!   transfers:
//!     fi: Tietoja ei siirretä ETA-alueen ulkopuolelle, ellei se ole palvelun kannalta tarpeellista.
//!     en: Data is not transferred outside the EEA unless it is necessary for the service.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   transfers:
//!     fi: Palvelimemme ovat Suomessa, ja tietoja käsitellään vain ETA-alueella.
//!     en: Our servers are in Finland, and data is processed only within the EEA.
//! ```
//!
//! ## Limits
//! A condition that people can see for themselves, such as their consent, is left alone.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::transfers::words::CONDITIONAL;

pub const RULE: Rule = Rule::error(
    "TRF-012",
    "conditional-transfer",
    "GDPR Art. 13(1)(f); WP260 rev.01",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for met in CONDITIONAL.meet(facts.corpus.prose()) {
        findings.add(
            RULE.at(
                met.span(),
                "the text leaves open whether data are transferred outside the EEA",
            )
            .label("either it happens or it does not")
            .help("remove the sentence: the notice says by itself, from each recipient's `country` and `transfer`, whether data leave the EEA"),
        );
    }
}
