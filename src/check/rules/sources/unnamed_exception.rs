//! People are not told about data from elsewhere, and the policy does not say which exception allows that.
//!
//! ## Why it matters
//! Nobody need be told who knows already, where telling is impossible or out of proportion, where a law lays down the
//! obtaining, or where the data are a professional secret. Beside these four only a law can restrict the duty (Art. 23;
//! in Finland section 33 of the Data Protection Act): such a law is told as `law` too.
//!
//! ## Example
//! ```yaml
//! data_categories:
//!   credit: [payment_defaults]
//! registers:
//!   customers:
//!     sources: [data_subject, {from: credit_reference_agency, data: [credit], informed: {}}]
//!     purposes:
//!       credit-check:
//!         legal_basis: legitimate_interests
//!         interest: {fi: saatavien turvaaminen, en: making sure that we are paid}
//!         balancing: {done: 2026-03-12}
//!         data: [contact, credit]
//!         retention: 1 year after decision
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   credit: [payment_defaults]
//! registers:
//!   customers:
//!     sources: [data_subject, {from: credit_reference_agency, data: [credit], informed: {exception: already_informed}}]
//!     purposes:
//!       credit-check:
//!         legal_basis: legitimate_interests
//!         interest: {fi: saatavien turvaaminen, en: making sure that we are paid}
//!         balancing: {done: 2026-03-12}
//!         data: [contact, credit]
//!         retention: 1 year after decision
//! ```
//!
//! ## Limits
//! Whether the exception holds is for you to judge. It is not published: where there is no duty, there is nothing to
//! tell.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::model::Informed;

pub const RULE: Rule = Rule::note(
    "SRC-005",
    "unnamed-exception",
    "GDPR Art. 14(5); FI-DPA § 33",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let registers = facts.notice.registers.iter();
    for source in registers.flat_map(|register| register.sources.iter()) {
        let Some(informed) = &source.source.informed else {
            continue;
        };
        let unnamed = matches!(
            &informed.value,
            Informed::Exception(exception)
                if exception.exception.is_none() && !exception.faulty("exception")
        );
        if unnamed {
            findings.add(
                RULE.at(
                    informed.key,
                    "an exception from telling people is claimed and not named",
                )
                .label("which of the four?")
                .help("write `informed: {exception: already_informed}`, `disproportionate`, `law` or `secrecy`, or a time such as `informed: 1 month`"),
            );
        }
    }
}
