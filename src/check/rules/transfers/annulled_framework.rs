//! A text rests transfers on Privacy Shield or Safe Harbour.
//!
//! ## Why it matters
//! The Court of Justice annulled Safe Harbour in 2015 and Privacy Shield in 2020. A notice that still names them
//! promises people a protection that they do not have.
//!
//! ## Example
//! ```yaml
//! texts:
//!   transfers:
//!     fi: Siirrot Yhdysvaltoihin perustuvat Privacy Shield -järjestelyyn.
//!     en: Transfers to the United States rest on the Privacy Shield.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   transfers:
//!     fi: Siirtoja Yhdysvaltoihin ei ole.
//!     en: There are no transfers to the United States.
//! ```
//!
//! ## Limits
//! A sentence that says the framework is gone is left alone.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Manner, Wording};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "TRF-007",
    "annulled-framework",
    "CJEU C-311/18 Schrems II, C-362/14 Schrems",
)
.check(check);

const NAMES: &[&str] = &[
    "privacy shield*",
    "privacy-shield*",
    "privacyshield*",
    "www.privacyshield*",
    "https://www.privacyshield*",
    "https://privacyshield*",
    "safe harbor*|harbour*",
    "safe-harbor*|safe-harbour*",
];

static NAMED: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        ("fi", "named", NAMES),
        ("en", "named", NAMES),
        ("sv", "named", NAMES),
    ])
    .unless(&[
        (
            "fi",
            "gone",
            &[
                "emme|ei|eivät|eikä|emmekä",
                "kumot*|kumos*|kumoam*|mitätö*|lakan*|päätty*|entis*|aiem*|aikaisem*|korva*|vuoteen|kaatu*|kävi|toisin",
            ],
        ),
        (
            "en",
            "gone",
            &[
                "not|never|no|neither|nor",
                "annul*|invalid*|replac*|struck|repeal*|former|formerly|earlier|previous*|until|defunct|ended|fell|fallen|unlike",
                "as the? privacy shield|harbor|harbour did|was",
            ],
        ),
        (
            "sv",
            "gone",
            &["inte|ej", "ogiltig*|upphäv*|ersatt*|ersätt*|tidigare"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let texts = facts
        .corpus
        .all()
        .filter(|saying| saying.manner != Manner::Value);
    for met in NAMED.meet(texts) {
        findings.add(
            RULE.at(
                met.span(),
                format!("the text names `{}`, which the Court of Justice annulled", met.text()),
            )
            .label("no ground for a transfer")
            .help("remove it, and name the ground in force as `mechanism:` of the recipient's `transfer`"),
        );
    }
}
