//! A purpose rests on a public task and names no law.
//!
//! ## Why it matters
//! A public task is laid down by law, for an authority and for a private body alike. Without the law people cannot see
//! whose task it is, nor how far it goes.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       advice:
//!         name: {fi: Kuluttajaneuvonta, en: Consumer advice}
//!         legal_basis: public_task
//!         provision: voluntary
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
//!         provision: voluntary
//!         data: [contact]
//!         retention: 1 year after last_contact
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "BAS-050",
    "unnamed-public-task",
    "GDPR Art. 6(1)(e), 6(3); FI-DPA § 4",
)
.needs(&[Need::new(
    "purposes.*.law.public_task",
    "GDPR Art. 6(1)(e), 6(3); FI-DPA § 4",
    "{} rests on a public task but names no law",
    "add `law:` with act and section",
)]);
