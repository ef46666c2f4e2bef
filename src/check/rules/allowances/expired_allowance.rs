//! An `allow` has expired, and the finding is still there.
//!
//! ## Why it matters
//! The date was set so that somebody would look again. After that day the finding counts as before.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       claims:
//!         legal_basis: legitimate_interests
//!         name: {fi: Saatavien perintä, en: Collecting debts}
//!         interest: {fi: saatavien turvaaminen, en: making sure that we are paid}
//!         data: [contact, orders]
//!         retention: 3 years after due_date
//! allow:
//!   - code: BAS-063
//!     at: registers.customers.purposes.claims
//!     reason: The balancing test is being written.
//!     until: 2026-06-30
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       claims:
//!         legal_basis: legitimate_interests
//!         name: {fi: Saatavien perintä, en: Collecting debts}
//!         interest: {fi: saatavien turvaaminen, en: making sure that we are paid}
//!         data: [contact, orders]
//!         retention: 3 years after due_date
//! allow:
//!   - code: BAS-063
//!     at: registers.customers.purposes.claims
//!     reason: The balancing test is being written.
//!     until: 2027-06-30
//! ```

use crate::check::rule::Rule;
use crate::diagnostic::Diagnostic;
use crate::span::Spanned;
use crate::terms::Date;

pub const RULE: Rule = Rule::warning("ALW-002", "expired-allowance", "");

/// The day is past.
pub(in crate::check) fn expired(
    code: &Spanned<String>,
    until: &Spanned<Date>,
    today: Date,
) -> Diagnostic {
    RULE.at(
        until.span,
        format!("`{}` was allowed until {} only", code.value, until.value),
    )
    .label(format!("today is {today}"))
    .help("mend the finding and remove this `allow`, or look again and set a new `until:`")
}
