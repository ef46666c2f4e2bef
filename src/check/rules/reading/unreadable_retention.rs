//! A retention period is in words that the format does not know.
//!
//! ## Why it matters
//! A period that seloste can read is written out in every language, always in the same way. Anything else belongs under
//! `criteria`, in full sentences from which people can work out the end.
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
//!         retention: for two years or so
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
//!         retention: 2 years after last_contact
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-018", "unreadable-retention", "");
