//! An automated decision without a way to reach a human.
//!
//! ## Why it matters
//! Whoever is turned down by a machine may have a person look at it, give their own view and contest the outcome. A
//! right that people do not know how to use is of no use to them.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     automated_decisions:
//!     purposes:
//!       credit-check:
//!         name: {fi: Laskun hyväksyminen, en: Approving an invoice}
//!         legal_basis: contract
//!         data: [contact, orders]
//!         retention: 1 year after decision
//!         if_not_provided: {fi: Et voi maksaa laskulla., en: You cannot pay by invoice.}
//!         automated_decision:
//!           logic: {fi: Kaksi maksamatonta laskua estää laskun., en: Two unpaid invoices rule out an invoice.}
//!           effect: {fi: Maksat ennakkoon., en: You pay in advance.}
//!           basis: contract
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     automated_decisions:
//!     purposes:
//!       credit-check:
//!         name: {fi: Laskun hyväksyminen, en: Approving an invoice}
//!         legal_basis: contract
//!         data: [contact, orders]
//!         retention: 1 year after decision
//!         if_not_provided: {fi: Et voi maksaa laskulla., en: You cannot pay by invoice.}
//!         automated_decision:
//!           logic: {fi: Kaksi maksamatonta laskua estää laskun., en: Two unpaid invoices rule out an invoice.}
//!           effect: {fi: Maksat ennakkoon., en: You pay in advance.}
//!           basis: contract
//!           human_review: rights
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule =
    Rule::error("ADM-003", "decision-without-human", "GDPR Art. 22(3)").needs(&[Need::new(
        "purposes.*.automated_decision.human_review",
        "GDPR Art. 22(3)",
        "{} does not say how people reach a human about its automated decision",
        "add `human_review: rights`, or own words",
    )]);
