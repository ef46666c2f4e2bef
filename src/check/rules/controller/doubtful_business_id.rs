//! A Finnish business id cannot exist, or a Finnish company has none.
//!
//! ## Why it matters
//! Two companies may have nearly the same name; the business id tells which one is meant. Its last digit is worked out
//! from the others, so a slip can be seen at once.
//!
//! ## Example
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-8
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
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
//! An id that cannot exist is a warning, since what the notice says is wrong. A missing one is a note: the Regulation
//! does not ask for it. seloste does not look up whether the id is yours.

use super::form_of;
use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::diagnostic::Severity;
use crate::model::ControllerKind;
use crate::terms::business_id::{fault, meant};

pub const RULE: Rule = Rule::warning(
    "CTL-006",
    "doubtful-business-id",
    "good practice; the GDPR does not ask for it",
)
.check(check);

/// Forms of company that have a business id from the trade register.
const COMPANIES: &[&str] = &["oy", "oyj", "ab", "abp", "ky", "kb", "osk"];

fn check(facts: &Facts, findings: &mut Findings) {
    let Some(controller) = &facts.policy.controller else {
        return;
    };
    let country = controller.country.as_ref().map(|country| country.code());
    if country.is_none_or(|code| facts.catalogue.countries.sovereign(code) != "FI") {
        return;
    }
    if let Some(id) = &controller.business_id {
        let Some(fault) = fault(id) else { return };
        let finding = RULE
            .at(
                id.span,
                format!("`{}` is not a Finnish business id", id.value),
            )
            .label(fault);
        findings.add(match meant(id) {
            Some(form) => finding.help(format!("write `{form}`")).edit(id.span, form),
            None => finding.help(
                "copy it again from the Business Information System (ytj.fi); it looks like `1234567-1`",
            ),
        });
        return;
    }
    let form = controller.name.as_ref().and_then(|name| form_of(name));
    let company = form.is_some_and(|form| COMPANIES.contains(&form.to_lowercase().as_str()));
    let said = controller.kind.as_ref().map(|kind| kind.value);
    let organisation = said == Some(ControllerKind::Organisation) || (said.is_none() && company);
    if organisation
        && controller.registration.is_none()
        && !controller.faulty("business_id")
        && !controller.faulty("registration")
    {
        let mut finding = RULE
            .at(controller.key, "the controller is a Finnish organisation without a business id")
            .label("no `business_id` here")
            .help("add `business_id:`, such as `1234567-1`, or `registration:` with another register's number");
        finding.severity = Severity::Note;
        findings.add(finding);
    }
}
