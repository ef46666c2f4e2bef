//! A purpose rests on legitimate interests and does not name the interest.
//!
//! ## Why it matters
//! People can object only to what they know. They must be told the interest when the data are collected; the Court of
//! Justice has held that a controller who did not tell them cannot rely on this basis.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       enquiries:
//!         legal_basis: legitimate_interests
//!         balancing: {done: 2026-02-02}
//!         data: [contact]
//!         retention: 1 year after last_contact
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       enquiries:
//!         legal_basis: legitimate_interests
//!         interest: {fi: kysymyksiin vastaaminen, en: answering people who ask us something}
//!         balancing: {done: 2026-02-02}
//!         data: [contact]
//!         retention: 1 year after last_contact
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "BAS-060",
    "unnamed-interest",
    "GDPR Art. 13(1)(d), 14(2)(b)",
)
.needs(&[Need::new(
    "purposes.*.interest",
    "GDPR Art. 13(1)(d), 14(2)(b); CJEU C-252/21 Meta",
    "{} does not name the legitimate interest",
    "add `interest:` with what is gained, such as preventing fraud",
)]);
