//! A purpose whose data are a contractual requirement does not say what follows if they are not given.
//!
//! ## Why it matters
//! People can decide only if they know what happens otherwise: no delivery, no invoice, or nothing at all. For a
//! statutory requirement the notice says it by itself.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       repairs:
//!         name: {fi: Huoltotyöt, en: Repairs}
//!         legal_basis: contract
//!         data: [contact]
//!         retention: 2 years after last_purchase
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       repairs:
//!         name: {fi: Huoltotyöt, en: Repairs}
//!         legal_basis: contract
//!         data: [contact]
//!         retention: 2 years after last_purchase
//!         if_not_provided: {fi: Emme voi palauttaa huollettua tuotetta., en: We cannot return the repaired product.}
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule =
    Rule::error("OBL-002", "unstated-consequence", "GDPR Art. 13(2)(e)").needs(&[Need::new(
        "purposes.*.if_not_provided",
        "GDPR Art. 13(2)(e)",
        "{} does not say what follows if the data are not given",
        "add `if_not_provided:` in every language",
    )]);
