//! A text gives old contact details of the supervisory authority.
//!
//! ## Why it matters
//! Letters to an old address arrive late or come back. The notice gives the authority's details by itself, from a
//! catalogue that is kept up to date; in texts of your own they go out of date unnoticed.
//!
//! ## Example
//! ```yaml
//! texts:
//!   complaint:
//!     fi: Tietosuojavaltuutetun toimisto on osoitteessa Ratapihantie 9.
//!     en: The Office of the Data Protection Ombudsman is at Ratapihantie 9.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   complaint:
//!     fi: Tietosuojavaltuutetun toimisto neuvoo myös puhelimessa.
//!     en: The Office of the Data Protection Ombudsman gives advice by telephone too.
//! ```
//!
//! ## Limits
//! Checked only in paragraphs that speak of the authority and in the section on complaints: others may be at the same
//! address. Where the catalogue is not sure of the new details, this is a warning.

use std::ops::Range;

use crate::catalogue::Authority;
use crate::check::facts::Facts;
use crate::check::prose::{Saying, Version};
use crate::check::rule::{Findings, Rule};
use crate::check::rules::complaint::{versions, words::AUTHORITY};
use crate::diagnostic::Severity;

pub const RULE: Rule = Rule::error(
    "CMP-004",
    "outdated-authority",
    "GDPR Art. 12(1), 5(1)(a); contact page of the authority",
)
.check(check);

/// How far apart the parts of one address may stand.
const NEAR: usize = 12;

fn check(facts: &Facts, findings: &mut Findings) {
    let Some(authority) = facts.notice.authority else {
        return;
    };
    let sure = authority
        .confidence
        .as_ref()
        .is_some_and(|how| how.value == "high");
    for (saying, version) in versions(facts) {
        let Some(range) = former(authority, saying, version) else {
            continue;
        };
        let mut finding = RULE.at(
            version.place(range.clone()),
            format!(
                "`{}` is an old contact detail of the authority",
                &version.text[range]
            ),
        );
        if !sure {
            finding.severity = Severity::Warning;
        }
        let address = authority.visit.as_ref().or(authority.post.as_ref());
        findings.add(match address {
            Some(now) => finding
                .label(format!("now {}", now.get(version.language)))
                .help("remove it: the notice gives the authority's contact details by itself"),
            None => finding
                .label("out of date")
                .help("remove it: the notice gives the authority's contact details by itself"),
        });
    }
}

/// Where a version has former details: the first of them with those that follow closely.
fn former(authority: &Authority, saying: &Saying, version: &Version) -> Option<Range<usize>> {
    let known = authority.former.iter().flat_map(|list| list.value.iter());
    let mut places: Vec<Range<usize>> = known
        .flat_map(|former| version.text.match_indices(former.value.as_str()))
        .map(|(at, text)| at..at + text.len())
        .filter(|range| whole(version.text, range))
        .filter(|range| saying.section() == "complaint" || spoken_of(version, range.start))
        .collect();
    places.sort_by_key(|range| range.start);
    places.into_iter().reduce(|first, next| {
        if next.start <= first.end + NEAR {
            first.start..next.end.max(first.end)
        } else {
            first
        }
    })
}

/// Whether a match is no part of a longer number or word: `PL 315` is not in `PL 3150`.
fn whole(text: &str, range: &Range<usize>) -> bool {
    let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !joins(text[..range.start].chars().next_back()) && !joins(text[range.end..].chars().next())
}

/// Whether the paragraph of a place speaks of the authority.
fn spoken_of(version: &Version, at: usize) -> bool {
    let sentences = &version.reading().sentences;
    let here = sentences.iter().find(|sentence| at < sentence.range.end);
    here.is_some_and(|here| {
        let hits = AUTHORITY.meets(version);
        hits.iter()
            .any(|hit| sentences[hit.sentence].paragraph == here.paragraph)
    })
}
