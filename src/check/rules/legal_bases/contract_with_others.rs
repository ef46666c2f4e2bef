//! A purpose rests on a contract to which the people it concerns are not a party.
//!
//! ## Why it matters
//! This basis holds only for a contract with the data subject. The contact person of a corporate customer and the
//! recipient of a gift have agreed to nothing: the contract is with somebody else.
//!
//! ## Example
//! ```yaml
//! registers:
//!   companies:
//!     name: {fi: Yritysasiakkaat, en: Business customers}
//!     subjects: [contact_person]
//!     sources: [data_subject]
//!     recipients: []
//!     purposes:
//!       deliveries:
//!         name: {fi: Tilausten toimittaminen yrityksille, en: Delivering orders to companies}
//!         legal_basis: contract
//!         data: [contact]
//!         retention: 2 years after last_contact
//!         if_not_provided: {fi: Emme voi toimittaa tilausta., en: We cannot deliver the order.}
//!     automated_decisions: none
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   companies:
//!     name: {fi: Yritysasiakkaat, en: Business customers}
//!     subjects: [contact_person]
//!     sources: [data_subject]
//!     recipients: []
//!     purposes:
//!       deliveries:
//!         name: {fi: Tilausten toimittaminen yrityksille, en: Delivering orders to companies}
//!         legal_basis: legitimate_interests
//!         interest: {fi: tilauksista sopiminen yritysten kanssa, en: agreeing on orders with companies}
//!         balancing: {done: 2026-02-02}
//!         data: [contact]
//!         retention: 2 years after last_contact
//!     automated_decisions: none
//! ```
//!
//! ## Limits
//! Checked are words of the catalogue for people who are never a party; people described in your own words are left
//! alone. Where a register has both customers and contact persons, give the purpose `subjects` of its own.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::terms::LegalBasis;

pub const RULE: Rule = Rule::error(
    "BAS-020",
    "contract-with-others",
    "GDPR Art. 6(1)(b); EDPB Guidelines 2/2019",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let no_party = |word: &str| {
        let marks = facts.catalogue.subjects.get(word);
        marks
            .and_then(|marks| marks.party.as_ref())
            .is_some_and(|party| !party.value)
    };
    for (_, notice) in facts.purposes() {
        let Some(basis) = notice
            .purpose
            .legal_basis
            .as_ref()
            .filter(|basis| basis.value == LegalBasis::Contract)
        else {
            continue;
        };
        let Some((word, span)) = notice.subject_words.iter().find(|(word, _)| no_party(word))
        else {
            continue;
        };
        findings.add(
            RULE.at(
                basis.span,
                format!("the purpose `{}` rests on a contract to which `{word}` is not a party", notice.id),
            )
            .label("holds only for a contract with the person")
            .also(*span, "no party to the contract")
            .help("give them a purpose with `legal_basis: legitimate_interests`, or name in `subjects` only those who make the contract"),
        );
    }
}
