//! A word of your own, or a service that you run, that nothing uses.
//!
//! ## Why it matters
//! A service that no purpose uses stands in no register's notice, and consent is asked for it without a purpose. A word
//! that is left over makes the next author wonder what it was for.
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
//! Of services, only those that you run yourself and that wait for consent: a service of others is SVC-002, and one
//! without which the site does not work tells its purpose with what it stores. Recipients that nothing uses are REC-009,
//! data categories DAT-006. While a name in a list is written wrong, only that is told.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::source::decode::Entries;
use crate::span::{Span, Spanned};
use crate::terms::text::WordOr;

pub const RULE: Rule =
    Rule::warning("XCK-009", "unused-entry", "GDPR Art. 5(1)(a), 13(1)").check(check);

/// What a list of names is asked: the names that stand in it, what uses them, and how to mend it.
struct List<'f> {
    what: &'static str,
    /// `{}` stands for the name.
    help: &'static str,
    names: Vec<(&'f str, Span)>,
    uses: Vec<&'f str>,
    /// A name used nowhere may be one that is written wrong elsewhere.
    known: &'f dyn Fn(&str) -> bool,
}

fn check(facts: &Facts, findings: &mut Findings) {
    let policy = facts.policy;
    let unread = policy.registers.is_none()
        || ["registers", "data_categories", "services"]
            .iter()
            .any(|key| policy.faulty(key))
        || facts.purposes().next().is_none()
        || facts.purposes().any(|(register, notice)| {
            register.register.faulty("subjects")
                || ["services", "subjects", "data", "retention"]
                    .iter()
                    .any(|key| notice.purpose.faulty(key))
        });
    if unread {
        return;
    }
    let catalogue = facts.catalogue;
    let lists = [
        List {
            what: "service",
            help: "write `services: [{}]` at the purpose it is for, or remove it",
            names: facts
                .notice
                .services
                .iter()
                .filter(|service| service.waits() && service.provider.is_none())
                .map(|service| (service.id, service.span))
                .collect(),
            uses: facts
                .purposes()
                .flat_map(|(_, notice)| notice.services.iter().copied())
                .collect(),
            known: &|id| facts.notice.service(id).is_some(),
        },
        List {
            what: "item",
            help: "add `{}` to the data category it belongs to, or remove it",
            names: names(policy.items.as_ref()),
            uses: entries(policy.data_categories.as_ref())
                .flat_map(|(_, category)| words(category.items.as_deref()))
                .collect(),
            known: &|word| catalogue.items.get(word).is_some() || has(policy.items.as_ref(), word),
        },
        List {
            what: "kind of data subject",
            help: "add `{}` to the `subjects` of a register or purpose, or remove it",
            names: names(policy.subjects.as_ref()),
            uses: facts
                .notice
                .registers
                .iter()
                .flat_map(|register| words(register.register.subjects.as_deref()))
                .chain(facts.purposes().flat_map(|(_, notice)| {
                    let own = notice
                        .purpose
                        .subjects
                        .iter()
                        .flat_map(|list| list.value.iter());
                    own.map(|word| word.as_str())
                }))
                .collect(),
            known: &|word| {
                catalogue.subjects.get(word).is_some() || has(policy.subjects.as_ref(), word)
            },
        },
        List {
            what: "event",
            help: "name it in the `retention` of a purpose, such as `1 year after {}`, or remove it",
            names: names(policy.events.as_ref()),
            uses: facts
                .purposes()
                .flat_map(|(_, notice)| &notice.retention)
                .filter_map(|retention| retention.rule.keep.as_ref())
                .flat_map(|keep| keep.value.events())
                .collect(),
            known: &|word| {
                catalogue.events.get(word).is_some() || has(policy.events.as_ref(), word)
            },
        },
    ];
    for list in lists
        .iter()
        .filter(|list| list.uses.iter().all(|name| (list.known)(name)))
    {
        for (name, span) in list
            .names
            .iter()
            .filter(|(name, _)| !list.uses.contains(name))
        {
            findings.add(
                RULE.at(*span, format!("nothing uses the {} `{name}`", list.what))
                    .label("it stands in no register's notice")
                    .help(list.help.replace("{}", name)),
            );
        }
    }
}

fn entries<T>(entries: Option<&Spanned<Entries<T>>>) -> impl Iterator<Item = (&str, &Spanned<T>)> {
    entries.into_iter().flat_map(|entries| entries.value.iter())
}

fn names<T>(all: Option<&Spanned<Entries<T>>>) -> Vec<(&str, Span)> {
    entries(all)
        .map(|(name, entry)| (name, entry.key))
        .collect()
}

fn has<T>(all: Option<&Spanned<Entries<T>>>, name: &str) -> bool {
    all.is_some_and(|all| all.get(name).is_some())
}

fn words(list: Option<&Vec<Spanned<WordOr>>>) -> impl Iterator<Item = &str> {
    list.into_iter()
        .flatten()
        .filter_map(|word| match &word.value {
            WordOr::Word(word) => Some(word.as_str()),
            WordOr::Own(_) => None,
        })
}
