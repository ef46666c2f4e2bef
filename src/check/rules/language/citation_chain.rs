//! A sentence for readers is in Latin, or cites one provision after another.
//!
//! ## Why it matters
//! `6 artiklan 1 kohdan f alakohta`, `9 artikla` and `29 §` in one breath tell readers nothing that they can use. Say
//! in plain words what the law says; the provision itself has a key of its own.
//!
//! ## Example
//! ```yaml
//! texts:
//!   purposes:
//!     fi: >-
//!       Perusteemme ovat asetuksen 6 artiklan 1 kohta ja 9 artiklan 2 kohta sekä tietosuojalain 4 § ja 29 §.
//!     en: >-
//!       Our grounds are Article 6(1) and Article 9(2) of the Regulation, and sections 4 and 29 of the Data Protection Act.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   purposes:
//!     fi: Käsittelemme tietojasi, koska laki velvoittaa meidät pitämään kirjanpitoa.
//!     en: We process your data because the law obliges us to keep accounts.
//! ```
//!
//! ## Limits
//! Three articles or sections in a sentence, or a known Latin phrase. `law` and other citations are not looked at.

use std::ops::Range;
use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Sentence, Version, Word};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::warning("TXT-006", "citation-chain", "GDPR Art. 12(1); WP260 rev.01").check(check);

/// Provisions that one sentence may name.
const FEW: usize = 2;

/// What joins the last two numbers of a list.
const JOINS: &[&str] = &["and", "or", "ja", "tai", "sekä", "och", "eller"];

const LATIN: &[&str] = &[
    "inter alia",
    "mutatis mutandis",
    "ipso facto|jure|iure",
    "prima facie",
    "ex officio",
    "bona|mala fide",
    "ultima ratio",
    "in dubio",
    "erga omnes",
    "ratione materiae|personae|temporis",
    "lex specialis|generalis|posterior",
    "pacta sunt",
    "expressis verbis",
    "sui generis",
    "in casu",
    "e contrario",
    "de lege lata|ferenda",
];

static PHRASES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        ("fi", "latin", LATIN),
        ("en", "latin", LATIN),
        ("sv", "latin", LATIN),
    ])
});

static PROVISIONS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "provision",
            &[
                "artikla|artiklan|artiklaa|artiklassa|artiklasta|artiklaan|artiklalla|artikloissa|artiklojen|artiklat|art",
            ],
        ),
        (
            "en",
            "provision",
            &["article|articles|art|section|sections"],
        ),
        ("sv", "provision", &["artikel|artiklarna|artiklar|art"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for version in facts.corpus.prose().flat_map(|saying| &saying.versions) {
        for hit in PHRASES.meets(version) {
            let text = &version.text[hit.range.clone()];
            findings.add(
                RULE.at(
                    version.place(hit.range.clone()),
                    format!("`{text}` is Latin"),
                )
                .label("most readers do not know Latin")
                .help("say it in plain words, or leave it out"),
            );
        }
        for (number, sentence) in version.reading().sentences.iter().enumerate() {
            let provisions = provisions(version, number, sentence);
            if provisions > FEW {
                findings.add(
                    RULE.at(
                        version.place(sentence.range.clone()),
                        format!("a sentence that cites {provisions} provisions"),
                    )
                    .label("articles and sections in a row")
                    .help("say what they mean for the reader; the purpose's `law` is the place for the provision"),
                );
            }
        }
    }
}

fn provisions(version: &Version, number: usize, sentence: &Sentence) -> usize {
    let signs = version.text[sentence.range.clone()].matches('§').count();
    let hits = PROVISIONS.meets(version);
    let words = &version.reading().words;
    let numbered = hits.iter().filter(|hit| hit.sentence == number).map(|hit| {
        let after = words.get(hit.words.end..).unwrap_or_default();
        let before = words.get(..hit.words.start).unwrap_or_default();
        // `This section`, `the section below` are parts of the notice.
        match version.language == "fi" {
            true => listed(version, before.iter().rev()).max(listed(version, after.iter()).min(1)),
            false => listed(version, after.iter()).max(listed(version, before.iter().rev()).min(1)),
        }
    });
    signs + numbered.sum::<usize>()
}

/// How many numbers stand in a row, as in `Articles 5, 6 and 13`; what stands in brackets belongs to the number before it.
fn listed<'w>(version: &Version, words: impl Iterator<Item = &'w Word>) -> usize {
    let mut count = 0;
    let mut before: Option<&Range<usize>> = None;
    let mut joined = true;
    for word in words {
        let between = before.map_or("", |before| {
            let (start, end) = (
                before.end.min(word.range.end),
                before.start.max(word.range.start),
            );
            &version.text[start..end]
        });
        before = Some(&word.range);
        if JOINS.contains(&word.folded.as_str()) {
            joined = true;
        } else if !word.folded.starts_with(|c: char| c.is_ascii_digit()) {
            break;
        } else if joined || between.contains(',') {
            count += 1;
            joined = false;
        } else if !between.contains('(') {
            break;
        }
    }
    count
}
