//! A file that is saved in another encoding than UTF-8.
//!
//! ## Why it matters
//! In another encoding `ä` and `ö` are other bytes. Guessed wrong, they would stand in the published notice as
//! strange signs, in names and addresses first of all.
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
