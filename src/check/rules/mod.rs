//! The rules, a file each, by topic.
//!
//! A new rule is its file, its line in the list of its topic, and what the tests ask for: see `CONTRIBUTING.md`.

pub mod allowances;
pub mod automated_decisions;
pub mod banner;
pub mod children;
pub mod complaint;
pub mod contradictions;
pub mod controller;
pub mod data;
pub mod document;
pub mod language;
pub mod legal_bases;
pub mod parity;
pub mod placeholders;
pub mod provision;
pub mod purposes;
pub mod reading;
pub mod recipients;
pub mod retention;
pub mod rights;
pub mod security;
pub mod services;
pub mod sources;
pub mod storage;
pub mod transfers;

use crate::check::rule::{Apart, Need, Rule};

/// A rule with the text of its own file, whose first lines are its page.
pub type Entry = (Rule, &'static str);

/// Declares the rules of a topic, a line each, and gathers them with their texts.
#[macro_export]
macro_rules! rules {
    ($($rule:ident),* $(,)?) => {
        $(mod $rule;)*

        /// The rules of this topic.
        pub const RULES: &[$crate::check::rules::Entry] = &[
            $(($rule::RULE, include_str!(concat!(stringify!($rule), ".rs")))),*
        ];
    };
}

/// Rules that are about one matter.
#[derive(Clone, Copy, Debug)]
pub struct Topic {
    /// The name of its folder.
    pub name: &'static str,
    pub rules: &'static [Entry],
    /// The codes of the reference that have no rule, each with the reason.
    pub apart: &'static [Apart],
}

macro_rules! topics {
    ($($topic:ident),* $(,)?) => {
        /// The topics in the order of a notice.
        pub const TOPICS: &[Topic] = &[
            $(Topic {
                name: stringify!($topic),
                rules: $topic::RULES,
                apart: $topic::APART,
            }),*
        ];
    };
}

topics! {
    document,
    controller,
    purposes,
    legal_bases,
    data,
    children,
    sources,
    recipients,
    transfers,
    retention,
    rights,
    complaint,
    automated_decisions,
    provision,
    security,
    contradictions,
    language,
    parity,
    placeholders,
    storage,
    banner,
    services,
    allowances,
    reading,
}

/// Every rule, by topic.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    TOPICS
        .iter()
        .flat_map(|topic| topic.rules.iter().map(|(rule, _)| rule))
}

/// Every code of the reference without a rule, by topic.
pub fn apart() -> impl Iterator<Item = &'static Apart> {
    TOPICS.iter().flat_map(|topic| topic.apart.iter())
}

/// The rule of a code.
pub fn find(code: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code == code)
}

/// The rule and the line of the table for a value that must be there.
///
/// # Panics
/// If there is none: a fault of ours, which every test of `check` would meet.
pub fn need(path: &str) -> (&'static Rule, &'static Need) {
    needs()
        .find(|(_, need)| need.path == path)
        .unwrap_or_else(|| panic!("no rule misses {path}"))
}

/// Every value that must be there: the table that the rules make together.
pub fn needs() -> impl Iterator<Item = (&'static Rule, &'static Need)> {
    all().flat_map(|rule| rule.needs.iter().map(move |need| (rule, need)))
}
