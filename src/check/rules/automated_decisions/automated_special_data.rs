//! An automated decision uses special categories of data without explicit consent or substantial public interest.
//!
//! ## Why it matters
//! Health, beliefs and the like may feed a machine's decision in two cases only, and with suitable safeguards. The
//! other conditions for using such data do not reach that far.
//!
//! ## Example
//! ```yaml
//! data_categories:
//!   diets: {name: {fi: Ruokavaliot, en: Diets}, items: [allergies]}
//! registers:
//!   customers:
//!     automated_decisions:
//!     purposes:
//!       credit-check:
//!         name: {fi: Laskulla maksaminen, en: Paying by invoice}
//!         legal_basis: contract
//!         data: [contact, diets]
//!         retention: 1 year after decision
//!         if_not_provided: {fi: Et voi maksaa laskulla., en: You cannot pay by invoice.}
//!         automated_decision:
//!           logic: {fi: Kaksi maksamatonta laskua estää laskulla maksamisen., en: Two unpaid invoices rule out paying by invoice.}
//!           effect: {fi: Maksat ennakkoon., en: You pay in advance.}
//!           basis: contract
//!           human_review: rights
//!         special_condition: legal_claims
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   diets: {name: {fi: Ruokavaliot, en: Diets}, items: [allergies]}
//! registers:
//!   customers:
//!     automated_decisions:
//!     purposes:
//!       credit-check:
//!         name: {fi: Laskulla maksaminen, en: Paying by invoice}
//!         legal_basis: contract
//!         data: [contact, diets]
//!         retention: 1 year after decision
//!         if_not_provided: {fi: Et voi maksaa laskulla., en: You cannot pay by invoice.}
//!         automated_decision:
//!           logic: {fi: Kaksi maksamatonta laskua estää laskulla maksamisen., en: Two unpaid invoices rule out paying by invoice.}
//!           effect: {fi: Maksat ennakkoon., en: You pay in advance.}
//!           basis: contract
//!           human_review: rights
//!         special_condition: explicit_consent
//!         consent_given: {fi: Hyväksyt erikseen terveystietojen käytön., en: You separately accept the use of health data.}
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//! ```

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::terms::SpecialGround;

pub const RULE: Rule = Rule::error(
    "ADM-004",
    "automated-special-data",
    "GDPR Art. 22(4), 9(2)(a), 9(2)(g)",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for (_, notice) in facts
        .purposes()
        .filter(|(_, notice)| !notice.special.is_empty())
    {
        let purpose = notice.purpose;
        let (Some(decision), Some(ground)) = (
            &purpose.automated_decision,
            // Without any condition that is the fault to mend.
            purpose
                .special_condition
                .as_ref()
                .and_then(|condition| condition.ground.as_ref()),
        ) else {
            continue;
        };
        if matches!(
            ground.value,
            SpecialGround::ExplicitConsent | SpecialGround::PublicInterest
        ) {
            continue;
        }
        findings.add(
            RULE.at(
                ground.span,
                format!(
                    "the purpose `{}` decides automatically on special categories of data, which this condition does not allow",
                    notice.id
                ),
            )
            .label("not enough for an automated decision")
            .also(decision.key, "the decision")
            .help("write `special_condition: explicit_consent`, or `public_interest` with its law, or leave these data out of the decision"),
        );
    }
}
