//! The controller's country has several supervisory authorities, and the policy does not say which one is competent.
//!
//! ## Why it matters
//! In Germany the authority of the Land supervises firms and associations, the federal one federal bodies. Without
//! `authority` the notice names the federal one, and complaints about a firm go astray.
//!
//! ## Example
//! ```yaml
//! controller:
//!   name: Esimerkki GmbH
//!   business_id: HRB 12345
//!   address: Beispielstraße 1, 10115 Berlin
//!   country: DE
//!   email: datenschutz@esimerkki.example
//! ```
//!
//! ## Instead
//! ```yaml
//! controller:
//!   name: Esimerkki GmbH
//!   business_id: HRB 12345
//!   address: Beispielstraße 1, 10115 Berlin
//!   country: DE
//!   authority: de-be
//!   email: datenschutz@esimerkki.example
//! ```
//!
//! ## Limits
//! Public authorities are not checked: seloste cannot know whether one belongs to the country or to a Land.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::model::ControllerKind;

pub const RULE: Rule = Rule::warning(
    "CMP-003",
    "unnamed-authority",
    "GDPR Art. 13(2)(d), 51, 55(1); WP260 rev.01, annex",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let Some(controller) = &facts.policy.controller else {
        return;
    };
    let Some(country) = &controller.country else {
        return;
    };
    let public = |kind: ControllerKind| kind == ControllerKind::PublicAuthority;
    if controller.authority.is_some()
        || controller.faulty("authority")
        || controller
            .kind
            .as_ref()
            .is_some_and(|kind| public(kind.value))
    {
        return;
    }
    let own = facts.catalogue.countries.sovereign(country.code());
    let authorities = facts.catalogue.authorities.iter();
    let of_country = authorities.filter(|(_, authority)| {
        let theirs = authority.country.as_ref();
        theirs.is_some_and(|theirs| theirs.code() == own)
    });
    let ids: Vec<&str> = of_country.map(|(id, _)| id).collect();
    if ids.len() < 2 {
        return;
    }
    let example = ids.last().copied().unwrap_or_default();
    findings.add(
        RULE.at(
            country.span,
            format!("`{own}` has several supervisory authorities, and none is named"),
        )
        .label("which one is competent?")
        .help(format!(
            "add `authority:` to the controller, such as `authority: {example}`; the ids are in `catalogue/authorities.yaml`"
        )),
    );
}
