//! The logic or the effect of an automated decision is not explained.
//!
//! ## Why it matters
//! People must be able to understand why a machine decided as it did, and what the decision means for them. The formula
//! is not needed: say what is looked at, what speaks for and against, and what follows.
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
