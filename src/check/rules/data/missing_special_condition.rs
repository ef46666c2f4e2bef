//! A purpose that uses special categories of data and does not say what allows it.
//!
//! ## Why it matters
//! Data on health, beliefs, origin, opinions and the like may not be used at all, unless one of ten conditions
//! holds. The legal basis of the purpose alone is not enough, not even a contract.
//!
//! ## Example
//! ```yaml
//! data_categories:
//!   diets: {name: {fi: Ruokavaliot, en: Diets}, items: [allergies]}
//! registers:
//!   customers:
//!     purposes:
//!       catering:
//!         name: {fi: Tarjoilut, en: Catering}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact, diets]
//!         retention: 1 month after event_held
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   diets: {name: {fi: Ruokavaliot, en: Diets}, items: [allergies]}
//! registers:
//!   customers:
//!     purposes:
//!       catering:
//!         name: {fi: Tarjoilut, en: Catering}
//!         legal_basis: consent
//!         consent_given: {fi: Hyväksyt lomakkeella allergiatietojesi käytön., en: You accept on the form that we use the data on your allergies.}
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         special_condition: explicit_consent
//!         data: [contact, diets]
//!         retention: 1 month after event_held
//! ```
//!
//! ## Limits
//! Which data are special is known of the catalogue's items; your own items and categories say it with `special`.
//! Data from which health or belief can be told count as well, and only you can see that.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "DAT-010",
    "missing-special-condition",
    "GDPR Art. 9(1)–(2); CJEU C-184/20",
)
.needs(&[
    Need::new(
        "purposes.*.special_condition",
        "GDPR Art. 9(1)–(2); CJEU C-184/20",
        "{} uses special categories of data without a condition",
        "add `special_condition:`, such as `explicit_consent`",
    ),
    Need::new(
        "purposes.*.special_condition.ground",
        "GDPR Art. 9(2)",
        "{} names a special condition without its ground",
        "add `ground:`",
    ),
]);
