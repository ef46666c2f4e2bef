//! A purpose does not say how long its data are kept.
//!
//! ## Why it matters
//! People must be told how long their data are kept or, where no period can be given, how the end is decided. It also
//! helps you to delete in time: a period that nobody wrote down is a period that nobody keeps.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: until consent_withdrawn or 1 year after last_contact
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "RET-001",
    "missing-retention",
    "GDPR Art. 13(2)(a), 14(2)(a)",
)
.needs(&[
    Need::new(
        "purposes.*.retention",
        "GDPR Art. 13(2)(a), 14(2)(a)",
        "{} does not say how long data are kept",
        "add `retention: 24 months`, or criteria such as `until consent_withdrawn`",
    ),
    Need::new(
        "purposes.*.retention.*.keep",
        "GDPR Art. 13(2)(a), 14(2)(a)",
        "{} gives neither a period nor criteria",
        "add `keep: 24 months`, or `criteria:` in every language",
    ),
]);
