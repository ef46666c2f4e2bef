//! A file is not saved as UTF-8.
//!
//! ## Why it matters
//! In another encoding `ä` and `ö` are stored differently. Guessed wrong, they would be published as strange signs,
//! most of all in names and addresses.
//!
//! ## Example
//! ```made latin-1
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   address: Töölönkatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! ```
//!
//! ## Instead
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   address: Töölönkatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-002", "not-utf8", "");
