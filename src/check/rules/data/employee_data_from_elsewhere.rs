//! Data on employees or applicants come from others, and no consent or law allows it.
//!
//! ## Why it matters
//! In Finland an employer must get data on people first of all from the people themselves. Asking a referee or a former
//! employer needs their consent, unless an authority discloses the data by law or a law provides for checking
//! reliability.
//!
//! ## Example
//! ```yaml
//! data_categories:
//!   statements: {name: {fi: Suosittelijoiden lausunnot, en: Statements of referees}, items: [references]}
//! registers:
//!   applicants:
//!     subjects: [applicant]
//!     sources: [data_subject, {from: referee, data: [statements], informed: first_contact}]
//!     recipients: []
//!     purposes:
//!       recruitment:
//!         legal_basis: legitimate_interests
//!         interest: {fi: sopivan työntekijän löytäminen, en: finding the right employee}
//!         balancing: {done: 2026-03-12}
//!         data: [contact, statements]
//!         retention: 1 year after application_decided
//!     automated_decisions: none
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   statements: {name: {fi: Suosittelijoiden lausunnot, en: Statements of referees}, items: [references]}
//! registers:
//!   applicants:
//!     subjects: [applicant]
//!     sources: [data_subject, {from: referee, data: [statements], informed: first_contact}]
//!     recipients: []
//!     purposes:
//!       recruitment:
//!         legal_basis: consent
//!         consent_given: {fi: Annat luvan soittaa suosittelijalle., en: You give us permission to call the referee.}
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact, statements]
//!         retention: 1 year after application_decided
//!     automated_decisions: none
//! ```
//!
//! ## Limits
//! Checked where the controller is in Finland and the purpose concerns only employees or applicants. Consent to ask
//! others need not be the legal basis of the purpose; where it is asked separately, split the purpose or accept the
//! finding with `allow`.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::derive::{Label, PurposeNotice};
use crate::terms::LegalBasis;
use crate::terms::text::WordOr;

pub const RULE: Rule = Rule::note(
    "DAT-031",
    "employee-data-from-elsewhere",
    "GDPR Art. 88; FI-WORK §§ 3–5; FI-DPA § 30",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for (register, notice) in facts.purposes().filter(|_| facts.finnish()) {
        if !of_work(notice) || allowed(notice) {
            continue;
        }
        let elsewhere = notice.sources.iter().filter_map(|at| register.sources.get(*at)).find(|source| {
            // What the employer infers is its own; what a system reports is no third person's word.
            let from = source.source.from.as_ref().map(|from| &from.value);
            let own = matches!(from, Some(WordOr::Word(word)) if word == "derived" || word == "strong_identification");
            source.known() && !source.from_subject && !own
        });
        let Some(source) = elsewhere else {
            continue;
        };
        findings.add(
            RULE.at(
                notice.span,
                format!(
                    "the purpose `{}` uses data on employees or applicants that come from others, without their consent or a law",
                    notice.id
                ),
            )
            .label("neither `legal_basis: consent` nor `law`")
            .also(source.source.span, "where the data come from")
            .help("add a purpose of its own with `legal_basis: consent`, name the `law`, or get the data from the person"),
        );
    }
}

fn of_work(notice: &PurposeNotice) -> bool {
    let work = |label: &Label| matches!(label, Label::Message(key) if key == "subject-employee" || key == "subject-applicant");
    !notice.subjects.is_empty() && notice.subjects.iter().all(work)
}

fn allowed(notice: &PurposeNotice) -> bool {
    use LegalBasis as Basis;
    let basis = notice.legal_basis;
    notice.purpose.law.is_some()
        || matches!(
            basis,
            None | Some(Basis::Consent | Basis::LegalObligation | Basis::PublicTask)
        )
}
