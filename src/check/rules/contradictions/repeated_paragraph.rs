//! The same paragraph appears twice in one notice.
//!
//! ## Why it matters
//! A notice must be concise. Readers who meet a paragraph again look for the difference, and once one of the two is
//! changed, they contradict each other.
//!
//! ## Example
//! ```yaml
//! texts:
//!   purposes:
//!     fi: Käsittelemme tietojasi vain silloin, kun meillä on siihen laissa säädetty peruste, ja kerromme jokaisesta käyttötarkoituksesta erikseen, mikä se on, mitä tietoja tarvitsemme, mistä saamme ne ja kuinka kauan säilytämme niitä.
//!     en: We process your data only where the law gives us a ground for it, and for each purpose we say which ground it is, which data we need, where we get it and how long we keep it.
//!   data:
//!     fi: Käsittelemme tietojasi vain silloin, kun meillä on siihen laissa säädetty peruste, ja kerromme jokaisesta käyttötarkoituksesta erikseen, mikä se on, mitä tietoja tarvitsemme, mistä saamme ne ja kuinka kauan säilytämme niitä.
//!     en: We process your data only where the law gives us a ground for it, and for each purpose we say which ground it is, which data we need, where we get it and how long we keep it.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   purposes:
//!     fi: Kerromme jokaisesta käyttötarkoituksesta erikseen.
//!     en: We describe each purpose on its own.
//! ```
//!
//! ## Limits
//! Checked are paragraphs of at least 25 words in `texts` and in your own Markdown files.

use std::collections::BTreeMap;

use crate::check::facts::Facts;
use crate::check::prose::{Manner, Version};
use crate::check::rule::{Findings, Rule};
use crate::span::Span;

pub const RULE: Rule =
    Rule::warning("XCK-003", "repeated-paragraph", "GDPR Art. 12(1)").check(check);

/// Shorter ones repeat by nature: “Write to us.”
const WORDS: usize = 25;

/// The registers that show a paragraph, and where it stands.
type Place<'f> = (Vec<&'f str>, Span);

fn check(facts: &Facts, findings: &mut Findings) {
    let mut met: BTreeMap<(&str, String), Vec<Place>> = BTreeMap::new();
    for saying in facts
        .corpus
        .all()
        .filter(|saying| saying.manner == Manner::Markdown)
    {
        let pages: Vec<&str> = facts
            .showing(saying)
            .iter()
            .map(|register| register.id)
            .collect();
        for version in &saying.versions {
            for (text, range) in paragraphs(version) {
                let span = version.place(range);
                let places = met.entry((version.language, text)).or_default();
                let shared = |(other, _): &&Place| other.iter().any(|page| pages.contains(page));
                if let Some((_, first)) = places.iter().find(shared) {
                    findings.add(
                        RULE.at(span, "the same paragraph appears twice in the notice")
                            .label("word for word as before")
                            .also(*first, "here already")
                            .help("keep it where readers look for it, and remove the other"),
                    );
                }
                places.push((pages.clone(), span));
            }
        }
    }
}

/// The long paragraphs as words, with their places.
fn paragraphs(version: &Version) -> Vec<(String, std::ops::Range<usize>)> {
    let reading = version.reading();
    let mut paragraphs: Vec<(usize, Vec<&str>, std::ops::Range<usize>)> = Vec::new();
    for sentence in &reading.sentences {
        let words = reading
            .words_of(sentence)
            .iter()
            .map(|word| word.folded.as_str());
        match paragraphs.last_mut() {
            Some((number, all, range)) if *number == sentence.paragraph => {
                all.extend(words);
                range.end = sentence.range.end;
            }
            _ => paragraphs.push((sentence.paragraph, words.collect(), sentence.range.clone())),
        }
    }
    let long = paragraphs
        .into_iter()
        .filter(|(_, words, _)| words.len() >= WORDS);
    long.map(|(_, words, range)| (words.join(" "), range))
        .collect()
}
