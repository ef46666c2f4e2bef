//! A recipient or a transfer names no country.
//!
//! ## Why it matters
//! Everything about transfers follows from the country: whether there is one, on what ground, and what people are told.
//! The authorities' guidelines ask for countries by name, not for "outside the EU". Without the recipient's country the
//! notice can say nothing about transfers, so that is an error.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Oy
//!     role: processor
//!     country: FI
//!     transfer: {mechanism: scc, copy: https://esimerkki.example/clauses}
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Oy
//!     role: processor
//!     country: FI
//!     transfer: {country: IN, mechanism: scc, copy: https://esimerkki.example/clauses}
//! ```
//!
//! ## Limits
//! `various` is a warning for processors, whose servers and staff are somewhere. Data for another controller, such as
//! an airline, may truly go where the person travels.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Need, Rule};
use crate::check::rules::transfers::written;
use crate::diagnostic::Severity;
use crate::terms::{Country, Role};

pub const RULE: Rule = Rule::error(
    "TRF-011",
    "unnamed-country",
    "GDPR Art. 13(1)(f), 14(1)(f); WP260 rev.01, annex",
)
.needs(&[Need::new(
    "recipients.*.country",
    "GDPR Art. 13(1)(f), 14(1)(f)",
    "{} has no country",
    "add `country:`, where it is established",
)])
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for written in written(facts) {
        let Some(country) = written.country else {
            continue;
        };
        let transfer = written.transfer;
        let place = transfer.country.as_ref().map(|country| country.span);
        let at = place.or_else(|| transfer.mechanism.as_ref().map(|mechanism| mechanism.span));
        let at = at.unwrap_or(transfer.key);
        let id = written.id;
        if facts.catalogue.countries.in_eea(country) {
            let message = format!("the transfer to `{id}` names no country outside the EEA");
            let finding = RULE.at(at, message);
            let finding = match (place, &written.recipient.country) {
                (None, Some(home)) => finding
                    .label("where do the data go?")
                    .also(home.span, "the recipient itself is in the EEA"),
                _ => finding.label("in the EEA, where there is no transfer"),
            };
            findings.add(finding.help("add `country:` with the country that the data go to, or remove `transfer`: as it is, nothing of it is published"));
        }
        let processor = |role: Role| role == Role::Processor;
        let role = written.recipient.role.as_ref();
        if country == Country::VARIOUS && role.is_some_and(|role| processor(role.value)) {
            let message = format!("the transfer to the processor `{id}` names no country");
            let mut finding = RULE.at(at, message);
            finding.severity = Severity::Warning;
            findings.add(
                finding
                    .label("which countries?")
                    .help("list the transfers under `transfer:`, each with its `country`"),
            );
        }
    }
}
