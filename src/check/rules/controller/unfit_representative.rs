//! A representative is outside the EEA, lacks an address or country, or stands in for a controller in the EEA.
//!
//! ## Why it matters
//! The representative stands in for a controller that is out of reach, so it must be in the EEA, in a country where
//! some of the people concerned are, and people must be able to write to it. A controller in the EEA needs no
//! representative: with one, the notice would say that the controller is elsewhere.
//!
//! ## Example
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   address: Esimerkkikatu 1, Dover
//!   country: US
//!   authority: fi
//!   email: tietosuoja@esimerkki.example
//! representative:
//!   name: Esimerkki Edustus Oy
//!   email: edustus@esimerkki.example
//!   country: FI
//! ```
//!
//! ## Instead
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   address: Esimerkkikatu 1, Dover
//!   country: US
//!   authority: fi
//!   email: tietosuoja@esimerkki.example
//! representative:
//!   name: Esimerkki Edustus Oy
//!   email: edustus@esimerkki.example
//!   address: Esimerkkikatu 2, 00100 Helsinki
//!   country: FI
//! ```
//!
//! ## Limits
//! `representative` is the one in Art. 27. One that another country's law asks for, such as the United Kingdom's,
//! belongs in `texts`. seloste cannot know whether the people concerned are in the representative's country.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Need, Rule};

pub const RULE: Rule = Rule::error("CTL-013", "unfit-representative", "GDPR Art. 27(1), (3)")
    .needs(&[
        Need::new(
            "representative.address",
            "GDPR Art. 13(1)(a), 14(1)(a), 27",
            "{} has no address",
            "add `address:`",
        ),
        Need::new(
            "representative.country",
            "GDPR Art. 27(1), (3)",
            "{} has no country",
            "add `country:`, where some of the people concerned are",
        ),
    ])
    .check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let countries = &facts.catalogue.countries;
    let Some(representative) = &facts.policy.representative else {
        return;
    };
    let controller = facts.policy.controller.as_ref();
    let home = controller.and_then(|controller| controller.country.as_ref());
    if let Some(home) = home.filter(|home| countries.in_eea(home.code())) {
        findings.add(
            RULE.at(
                representative.key,
                "a controller in the EEA has a representative in it",
            )
            .label("the notice would say that the controller is outside the EEA")
            .also(home.span, "the controller is in the EEA")
            .help("remove `representative:`; a contact belongs under `contact_person:` or `dpo:`"),
        );
        return;
    }
    let country = representative.country.as_ref();
    let outside = |code: &str| countries.exists(code) && !countries.in_eea(code);
    if let Some(country) = country.filter(|country| outside(country.code())) {
        findings.add(
            RULE.at(country.span, "the representative is outside the EEA")
                .label(format!("`{}` is not in the EEA", country.code()))
                .help("name a representative in the EEA, in a country where some of the people concerned are"),
        );
    }
}
