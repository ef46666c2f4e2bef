//! A text of one's own for a right does not speak of that right.
//!
//! ## Why it matters
//! People must be told of each right that they have. The built-in text of a right says what they may ask for; a file of
//! the same path takes its place, and then only the heading is left to tell of it.
//!
//! ## Example
//! ```content/fi/sections/erasure.md
//! Asiakaspalvelumme on avoinna arkisin.
//! ```
//!
//! ## Instead
//! ```content/fi/sections/erasure.md
//! Poistamme pyynnöstäsi tietosi, kun niitä ei enää tarvita. Laskut säilytämme niin kauan kuin kirjanpitolaki käskee.
//! ```
//!
//! ## Limits
//! One word of the right is enough: whether the text says all that it should is not asked. What you want to add can
//! stand under `texts`, beside the built-in text. Consent and its withdrawal are BAS-010, complaints CMP-001.

use super::mismatched_right::{another, own, speaks};
use crate::check::facts::Facts;
use crate::check::prose::{Saying, Version};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "RGT-001",
    "silent-right",
    "GDPR Art. 13(2)(b), 14(2)(c), 21(4)",
)
.check(check);

/// Whether a file in place of the built-in text of a right speaks of no right at all.
pub(super) fn silent(saying: &Saying, version: &Version) -> bool {
    // Withdrawal is BAS-010; one that speaks of another right RGT-005, one without words GEN-011.
    let file = saying.route.starts_with("content/sections/") && saying.section() != "withdrawal";
    let known = matches!(version.language, "fi" | "en") && !version.reading().words.is_empty();
    file && known
        && own(saying.section())
            .is_some_and(|own| !speaks(own, version) && another(own, version).is_none())
}

fn check(facts: &Facts, findings: &mut Findings) {
    for saying in facts.corpus.prose() {
        let mut registers = facts.notice.registers.iter();
        let shown = registers.any(|register| {
            let mut rights = register.rights.iter();
            rights.any(|own| own.right.id() == saying.section())
        });
        if !shown {
            continue;
        }
        for version in saying.versions.iter().filter(|one| silent(saying, one)) {
            findings.add(
                RULE.at(
                    version.place(0..version.text.trim_end().len()),
                    format!(
                        "the text for `{}` does not speak of that right",
                        saying.section()
                    ),
                )
                .label("takes the place of the built-in text, which says it")
                .help(format!(
                    "say it, or put what you want to add under `texts: {{{}: …}}` and delete the file",
                    saying.section()
                )),
            );
        }
    }
}
