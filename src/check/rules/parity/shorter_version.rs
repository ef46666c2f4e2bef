//! A text is less than half as long in one language as in another.
//!
//! ## Why it matters
//! Finnish and English need about as many letters to say the same. If one version has only half of them, something was
//! left out, and some readers are told less than others.
//!
//! ## Example
//! ```yaml
//! texts:
//!   recipients:
//!     fi: >-
//!       Emme myy henkilötietoja. Kuljetusyritys saa nimesi, osoitteesi ja puhelinnumerosi, jotta kuljettaja löytää
//!       perille ja voi soittaa sinulle ennen toimitusta.
//!     en: We do not sell personal data.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   recipients:
//!     fi: >-
//!       Emme myy henkilötietoja. Kuljetusyritys saa nimesi, osoitteesi ja puhelinnumerosi, jotta kuljettaja löytää
//!       perille ja voi soittaa sinulle ennen toimitusta.
//!     en: >-
//!       We do not sell personal data. The carrier gets your name, address and phone number, so that the driver finds the
//!       way and can call you before the delivery.
//! ```
//!
//! ## Limits
//! Texts of fewer than 120 letters are not compared: they differ in length for many good reasons.

use crate::check::facts::Facts;
use crate::check::prose::Version;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::parity::differing_facts::named;

pub const RULE: Rule = Rule::warning(
    "LNG-003",
    "shorter-version",
    "GDPR Art. 12(1); WP260 rev.01",
)
.check(check);

/// Letters that the longer text must have before lengths say anything.
const ENOUGH: usize = 120;

fn check(facts: &Facts, findings: &mut Findings) {
    for saying in facts.corpus.said() {
        let Some((first, others)) = saying.versions.split_first() else {
            continue;
        };
        for other in others.iter().filter(|other| lopsided(first, other)) {
            let (short, long) = if letters(first) < letters(other) {
                (first, other)
            } else {
                (other, first)
            };
            findings.add(
                RULE.at(
                    short.span,
                    format!(
                        "{} is less than half as long in `{}` as in `{}`",
                        named(saying),
                        short.language,
                        long.language
                    ),
                )
                .label(format!("{} letters", letters(short)))
                .also(long.span, format!("{} letters", letters(long)))
                .help("compare the two sentence by sentence, and say the same in both"),
            );
        }
    }
}

/// Whether one of two texts has less than half of the other's letters.
pub(super) fn lopsided(one: &Version, two: &Version) -> bool {
    let (one, two) = (letters(one), letters(two));
    one.max(two) >= ENOUGH && one.min(two) * 2 < one.max(two)
}

fn letters(version: &Version) -> usize {
    let words = version.reading().words.iter();
    words.map(|word| word.folded.chars().count()).sum()
}
