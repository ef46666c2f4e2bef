//! The controller has no address, e-mail, phone number or form.
//!
//! ## Why it matters
//! People must be told how to reach the controller. Without a way to write or call, none of the rights in the notice
//! can be used. A home page alone is not enough.
//!
//! ## Example
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   country: FI
//!   url: https://esimerkki.example/
//! ```
//!
//! ## Instead
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   country: FI
//!   url: https://esimerkki.example/
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   email: tietosuoja@esimerkki.example
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "CTL-002",
    "unreachable-controller",
    "GDPR Art. 13(1)(a), 14(1)(a)",
)
.needs(&[Need::new(
    "controller.contact",
    "GDPR Art. 13(1)(a), 14(1)(a)",
    "{} cannot be reached",
    "add `email`, `address`, `phone` or `form`",
)]);
