//! An automated decision whose logic or effect is not told.
//!
//! ## Why it matters
//! People must be able to understand why a machine decided as it did, and what the decision means for them. It need
//! not be the formula: what is looked at, what counts in which direction, and what follows.
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
//!           basis: contract
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

pub const RULE: Rule = Rule::error(
    "ADM-001",
    "undisclosed-decision",
    "GDPR Art. 13(2)(f), 14(2)(g)",
)
.needs(&[
    Need::new(
        "purposes.*.automated_decision.logic",
        "GDPR Art. 13(2)(f), 14(2)(g)",
        "{} does not explain the logic of its automated decision",
        "add `logic:` in every language",
    ),
    Need::new(
        "purposes.*.automated_decision.effect",
        "GDPR Art. 13(2)(f), 14(2)(g)",
        "{} does not say what its automated decision means for people",
        "add `effect:` in every language",
    ),
]);
