//! A text with a comma inside `{…}` has no quotes.
//!
//! ## Why it matters
//! Inside braces YAML takes a comma as the end of the value. The rest of the text becomes a key of its own, and the
//! notice would show half an address.
//!
//! ## Example
//! ```yaml letters
//! controller: {name: Esimerkki Oy, business_id: 1234567-1, country: FI,
//!   address: Esimerkkikatu 1, 00100 Helsinki,
//!   email: tietosuoja@esimerkki.example}
//! ```
//!
//! ## Instead
//! ```yaml letters
//! controller: {name: Esimerkki Oy, business_id: 1234567-1, country: FI,
//!   address: "Esimerkkikatu 1, 00100 Helsinki",
//!   email: tietosuoja@esimerkki.example}
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-021", "comma-in-flow", "");
