//! What can be explained: every derived statement of a notice under its path.

use crate::derive::{Notice, Party, PurposeNotice, RegisterNotice, Right, Section, ServiceNotice};

/// A derived statement, or a group of them.
#[derive(Clone, Copy, Debug)]
pub enum Topic<'q, 'a> {
    Languages,
    Authority,
    /// How people use their rights.
    Requests,
    /// The banner.
    Consent,
    /// Every transfer of the notice.
    Transfers,
    Recipient(&'q Party<'a>),
    RecipientTransfers(&'q Party<'a>),
    Service(&'q ServiceNotice<'a>, OfService),
    Register(&'q RegisterNotice<'a>, OfRegister),
    Purpose(&'q RegisterNotice<'a>, &'q PurposeNotice<'a>, OfPurpose),
}

/// What follows for a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfService {
    All,
    Consent,
    Storage,
    Provider,
}

/// What follows for a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfRegister {
    All,
    Articles,
    Sources,
    Recipients,
    Transfers,
    AutomatedDecisions,
    Rights,
    Right(Right),
    Sections,
    Section(Section),
}

/// What follows for a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfPurpose {
    All,
    LegalBasis,
    Articles,
    Provision,
    Retention,
    Recipients,
    SpecialCondition,
    Consent,
    Rights,
    Right(Right),
}

const OF_SERVICE: &[(&str, OfService)] = &[
    ("", OfService::All),
    (".consent", OfService::Consent),
    (".storage", OfService::Storage),
    (".provider", OfService::Provider),
];

const OF_REGISTER: &[(&str, OfRegister)] = &[
    ("", OfRegister::All),
    (".articles", OfRegister::Articles),
    (".sources", OfRegister::Sources),
    (".recipients", OfRegister::Recipients),
    (".transfers", OfRegister::Transfers),
    (".automated_decisions", OfRegister::AutomatedDecisions),
    (".rights", OfRegister::Rights),
    (".sections", OfRegister::Sections),
];

const OF_PURPOSE: &[(&str, OfPurpose)] = &[
    ("", OfPurpose::All),
    (".legal_basis", OfPurpose::LegalBasis),
    (".articles", OfPurpose::Articles),
    (".provision", OfPurpose::Provision),
    (".retention", OfPurpose::Retention),
    (".recipients", OfPurpose::Recipients),
    (".special_condition", OfPurpose::SpecialCondition),
    (".consent", OfPurpose::Consent),
    (".rights", OfPurpose::Rights),
];

/// Everything that can be explained of a notice, in its order.
pub fn topics<'q, 'a>(notice: &'q Notice<'a>) -> Vec<(String, Topic<'q, 'a>)> {
    let mut all = vec![
        ("languages".to_owned(), Topic::Languages),
        ("controller.authority".to_owned(), Topic::Authority),
        ("rights".to_owned(), Topic::Requests),
        ("requests".to_owned(), Topic::Requests),
        ("consent".to_owned(), Topic::Consent),
        ("transfers".to_owned(), Topic::Transfers),
    ];
    for party in &notice.parties {
        let base = format!("recipients.{}", party.id);
        let transfers = format!("{base}.transfers");
        all.push((base, Topic::Recipient(party)));
        all.push((transfers, Topic::RecipientTransfers(party)));
    }
    for service in &notice.services {
        for (end, of) in OF_SERVICE {
            let path = format!("services.{}{end}", service.id);
            all.push((path, Topic::Service(service, *of)));
        }
    }
    for register in &notice.registers {
        of_register(register, &mut all);
    }
    all
}

fn of_register<'q, 'a>(register: &'q RegisterNotice<'a>, all: &mut Vec<(String, Topic<'q, 'a>)>) {
    let base = format!("registers.{}", register.id);
    for (end, of) in OF_REGISTER {
        all.push((format!("{base}{end}"), Topic::Register(register, *of)));
    }
    for right in Right::ALL {
        let path = format!("{base}.rights.{}", right.id());
        all.push((path, Topic::Register(register, OfRegister::Right(right))));
    }
    for section in crate::derive::sections::ALL {
        let path = format!("{base}.sections.{}", section.id());
        let of = OfRegister::Section(section);
        all.push((path, Topic::Register(register, of)));
    }
    for purpose in &register.purposes {
        let base = format!("{base}.purposes.{}", purpose.id);
        for (end, of) in OF_PURPOSE {
            let path = format!("{base}{end}");
            all.push((path, Topic::Purpose(register, purpose, *of)));
        }
        for right in Right::ALL {
            let path = format!("{base}.rights.{}", right.id());
            let of = OfPurpose::Right(right);
            all.push((path, Topic::Purpose(register, purpose, of)));
        }
    }
}
