//! A notice that does not say who the controller is.
//!
//! ## Why it matters
//! It is the first thing people must be told. Whoever wants to use a right, ask or complain needs to know whom the
//! matter concerns: the company, association or authority that decides, by its official name.
//!
//! ## Example
//! ```yaml
//! controller:
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! ```
//!
//! ## Instead
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "CTL-001",
    "unnamed-controller",
    "GDPR Art. 13(1)(a), 14(1)(a)",
)
.needs(&[
    Need::new(
        "controller",
        "GDPR Art. 13(1)(a), 14(1)(a)",
        "{} does not say who the controller is",
        "add `controller:` with `name`, `country` and a way to reach it",
    ),
    Need::new(
        "controller.name",
        "GDPR Art. 13(1)(a), 14(1)(a)",
        "{} has no name",
        "add `name:`, the official name",
    ),
]);
