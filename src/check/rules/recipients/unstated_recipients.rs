//! A register says nothing about recipients, or a recipient has neither a name nor a category.
//!
//! ## Why it matters
//! People must be told who gets their data, processors included. Silence can mean that nobody gets them or that nobody
//! thought of it; only `recipients: []` says that nobody does.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting: {role: processor, country: FI}
//!   support: {role: processor, country: FI}
//! registers:
//!   customers:
//!     recipients: [accounting, support]
//!   members:
//!     subjects: [member]
//!     sources: [data_subject]
//!     purposes:
//!       membership:
//!         legal_basis: contract
//!         data: [contact]
//!         retention: 1 year after membership_end
//!         if_not_provided: {fi: Et voi liittyä jäseneksi., en: You cannot become a member.}
//!     automated_decisions: none
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting: {role: processor, country: FI}
//!   support: {category: it_support, role: processor, country: FI}
//! registers:
//!   customers:
//!     recipients: [accounting, support]
//!   members:
//!     subjects: [member]
//!     sources: [data_subject]
//!     recipients: []
//!     purposes:
//!       membership:
//!         legal_basis: contract
//!         data: [contact]
//!         retention: 1 year after membership_end
//!         if_not_provided: {fi: Et voi liittyä jäseneksi., en: You cannot become a member.}
//!     automated_decisions: none
//! ```
//!
//! ## Limits
//! A register with a text of its own on recipients or disclosures is left alone.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Need, Rule};
use crate::derive::RegisterNotice;

pub const RULE: Rule = Rule::error(
    "REC-001",
    "unstated-recipients",
    "GDPR Art. 13(1)(e), 14(1)(e)",
)
.needs(&[Need::new(
    "recipients.*.name",
    "GDPR Art. 13(1)(e), 14(1)(e)",
    "{} has neither a name nor a category",
    "add `name:` or `category:`; only ids from the catalogue have a name of their own",
)])
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for register in facts
        .notice
        .registers
        .iter()
        .filter(|register| unstated(register, facts))
    {
        findings.add(
            RULE.at(
                register.span,
                format!("the register `{}` does not say who else gets the data", register.id),
            )
            .label("neither it nor its purposes have `recipients`")
            .help("add `recipients:` to the purposes or to the register, or `recipients: []` if nobody gets them"),
        );
    }
}

/// Whether nothing was said, nor in a text.
pub(super) fn unstated(register: &RegisterNotice, facts: &Facts) -> bool {
    let said = || {
        facts.corpus.prose().any(|saying| {
            let about = ["recipients", "disclosures"].contains(&saying.section());
            about && saying.register().is_none_or(|id| id == register.id)
        })
    };
    silent(register) && !said()
}

/// Whether nothing was said: neither recipients, nor that there are none, nor anything that could not be read.
fn silent(register: &RegisterNotice) -> bool {
    let own = register.register;
    register.recipients.is_empty()
        && !register.purposes.is_empty()
        && own.recipients.is_none()
        && !own.faulty("recipients")
        && register.purposes.iter().all(|notice| {
            let purpose = notice.purpose;
            let listed = purpose
                .recipients
                .as_ref()
                .is_some_and(|list| !list.is_empty());
            // A service that was not found may bring recipients.
            let astray = purpose
                .services
                .as_ref()
                .is_some_and(|list| list.len() > notice.services.len());
            !listed
                && !astray
                && !["recipients", "services"]
                    .iter()
                    .any(|key| purpose.faulty(key))
        })
}
