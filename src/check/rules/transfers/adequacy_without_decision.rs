//! A transfer rests on an adequacy decision that does not exist.
//!
//! ## Why it matters
//! The Commission decides country by country whether data are protected well enough there. Without such a decision
//! the transfer needs another ground, and people must be told which safeguards they have.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Ltd
//!     role: processor
//!     country: PH
//!     transfer: {mechanism: adequacy}
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Ltd
//!     role: processor
//!     country: PH
//!     transfer: {mechanism: scc, copy: https://esimerkki.example/clauses}
//! ```
//!
//! ## Limits
//! Some decisions cover only part of a country, such as Canada's, which covers commercial organisations; seloste cannot
//! know whether the recipient is one. A decision that has expired is a warning, since it may have been renewed after
//! this version of seloste.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::transfers::{Written, written};
use crate::diagnostic::{Diagnostic, Severity};
use crate::span::{Span, Spanned};
use crate::terms::{Country, Mechanism};

pub const RULE: Rule = Rule::error(
    "TRF-003",
    "adequacy-without-decision",
    "GDPR Art. 45(3), (5), (9)",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for transfer in written(facts) {
        let fallback = transfer.transfer.fallback.as_ref();
        let fallback = fallback.and_then(|fallback| fallback.mechanism.as_ref());
        let mechanisms = transfer.transfer.mechanism.iter().chain(fallback);
        for mechanism in mechanisms.filter(|m| m.value == Mechanism::Adequacy) {
            if let Some(finding) = claimed(facts, &transfer, mechanism) {
                findings.add(finding);
            }
        }
    }
    // A country with a general decision needs no `transfer`: there the decision follows from the country.
    for party in facts
        .notice
        .parties
        .iter()
        .filter(|party| !party.from_service)
    {
        let silent = facts
            .policy
            .recipients
            .iter()
            .flat_map(|recipients| recipients.value.iter())
            .find(|(id, recipient)| *id == party.id && recipient.transfer.is_none());
        let country = silent.and_then(|(_, recipient)| recipient.country.as_ref());
        if let Some(country) = country.filter(|_| !party.transfers.is_empty()) {
            findings
                .found
                .extend(expired(facts, party.id, country.code(), country.span));
        }
    }
}

fn claimed(
    facts: &Facts,
    transfer: &Written,
    mechanism: &Spanned<Mechanism>,
) -> Option<Diagnostic> {
    let countries = &facts.catalogue.countries;
    let id = transfer.id;
    let country = transfer.country?;
    if countries.in_eea(country) {
        return None;
    }
    let finding = |message: String| {
        let finding = RULE.at(mechanism.span, message);
        match transfer.place() {
            Some(place) => finding.also(place, "where the data go"),
            None => finding,
        }
    };
    if country == Country::VARIOUS {
        let message = format!(
            "the transfer to `{id}` rests on an adequacy decision, and no country is named"
        );
        return Some(
            finding(message)
                .label("a decision holds for one country")
                .help("write a transfer for each country, with its `country` and `mechanism`"),
        );
    }
    let Some(decision) = countries.adequacy(country) else {
        let message = format!(
            "the transfer to `{id}` rests on an adequacy decision, and there is none for `{country}`"
        );
        return Some(
            finding(message)
                .label("no decision of the Commission")
                .help("name the mechanism that holds, such as `scc` with `copy`"),
        );
    };
    if decision.mechanism.is_some() {
        let message = format!(
            "the transfer to `{id}` rests on an adequacy decision for all of `{country}`, and it covers only those in the framework"
        );
        return Some(
            finding(message)
                .label("does not cover every recipient there")
                .edit(mechanism.span, "dpf")
                .help("write `mechanism: dpf` with `verified:` if the recipient is on the framework's list, or name another mechanism"),
        );
    }
    expired(facts, id, country, mechanism.span)
}

fn expired(facts: &Facts, id: &str, country: &str, span: Span) -> Option<Diagnostic> {
    let decision = facts.catalogue.countries.adequacy(country)?;
    let end = decision.expires.as_ref()?.value;
    (end < facts.today).then(|| {
        let message = format!(
            "the transfer to `{id}` rests on the adequacy decision for `{country}`, which expired on {end}"
        );
        let mut finding = RULE.at(span, message);
        finding.severity = Severity::Warning;
        finding
            .label("as far as this version of seloste knows")
            .help("check whether it was renewed; if not, name another mechanism")
    })
}
