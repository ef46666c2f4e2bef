//! Criteria for retention say only "as long as necessary".
//!
//! ## Why it matters
//! People must be able to work out from the criteria when their own data are deleted. That data are kept no longer than
//! necessary is what the law demands; it does not say how long that is.
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
//!             fi: Säilytämme tietoja niin kauan kuin se on tarpeen.
//!             en: We keep the data as long as necessary.
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
//!             fi: Säilytämme palautteen, kunnes olemme vastanneet siihen ja kuukausi on kulunut.
//!             en: We keep feedback until we have answered it and a month has passed.
//! ```
//!
//! ## Limits
//! A text that also names a period or an event is left alone.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Version};
use crate::check::rule::{Findings, Rule};
use crate::check::rules::retention::words::BY_LAW;

pub const RULE: Rule = Rule::error(
    "RET-002",
    "open-ended-retention",
    "GDPR Art. 13(2)(a); WP260 rev.01, annex",
)
.check(check);

static OPEN: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "open",
            &[
                "niin kauan|pitkään kuin|kun … tarpee*|tarpell*|tarvi*|välttämät*|edellyttä*|vaati*",
                "niin kauan|pitkään kuin|kun … kannalta|takia|vuoksi tarpee*|välttämät*",
                "kun … ei|eivät|eikä|emme enää tarvita|tarvitse|tarpeen|tarpeellisia",
                "kun … ei|eivät|eikä ole enää tarpeen|tarpeellisia|tarpeellista",
                "kohtuullis* aja*",
                "tarpeellis* aja*",
                "toistaiseksi",
                "käyttötarkoitu* edellyttämä*|vaatima* aja*",
                "tarvittava* aja*",
            ],
        ),
        (
            "en",
            "open",
            &[
                "as|so long as … necessary|needed|required",
                "until|when|once … no longer needed|necessary|required",
                "until|when|once we … no longer need|require",
                "reasonable period|time",
                "for … necessary|required|needed period|time",
                "indefinitely",
                "until further notice",
            ],
        ),
    ])
});

/// A number, or a word that names an event, makes it a period that can be worked out.
static CLOSED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "closed",
            &[
                "kunnes",
                "päättymi*",
                "jälkeen",
                "alkaen",
                "peruu*",
                "saakka",
                "viimei*",
            ],
        ),
        (
            "en",
            "closed",
            &[
                "after",
                "unless",
                "withdraw*",
                "end|ends|ended",
                "last",
                "expire*",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let criteria = facts
        .corpus
        .prose()
        .filter(|saying| saying.field() == "criteria");
    for version in criteria.flat_map(|saying| saying.versions.iter()) {
        let Some(hit) = OPEN.meets(version).into_iter().next() else {
            continue;
        };
        // A law that is not named is a fault of its own.
        if closed(version) || !BY_LAW.meets(version).is_empty() {
            continue;
        }
        findings.add(
            RULE.at(
                version.place(hit.range),
                "the retention criteria do not let people work out when their data are deleted",
            )
            .label("how long is that?")
            .help("give a period, such as `retention: 1 year after last_contact`, or name the event that ends it"),
        );
    }
}

fn closed(version: &Version) -> bool {
    version.text.chars().any(|c| c.is_ascii_digit()) || !CLOSED.meets(version).is_empty()
}
