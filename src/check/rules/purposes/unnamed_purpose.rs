//! A purpose has no name, and its id is not in the catalogue.
//!
//! ## Why it matters
//! People read the name, not the id: it is the heading of the purpose and its line in every table of the notice.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       shoe-repairs:
//!         legal_basis: contract
//!         data: [contact]
//!         retention: 1 year after last_purchase
//!         if_not_provided: {fi: Emme voi palauttaa kenkiä., en: We cannot return the shoes.}
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       shoe-repairs:
//!         name: {fi: Kenkien korjaaminen, en: Repairing shoes}
//!         legal_basis: contract
//!         data: [contact]
//!         retention: 1 year after last_purchase
//!         if_not_provided: {fi: Emme voi palauttaa kenkiä., en: We cannot return the shoes.}
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("PUR-002", "unnamed-purpose", "GDPR Art. 13(1)(c), 14(1)(c)")
    .needs(&[Need::new(
        "purposes.*.name",
        "GDPR Art. 13(1)(c), 14(1)(c)",
        "{} has no name",
        "add `name:`; only ids from the catalogue have a name of their own",
    )]);
