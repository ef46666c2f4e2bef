//! A file is larger than 8 MB.
//!
//! ## Why it matters
//! A long notice has some hundred lines. A file of this size is something else, such as a log or an export.
//!
//! ## Example
//! ```made too-large
//! 2026-11-23T10:00:00Z GET /tietosuoja/ 200
//! ```
//!
//! ## Instead
//! ```yaml
//! languages: [fi, en]
//! effective: 2026-03-01
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-004", "file-too-large", "");
