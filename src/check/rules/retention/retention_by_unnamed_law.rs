//! A text says that data are kept as long as the law requires, and names no law.
//!
//! ## Why it matters
//! There are many laws, and each has its own period. People cannot look up one that is not named, so they learn
//! nothing about the end of their own data.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention:
//!           criteria:
//!             fi: Säilytämme palautteen lain edellyttämän ajan.
//!             en: We keep feedback as long as the law requires.
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention:
//!           criteria:
//!             fi: Säilytämme tuotevirheestä kertovan palautteen, kunnes kuluttajansuojalain mukainen vastuumme päättyy.
//!             en: We keep feedback on a defect until our liability under the Consumer Protection Act ends.
//! ```
//!
//! ## Limits
//! Criteria with `law`, or of a purpose with `law`, are left alone: the notice names the law beside them. Where the
//! text gives a period as well, this is a warning.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Version};
use crate::check::rule::{Findings, Rule};
use crate::check::rules::retention::words::{BY_LAW, criteria, has_number, names_law};
use crate::diagnostic::{Diagnostic, Severity};

pub const RULE: Rule =
    Rule::error("RET-007", "retention-by-unnamed-law", "GDPR Art. 13(2)(a)").check(check);

/// What makes it a bound or an exception, not the period itself.
static BOUND: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "bound",
            &["emme|ei|eivät|eikä|ellei|jollei|elleivät|paitsi|pidempään|kauemmin"],
        ),
        ("en", "bound", &["not|never|no|unless|except|longer"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for (saying, notice, rule) in criteria(facts) {
        let purpose = notice.purpose;
        let named = rule.law.is_some() || rule.faulty("law");
        if named || purpose.law.is_some() || purpose.faulty("law") {
            continue;
        }
        let found = saying.versions.iter().filter_map(fault);
        let found = found.map(|finding| {
            finding.help("name the law as `law:` beside `criteria:`, or give the period it sets")
        });
        findings.found.extend(found);
    }
    let texts = facts
        .corpus
        .prose()
        .filter(|saying| saying.section() == "retention");
    for saying in texts {
        let found = saying.versions.iter().filter_map(fault);
        let found = found.map(|finding| finding.help("name the law in the text, or remove the sentence: each purpose has its own `retention`"));
        findings.found.extend(found);
    }
}

fn fault(version: &Version) -> Option<Diagnostic> {
    let bounds = BOUND.meets(version);
    let mut hits = BY_LAW.meets(version).into_iter();
    let hit = hits.find(|hit| bounds.iter().all(|bound| bound.sentence != hit.sentence))?;
    if names_law(version) || version.reading().sentences[hit.sentence].asks {
        return None;
    }
    let mut finding = RULE
        .at(
            version.place(hit.range),
            "a law is said to decide how long data are kept, and none is named",
        )
        .label("which law?");
    if has_number(version) {
        finding.severity = Severity::Warning;
    }
    Some(finding)
}
