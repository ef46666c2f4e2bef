//! A stored item does not say how long it stays on the device.
//!
//! ## Why it matters
//! How long a cookie stays active is part of the information that a visitor must have: the Court of Justice said so in
//! Planet49. It also shows whether the item outlives its purpose.
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

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "CKE-002",
    "storage-without-lifetime",
    "CJEU C-673/17 Planet49",
)
.needs(&[Need::new(
    "services.*.storage.*.lifetime",
    "CJEU C-673/17 Planet49",
    "{} does not say how long it stays on the device",
    "add `lifetime:`, such as `2 years` or `session`",
)]);
