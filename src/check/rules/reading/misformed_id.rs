//! An id has capital letters, spaces, letters such as `ä`, or the wrong separator.
//!
//! ## Why it matters
//! Ids become parts of addresses and file names. With small letters, digits and hyphens they work everywhere, and a
//! link to the notice stays easy to write down.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       Feedback_Form:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: 1 year after last_contact
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback-form:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: 1 year after last_contact
//! ```
//!
//! ## Limits
//! Your own words under `items`, `subjects` and `events` take underscores instead of hyphens.

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-020", "misformed-id", "");
