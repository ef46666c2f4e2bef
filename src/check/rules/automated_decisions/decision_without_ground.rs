//! An automated decision does not say what permits it.
//!
//! ## Why it matters
//! Decisions that matter to people may be left to a machine only where a contract needs it, a law allows it or the
//! person has explicitly agreed. People must be able to see which of the three it is, since what they can do about it
//! depends on that.
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
//!           human_review: rights
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
    Rule::error("ADM-002", "decision-without-ground", "GDPR Art. 22(2)").needs(&[
        Need::new(
            "purposes.*.automated_decision.basis",
            "GDPR Art. 22(2)",
            "{} does not say what permits its automated decision",
            "add `basis:` with `contract`, `law` or `explicit_consent`",
        ),
        Need::new(
            "purposes.*.automated_decision.law",
            "GDPR Art. 22(2)(b)",
            "{} has an automated decision by law, but names no law",
            "add `law:` with act and section",
        ),
    ]);
