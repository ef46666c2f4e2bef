//! Which sections a notice has, in order: those that have something true to say, and no others.

use crate::derive::{Because, RegisterNotice, Right, Section, State};
use crate::model::Policy;
use crate::terms::LegalBasis;

/// The sections of a register's notice.
pub fn of_register(notice: &RegisterNotice, policy: &Policy) -> Vec<Section> {
    let told = |section: &Section| presence(*section, notice, policy).0;
    ALL.into_iter().filter(told).collect()
}

/// Whether a notice has a section, and why.
pub fn presence(section: Section, notice: &RegisterNotice, policy: &Policy) -> (bool, Because) {
    let (told, article, with, without) = match section {
        Section::Document => always("GDPR Art. 12(1)"),
        Section::Controller => always("GDPR Art. 13(1)(a), 14(1)(a)"),
        Section::Rights => always("GDPR Art. 13(2)(b), 14(2)(c)"),
        Section::Complaint => always("GDPR Art. 13(2)(d), 14(2)(e)"),
        Section::OtherRights => always("GDPR Art. 12(1)"),
        Section::Changes => always("GDPR Art. 5(1)(a), 12(1)"),
        Section::JointControllers => (
            notice
                .register
                .joint_controllers
                .as_ref()
                .is_some_and(|list| !list.is_empty()),
            "GDPR Art. 13(1)(a), 26(2)",
            "the register has joint controllers",
            "the register has no joint controllers",
        ),
        Section::Representative => (
            policy.representative.is_some(),
            "GDPR Art. 13(1)(a), 14(1)(a), 27",
            "the controller has a representative",
            "no representative is written",
        ),
        Section::ContactPerson => (
            notice.contact_person.is_some(),
            "GDPR Art. 12(2)",
            "the register or the controller has a contact person",
            "neither the register nor the controller has a contact person",
        ),
        Section::Dpo => (
            policy.dpo.is_some(),
            "GDPR Art. 13(1)(b), 14(1)(b)",
            "the policy says whether there is a data protection officer",
            "the policy does not say whether there is a data protection officer",
        ),
        Section::Purposes => (
            !notice.purposes.is_empty(),
            "GDPR Art. 13(1)(c), 14(1)(c)",
            "the register has purposes",
            "the register has no purposes",
        ),
        Section::Transfers => (
            !notice.purposes.is_empty(),
            "GDPR Art. 13(1)(f), 14(1)(f)",
            "the register has purposes: it is said which transfers there are, or that there are none",
            "the register has no purposes",
        ),
        Section::Interests => (
            notice.purposes.iter().any(|purpose| {
                purpose.legal_basis == Some(LegalBasis::LegitimateInterests)
                    && purpose.purpose.interest.is_some()
            }),
            "GDPR Art. 13(1)(d), 14(2)(b)",
            "a purpose rests on a legitimate interest and names it",
            "no purpose rests on a legitimate interest that is named",
        ),
        Section::Provision => (
            notice.purposes.iter().any(|p| p.provision.is_some()),
            "GDPR Art. 13(2)(e)",
            "for some purpose it is known whether people must give their data",
            "for no purpose is it known whether people must give their data",
        ),
        Section::Subjects => (
            !notice.subjects.is_empty(),
            "GDPR Art. 12(1)",
            "the register says whom it concerns",
            "the register does not say whom it concerns",
        ),
        Section::Data => (
            !notice.data.is_empty(),
            "GDPR Art. 14(1)(d)",
            "the purposes use data",
            "no purpose uses data that are declared",
        ),
        Section::Sources => (
            !notice.sources.is_empty(),
            "GDPR Art. 14(2)(f)",
            "the register has sources",
            "the register has no sources",
        ),
        Section::Recipients => (
            !notice.recipients.is_empty() || notice.no_recipients,
            "GDPR Art. 13(1)(e), 14(1)(e)",
            "there are recipients, or the policy says that there are none",
            "there are no recipients, and the policy does not say that there are none",
        ),
        Section::Disclosures => (
            !notice.recipients.is_empty(),
            "GDPR Art. 13(1)(e), 14(1)(e)",
            "there are recipients",
            "there are no recipients",
        ),
        Section::Consent => (
            notice.purposes.iter().any(|purpose| {
                purpose.legal_basis == Some(LegalBasis::Consent)
                    || purpose.rights.iter().any(|(right, outcome)| {
                        *right == Right::Withdrawal && outcome.state == State::Applies
                    })
            }),
            "GDPR Art. 7(3), 13(2)(c), 14(2)(d)",
            "a purpose, or its special categories, rest on consent",
            "no purpose rests on consent",
        ),
        Section::Retention => (
            notice.purposes.iter().any(|p| !p.retention.is_empty()),
            "GDPR Art. 13(2)(a), 14(2)(a)",
            "a purpose says how long data are kept",
            "no purpose says how long data are kept",
        ),
        Section::Security => (
            notice.security.is_some(),
            "GDPR Art. 32",
            "the register or the policy describes the security of processing",
            "neither the register nor the policy describes the security of processing",
        ),
        Section::Cookies => (
            !notice.services.is_empty(),
            "GDPR Art. 12(1), 13; ePrivacy Directive Art. 5(3)",
            "the purposes use services of the site",
            "no purpose uses a service of the site",
        ),
        Section::AutomatedDecisions => (
            notice.automated_decisions.is_some()
                || notice
                    .purposes
                    .iter()
                    .any(|purpose| purpose.purpose.profiling.is_some()),
            "GDPR Art. 13(2)(f), 14(2)(g)",
            "the register says whether decisions are automated, or a purpose profiles",
            "the register does not say whether decisions are automated, and no purpose profiles",
        ),
    };
    let because = if told { with } else { without };
    (told, Because::new(article, because))
}

/// Whether it is told, by which article, and why or why not.
type Verdict = (bool, &'static str, &'static str, &'static str);

fn always(article: &'static str) -> Verdict {
    (true, article, "every notice has it", "")
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

impl Section {
    /// Its id in paths, messages, own texts and anchors.
    pub fn id(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Controller => "controller",
            Self::JointControllers => "joint_controllers",
            Self::Representative => "representative",
            Self::ContactPerson => "contact_person",
            Self::Dpo => "dpo",
            Self::Purposes => "purposes",
            Self::Interests => "interests",
            Self::Provision => "provision",
            Self::Subjects => "subjects",
            Self::Data => "data",
            Self::Sources => "sources",
            Self::Recipients => "recipients",
            Self::Disclosures => "disclosures",
            Self::Transfers => "transfers",
            Self::Consent => "consent",
            Self::Retention => "retention",
            Self::Security => "security",
            Self::Cookies => "cookies",
            Self::AutomatedDecisions => "automated_decisions",
            Self::Rights => "rights",
            Self::Complaint => "complaint",
            Self::OtherRights => "other_rights",
            Self::Changes => "changes",
        }
    }
}
