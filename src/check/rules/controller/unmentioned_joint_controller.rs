//! A service makes its provider a joint controller with you, and the notice does not say so.
//!
//! ## Why it matters
//! Whoever puts a social plug-in or an advertising pixel on a site decides, together with its provider, that
//! visitors' data are collected and sent. The Court of Justice held both responsible for that part, and people must
//! be told of it.
//!
//! ## Example
//! ```yaml
//! services:
//!   meta-pixel:
//! registers:
//!   customers:
//!     purposes:
//!       advertising:
//!         name: {fi: Mainosten mittaaminen, en: Measuring advertising}
//!         legal_basis: consent
//!         data: [contact.email]
//!         services: [meta-pixel]
//!         retention: 90 days
//! ```
//!
//! ## Instead
//! ```yaml
//! services:
//!   meta-pixel:
//! registers:
//!   customers:
//!     joint_controllers:
//!       - name: Meta Platforms Ireland Limited
//!         country: IE
//!         arrangement:
//!           fi: Päätämme Metan kanssa yhdessä tietojen keräämisestä ja lähettämisestä. Sen jälkeen niistä vastaa Meta yksin.
//!           en: We decide with Meta on collecting and sending the data. After that Meta alone is responsible.
//!         contact_point: {fi: Kirjoita meille tai Metalle., en: Write to us or to Meta.}
//!     purposes:
//!       advertising:
//!         name: {fi: Mainosten mittaaminen, en: Measuring advertising}
//!         legal_basis: consent
//!         data: [contact.email]
//!         services: [meta-pixel]
//!         retention: 90 days
//! ```
//!
//! ## Limits
//! Checked only for services in the catalogue whose provider itself speaks of joint control. The provider is found
//! among `joint_controllers` by the first word of its name.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::derive::{Party, RegisterNotice};
use crate::terms::Role;

pub const RULE: Rule = Rule::warning(
    "CTL-017",
    "unmentioned-joint-controller",
    "GDPR Art. 26; CJEU C-40/17 Fashion ID, C-210/16 Wirtschaftsakademie",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let language = facts.notice.languages.first().copied().unwrap_or("fi");
    for party in &facts.notice.parties {
        if !party.from_service || party.role != Some(Role::JointController) {
            continue;
        }
        let uses = |register: &&RegisterNotice| {
            register
                .recipients
                .iter()
                .any(|given| given.party == party.id)
        };
        let mut using = facts.notice.registers.iter().filter(uses);
        let Some(register) = using.find(|register| !tells(register, party, language)) else {
            continue;
        };
        let name = own_name(party, language).unwrap_or(party.id);
        findings.add(
            RULE.at(party.span, format!("`{name}` is a joint controller of what the service collects, and the notice does not say so"))
                .label(format!("brings {name}"))
                .also(register.span, "used in this register")
                .help("add the provider to the register's `joint_controllers:`, with `arrangement:`"),
        );
    }
}

fn own_name<'p>(party: &'p Party, language: &str) -> Option<&'p str> {
    match party.name.as_ref()? {
        crate::derive::Label::Own(text) => Some(text.get(language)),
        crate::derive::Label::Name(name) => Some(name),
        crate::derive::Label::Message(_) => None,
    }
}

/// Whether the register describes joint control with the party.
fn tells(register: &RegisterNotice, party: &Party, language: &str) -> bool {
    let own = register.register;
    let first = |name: &str| {
        name.split_whitespace()
            .next()
            .unwrap_or_default()
            .to_lowercase()
    };
    let name = first(own_name(party, language).unwrap_or(party.id));
    let joint = own.joint_controllers.iter().flat_map(|list| list.iter());
    let mut names = joint.filter_map(|one| one.name.as_ref());
    own.faulty("joint_controllers") || names.any(|known| first(known) == name)
}
