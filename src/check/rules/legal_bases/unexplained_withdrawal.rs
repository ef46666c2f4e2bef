//! A purpose rests on consent and does not say how consent is withdrawn.
//!
//! ## Why it matters
//! The notice says by itself that consent may be withdrawn at any time. Only you know how: by which link, address or
//! setting. Without that people have a right but no way to use it.
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
//!         withdrawal: {fi: "Jokaisessa uutiskirjeessä on linkki, josta perut tilauksen.", en: Every newsletter has a link to unsubscribe.}
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
    "add `withdrawal:` in every language, with the link, address or setting",
)]);
