//! A service counts as necessary and does not say why.
//!
//! ## Why it matters
//! Only two things may be stored without consent: what carries a message over the network, and what is strictly needed
//! for a service that the visitor asked for. The controller must be able to show which of the two it is, and why; the
//! notice tells visitors.
//!
//! ## Example
//! ```yaml
//! services:
//!   basket:
//!     use: self
//!     name: Ostoskori
//!     description: {fi: Muistaa ostoskorin sisällön., en: Remembers what is in your basket.}
//!     consent: necessary
//!     storage:
//!       - name: basket_id
//!         lifetime: session
//!         purpose: {fi: Yhdistää ostoskorin selaimeesi., en: Links the basket to your browser.}
//! ```
//!
//! ## Instead
//! ```yaml
//! services:
//!   basket:
//!     use: self
//!     name: Ostoskori
//!     description: {fi: Muistaa ostoskorin sisällön., en: Remembers what is in your basket.}
//!     consent: necessary
//!     exempt:
//!       criterion: requested_service
//!       reason: {fi: Ostoskori ei toimi ilman sitä., en: The basket does not work without it.}
//!     storage:
//!       - name: basket_id
//!         lifetime: session
//!         purpose: {fi: Yhdistää ostoskorin selaimeesi., en: Links the basket to your browser.}
//! ```
//!
//! ## Limits
//! Necessary services of the catalogue have their reason already. seloste does not judge the reason; a service that is
//! known to need consent is CKE-006.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "CKE-005",
    "unexplained-necessity",
    "ePrivacy Directive Art. 5(3); FI-SVPL § 205(2)",
)
.needs(&[
    Need::new(
        "services.*.exempt",
        "ePrivacy Directive Art. 5(3); FI-SVPL § 205(2)",
        "{} counts as necessary and does not say why",
        "add `exempt:` with `criterion` and `reason`",
    ),
    Need::new(
        "services.*.exempt.criterion",
        "ePrivacy Directive Art. 5(3); FI-SVPL § 205(2)",
        "{} names no criterion",
        "add `criterion: requested_service` or `transmission`",
    ),
    Need::new(
        "services.*.exempt.reason",
        "ePrivacy Directive Art. 5(3); FI-SVPL § 205(2)",
        "{} gives no reason",
        "add `reason:` in every language",
    ),
]);
