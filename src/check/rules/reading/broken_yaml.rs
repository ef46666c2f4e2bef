//! YAML cannot read a line.
//!
//! ## Why it matters
//! Reading stops there, so nothing after it is checked or published. Mostly a bracket or a quote is left open, or a
//! text with `: ` in it has no quotes.
//!
//! ## Example
//! ```yaml letters
//! controller:
//!   name: Esimerkki Oy: verkkokauppa
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! ```
//!
//! ## Instead
//! ```yaml letters
//! controller:
//!   name: "Esimerkki Oy: verkkokauppa"
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! ```
//!
//! ## Limits
//! Only the first such line is reported: what follows it cannot be read with any certainty.

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-001", "broken-yaml", "");
