//! A contractual requirement without saying what follows if the data are not given.
//!
//! ## Why it matters
//! People can weigh the demand only if they know the alternative: no delivery, no invoice, or nothing at all. For a
//! statutory duty the notice says it from the law that is named.
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
