//! Children are among the people about whom a machine alone decides.
//!
//! ## Why it matters
//! The Regulation says that such decisions should not concern a child. The authorities see few exceptions, such as a
//! law or a decision that protects the child.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     subjects: [customer, child]
//!     automated_decisions:
//!     purposes:
//!       credit-check:
//!         legal_basis: contract
//!         data: [contact, orders]
//!         retention: 1 year after decision
//!         if_not_provided: {fi: Et voi maksaa laskulla., en: You cannot pay by invoice.}
//!         automated_decision:
//!           logic: {fi: Kaksi maksamatonta laskua estää laskulla maksamisen., en: Two unpaid invoices rule out paying by invoice.}
//!           effect: {fi: Maksat ennakkoon., en: You pay in advance.}
//!           basis: contract
//!           human_review: rights
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     subjects: [customer, child]
//!     automated_decisions:
//!     purposes:
//!       credit-check:
//!         legal_basis: contract
//!         subjects: [customer]
//!         data: [contact, orders]
//!         retention: 1 year after decision
//!         if_not_provided: {fi: Et voi maksaa laskulla., en: You cannot pay by invoice.}
//!         automated_decision:
//!           logic: {fi: Kaksi maksamatonta laskua estää laskulla maksamisen., en: Two unpaid invoices rule out paying by invoice.}
//!           effect: {fi: Maksat ennakkoon., en: You pay in advance.}
//!           basis: contract
//!           human_review: rights
//! ```
//!
//! ## Limits
//! Children are recognised by `child` among the data subjects. A decision that a law allows is left alone; one that the
//! child needs can be accepted with `allow` and its reason.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::derive::Label;
use crate::model::DecisionBasis;

pub const RULE: Rule = Rule::error(
    "CHI-004",
    "automated-decisions-on-children",
    "GDPR Art. 22, recital 71; WP251 rev.01, section V",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let child = |label: &Label| matches!(label, Label::Message(key) if key == "subject-child");
    for (register, notice) in facts
        .purposes()
        .filter(|(_, notice)| notice.subjects.iter().any(child))
    {
        let Some(decision) = &notice.purpose.automated_decision else {
            continue;
        };
        let by_law = decision
            .basis
            .as_ref()
            .is_some_and(|basis| basis.value == DecisionBasis::Law);
        if by_law || decision.faulty("basis") {
            continue;
        }
        let own = notice
            .purpose
            .subjects
            .as_ref()
            .map(|list| (list.key, "these include children"));
        let all = register
            .register
            .subjects
            .as_ref()
            .map(|list| (list.key, "the register's `subjects` include children"));
        let finding = RULE
            .at(
                decision.key,
                format!("the purpose `{}` decides about children automatically", notice.id),
            )
            .label("may not concern a child")
            .help("add `subjects:` to the purpose with the people it concerns, or let a person decide about children");
        findings.add(match own.or(all) {
            Some((span, words)) => finding.also(span, words),
            None => finding,
        });
    }
}
