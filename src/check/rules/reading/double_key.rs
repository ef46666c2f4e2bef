//! A key is given twice in one mapping.
//!
//! ## Why it matters
//! Only one of the two values can apply, and programs disagree on which. The notice might promise something that its
//! author did not mean.
//!
//! ## Example
//! ```yaml letters
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//!   email: asiakaspalvelu@esimerkki.example
//! ```
//!
//! ## Instead
//! ```yaml letters
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-011", "double-key", "");
