//! A purpose does not say which data it uses, or no purpose uses a data category.
//!
//! ## Why it matters
//! Data may be kept only for a purpose. A purpose without data does not tell people what it uses. A category without a
//! purpose is not published at all, and if the data exist, they are kept without a reason.
//!
//! ## Example
//! ```yaml
//! data_categories:
//!   billing: {name: {fi: Laskutustiedot, en: Billing data}, items: [invoices]}
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   billing: {name: {fi: Laskutustiedot, en: Billing data}, items: [invoices]}
//! registers:
//!   customers:
//!     purposes:
//!       order-handling:
//!         name: {fi: Tilausten toimittaminen, en: Delivering orders}
//!         legal_basis: contract
//!         data: [contact, orders, billing]
//!         retention: 2 years after last_purchase
//!         if_not_provided: {fi: Emme voi toimittaa tilausta., en: We cannot deliver the order.}
//! ```
//!
//! ## Limits
//! The Regulation asks for categories where data come from elsewhere (Art. 14(1)(d)). A purpose without data stops the
//! notice in any case: sources, special categories and some rights follow from its data. A category without a purpose is
//! a warning. Items of a category that no purpose picks out are not reported.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Need, Rule};
use crate::derive::data::split;
use crate::diagnostic::Severity;

pub const RULE: Rule = Rule::error(
    "DAT-006",
    "unlinked-data",
    "GDPR Art. 5(1)(b)–(c), 14(1)(d)",
)
.needs(&[Need::new(
    "purposes.*.data",
    "GDPR Art. 5(1)(c), 14(1)(d)",
    "{} does not say which data it uses",
    "add `data:` with ids of `data_categories`",
)])
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let Some(categories) = &facts.policy.data_categories else {
        return;
    };
    let mut used = Vec::new();
    for (_, purpose) in facts.purposes() {
        // Of a purpose without data, or whose data could not be read, nobody knows which it uses.
        let data = purpose.purpose.data.as_ref();
        let Some(data) = data.filter(|list| !list.is_empty() && !purpose.purpose.faulty("data"))
        else {
            return;
        };
        for reference in data.iter() {
            let (id, _) = split(reference);
            if categories.get(id).is_none() {
                return;
            }
            used.push(id);
        }
    }
    if used.is_empty() || !facts.whole() {
        return;
    }
    for (id, category) in categories.iter().filter(|(id, _)| !used.contains(id)) {
        // One that holds nothing has that to mend first.
        if category.items.as_ref().is_none_or(|items| items.is_empty()) {
            continue;
        }
        let mut finding = RULE
            .at(
                category.key,
                format!("the data category `{id}` is used by no purpose"),
            )
            .label("not in the notice")
            .help(format!(
                "add `{id}` to the `data` of the purpose that uses it, or remove the category"
            ));
        finding.severity = Severity::Warning;
        findings.add(finding);
    }
}
