//! A data category has the name of a register.
//!
//! ## Why it matters
//! "Customer register" is a place where data are kept. It does not tell people which data about them are kept there,
//! and that is what a category is for.
//!
//! ## Example
//! ```yaml
//! data_categories:
//!   people: {name: {fi: Asiakasrekisteri, en: Customer register}, items: [customer_number]}
//! registers:
//!   customers:
//!     purposes:
//!       order-handling:
//!         name: {fi: Tilausten toimittaminen, en: Delivering orders}
//!         legal_basis: contract
//!         data: [contact, orders, people]
//!         retention: 2 years after last_purchase
//!         if_not_provided: {fi: Emme voi toimittaa tilausta., en: We cannot deliver the order.}
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   people: {name: {fi: Asiakastiedot, en: Customer data}, items: [customer_number]}
//! registers:
//!   customers:
//!     purposes:
//!       order-handling:
//!         name: {fi: Tilausten toimittaminen, en: Delivering orders}
//!         legal_basis: contract
//!         data: [contact, orders, people]
//!         retention: 2 years after last_purchase
//!         if_not_provided: {fi: Emme voi toimittaa tilausta., en: We cannot deliver the order.}
//! ```

use crate::check::facts::Facts;
use crate::check::prose::{Saying, Version};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "DAT-003",
    "register-as-category",
    "GDPR Art. 14(1)(d), 12(1)",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let registers: Vec<&Saying> = names(facts, "registers.").collect();
    for saying in names(facts, "data_categories.") {
        let same = |version: &&Version| {
            let twin = |other: &&Version| {
                other.language == version.language && plain(other) == plain(version)
            };
            registers
                .iter()
                .flat_map(|register| register.versions.iter())
                .find(twin)
        };
        // One language is enough: the name is the same thing in each.
        let bears = |version: &&Version| {
            of_register(version) || same(version).is_some() && !of_data(version)
        };
        let Some(version) = saying.versions.iter().find(bears) else {
            continue;
        };
        let finding = RULE
            .at(
                version.span,
                format!(
                    "the data category `{}` has the name of a register",
                    version.text
                ),
            )
            .label("a place for data, not data")
            .help(match version.language {
                "fi" => "say what the data are, such as `Asiakastiedot`",
                "sv" => "say what the data are, such as `Kunduppgifter`",
                _ => "say what the data are, such as `Customer data`",
            });
        findings.add(match same(&version) {
            Some(register) => finding.also(register.span, "the register"),
            None => finding,
        });
    }
}

/// The names of all categories or registers.
fn names<'f>(facts: &'f Facts, under: &'static str) -> impl Iterator<Item = &'f Saying<'f>> {
    facts.corpus.said().filter(move |saying| {
        let rest = saying
            .route
            .strip_prefix(under)
            .and_then(|rest| rest.split_once('.'));
        rest.is_some_and(|(_, key)| key == "name")
    })
}

fn plain(version: &Version) -> String {
    version.text.trim().to_lowercase()
}

fn last<'v>(version: &'v Version<'v>) -> &'v str {
    version
        .reading()
        .words
        .last()
        .map_or("", |word| word.folded.as_str())
}

fn of_register(version: &Version) -> bool {
    [
        "rekisteri",
        "rekisterit",
        "register",
        "registers",
        "registret",
    ]
    .iter()
    .any(|end| last(version).ends_with(end))
}

/// A register may well be named after its data.
fn of_data(version: &Version) -> bool {
    [
        "tiedot",
        "data",
        "information",
        "details",
        "records",
        "uppgifter",
    ]
    .iter()
    .any(|end| last(version).ends_with(end))
}
