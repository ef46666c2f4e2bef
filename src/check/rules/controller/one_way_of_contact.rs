//! The controller can be reached in only one way.
//!
//! ## Why it matters
//! Not everybody uses e-mail, and a letter is slow when a matter is urgent. The authorities' guidelines recommend
//! several ways to reach the controller, such as phone, e-mail and post.
//!
//! ## Example
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   country: FI
//!   form: https://esimerkki.example/yhteys
//! ```
//!
//! ## Instead
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   country: FI
//!   form: https://esimerkki.example/yhteys
//!   phone: +358 9 000 0000
//! ```
//!
//! ## Limits
//! The ways given under `rights` or for a contact person count as well.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::terms::Channel;

pub const RULE: Rule = Rule::warning(
    "CTL-003",
    "one-way-of-contact",
    "GDPR Art. 13(1)(a); WP260 rev.01, annex",
)
.check(check);

const WAYS: [&str; 4] = ["address", "email", "phone", "form"];

fn check(facts: &Facts, findings: &mut Findings) {
    let Some(controller) = &facts.policy.controller else {
        return;
    };
    // Without any way that is CTL-002; what could not be read is a way all the same.
    if !controller.reachable()
        || WAYS.iter().any(|way| controller.faulty(way))
        || controller.faulty("contact_person")
        || facts.policy.faulty("rights")
    {
        return;
    }
    let registers = facts.notice.registers.iter();
    let persons: Vec<_> = registers
        .filter_map(|register| register.contact_person)
        .collect();
    let requests = &facts.notice.requests;
    let offered = |channel| requests.channels.contains(&channel);
    let given = |way: &str| match way {
        "address" => {
            controller.address.is_some()
                || persons.iter().any(|person| person.address.is_some())
                || requests.address.is_some() && offered(Channel::Post)
        }
        "email" => {
            controller.email.is_some()
                || persons.iter().any(|person| person.email.is_some())
                || requests.email.is_some() && offered(Channel::Email)
        }
        "phone" => {
            controller.phone.is_some()
                || persons.iter().any(|person| person.phone.is_some())
                || requests.phone.is_some() && offered(Channel::Phone)
        }
        _ => controller.form.is_some() || requests.form.is_some() && offered(Channel::Form),
    };
    let ways: Vec<&str> = WAYS.into_iter().filter(|way| given(way)).collect();
    let [only] = ways.as_slice() else { return };
    let name = match *only {
        "address" => "by post",
        "email" => "by e-mail",
        "phone" => "by phone",
        _ => "through a form",
    };
    let more: Vec<String> = WAYS
        .iter()
        .filter(|way| *way != only)
        .map(|way| format!("`{way}`"))
        .collect();
    findings.add(
        RULE.at(
            controller.key,
            format!("the controller can be reached only {name}"),
        )
        .label("one way to reach it")
        .help(format!("add {} or {}", more[..2].join(", "), more[2])),
    );
}
