//! A purpose rests on a legal obligation and names no law.
//!
//! ## Why it matters
//! "The law requires it" can be checked only by those who know which law. The Regulation does not ask for the section
//! in so many words, but the basis is the provision itself, and authorities expect to see it.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       bookkeeping:
//!         legal_basis: legal_obligation
//!         data: [orders]
//!         recipients: [accounting]
//!         retention: 6 years after fiscal_calendar_year_end
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       bookkeeping:
//!         legal_basis: legal_obligation
//!         law: {fi: Kirjanpitolaki (1336/1997) 2 luku 10 §, en: Accounting Act (1336/1997) chapter 2 section 10}
//!         data: [orders]
//!         recipients: [accounting]
//!         retention: 6 years after fiscal_calendar_year_end
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "BAS-030",
    "unnamed-legal-obligation",
    "GDPR Art. 6(1)(c), 6(3), 13(1)(c)",
)
.needs(&[Need::new(
    "purposes.*.law",
    "GDPR Art. 6(1)(c), 6(3), 13(1)(c)",
    "{} rests on a legal obligation but names no law",
    "add `law:` with act and section",
)]);
