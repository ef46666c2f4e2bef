//! An automated decision does not say how to reach a human.
//!
//! ## Why it matters
//! People may have a person look at a machine's decision, give their own view and contest it. They can do so only if
//! they know how.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     automated_decisions:
//!     purposes:
//!       credit-check:
//!         name: {fi: Laskulla maksaminen, en: Paying by invoice}
//!         legal_basis: contract
//!         data: [contact, orders]
//!         retention: 1 year after decision
//!         if_not_provided: {fi: Et voi maksaa laskulla., en: You cannot pay by invoice.}
//!         automated_decision:
//!           logic: {fi: Kaksi maksamatonta laskua estää laskulla maksamisen., en: Two unpaid invoices rule out paying by invoice.}
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
//!         name: {fi: Laskulla maksaminen, en: Paying by invoice}
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

use crate::check::rule::{Need, Rule};

pub const RULE: Rule =
    Rule::error("ADM-003", "decision-without-human", "GDPR Art. 22(3)").needs(&[Need::new(
        "purposes.*.automated_decision.human_review",
        "GDPR Art. 22(3)",
        "{} does not say how people reach a human about its automated decision",
        "add `human_review: rights`, or your own text in every language",
    )]);
