//! An employer or a public authority asks for consent, and the notice does not say what a refusal means.
//!
//! ## Why it matters
//! Consent must be free. People seldom feel free to refuse their employer or an authority, so consent is valid only
//! where nothing depends on it. If that is so, the notice can say it in a sentence.
//!
//! ## Example
//! ```yaml
//! registers:
//!   staff:
//!     name: {fi: Henkilöstö, en: Staff}
//!     subjects: [employee]
//!     sources: [data_subject]
//!     recipients: []
//!     purposes:
//!       team-page:
//!         name: {fi: Työntekijöiden esittely, en: Presenting our staff}
//!         legal_basis: consent
//!         withdrawal: {fi: Kerro esihenkilöllesi., en: Tell your manager.}
//!         data: [contact.name]
//!         retention: until consent_withdrawn
//!     automated_decisions: none
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   staff:
//!     name: {fi: Henkilöstö, en: Staff}
//!     subjects: [employee]
//!     sources: [data_subject]
//!     recipients: []
//!     purposes:
//!       team-page:
//!         name: {fi: Työntekijöiden esittely, en: Presenting our staff}
//!         legal_basis: consent
//!         withdrawal: {fi: Kerro esihenkilöllesi., en: Tell your manager.}
//!         if_not_provided: {fi: "Jos et anna suostumusta, se ei vaikuta työhösi.", en: "If you say no, it does not affect your work."}
//!         data: [contact.name]
//!         retention: until consent_withdrawn
//!     automated_decisions: none
//! ```
//!
//! ## Limits
//! In Finland an employer may use only what is directly necessary for the employment, and consent does not change that
//! (FI-WORK § 3). Newsletters and what the banner asks for are left alone.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::model::ControllerKind;
use crate::terms::LegalBasis;

pub const RULE: Rule = Rule::warning(
    "BAS-015",
    "consent-between-unequals",
    "GDPR recital 43; EDPB Guidelines 05/2020; FI-WORK § 3",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let controller = facts.policy.controller.as_ref();
    let kind = controller.and_then(|controller| controller.kind.as_ref());
    let authority = kind.filter(|kind| kind.value == ControllerKind::PublicAuthority);
    for (_, notice) in facts.purposes() {
        let purpose = notice.purpose;
        let Some(basis) = purpose
            .legal_basis
            .as_ref()
            .filter(|basis| basis.value == LegalBasis::Consent)
        else {
            continue;
        };
        let told = purpose.if_not_provided.is_some() || purpose.faulty("if_not_provided");
        if told || notice.consent_in_banner || notice.direct_marketing {
            continue;
        }
        let employees = notice
            .subject_words
            .iter()
            .find(|(word, _)| *word == "employee");
        let (message, place, label) = match (employees, authority) {
            (Some((_, span)), _) => (
                "rests on the consent of employees",
                *span,
                "their employer asks",
            ),
            (None, Some(kind)) => (
                "rests on consent that a public authority asks for",
                kind.span,
                "the authority",
            ),
            (None, None) => continue,
        };
        findings.add(
            RULE.at(basis.span, format!("the purpose `{}` {message}", notice.id))
                .label("seldom given freely")
                .also(place, label)
                .help("choose another basis, or say in `if_not_provided` that a refusal has no consequences"),
        );
    }
}
