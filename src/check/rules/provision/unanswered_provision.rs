//! A purpose does not say whether people must give their data.
//!
//! ## Why it matters
//! Before giving data people should know whether a law or a contract requires it, or whether it is up to them. The
//! legal basis mostly answers that, but not for a public task or a vital interest, so the policy must.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       advice:
//!         name: {fi: Kuluttajaneuvonta, en: Consumer advice}
//!         legal_basis: public_task
//!         law: {fi: Laki kuluttajaneuvonnasta 2 §, en: Act on Consumer Advice section 2}
//!         data: [contact]
//!         retention: 1 year after last_contact
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       advice:
//!         name: {fi: Kuluttajaneuvonta, en: Consumer advice}
//!         legal_basis: public_task
//!         law: {fi: Laki kuluttajaneuvonnasta 2 §, en: Act on Consumer Advice section 2}
//!         data: [contact]
//!         retention: 1 year after last_contact
//!         provision: voluntary
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule =
    Rule::error("OBL-001", "unanswered-provision", "GDPR Art. 13(2)(e)").needs(&[Need::new(
        "purposes.*.provision",
        "GDPR Art. 13(2)(e)",
        "{} does not say whether people must give their data",
        "add `provision:` with `statutory`, `contractual`, `pre_contractual` or `voluntary`",
    )]);
