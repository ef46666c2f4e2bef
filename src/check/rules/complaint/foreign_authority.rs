//! The authority that the controller names is another country's.
//!
//! ## Why it matters
//! A controller is supervised where it is established. If the notice names another authority, complaints go to one that
//! has to send them on.
//!
//! ## Example
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   authority: se
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
//! A lead authority (Article 56) can be another one than that of the country where the controller is registered: then
//! accept this with `allow` and explain it in `texts: {complaint: …}`. For a controller outside the EEA this is a warning,
//! held against the country of its representative: there each authority is competent in its own country, and the one that
//! the notice names is a matter of choice.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::diagnostic::Severity;

pub const RULE: Rule =
    Rule::error("CMP-009", "foreign-authority", "GDPR Art. 55, 56, 77").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let countries = &facts.catalogue.countries;
    let controller = facts.policy.controller.as_ref();
    let written = controller.and_then(|c| Some((c.authority.as_ref()?, c.country.as_ref()?)));
    let (Some((id, own)), Some(authority)) = (written, facts.notice.authority) else {
        return;
    };
    let representative = facts.policy.representative.as_ref();
    let inside = countries.in_eea(own.code());
    let home = match inside {
        true => Some(own),
        // Whoever is outside the EEA without a representative in it is told so elsewhere.
        false => representative
            .and_then(|representative| representative.country.as_ref())
            .filter(|country| countries.in_eea(country.code())),
    };
    let (Some(home), Some(theirs)) = (home, &authority.country) else {
        return;
    };
    if !countries.exists(home.code())
        || countries.sovereign(theirs.code()) == countries.sovereign(home.code())
    {
        return;
    }
    let (where_from, why) = match inside {
        true => ("the controller is supervised", "decides over the authority"),
        false => ("the representative is", "the representative"),
    };
    let message = format!(
        "the authority `{}` is that of `{}`, and {where_from} in `{}`",
        id.value, theirs.value, home.value
    );
    let mut finding = RULE
        .at(id.span, message)
        .label("another country's authority")
        .also(home.span, why);
    // Without an establishment in the EEA no authority leads: each is competent in its own country (Art. 55(1)).
    if !inside {
        finding.severity = Severity::Warning;
    }
    let own = facts.catalogue.authority_of(home.code());
    findings.add(match own {
        Some((own, _)) => finding.help(format!(
            "remove `authority`: the notice then names that of `{}`, which is `{own}`",
            home.value
        )),
        None => finding.help("remove `authority`: it follows from the country"),
    });
}
