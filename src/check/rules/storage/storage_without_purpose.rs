//! A stored item does not say what it is for.
//!
//! ## Why it matters
//! People must be able to understand why something is kept on their device. A name such as `_sid` tells them nothing.
//!
//! ## Example
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

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "CKE-001",
    "storage-without-purpose",
    "FI-SVPL § 205(1); CJEU C-673/17 Planet49",
)
.needs(&[Need::new(
    "services.*.storage.*.purpose",
    "FI-SVPL § 205(1); CJEU C-673/17 Planet49",
    "{} does not say what it is for",
    "add `purpose:` in every language",
)]);
