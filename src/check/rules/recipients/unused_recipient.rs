//! No purpose gives data to a recipient.
//!
//! ## Why it matters
//! Only recipients of a purpose are published. One that no purpose names is either left over, or missing from a
//! purpose, and then people are not told. Giving data away also needs a legal basis, and that belongs to a purpose.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting: {role: processor, country: FI}
//!   carrier: {role: controller, country: FI}
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting: {role: processor, country: FI}
//!   carrier: {role: controller, country: FI}
//! registers:
//!   customers:
//!     purposes:
//!       order-handling:
//!         name: {fi: Tilausten toimittaminen, en: Delivering orders}
//!         legal_basis: contract
//!         data: [contact, orders]
//!         recipients: [carrier]
//!         retention: 2 years after last_purchase
//!         if_not_provided: {fi: Emme voi toimittaa tilausta., en: We cannot deliver the order.}
//! ```
//!
//! ## Limits
//! A recipient that is a source, or whose interest a purpose serves, is used as well.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::recipients::unstated_recipients::unstated;
use crate::source::decode::Entries;
use crate::terms::text::WordOr;

pub const RULE: Rule =
    Rule::warning("REC-009", "unused-recipient", "GDPR Art. 13(1)(e), 6(1)").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let notice = facts.notice;
    let unread = !facts.whole()
        || facts.policy.faulty("services")
        || facts.purposes().next().is_none()
        || notice.registers.iter().any(|register| {
            let keys = ["recipients", "sources"];
            // A register that says nothing of recipients may be where they belong, and is told of itself.
            keys.iter().any(|key| register.register.faulty(key)) || unstated(register, facts)
        })
        || facts.purposes().any(|(_, notice)| {
            let keys = ["recipients", "services", "interest_of"];
            let mut services = notice
                .purpose
                .services
                .iter()
                .flat_map(|list| list.value.iter());
            keys.iter().any(|key| notice.purpose.faulty(key))
                || services.any(|id| facts.notice.service(id).is_none())
        });
    if unread {
        return;
    }
    let gets = |id: &str| {
        notice
            .registers
            .iter()
            .any(|register| register.recipients.iter().any(|to| to.party == id))
    };
    let gives = |id: &str| {
        let mut sources = notice
            .registers
            .iter()
            .flat_map(|register| register.sources.iter());
        sources.any(|source| {
            let from = source.source.from.as_ref().map(|from| &from.value);
            matches!(from, Some(WordOr::Word(word)) if word == id)
        })
    };
    let serves = |id: &str| {
        facts.purposes().any(|(_, notice)| {
            notice
                .purpose
                .interest_of
                .as_ref()
                .is_some_and(|of| of.value == id)
        })
    };
    let provides = |id: &str| {
        notice.services.iter().any(|service| {
            service.provider == Some(id)
                || service.storage.iter().any(|item| item.access.contains(&id))
        })
    };
    // A name that is written wrong in a list leaves its recipient alone: that one fault is told.
    let astray = notice.registers.iter().any(|register| {
        let lists = register
            .purposes
            .iter()
            .filter_map(|notice| notice.purpose.recipients.as_ref());
        let all = lists
            .chain(register.register.recipients.as_ref())
            .flat_map(|list| list.value.iter());
        all.into_iter().any(|id| notice.party(id).is_none())
    });
    let all = facts.policy.recipients.as_deref();
    for (id, recipient) in all.into_iter().flat_map(Entries::iter) {
        if astray || gets(id) || gives(id) || serves(id) || provides(id) {
            continue;
        }
        findings.add(
            RULE.at(
                recipient.key,
                format!("the recipient `{id}` gets data for no purpose"),
            )
            .label("not in the notice")
            .help(format!(
                "add `{id}` to the `recipients` of the purpose it serves, or remove it"
            )),
        );
    }
}
