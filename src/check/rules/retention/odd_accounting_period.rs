//! A period rests on the Finnish Accounting Act and is not one that the Act sets.
//!
//! ## Why it matters
//! The Act sets two: for books and financial statements ten years from the end of the financial year, and for vouchers
//! six years from the end of the calendar year in which the financial year ended. Any other period keeps data longer
//! than the Act requires, or loses them too early.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       bookkeeping:
//!         name: {fi: Kirjanpito, en: Bookkeeping}
//!         legal_basis: legal_obligation
//!         law: {fi: Kirjanpitolaki (1336/1997) 2 luku 10 §, en: Accounting Act (1336/1997) chapter 2 section 10}
//!         data: [contact, orders]
//!         recipients: [accounting]
//!         retention: 6 years after fiscal_year_end
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       bookkeeping:
//!         name: {fi: Kirjanpito, en: Bookkeeping}
//!         legal_basis: legal_obligation
//!         law: {fi: Kirjanpitolaki (1336/1997) 2 luku 10 §, en: Accounting Act (1336/1997) chapter 2 section 10}
//!         data: [contact, orders]
//!         recipients: [accounting]
//!         retention: 6 years after fiscal_calendar_year_end
//! ```
//!
//! ## Limits
//! Criteria in words, events of your own and purposes that name several laws are left alone.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::retention::words::{cites, rules};
use crate::model::{Keep, Limit};
use crate::terms::Text;

pub const RULE: Rule =
    Rule::note("RET-010", "odd-accounting-period", "FI-KPL chapter 2 § 10").check(check);

/// The years and the event from which they count.
const PERIODS: [(u32, &str); 2] = [(10, "fiscal_year_end"), (6, "fiscal_calendar_year_end")];

fn check(facts: &Facts, findings: &mut Findings) {
    for (notice, rule) in rules(facts).filter(|_| facts.finnish()) {
        let law = rule.law.as_ref().or(notice.purpose.law.as_ref());
        let Some(law) = law.filter(|law| accounting(law)) else {
            continue;
        };
        let Some(keep) = &rule.keep else {
            continue;
        };
        let Keep::Limits(limits) = &keep.value else {
            continue;
        };
        let own = |event: &str| facts.catalogue.events.get(event).is_none();
        if limits.iter().any(set) || keep.events().any(own) {
            continue;
        }
        findings.add(
            RULE.at(
                keep.span,
                format!("`{}` rests on the Accounting Act, which sets another period", notice.id),
            )
            .label("not a period of the Act")
            .also(law.span, "the Act is named here")
            .help("write `6 years after fiscal_calendar_year_end` for vouchers, `10 years after fiscal_year_end` for books"),
        );
    }
}

/// The Accounting Act and nothing else.
fn accounting(law: &Text) -> bool {
    cites(law, &["kirjanpitol", "accounting act", "1336/1997"])
        && !cites(law, &[" ja ", " sekä ", " and ", ";", ", "])
}

fn set(limit: &Limit) -> bool {
    let Limit::For {
        period,
        after: Some(after),
    } = limit
    else {
        return false;
    };
    let days = period.approximate_days();
    PERIODS
        .iter()
        .any(|(years, event)| after == event && days.abs_diff(years * 365) < 31)
}
