//! Which sections a notice has, in order: those that have something true to say, and no others.

use crate::derive::{RegisterNotice, Section};
use crate::model::{AutomatedDecisions, Policy};
use crate::terms::LegalBasis;

/// The sections of a register's notice.
pub fn of_register(notice: &RegisterNotice, policy: &Policy) -> Vec<Section> {
    let register = notice.register;
    let consent = |basis| basis == Some(LegalBasis::Consent);
    let has = |section: Section| match section {
        Section::Document
        | Section::Controller
        | Section::Rights
        | Section::Complaint
        | Section::OtherRights
        | Section::Changes => true,
        Section::JointControllers => register
            .joint_controllers
            .as_ref()
            .is_some_and(|list| !list.is_empty()),
        Section::Representative => policy.representative.is_some(),
        Section::ContactPerson => notice.contact_person.is_some(),
        Section::Dpo => policy.dpo.is_some(),
        Section::Purposes | Section::Transfers => !notice.purposes.is_empty(),
        Section::Interests => notice.purposes.iter().any(|purpose| {
            purpose.legal_basis == Some(LegalBasis::LegitimateInterests)
                && purpose.purpose.interest.is_some()
        }),
        Section::Provision => notice
            .purposes
            .iter()
            .any(|purpose| purpose.provision.is_some()),
        Section::Subjects => !notice.subjects.is_empty(),
        Section::Data => !notice.data.is_empty(),
        Section::Sources => !notice.sources.is_empty(),
        Section::Recipients => !notice.recipients.is_empty() || notice.no_recipients,
        Section::Disclosures => !notice.recipients.is_empty(),
        Section::Consent => notice.purposes.iter().any(|purpose| {
            consent(purpose.legal_basis)
                || purpose.rights.iter().any(|(right, outcome)| {
                    *right == crate::derive::Right::Withdrawal
                        && outcome.state == crate::derive::State::Applies
                })
        }),
        Section::Retention => notice
            .purposes
            .iter()
            .any(|purpose| !purpose.retention.is_empty()),
        Section::Security => notice.security.is_some(),
        Section::Cookies => !notice.services.is_empty(),
        Section::AutomatedDecisions => match notice.automated_decisions {
            Some(AutomatedDecisions::None | AutomatedDecisions::Listed) => true,
            None => notice
                .purposes
                .iter()
                .any(|purpose| purpose.purpose.profiling.is_some()),
        },
    };
    ALL.into_iter().filter(|section| has(*section)).collect()
}

/// Every section in the order of the notice.
pub const ALL: [Section; 24] = [
    Section::Document,
    Section::Controller,
    Section::JointControllers,
    Section::Representative,
    Section::ContactPerson,
    Section::Dpo,
    Section::Purposes,
    Section::Interests,
    Section::Provision,
    Section::Subjects,
    Section::Data,
    Section::Sources,
    Section::Recipients,
    Section::Disclosures,
    Section::Transfers,
    Section::Consent,
    Section::Retention,
    Section::Security,
    Section::Cookies,
    Section::AutomatedDecisions,
    Section::Rights,
    Section::Complaint,
    Section::OtherRights,
    Section::Changes,
];
