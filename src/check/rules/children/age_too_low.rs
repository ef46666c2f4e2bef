//! The age at which children may consent themselves is below the one that the country's law sets.
//!
//! ## Why it matters
//! For services offered directly to children, their own consent counts from the age of 16, or from a lower age that the
//! country has set, but never below 13. Younger children need a parent's consent. In Finland the age is 13.
//!
//! ## Example
//! ```yaml
//! children: {age: 12, verification: {fi: Kysymme syntymävuoden ja pyydämme huoltajan vahvistuksen., en: We ask for the year of birth and have a parent confirm.}}
//! ```
//!
//! ## Instead
//! ```yaml
//! children: {age: 13, verification: {fi: Kysymme syntymävuoden ja pyydämme huoltajan vahvistuksen., en: We ask for the year of birth and have a parent confirm.}}
//! ```
//!
//! ## Limits
//! Only the age of the controller's country is checked. If a service is meant for several countries, the age of each
//! child's own country counts. For Denmark, Norway, Slovenia and Spain this is a warning, since their age has changed
//! or may change.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::diagnostic::Severity;

pub const RULE: Rule =
    Rule::error("CHI-001", "age-too-low", "GDPR Art. 8(1); FI-DPA § 5").check(check);

/// No country may go below it.
const LOWEST: u32 = 13;

/// Whose age could not be confirmed (`catalogue/countries.yaml`).
const UNCONFIRMED: &[&str] = &["DK", "NO", "SI", "ES"];

fn check(facts: &Facts, findings: &mut Findings) {
    let age = facts
        .policy
        .children
        .as_ref()
        .and_then(|children| children.age.as_ref());
    let (Some(age), Some(country)) = (age, facts.country()) else {
        return;
    };
    let countries = &facts.catalogue.countries;
    if !countries.in_eea(country) {
        return;
    }
    let own = countries.sovereign(country);
    let least = countries.age_of_consent(own);
    if age.value >= least {
        return;
    }
    let mut finding = RULE
        .at(
            age.span,
            format!(
                "children are said to consent themselves at {}, which is too young",
                age.value
            ),
        )
        .label(format!(
            "the age is {least} where the controller is established"
        ))
        .help(format!(
            "write `age: {least}`, or remove `age`: then the country's age is published"
        ))
        .edit(age.span, least.to_string());
    if age.value >= LOWEST && UNCONFIRMED.contains(&own) {
        finding.severity = Severity::Warning;
    }
    findings.add(finding);
}
