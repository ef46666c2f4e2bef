//! A file has nothing in it, or nothing but comments.
//!
//! ## Why it matters
//! Most likely the file was not saved, or it is not the file that was meant.
//!
//! ## Example
//! ```made empty
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

pub const RULE: Rule = Rule::error("YML-003", "empty-file", "");
