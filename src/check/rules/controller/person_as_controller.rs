//! A person is named where the organisation should be: a natural person with a business id, or a contact person as
//! controller.
//!
//! ## Why it matters
//! The controller is whoever decides on purposes and means: the company, the association or the authority, not the
//! employee who looks after the matter. If the wrong one is named, requests and complaints go to somebody who cannot
//! answer for the processing.
//!
//! ## Example
//! ```yaml
//! controller:
//!   name: Maija Malli
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//!   contact_person: {name: Maija Malli, phone: +358 9 000 0000}
//! ```
//!
//! ## Instead
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//!   contact_person: {name: Maija Malli, phone: +358 9 000 0000}
//! ```
//!
//! ## Limits
//! A person who trades under their own name is the controller: `kind: sole_trader` says so.

use std::sync::LazyLock;

use super::form_of;
use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::{Controller, ControllerKind};
use crate::span::Spanned;

pub const RULE: Rule = Rule::warning(
    "CTL-005",
    "person-as-controller",
    "GDPR Art. 4(7), 13(1)(a)",
)
.check(check);

/// What only an organisation says of itself.
static OURS: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "ours",
            &[
                "yrityksemme|yrityksessämme|yrityksestämme|yritykseemme|yrityksellämme|yrityksellemme",
                "yhtiömme|yhtiössämme|yhtiöstämme|yhtiöömme|yhdistyksemme|yhdistyksessämme|yhdistykseemme",
            ],
        ),
        (
            "en",
            "ours",
            &["our company|company's|association|firm|organisation"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let Some(controller) = &facts.policy.controller else {
        return;
    };
    if let Some(finding) = written(controller, facts).or_else(|| named(controller, facts)) {
        findings.add(finding);
    }
}

/// `kind` says a person, and something else says an organisation.
fn written(controller: &Controller, facts: &Facts) -> Option<Diagnostic> {
    let kind = controller.kind.as_ref()?;
    let person = match kind.value {
        ControllerKind::NaturalPerson => "a natural person",
        ControllerKind::SoleTrader => "a sole trader",
        ControllerKind::Organisation | ControllerKind::PublicAuthority => return None,
    };
    let natural = kind.value == ControllerKind::NaturalPerson;
    let form = controller
        .name
        .as_ref()
        .and_then(|name| Some((name.span, form_of(name)?)));
    let texts = || {
        OURS.meet(facts.corpus.prose())
            .first()
            .map(|met| (met.span(), "speaks of an organisation".to_owned()))
    };
    let (span, what) = form
        .map(|(span, form)| (span, format!("`{form}` is the name of an organisation")))
        .or_else(|| {
            let id = controller.business_id.as_ref().filter(|_| natural)?;
            Some((id.span, "a business id".to_owned()))
        })
        .or_else(|| natural.then(texts).flatten())?;
    let help = match form {
        Some(_) => "write `kind: organisation`",
        None => {
            "write `kind: organisation`, or `kind: sole_trader` for a person who trades under their own name"
        }
    };
    Some(
        RULE.at(
            kind.span,
            format!("`kind` says that the controller is {person}, and the rest speaks of an organisation"),
        )
        .label(format!("{person}?"))
        .also(span, what)
        .help(help),
    )
}

/// The name is that of a contact person.
fn named(controller: &Controller, facts: &Facts) -> Option<Diagnostic> {
    let (name, person) = same_name(controller, facts)?;
    Some(
        RULE.at(name.span, format!("the controller `{}` is the contact person as well", name.value))
            .label("the name of a person?")
            .also(person.span, "the contact person")
            .help("give the official name of the organisation, or add `kind: sole_trader` if the person trades under their own name"),
    )
}

/// A name that is both the controller's, though it is not written as a person, and a contact person's.
pub(super) fn same_name<'c>(
    controller: &'c Controller,
    facts: &Facts<'c>,
) -> Option<(&'c Spanned<String>, &'c Spanned<String>)> {
    let kind = controller.kind.as_ref().map(|kind| kind.value);
    let person = matches!(
        kind,
        Some(ControllerKind::NaturalPerson | ControllerKind::SoleTrader)
    );
    let name = controller
        .name
        .as_ref()
        .filter(|name| !person && form_of(name).is_none())?;
    let registers = facts
        .policy
        .registers()
        .filter_map(|(_, register)| register.contact_person.as_ref());
    let persons = controller.contact_person.iter().chain(registers);
    let mut names = persons.filter_map(|person| person.name.as_ref());
    let same = names.find(|other| other.value == name.value)?;
    Some((name, same))
}
