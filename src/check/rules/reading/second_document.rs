//! A line `---` starts a second YAML document in the file.
//!
//! ## Why it matters
//! Only the first document is read. Whatever is in the second would be missing from the notice without anybody
//! noticing.
//!
//! ## Example
//! ```yaml
//! seloste: 1
//! languages: [fi, en]
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! ---
//! registers:
//!   customers:
//!     subjects: [customer]
//! ```
//!
//! ## Instead
//! ```registers/suppliers.yaml
//! name: {fi: Toimittajarekisteri, en: Supplier register}
//! subjects: [supplier]
//! sources: [data_subject]
//! recipients: []
//! purposes:
//!   purchasing:
//!     name: {fi: Ostot, en: Purchasing}
//!     legal_basis: contract
//!     data: [contact]
//!     retention: 2 years after last_purchase
//!     if_not_provided: {fi: Emme voi ostaa teiltä., en: We cannot buy from you.}
//! automated_decisions: none
//! ```
//!
//! ## Limits
//! A single `---` before the first key is allowed.

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-007", "second-document", "");
