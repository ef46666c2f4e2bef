//! Two sections of the notice have the same heading.
//!
//! ## Why it matters
//! The notice already has a section for whatever follows from the policy. A section of your own under the same heading
//! says it a second time, and sooner or later differently; readers cannot know which of the two holds.
//!
//! ## Example
//! ```yaml
//! extra: [retention]
//! ```
//! ```content/fi/extra/retention.md
//! # Kuinka kauan säilytämme tietoja
//!
//! Säilytämme tietoja kaksi vuotta.
//! ```
//! ```content/en/extra/retention.md
//! # How long we keep data
//!
//! We keep data for two years.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   retention:
//!     fi: Tarkistamme kerran vuodessa, mitä voimme poistaa.
//!     en: Once a year we check what we can erase.
//! ```

use std::collections::BTreeMap;

use crate::check::facts::Facts;
use crate::check::prose::{Saying, Version};
use crate::check::rule::{Findings, Rule};
use crate::content::Words;
use crate::model::Extra;
use crate::span::{Span, Spanned};

pub const RULE: Rule = Rule::error("XCK-002", "doubled-section", "GDPR Art. 12(1)").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    listed_twice(facts, findings);
    for language in &facts.notice.languages {
        let titled: Vec<(&Saying, &Version, String)> = facts
            .corpus
            .all()
            .filter_map(|saying| {
                saying.route.strip_prefix("content/extra/")?;
                let version = saying
                    .versions
                    .iter()
                    .find(|version| version.language == *language)?;
                Some((saying, version, title(version)?))
            })
            .filter(|(saying, ..)| !facts.showing(saying).is_empty())
            .collect();
        // Reading all words of a language is work that most projects do not need.
        let words = match titled.is_empty() {
            true => continue,
            false => Words::load(facts.assets, language).ok(),
        };
        let mut first: BTreeMap<String, Span> = BTreeMap::new();
        for (saying, version, heading) in &titled {
            let span = version.place(heading_range(version, heading));
            let own = words
                .as_ref()
                .and_then(|words| section(words, facts, saying, heading));
            if let Some(section) = own {
                findings.add(
                    RULE.at(
                        span,
                        format!("the heading `{heading}` appears twice in the notice"),
                    )
                    .label(format!(
                        "the notice has its own section `{section}` of that name"
                    ))
                    .help(format!(
                        "write it as `texts: {{{section}: …}}`, or give it another heading"
                    )),
                );
            } else if let Some(other) = first.get(&folded(heading)) {
                findings.add(
                    RULE.at(
                        span,
                        format!("the heading `{heading}` appears twice in the notice"),
                    )
                    .label("a second section of that name")
                    .also(*other, "the first one")
                    .help("make them one section, or give one of them another heading"),
                );
            } else {
                first.insert(folded(heading), span);
            }
        }
    }
}

/// An id that the lists of one page name twice.
fn listed_twice(facts: &Facts, findings: &mut Findings) {
    let id = |extra: &Spanned<Extra>| {
        extra
            .value
            .0
            .id
            .as_ref()
            .map(|id| (id.value.clone(), id.span))
    };
    let of_file: Vec<_> = facts
        .policy
        .extra
        .iter()
        .flat_map(|list| list.value.iter())
        .filter_map(id)
        .collect();
    let mut told: Vec<Span> = Vec::new();
    let registers = facts
        .notice
        .registers
        .iter()
        .map(|register| register.register.extra.as_ref());
    for own in registers {
        let own = own
            .into_iter()
            .flat_map(|list| list.value.iter())
            .filter_map(id);
        let all: Vec<_> = of_file.iter().cloned().chain(own).collect();
        for (at, (name, span)) in all.iter().enumerate() {
            let Some((_, first)) = all[..at].iter().find(|(other, _)| other == name) else {
                continue;
            };
            if told.contains(span) {
                continue;
            }
            told.push(*span);
            findings.add(
                RULE.at(*span, format!("the section `{name}` is shown twice"))
                    .label("named a second time")
                    .also(*first, "named here")
                    .help(format!("remove `{name}` from one of the lists")),
            );
        }
    }
}

/// The section of the notice that has the heading already, where the section of one's own is shown.
fn section(words: &Words, facts: &Facts, saying: &Saying, heading: &str) -> Option<&'static str> {
    facts.showing(saying).into_iter().find_map(|register| {
        let sections = register
            .sections
            .iter()
            .map(|section| ("section", section.id()));
        let rights = register
            .rights
            .iter()
            .map(|right| ("right", right.right.id()));
        sections
            .chain(rights)
            .find(|(kind, id)| {
                let title = words.say(&format!("{kind}-{id}"));
                title.is_ok_and(|title| folded(&title) == folded(heading))
            })
            .map(|(_, id)| id)
    })
}

/// The text of the first heading.
fn title(version: &Version) -> Option<String> {
    let line = version.text.lines().find(|line| !line.trim().is_empty())?;
    let title = line.strip_prefix('#')?.trim_start_matches('#').trim();
    (!title.is_empty()).then(|| title.to_owned())
}

fn heading_range(version: &Version, heading: &str) -> std::ops::Range<usize> {
    let start = version.text.find(heading).unwrap_or(0);
    start..start + heading.len()
}

/// The letters and digits alone.
fn folded(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric() || *c == ' ');
    letters
        .flat_map(char::to_lowercase)
        .collect::<String>()
        .trim()
        .to_owned()
}
