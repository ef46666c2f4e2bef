//! A purpose that rests on consent and does not say how consent is withdrawn.
//!
//! ## Why it matters
//! That consent may be withdrawn at any time says the notice by itself. How, only the controller knows: which link,
//! which address, which setting. Without it the right is there and nobody finds the door.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       newsletter:
//!         legal_basis: consent
//!         data: [contact.email]
//!         retention: until consent_withdrawn
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       newsletter:
//!         legal_basis: consent
//!         withdrawal: {fi: "Jokaisessa kirjeessä on linkki, josta perut tilauksen.", en: Every letter has a link to unsubscribe.}
//!         data: [contact.email]
//!         retention: until consent_withdrawn
//! ```
//!
//! ## Limits
//! Where the banner alone asks for consent, it is withdrawn there, and the notice says so.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "BAS-011",
    "unexplained-withdrawal",
    "GDPR Art. 7(3), 13(2)(c), 14(2)(d)",
)
.needs(&[Need::new(
    "purposes.*.withdrawal",
    "GDPR Art. 7(3), 13(2)(c), 14(2)(d)",
    "{} does not say how consent is withdrawn",
    "add `withdrawal:`, the link, address or setting, in every language",
)]);
