//! A contact person's details only repeat the controller's.
//!
//! ## Why it matters
//! A section that repeats the one above it makes a notice longer and tells nobody anything. Every change must then be
//! made in two places, and one of them is forgotten.
//!
//! ## Example
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//!   contact_person: {email: tietosuoja@esimerkki.example, address: "Esimerkkikatu 1, 00100 Helsinki"}
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
//! ```
//!
//! ## Limits
//! A name or a title of its own is enough.

use super::person_as_controller::same_name;
use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::model::{ContactPerson, Controller};

pub const RULE: Rule =
    Rule::note("CTL-007", "repeated-contact-person", "GDPR Art. 12(1)").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let Some(controller) = &facts.policy.controller else {
        return;
    };
    // That the controller is named like its contact person is told by CTL-005.
    if same_name(controller, facts).is_some() {
        return;
    }
    let registers = facts
        .policy
        .registers()
        .filter_map(|(_, register)| register.contact_person.as_ref());
    for person in controller.contact_person.iter().chain(registers) {
        if !repeats(person, controller, facts) {
            continue;
        }
        findings.add(
            RULE.at(
                person.key,
                "the contact person repeats the controller's own details",
            )
            .label("nothing here that is not under `controller`")
            .also(controller.key, "the controller")
            .help("remove `contact_person:`, or give it a name, a title or a mailbox of its own"),
        );
    }
}

fn repeats(person: &ContactPerson, controller: &Controller, facts: &Facts) -> bool {
    let address = person.address.as_ref().map(|own| {
        let lines = |language: &&str| {
            let controllers = controller.address.as_ref()?;
            Some(controllers.line(language) == own.line(language))
        };
        facts
            .notice
            .languages
            .iter()
            .all(|language| lines(language) == Some(true))
    });
    let said = [
        person
            .name
            .as_ref()
            .map(|name| Some(name) == controller.name.as_ref()),
        person
            .email
            .as_ref()
            .map(|email| Some(email) == controller.email.as_ref()),
        person
            .phone
            .as_ref()
            .map(|phone| Some(phone) == controller.phone.as_ref()),
        address,
    ];
    person.title.is_none()
        && person.meta.faulty.is_empty()
        && said.iter().flatten().count() > 0
        && said.into_iter().flatten().all(|same| same)
}
