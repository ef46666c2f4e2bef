//! A purpose uses special categories of data and does not say which condition allows it.
//!
//! ## Why it matters
//! Data on health, beliefs, origin, opinions and the like may be used only if one of ten conditions holds. The
//! purpose's legal basis alone is not enough.
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
//!         consent_given: {fi: Hyväksyt lomakkeella allergiatietojesi käytön., en: You accept on the form that we use data on your allergies.}
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         special_condition: explicit_consent
//!         data: [contact, diets]
//!         retention: 1 month after event_held
//! ```
//!
//! ## Limits
//! seloste knows which of the catalogue's items are special; mark your own items and categories with `special`. Data
//! from which health or beliefs can be worked out count as well, and only you can see that.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "DAT-010",
    "missing-special-condition",
    "GDPR Art. 9(1)–(2); CJEU C-184/20 OT",
)
.needs(&[
    Need::new(
        "purposes.*.special_condition",
        "GDPR Art. 9(1)–(2); CJEU C-184/20 OT",
        "{} uses special categories of data without a condition",
        "add `special_condition:`, such as `explicit_consent`",
    ),
    Need::new(
        "purposes.*.special_condition.ground",
        "GDPR Art. 9(2)",
        "{} has a special condition without a ground",
        "add `ground:`, such as `explicit_consent`",
    ),
]);
