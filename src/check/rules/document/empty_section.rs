//! A text says nothing: a dash, "N/A", or a heading with nothing under it.
//!
//! ## Why it matters
//! Under an empty heading readers cannot tell whether nothing happens or somebody forgot to write. They take it for a
//! no, which may be wrong. If it is a no, say so in a sentence.
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
//! The sections that follow from the policy are never empty: where there is nothing to say, they are left out.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Manner, Saying, Version};
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
        for version in &saying.versions {
            let (message, label) = if saying.manner == Manner::Markdown && only_headings(version) {
                ("has a heading and no text", "nothing under it")
            } else if says_nothing(version) {
                ("says nothing", "readers cannot tell what this means")
            } else {
                continue;
            };
            findings.add(
                RULE.at(
                    start(version),
                    format!("{} {message}", name(saying, version)),
                )
                .label(label)
                .help("say it in a sentence, such as `We do not transfer data outside the EEA.`, or remove the text"),
            );
        }
    }
}

fn name(saying: &Saying, version: &Version) -> String {
    match saying.route.strip_prefix("content/") {
        Some(rest) => format!("`content/{}/{rest}`", version.language),
        None => format!("the text for `{}`", saying.field()),
    }
}

/// No words at all, or only such as say nothing.
fn says_nothing(version: &Version) -> bool {
    dashes(version.text) || NOTHING.covers(version)
}

/// Headings in a text of sections, and nothing else.
fn only_headings(version: &Version) -> bool {
    let (headings, rest): (Vec<&str>, Vec<&str>) =
        version.text.lines().partition(|line| line.starts_with('#'));
    !headings.is_empty() && rest.into_iter().all(dashes)
}

/// Signs that stand for nothing. Others without words (`…`, `[ ]`) were left by a template.
fn dashes(text: &str) -> bool {
    let sign = |c: char| c.is_whitespace() || "-–—−*_/.•|".contains(c);
    text.chars().all(sign) && !text.contains("...")
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
