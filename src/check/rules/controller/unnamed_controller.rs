//! The notice does not say who the controller is.
//!
//! ## Why it matters
//! It is the first thing people must be told. To use a right, ask or complain, they need to know who decides: the
//! company, association or authority, by its official name.
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
        "add `name:` with the official name",
    ),
]);
