//! A purpose serves the legitimate interest of a third party that is named only by its line of business.
//!
//! ## Why it matters
//! If the interest is not the controller's own, people must be told whose it is. "An insurance company" does
//! not say who gains from their data.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   insurer:
//!     role: controller
//!     category: insurance
//!     country: FI
//! registers:
//!   customers:
//!     purposes:
//!       access-control:
//!         name: {fi: Kulunvalvonta, en: Access control}
//!         legal_basis: legitimate_interests
//!         interest: {fi: rakennuksen suojaaminen varkauksilta, en: protecting the building from theft}
//!         interest_of: insurer
//!         balancing: {done: 2026-02-02}
//!         data: [contact.name]
//!         recipients: [insurer]
//!         retention: 1 month
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   insurer:
//!     role: controller
//!     name: Vakuutus Oy
//!     category: insurance
//!     country: FI
//! registers:
//!   customers:
//!     purposes:
//!       access-control:
//!         name: {fi: Kulunvalvonta, en: Access control}
//!         legal_basis: legitimate_interests
//!         interest: {fi: rakennuksen suojaaminen varkauksilta, en: protecting the building from theft}
//!         interest_of: insurer
//!         balancing: {done: 2026-02-02}
//!         data: [contact.name]
//!         recipients: [insurer]
//!         retention: 1 month
//! ```
//!
//! ## Limits
//! A `category` in your own words, such as the owner of the building, may say whose interest it is, and is left alone.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::derive::Label;
use crate::terms::LegalBasis;

pub const RULE: Rule = Rule::note(
    "BAS-067",
    "interest-of-someone",
    "GDPR Art. 13(1)(d), 14(2)(b)",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for (_, notice) in facts.purposes() {
        let Some(whose) = &notice.purpose.interest_of else {
            continue;
        };
        if notice.legal_basis != Some(LegalBasis::LegitimateInterests) {
            continue;
        }
        // Without a category either, the recipient itself lacks its name.
        let party = facts.notice.party(whose.as_str());
        let business = |label: &Label| matches!(label, Label::Message(_));
        let Some(party) = party
            .filter(|party| party.name.is_none() && party.category.as_ref().is_some_and(business))
        else {
            continue;
        };
        findings.add(
            RULE.at(
                whose.span,
                format!(
                    "the purpose `{}` serves the interest of a third party that is not named",
                    notice.id
                ),
            )
            .label("whose interest is it?")
            .also(party.span, "has no `name`")
            .help(format!("add `name:` to the recipient `{}`", party.id)),
        );
    }
}
