//! The rules as people read them: in the terminal, as a list, as a web site, and as the table of every code.
//!
//! A rule's page stands at the head of its own file and is read from there, so that what is shown is what is tested.

mod codes;
mod laws;
mod list;
mod page;
mod site;
mod unknown;

pub use codes::table;
pub use list::list;
pub use page::text;
pub use site::site;
pub use unknown::UnknownCode;

use crate::check::page::Page;
use crate::check::rule::{Apart, Rule, Why};
use crate::check::rules::{self, TOPICS, Topic};
use crate::diagnostic::Severity;

/// A rule with its page.
#[derive(Clone, Debug)]
pub struct Entry {
    pub rule: &'static Rule,
    pub topic: &'static str,
    pub page: Page,
}

/// What stands under a code.
#[derive(Clone, Debug)]
pub enum Found {
    Rule(Box<Entry>),
    /// The reference knows the code; seloste has no rule for it, and says why.
    Apart(&'static Apart),
}

/// Whether a word has the form of a code: three letters, a hyphen, three digits, in either case.
pub fn is_code(word: &str) -> bool {
    let (topic, number) = word.split_once('-').unwrap_or_default();
    topic.len() == 3
        && topic.bytes().all(|byte| byte.is_ascii_alphabetic())
        && number.len() == 3
        && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// What stands under a code or under the name of a rule (`RET-001`, `ret-001`, `missing-retention`).
///
/// # Errors
/// If nothing does, with the nearest that is there.
pub fn find(word: &str) -> Result<Found, UnknownCode> {
    let code = word.to_ascii_uppercase();
    if let Some(entry) = entries().find(|entry| entry.rule.code == code || entry.rule.name == word)
    {
        return Ok(Found::Rule(Box::new(entry)));
    }
    match rules::apart().find(|apart| apart.code == code) {
        Some(apart) => Ok(Found::Apart(apart)),
        None => Err(UnknownCode::new(word)),
    }
}

/// Every rule with its page, by topic.
pub fn entries() -> impl Iterator<Item = Entry> {
    TOPICS.iter().flat_map(of_topic)
}

/// The rules of a topic with their pages, by code.
fn of_topic(topic: &'static Topic) -> impl Iterator<Item = Entry> {
    let mut rules: Vec<Entry> = topic
        .rules
        .iter()
        .map(|(rule, file)| Entry {
            rule,
            topic: topic.name,
            // A file without a whole page does not pass the tests.
            page: Page::of(file).unwrap_or_default(),
        })
        .collect();
    rules.sort_by_key(|entry| entry.rule.code);
    rules.into_iter()
}

/// A topic's heading: `legal_bases` is "Legal bases".
fn heading(topic: &str) -> String {
    let mut words = topic.replace('_', " ");
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn why(why: Why) -> &'static str {
    match why {
        Why::Impossible => "impossible by construction",
        Why::Elsewhere => "reported by another rule",
        Why::LeftOut => "left out",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_told_from_paths() {
        assert!(is_code("RET-001") && is_code("ret-001"));
        assert!(!is_code("registers") && !is_code("RET-1") && !is_code("dpo") && !is_code("a-b"));
    }

    #[test]
    fn rules_are_found_by_code_and_by_name() {
        for word in ["RET-001", "ret-001", "missing-retention"] {
            assert!(matches!(find(word), Ok(Found::Rule(entry)) if entry.rule.code == "RET-001"));
        }
        let told = find("RET-901").unwrap_err().to_string();
        assert!(told.contains("RET-001"), "{told}");
    }
}
