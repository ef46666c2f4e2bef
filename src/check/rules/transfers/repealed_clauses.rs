//! A text rests transfers on standard contractual clauses that have been repealed.
//!
//! ## Why it matters
//! The clauses of 2001, 2004 and 2010 have protected no transfer since 27 December 2022; by then contracts had to be
//! changed to those of Decision (EU) 2021/914. A notice that names the old ones makes readers ask whether that was
//! done.
//!
//! ## Example
//! ```yaml
//! texts:
//!   transfers:
//!     fi: Siirrot perustuvat komission mallilausekkeisiin 2010/87/EU.
//!     en: Transfers rest on the standard contractual clauses 2010/87/EU.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   transfers:
//!     fi: Siirrot perustuvat komission vakiolausekkeisiin (EU) 2021/914.
//!     en: Transfers rest on the standard contractual clauses (EU) 2021/914.
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Manner, Wording};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "TRF-008",
    "repealed-clauses",
    "Decision (EU) 2021/914 Art. 4",
)
.check(check);

const NUMBERS: &[&str] = &["2001/497*", "2004/915*", "2010/87|2010/87/*|2010/87:*"];

static CITED: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        ("fi", "cited", NUMBERS),
        ("en", "cited", NUMBERS),
        ("sv", "cited", NUMBERS),
    ])
    .unless(&[
        (
            "fi",
            "gone",
            &[
                "emme|ei|eivät|eikä",
                "kumot*|kumos*|korva*|entis*|aiem*|aikaisem*|vanho*",
            ],
        ),
        (
            "en",
            "gone",
            &[
                "not|never|no|neither|nor",
                "repeal*|replac*|former|formerly|earlier|previous*|old",
            ],
        ),
        (
            "sv",
            "gone",
            &["inte|ej", "upphäv*|ersatt*|ersätt*|tidigare"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let texts = facts
        .corpus
        .all()
        .filter(|saying| saying.manner != Manner::Value);
    for met in CITED.meet(texts) {
        findings.add(
            RULE.at(
                met.span(),
                format!(
                    "the text names `{}`, the number of repealed standard clauses",
                    met.text()
                ),
            )
            .label("no longer valid since 27 December 2022")
            .help(
                "remove it, and make sure that the contract has the clauses of Decision (EU) 2021/914",
            ),
        );
    }
}
