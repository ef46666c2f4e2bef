//! The text on sources says to whom data are given.
//!
//! ## Why it matters
//! Where data come from and where they go are two questions, with a section each. Nobody looks for recipients among the
//! sources, and two places that say the same thing soon say it differently.
//!
//! ## Example
//! ```yaml
//! texts:
//!   sources:
//!     fi: Saamme tiedot sinulta. Luovutamme niitä tilitoimistolle.
//!     en: We get the data from you. We disclose it to our accounting firm.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   sources:
//!     fi: Saamme tiedot sinulta, kun teet tilauksen.
//!     en: We get the data from you when you place an order.
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::warning("SRC-006", "disclosures-among-sources", "GDPR Art. 12(1)").check(check);

static GIVES: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "gives",
            &[
                "luovutamme|luovutetaan|luovuteta|luovuta",
                "siirrämme|siirretään|siirretä|siirrä",
                "annamme|annetaan|anneta … eteenpäin|ulkopuolis*",
            ],
        ),
        (
            "en",
            "gives",
            &[
                "we may|do|will|also? not|never? also? disclose|share|transfer",
                "we pass|give … on|to",
                "is|are|be not|never|also|regularly? disclosed|shared|transferred|passed",
            ],
        ),
        (
            "sv",
            "gives",
            &[
                "lämnar ut",
                "lämnas ut|vidare",
                "lämnas inte ut",
                "överförs",
                "överför",
            ],
        ),
    ])
    // A source that gives data to us is what the section is for.
    .unless(&[
        (
            "fi",
            "to us",
            &[
                "meille|meillä|itsellemme|järjestelmäämme|rekisteriimme|rekisteriin",
                "sinä|voit|jos",
            ],
        ),
        (
            "en",
            "to us",
            &[
                "us|ourselves",
                "you may|can",
                "into|to our system|systems|register|database",
                "if",
            ],
        ),
        ("sv", "to us", &["oss", "du"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let texts = facts
        .corpus
        .prose()
        .filter(|saying| saying.section() == "sources");
    for met in GIVES.meet(texts) {
        findings.add(
            RULE.at(
                met.span(),
                "the text on sources says to whom data are given",
            )
            .label("not about a source")
            .help(
                "move it to `texts.recipients`, or to `texts.transfers` if it is about countries",
            ),
        );
    }
}
