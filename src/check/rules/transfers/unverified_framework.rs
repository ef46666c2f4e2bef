//! A transfer rests on the Data Privacy Framework, and the policy does not say when the recipient was seen on its list.
//!
//! ## Why it matters
//! The decision covers only the organisations on the framework's list, not the whole United States, and data on
//! employees only where the certification says so. So somebody must look.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Inc.
//!     role: processor
//!     country: US
//!     transfer: {mechanism: dpf, fallback: {mechanism: scc, copy: https://esimerkki.example/clauses}}
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
//! A date in the future is a warning.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Need, Rule};
use crate::check::rules::transfers::written;
use crate::diagnostic::Severity;
use crate::terms::Mechanism;

pub const RULE: Rule = Rule::error("TRF-004", "unverified-framework", "Decision (EU) 2023/1795")
    .needs(&[Need::new(
        "recipients.*.transfer.*.verified",
        "Decision (EU) 2023/1795",
        "{} does not say when the recipient was seen on the framework's list",
        "look it up at https://www.dataprivacyframework.gov/list and add `verified:` with the date",
    )])
    .check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let countries = &facts.catalogue.countries;
    for written in written(facts) {
        let transfer = written.transfer;
        let mechanism = transfer.mechanism.as_ref();
        let Some(mechanism) = mechanism.filter(|m| m.value == Mechanism::Dpf) else {
            continue;
        };
        let id = written.id;
        // Within the EEA there is no transfer, which is told with the missing country.
        let elsewhere = written
            .country
            .filter(|cc| !countries.in_eea(cc) && countries.framework(cc).is_none());
        if let Some(country) = elsewhere {
            let message = format!(
                "the transfer to `{id}` rests on the EU–US Data Privacy Framework, and the data go to `{country}`"
            );
            let finding = RULE.at(mechanism.span, message);
            let finding = match written.place() {
                Some(place) => finding.also(place, "not the United States"),
                None => finding,
            };
            findings.add(
                finding
                    .label("covers recipients in the United States only")
                    .help("name the mechanism that holds, such as `scc` with `copy`"),
            );
        }
        if let Some(verified) = transfer
            .verified
            .as_ref()
            .filter(|day| day.value > facts.today)
        {
            let message = format!(
                "`{id}` was seen on the framework's list on {}, which is still to come",
                verified.value
            );
            let mut finding = RULE.at(verified.span, message);
            finding.severity = Severity::Warning;
            findings.add(
                finding
                    .label(format!("today is {}", facts.today))
                    .help("write the day on which you looked it up"),
            );
        }
    }
}
