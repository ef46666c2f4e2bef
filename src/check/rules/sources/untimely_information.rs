//! Data come from elsewhere, and people are told of it too late, or the policy does not say when.
//!
//! ## Why it matters
//! People cannot look for the notice of a firm they have never heard of. They must be told within a month, and at the
//! first contact or disclosure if that comes sooner, unless one of four exceptions holds.
//!
//! ## Example
//! ```yaml
//! data_categories:
//!   credit: [payment_defaults]
//! registers:
//!   customers:
//!     sources: [data_subject, {from: credit_reference_agency, data: [credit]}]
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
//!     sources: [data_subject, {from: credit_reference_agency, data: [credit], informed: first_contact}]
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
//! Silence is a warning: the duty is to tell people, not to write down when. A period of more than a month is an error,
//! since the law allows no more.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::diagnostic::Severity;
use crate::model::Informed;

pub const RULE: Rule = Rule::error(
    "SRC-004",
    "untimely-information",
    "GDPR Art. 14(3), (5); WP260 rev.01",
)
.check(check);

/// The longest month.
const MONTH: u32 = 31;

fn check(facts: &Facts, findings: &mut Findings) {
    for register in &facts.notice.registers {
        for source in register
            .sources
            .iter()
            .filter(|source| !source.from_subject && source.known())
        {
            let own = &source.source;
            // A source that is not named has that to mend first.
            let Some(from) = own
                .from
                .as_ref()
                .filter(|_| !own.faulty("informed") && !own.faulty("from"))
            else {
                continue;
            };
            match &own.informed {
                None => {
                    let mut finding = RULE
                        .at(
                            from.span,
                            format!(
                                "the register `{}` does not say when people are told about data from this source",
                                register.id
                            ),
                        )
                        .label("no `informed` here")
                        .help(
                            "add `informed: 1 month`, `first_contact` or `first_disclosure`, or the exception that applies, \
                             such as `informed: {exception: already_informed}`",
                        );
                    finding.severity = Severity::Warning;
                    findings.add(finding);
                }
                Some(informed) => {
                    if matches!(&informed.value, Informed::Within(period) if period.approximate_days() > MONTH)
                    {
                        findings.add(
                            RULE.at(
                                informed.span,
                                "people are told about data from elsewhere later than within a month",
                            )
                            .label("one month at most")
                            .help("write `informed: 1 month`, or less"),
                        );
                    }
                }
            }
        }
    }
}
