//! A recipient is outside the EEA, and the policy says nothing about the transfer.
//!
//! ## Why it matters
//! Giving data to a recipient outside the EEA is a transfer, and people must be told of it and of its ground. Only
//! where an adequacy decision covers the whole country does the ground follow from the country itself.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Inc.
//!     role: processor
//!     country: US
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Inc.
//!     role: processor
//!     country: US
//!     transfer: {mechanism: scc, copy: https://esimerkki.example/clauses}
//! ```
//!
//! ## Limits
//! A joint controller outside the EEA that is not among the recipients is a warning: it may collect its data from people
//! itself, and then nothing is transferred to it.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Need, Rule};
use crate::diagnostic::Severity;
use crate::terms::Role;

pub const RULE: Rule = Rule::error(
    "TRF-001",
    "undeclared-transfer",
    "GDPR Art. 13(1)(f), 14(1)(f), 44",
)
.needs(&[Need::new(
    "recipients.*.transfer",
    "GDPR Art. 13(1)(f), 14(1)(f), 44",
    "data go to {}, outside the EEA, and the policy does not say on what ground",
    "add `transfer:` with its `mechanism`, such as `scc` with `copy`",
)])
.check(check);

/// Joint controllers elsewhere, of whom the notice says no more than where they are.
fn check(facts: &Facts, findings: &mut Findings) {
    let countries = &facts.catalogue.countries;
    for register in &facts.notice.registers {
        // Whoever is a recipient with that role has its transfer there; names are not compared.
        let told = register.recipients.iter().any(|given| {
            let party = facts.notice.party(given.party);
            party.is_some_and(|party| party.role == Some(Role::JointController))
        });
        let own = register.register;
        if told || own.faulty("recipients") || facts.policy.faulty("recipients") {
            continue;
        }
        for joint in own.joint_controllers.iter().flat_map(|list| list.iter()) {
            let (Some(name), Some(country)) = (&joint.name, &joint.country) else {
                continue;
            };
            let code = country.code();
            if !countries.exists(code) || countries.in_eea(code) {
                continue;
            }
            let mut finding = RULE
                .at(
                    country.span,
                    format!(
                        "the joint controller `{}` is outside the EEA, and the policy does not say on what ground data go to it",
                        name.value
                    ),
                )
                .label("a third country")
                .help("if data go from you to it, list it under `recipients:` too, with `role: joint_controller` and `transfer:`");
            finding.severity = Severity::Warning;
            findings.add(finding);
        }
    }
}
