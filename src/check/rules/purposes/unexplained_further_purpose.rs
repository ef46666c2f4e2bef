//! A further purpose does not say which purpose it follows from, or why it is allowed.
//!
//! ## Why it matters
//! Data collected for one thing may be used for another only if the two are compatible, if a law says so or if people
//! have agreed. People must be told before it begins. To judge it they need to know what the data were collected for,
//! and why the new use fits.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       sales-statistics:
//!         name: {fi: Myyntitilastot, en: Sales statistics}
//!         legal_basis: legitimate_interests
//!         interest: {fi: varaston pitäminen kysynnän mukaisena, en: keeping our stock in line with demand}
//!         balancing: {done: 2026-02-02}
//!         data: [orders]
//!         retention: 2 years after last_purchase
//!         further_purpose: {of: order-handling}
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       sales-statistics:
//!         name: {fi: Myyntitilastot, en: Sales statistics}
//!         legal_basis: legitimate_interests
//!         interest: {fi: varaston pitäminen kysynnän mukaisena, en: keeping our stock in line with demand}
//!         balancing: {done: 2026-02-02}
//!         data: [orders]
//!         retention: 2 years after last_purchase
//!         further_purpose:
//!           of: order-handling
//!           why:
//!             fi: Laskemme tilauksista, mitä kokoja myymme. Tilastosta ei näe, kuka osti.
//!             en: We count from the orders which sizes we sell. The statistics do not show who bought.
//! ```
//!
//! ## Limits
//! Whether the reason holds is for the controller to judge (Art. 6(4)).

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "PUR-008",
    "unexplained-further-purpose",
    "GDPR Art. 13(3), 14(4), 6(4)",
)
.needs(&[
    Need::new(
        "purposes.*.further_purpose.of",
        "GDPR Art. 13(3), 14(4), 6(4)",
        "{} does not say which purpose it follows from",
        "add `of:` with the purpose's id",
    ),
    Need::new(
        "purposes.*.further_purpose.why",
        "GDPR Art. 13(3), 14(4), 6(4)",
        "{} does not say why it is compatible with the first purpose",
        "add `why:` in every language",
    ),
]);
