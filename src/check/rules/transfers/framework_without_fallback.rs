//! A transfer rests on the Data Privacy Framework alone.
//!
//! ## Why it matters
//! Both frameworks before it were annulled. The General Court upheld this one (T-553/23, 3 September 2025), and an
//! appeal (C-703/25 P) was pending when this page was written. Should it fall, transfers without another ground have
//! to stop that day.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Inc.
//!     role: processor
//!     country: US
//!     transfer: {mechanism: dpf, verified: 2026-05-02}
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

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::transfers::written;
use crate::terms::Mechanism;

pub const RULE: Rule = Rule::note(
    "TRF-006",
    "framework-without-fallback",
    "Decision (EU) 2023/1795; General Court T-553/23 Latombe; CJEU C-703/25 P Latombe",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for written in written(facts) {
        let transfer = written.transfer;
        let countries = &facts.catalogue.countries;
        let covered = written
            .country
            .and_then(|country| countries.framework(country));
        let mechanism = transfer.mechanism.as_ref();
        let Some(mechanism) = mechanism.filter(|m| m.value == Mechanism::Dpf && covered.is_some())
        else {
            continue;
        };
        // First things first: whether the framework covers the recipient at all is told with `verified`.
        let covers = transfer.verified.is_some();
        if covers && transfer.fallback.is_none() && !transfer.faulty("fallback") {
            findings.add(
                RULE.at(
                    mechanism.span,
                    format!("the transfer to `{}` rests on the Data Privacy Framework alone", written.id),
                )
                .label("an appeal against it is pending")
                .help("agree on standard clauses for that case and add `fallback: {mechanism: scc, copy: https://…}`"),
            );
        }
    }
}
