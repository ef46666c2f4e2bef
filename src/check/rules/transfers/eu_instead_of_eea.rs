//! A text speaks of transfers outside the EU, and it is the EEA that counts.
//!
//! ## Why it matters
//! The Regulation holds in Iceland, Liechtenstein and Norway too. Sending data there is not a transfer, and "outside
//! the EU" contradicts the rest of the notice, which speaks of the EEA.
//!
//! ## Example
//! ```yaml
//! texts:
//!   transfers:
//!     fi: Emme siirrä tietoja EU:n ulkopuolelle.
//!     en: We do not transfer data outside the EU.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   transfers:
//!     fi: Emme siirrä tietoja ETA-alueen ulkopuolelle.
//!     en: We do not transfer data outside the EEA.
//! ```
//!
//! ## Limits
//! Texts that name more than the EU, such as "the EU and the EEA", are left alone, and so is a sentence that TRF-012
//! reports.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::transfers::words::{CONDITIONAL, MOVES};

pub const RULE: Rule = Rule::warning(
    "TRF-013",
    "eu-instead-of-eea",
    "GDPR Art. 44; EEA Joint Committee Decision 154/2018",
)
.check(check);

static OUTSIDE: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "ETA-alueen ulkopuolelle",
            &[
                "eu:n|eu-alueen|eu-maiden|unionin alueen? ulkopuol*",
                "euroopan unionin alueen? ulkopuol*",
            ],
        ),
        (
            "en",
            "outside the EEA",
            &[
                "outside|beyond of? the? eu|union",
                "outside|beyond of? the? european union",
            ],
        ),
    ])
    .with(MOVES)
    .unless(&[
        (
            "fi",
            "more",
            &[
                "eta*|eu/eta*|talousaluee*|norja*|islan*|liechten*|sveits*",
                "asu*|oleskel*|matkust*|jos|kun|sijaits*|tila*",
            ],
        ),
        (
            "en",
            "more",
            &[
                "eea*|eu/eea*|economic|norway|iceland|liechtenstein|switzerland",
                "live*|living|resid*|travel*|if|when|order*|located|based",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let conditional: Vec<_> = CONDITIONAL
        .meet(facts.corpus.prose())
        .into_iter()
        .map(|met| (met.version.span, met.hit.sentence))
        .collect();
    for met in OUTSIDE.meet(facts.corpus.prose()) {
        if conditional.contains(&(met.version.span, met.hit.sentence)) {
            continue;
        }
        findings.add(
            RULE.at(
                met.span(),
                "the text speaks of transfers outside the EU, and it is the EEA that counts",
            )
            .label("Iceland, Liechtenstein and Norway are outside the EU")
            .help(format!("write `{}`", met.hit.tag)),
        );
    }
}
