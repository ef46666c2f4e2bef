//! A letter would not reach a postal address: the street, the postal code or the city is missing.
//!
//! ## Why it matters
//! An address is given so that people can write. A lost zero in a postal code, which spreadsheets love to drop, is
//! enough to bring the letter back.
//!
//! ## Example
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   address: {street: Esimerkkikatu 1, postal_code: 100, city: Helsinki}
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! ```
//!
//! ## Instead
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   address: {street: Esimerkkikatu 1, postal_code: "00100", city: Helsinki}
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! ```
//!
//! ## Limits
//! The form of a postal code is checked for Finland only; outside the EEA an address may have none. In an address
//! written as one text, only a Finnish postal code is looked for.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::{Address, AddressParts, DataProtectionOfficer};
use crate::source::decode::Meta;
use crate::span::{Span, Spanned};
use crate::terms::Text;

pub const RULE: Rule =
    Rule::warning("CTL-004", "incomplete-address", "GDPR Art. 13(1)(a), 12(1)").check(check);

/// An address with whose it is and where it is taken to be, unless it says so itself.
struct Given<'c> {
    whose: String,
    address: &'c Spanned<Address>,
    country: Option<&'c str>,
    /// The owner's own: it is surely in that country.
    own: bool,
}

fn check(facts: &Facts, findings: &mut Findings) {
    for given in given(facts) {
        match &given.address.value {
            Address::Parts(parts) => in_parts(&given, parts, facts, findings),
            Address::Text(text) if given.own => in_text(&given, text, facts, findings),
            Address::Text(_) => {}
        }
    }
}

/// Every address of the policy; recipients have none.
fn given<'c>(facts: &Facts<'c>) -> Vec<Given<'c>> {
    let policy = facts.policy;
    let home = facts.country();
    let mut all = Vec::new();
    let mut add =
        |whose: String, address: &'c Option<Spanned<Address>>, meta: &Meta, country, own| {
            // What was at fault in reading may be cut.
            let whole = !meta.faulty.contains(&"address");
            if let Some(address) = address.as_ref().filter(|_| whole) {
                all.push(Given {
                    whose,
                    address,
                    country,
                    own,
                });
            }
        };
    if let Some(one) = &policy.controller {
        add("the controller".into(), &one.address, &one.meta, home, true);
        if let Some(one) = &one.contact_person {
            add(
                "the contact person".into(),
                &one.address,
                &one.meta,
                home,
                false,
            );
        }
    }
    if let Some(DataProtectionOfficer::Appointed(one)) = policy.dpo.as_deref() {
        add(
            "the data protection officer".into(),
            &one.address,
            &one.meta,
            home,
            false,
        );
    }
    if let Some(one) = &policy.representative {
        let country = one.country.as_ref().map(|country| country.code());
        add(
            "the representative".into(),
            &one.address,
            &one.meta,
            country,
            true,
        );
    }
    if let Some(one) = &policy.rights {
        add("`rights`".into(), &one.address, &one.meta, home, false);
    }
    for (id, register) in policy.registers() {
        if let Some(one) = &register.contact_person {
            let whose = format!("the contact person of `{id}`");
            add(whose, &one.address, &one.meta, home, false);
        }
        for one in register
            .joint_controllers
            .iter()
            .flat_map(|list| list.iter())
        {
            let country = one.country.as_ref().map(|country| country.code());
            let whose = format!("a joint controller of `{id}`");
            add(whose, &one.address, &one.meta, country, true);
        }
    }
    all
}

fn in_parts(given: &Given, parts: &AddressParts, facts: &Facts, findings: &mut Findings) {
    let countries = &facts.catalogue.countries;
    let country = parts
        .country
        .as_ref()
        .map(|country| country.code())
        .or(given.country);
    let coded = country.is_some_and(|code| countries.in_eea(code));
    let lacking: Vec<&str> = [
        ("street", parts.street.is_some()),
        ("postal_code", parts.postal_code.is_some() || !coded),
        ("city", parts.city.is_some()),
    ]
    .into_iter()
    .filter(|(key, there)| !there && !parts.faulty(key))
    .map(|(key, _)| key)
    .collect();
    if !lacking.is_empty() {
        let keys: Vec<String> = lacking.iter().map(|key| format!("`{key}`")).collect();
        let names = lacking.join(" and no ").replace('_', " ");
        findings.add(
            RULE.at(
                given.address.key,
                format!("the address of {} has no {names}", given.whose),
            )
            .label(format!("no {} here", keys.join(", no ")))
            .help(format!("add {}", keys.join(" and "))),
        );
    }
    let finnish = country.is_some_and(|code| countries.sovereign(code) == "FI");
    if let Some(code) = parts
        .postal_code
        .as_ref()
        .filter(|code| finnish && !is_code(code))
    {
        findings.add(wrong_code(code, &given.whose));
    }
}

fn in_text(given: &Given, text: &Text, facts: &Facts, findings: &mut Findings) {
    let finnish = given
        .country
        .is_some_and(|code| facts.catalogue.countries.sovereign(code) == "FI");
    if !finnish {
        return;
    }
    let coded = |text: &str| text.split(|c: char| !c.is_ascii_digit()).any(is_code);
    let lacking: Option<Span> = match text {
        Text::Same(text) => (!coded(text)).then_some(given.address.span),
        Text::Each(texts) => texts
            .values()
            .find(|text| !coded(text))
            .map(|text| text.span),
    };
    if let Some(span) = lacking {
        findings.add(
            RULE.at(
                span,
                format!("the address of {} has no postal code", given.whose),
            )
            .label("no five digits in a row here")
            .help("write the whole address, such as `Esimerkkikatu 1, 00100 Helsinki`"),
        );
    }
}

/// Five digits, perhaps with the country before them: `00100`, `FI-00100`.
fn is_code(text: &str) -> bool {
    let text = text.trim_start_matches("FI-").trim_start_matches("AX-");
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn wrong_code(code: &Spanned<String>, whose: &str) -> Diagnostic {
    RULE.at(
        code.span,
        format!(
            "the postal code `{}` of {whose} is not a Finnish one",
            code.value
        ),
    )
    .label("five digits were expected")
    .help("write all five digits in quotes, such as `\"00100\"`")
}
