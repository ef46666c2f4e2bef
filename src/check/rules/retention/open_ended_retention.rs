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
//! A text that also names a period or an event is left alone, and so is a sentence about a single case. A text for the
//! section on retention is a warning: there the periods of the purposes stand beside it.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Entries, Lexicon, Version, Wording};
use crate::check::rule::{Findings, Rule};
use crate::check::rules::retention::words::BY_LAW;
use crate::diagnostic::Severity;

pub const RULE: Rule = Rule::error(
    "RET-002",
    "open-ended-retention",
    "GDPR Art. 13(2)(a); WP260 rev.01, annex",
)
.check(check);

const OPEN_WORDS: Entries = &[
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
];

static OPEN: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(OPEN_WORDS));

/// A number, or a word that names an event, makes it a period that can be worked out.
const CLOSED_WORDS: Entries = &[
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
];

static CLOSED: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(CLOSED_WORDS));

/// The same in a text beside the periods: said of all data, and not taken back.
static BESIDE: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(OPEN_WORDS)
        .about(&[
            ("fi", "data", &["säily*|säilö*|poist*|hävit*|tallen*"]),
            ("en", "data", &["keep|keeps|kept|retain*|store|stored|hold|delete|deleted|erase|erased|retention"]),
        ])
        .unless(&[
            (
                "fi",
                "case",
                &[
                    "emme|ei|eivät|eikä|emmekä … kauemmin|pidempään|pitempään",
                    "jos|mikäli|riita|riidan|vaatimu*|varmuuskopio*|poikkeu*|voimassa",
                    "kunnes|päättymi*|jälkeen|alkaen|peruu*|saakka|viimei*",
                    "alla|taulukos*|seuraav*|käyttötarkoituksittain",
                ],
            ),
            (
                "en",
                "case",
                &[
                    "not|never|no longer than",
                    "if|dispute*|claim*|backup*|exception*|force",
                    "after|unless|withdraw*|end|ends|ended|last|expire*|days|weeks|months|years",
                    "below|table|following|each purpose",
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
    let texts = facts.corpus.prose();
    for met in BESIDE.meet(texts.filter(|saying| saying.section() == "retention")) {
        let sentence = &met.version.reading().sentences[met.hit.sentence];
        let said = &met.version.text[sentence.range.clone()];
        let by_law = BY_LAW.meets(met.version);
        if said.contains(|c: char| c.is_ascii_digit())
            || by_law.iter().any(|hit| hit.sentence == met.hit.sentence)
        {
            continue;
        }
        let mut finding = RULE
            .at(
                met.span(),
                "the text says only that data are kept as long as they are needed",
            )
            .label("takes back the periods that stand beside it")
            .help("leave the sentence out: the section tells each purpose's period by itself");
        finding.severity = Severity::Warning;
        findings.add(finding);
    }
}

fn closed(version: &Version) -> bool {
    version.text.chars().any(|c| c.is_ascii_digit()) || !CLOSED.meets(version).is_empty()
}
