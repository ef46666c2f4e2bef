//! A sentence is so long that readers forget its beginning before they reach the end.
//!
//! ## Why it matters
//! Information must be easy to understand. A long sentence makes readers hold many thoughts at once, and those who read
//! slowly, or in a language they are still learning, give up.
//!
//! ## Example
//! ```yaml
//! texts:
//!   recipients:
//!     fi: >-
//!       Kun teet tilauksen verkkokaupassa, kuljetusyritys saa nimesi, osoitteesi, puhelinnumerosi ja tiedon paketin koosta,
//!       jotta kuljettaja löytää perille, osaa varata autoonsa riittävästi tilaa, voi soittaa sinulle ennen toimitusta ja pystyy
//!       tarvittaessa sopimaan kanssasi uudesta ajasta.
//!     en: >-
//!       When you place an order in the web shop, the carrier gets your name, your address, your phone number and a note of the
//!       size of the parcel, so that the driver can find the way, keep enough room in the van, call you before the delivery and
//!       agree on another time with you.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   recipients:
//!     fi: >-
//!       Kuljetusyritys saa nimesi, osoitteesi, puhelinnumerosi ja tiedon paketin koosta. Kuljettaja tarvitsee ne, jotta hän
//!       löytää perille, varaa autosta tilan ja voi sopia kanssasi toimitusajasta.
//!     en: >-
//!       The carrier gets your name, your address, your phone number and the size of the parcel. The driver needs them to find
//!       the way, to keep room in the van and to agree on a time with you.
//! ```
//!
//! ## Limits
//! A note above 32 words in Finnish and 45 in other languages, which need more words to say the same; a warning above
//! 40 and 56. Each item of a list is a sentence of its own.

use crate::check::facts::Facts;
use crate::check::prose::{Sentence, Version};
use crate::check::rule::{Findings, Rule};
use crate::diagnostic::Severity;

pub const RULE: Rule =
    Rule::note("TXT-004", "long-sentence", "GDPR Art. 12(1); WP260 rev.01").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for version in facts.corpus.prose().flat_map(|saying| &saying.versions) {
        let (long, far_too_long) = limits(version);
        for sentence in too_long(version) {
            let words = sentence.words.len();
            let mut finding = RULE
                .at(
                    version.place(sentence.range.clone()),
                    format!("a sentence of {words} words"),
                )
                .label(format!("more than {long} are hard to follow"))
                .help("make two sentences of it, or a list");
            if words > far_too_long {
                finding.severity = Severity::Warning;
            }
            findings.add(finding);
        }
    }
}

/// How many words a sentence may have, and from how many on it is a warning.
fn limits(version: &Version) -> (usize, usize) {
    match version.language {
        "fi" => (32, 40),
        _ => (45, 56),
    }
}

/// The sentences that are too long.
pub(super) fn too_long<'v>(version: &'v Version) -> impl Iterator<Item = &'v Sentence> {
    let (long, _) = limits(version);
    let sentences = version.reading().sentences.iter();
    sentences.filter(move |sentence| sentence.words.len() > long)
}
