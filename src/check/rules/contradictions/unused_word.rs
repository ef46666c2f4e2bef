//! Nothing uses a word of your own for an item, a kind of data subject or an event.
//!
//! ## Why it matters
//! A word that nothing uses is not in the notice. Either a category, a register or a retention period was meant to have
//! it and people are not told, or it is left over and makes the next author wonder.
//!
//! ## Example
//! ```yaml
//! items:
//!   shoe_size: {fi: kengänkoko, en: shoe size}
//! subjects:
//!   tester: {fi: testaajat, en: testers}
//! ```
//!
//! ## Instead
//! ```yaml
//! items:
//!   shoe_size: {fi: kengänkoko, en: shoe size}
//! data_categories:
//!   orders: [order_history, payment_status, shoe_size]
//! ```
//!
//! ## Limits
//! Recipients that nothing uses are REC-009, data categories DAT-006, services of others SVC-002. A purpose without
//! data or retention, or a category without items, is reported first: what it lacks may be that very word.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::derive::data::split;
use crate::model::resolve::has_form;
use crate::source::decode::Entries;
use crate::span::{Span, Spanned};

pub const RULE: Rule =
    Rule::warning("XCK-009", "unused-word", "GDPR Art. 5(1)(a), 13(1)").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let policy = facts.policy;
    let registers = &facts.notice.registers;
    let bare = registers
        .iter()
        .any(|register| register.purposes.is_empty());
    if registers.is_empty() || bare || !facts.whole() {
        return;
    }
    let categories = || {
        policy
            .data_categories
            .iter()
            .flat_map(|all| all.value.iter())
    };
    // A category that is named and not there may be the one that has the items.
    let astray = facts.purposes().any(|(_, notice)| {
        let mut data = notice.purpose.data.iter().flat_map(|list| list.iter());
        data.any(|reference| categories().all(|(id, _)| id != split(reference).0))
    });
    let itemless = astray
        || categories().next().is_none()
        || categories().any(|(_, category)| category.items.is_none());
    let subjectless = registers
        .iter()
        .any(|register| register.register.subjects.is_none());
    let endless = facts.purposes().any(|(_, notice)| {
        let rules = notice.retention.iter().map(|retention| retention.rule);
        let unsaid =
            |rule: &crate::model::RetentionRule| rule.keep.is_none() && rule.criteria.is_none();
        notice.retention.is_empty() || rules.into_iter().any(unsaid)
    });
    let lists = [
        (
            names(policy.items.as_ref(), itemless),
            "item",
            "add `{}` to the data category it belongs to, or remove it",
        ),
        (
            names(policy.subjects.as_ref(), subjectless),
            "kind of data subject",
            "add `{}` to the `subjects` of a register or purpose, or remove it",
        ),
        (
            names(policy.events.as_ref(), endless),
            "event",
            "name it in the `retention` of a purpose, such as `1 year after {}`, or remove it",
        ),
    ];
    for (names, what, help) in lists {
        for (name, span) in names
            .into_iter()
            .filter(|(name, _)| !met_again(name, facts))
        {
            findings.add(
                RULE.at(span, format!("nothing uses the {what} `{name}`"))
                    .label("not in the notice")
                    .help(help.replace("{}", name)),
            );
        }
    }
}

/// The names of a list with their places; none where it cannot be known what uses them. One without its form is told of
/// already.
fn names<T>(all: Option<&Spanned<Entries<T>>>, unknown: bool) -> Vec<(&str, Span)> {
    let all = all.filter(|_| !unknown).into_iter();
    all.flat_map(|all| all.value.iter())
        .filter(|(name, _)| has_form(name, '_'))
        .map(|(name, entry)| (name, entry.key))
        .collect()
}

/// Whether the word stands in the files a second time. Asked of their letters: a part that could not be read, and is told
/// of there, may be what uses it.
fn met_again(name: &str, facts: &Facts) -> bool {
    let own = |c: char| c.is_alphanumeric() || c == '_';
    let whole = |text: &str, at: usize| {
        let (before, rest) = text.split_at(at);
        !before.ends_with(own) && !rest[name.len()..].starts_with(own)
    };
    let places = facts.sources.iter().flat_map(|source| {
        let text = source.text.as_str();
        let found = text.match_indices(name);
        found.filter(move |(at, _)| whole(text, *at))
    });
    places.take(2).count() > 1
}
