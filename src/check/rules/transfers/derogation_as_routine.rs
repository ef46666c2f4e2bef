//! A processor's transfers rest on a derogation that is meant for single cases.
//!
//! ## Why it matters
//! A contract, a legal claim or a compelling interest allows a transfer now and then, not a service that is used day
//! after day. Transfers to a processor need a decision or safeguards that hold all the time.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Ltd
//!     role: processor
//!     country: IN
//!     transfer: {mechanism: contract}
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Ltd
//!     role: processor
//!     country: IN
//!     transfer: {mechanism: scc, copy: https://esimerkki.example/clauses}
//! ```
//!
//! ## Limits
//! Checked only for processors: the policy does not say how often data go to another controller, such as a hotel
//! abroad.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::transfers::written;
use crate::terms::{Mechanism, Role};

pub const RULE: Rule = Rule::warning(
    "TRF-014",
    "derogation-as-routine",
    "GDPR Art. 49(1), recital 111; EDPB Guidelines 2/2018",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for written in written(facts) {
        let Some(mechanism) = &written.transfer.mechanism else {
            continue;
        };
        let role = written.recipient.role.as_ref();
        let Some(role) = role.filter(|role| role.value == Role::Processor) else {
            continue;
        };
        if occasional(mechanism.value) {
            findings.add(
                RULE.at(
                    mechanism.span,
                    format!(
                        "the transfers to the processor `{}` rest on a derogation for single cases",
                        written.id
                    ),
                )
                .label("allows no regular transfers")
                .also(role.span, "works for the controller all the time")
                .help("name a mechanism that holds all the time, such as `scc` with `copy`, or correct the role"),
            );
        }
    }
}

/// The derogations that the Regulation itself keeps for what is occasional.
fn occasional(mechanism: Mechanism) -> bool {
    matches!(
        mechanism,
        Mechanism::Contract
            | Mechanism::ContractInInterest
            | Mechanism::LegalClaims
            | Mechanism::CompellingInterests
    )
}
