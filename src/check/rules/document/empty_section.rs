//! A text that is there and says nothing: a dash, "N/A", or a heading with nothing under it.
//!
//! ## Why it matters
//! A heading without content leaves open whether nothing happens or somebody forgot to write. Readers take it for a
//! no, which may be wrong. A true no is worth a sentence.
//!
//! ## Example
//! ```yaml
//! texts:
//!   transfers: {fi: "-", en: N/A}
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   transfers:
//!     fi: Palvelimemme ovat Suomessa.
//!     en: Our servers are in Finland.
//! ```
//!
//! ## Limits
//! The sections that follow from the policy are never empty: where nothing can be said, they are not there.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Saying, Version};
use crate::check::rule::{Findings, Rule};
use crate::span::Span;

pub const RULE: Rule =
    Rule::error("GEN-011", "empty-section", "GDPR Art. 12(1), 5(1)(a)").check(check);

/// Words that only say that nothing is said.
static NOTHING: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "nothing",
            &[
                "n/a|n.a|na",
                "ei sovellu|sovellettavissa|soveltuva",
                "ei relevantti",
                "tyhjä",
            ],
        ),
        (
            "en",
            "nothing",
            &["n/a|n.a|na", "not applicable|relevant", "empty|blank"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for saying in facts.corpus.said() {
        let file = saying.route.starts_with("content/");
        for version in &saying.versions {
            if file && only_headings(version) {
                findings.add(
                    RULE.at(
                        start(version),
                        format!("{} has a heading and no text", name(saying, version)),
                    )
                    .label("nothing stands under it")
                    .help("write the text, or take the section out of `extra`"),
                );
            } else if says_nothing(version) {
                let finding = RULE.at(
                    start(version),
                    format!("{} says nothing", name(saying, version)),
                );
                findings.add(
                    finding
                        .label("readers cannot tell what this means")
                        .help("say the no in a sentence, or remove the text"),
                );
            }
        }
    }
}

fn name(saying: &Saying, version: &Version) -> String {
    match saying.route.strip_prefix("content/") {
        Some(rest) => format!("`content/{}/{rest}`", version.language),
        None => format!("the text for `{}`", saying.field()),
    }
}

/// No words at all, or only such as say nothing. What else has no words (`…`, `[ ]`) was left by a template.
fn says_nothing(version: &Version) -> bool {
    let signs = |c: char| c.is_whitespace() || "-–—−*_#/.•|".contains(c);
    let dash = version.text.chars().all(signs) && !version.text.contains("...");
    dash || NOTHING.covers(version)
}

/// Only lines that are headings.
fn only_headings(version: &Version) -> bool {
    let mut lines = version
        .text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .peekable();
    lines.peek().is_some() && lines.all(|line| line.starts_with('#'))
}

/// The whole value, or the first line of a file.
fn start(version: &Version) -> Span {
    let trimmed = version.text.trim_start();
    let from = version.text.len() - trimmed.len();
    match trimmed.lines().next() {
        Some(line) => version.place(from..from + line.trim_end().len()),
        None => Span {
            end: version.span.start,
            ..version.span
        },
    }
}
