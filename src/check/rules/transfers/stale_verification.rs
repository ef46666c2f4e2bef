//! A recipient was last seen on the list of the Data Privacy Framework more than a year ago.
//!
//! ## Why it matters
//! Certification lasts a year. A firm that does not renew it drops off the list, and from that day the adequacy
//! decision no longer covers what it gets.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Inc.
//!     role: processor
//!     country: US
//!     transfer: {mechanism: dpf, verified: 2024-05-02, fallback: {mechanism: scc, copy: https://esimerkki.example/clauses}}
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Inc.
//!     role: processor
//!     country: US
//!     transfer: {mechanism: dpf, verified: 2026-05-02, fallback: {mechanism: scc, copy: https://esimerkki.example/clauses}}
//! ```
//!
//! ## Limits
//! Checked only for recipients in the policy itself: for services of the catalogue, the catalogue gives the date.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::transfers::written;
use crate::terms::Mechanism;

pub const RULE: Rule =
    Rule::warning("TRF-005", "stale-verification", "Decision (EU) 2023/1795").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for written in written(facts) {
        let mechanism = written.transfer.mechanism.as_ref();
        let Some(verified) = &written.transfer.verified else {
            continue;
        };
        let year = jiff::Span::new().years(1);
        let stale = verified
            .value
            .0
            .checked_add(year)
            .is_ok_and(|end| end < facts.today.0);
        if stale && mechanism.is_some_and(|mechanism| mechanism.value == Mechanism::Dpf) {
            findings.add(
                RULE.at(
                    verified.span,
                    format!(
                        "`{}` was last seen on the framework's list on {}, more than a year ago",
                        written.id, verified.value
                    ),
                )
                .label("certification lasts a year")
                .help("look it up at https://www.dataprivacyframework.gov/list and set `verified:` to the day you did"),
            );
        }
    }
}
