//! A purpose names a legitimate interest and rests on another basis.
//!
//! ## Why it matters
//! The two contradict each other, and people's rights depend on which is true: they can object to a legitimate
//! interest, but not to a contract.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       bookings:
//!         legal_basis: contract
//!         interest: {fi: ajanvarausten sujuvuus, en: smooth bookings}
//!         data: [contact]
//!         retention: 1 year after last_contact
//!         if_not_provided: {fi: Emme voi varata aikaa., en: We cannot book a time for you.}
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       bookings:
//!         legal_basis: contract
//!         data: [contact]
//!         retention: 1 year after last_contact
//!         if_not_provided: {fi: Emme voi varata aikaa., en: We cannot book a time for you.}
//! ```

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::terms::LegalBasis;

pub const RULE: Rule = Rule::error(
    "BAS-062",
    "interest-without-basis",
    "GDPR Art. 5(1)(a), 13(1)(c)–(d)",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for (_, notice) in facts.purposes() {
        let purpose = notice.purpose;
        let key = purpose
            .interest
            .as_ref()
            .map(|interest| (interest.key, interest.span));
        let key = key.or(purpose
            .interest_of
            .as_ref()
            .map(|party| (party.key, party.span)));
        let (Some((key, _)), Some(basis)) = (key, &purpose.legal_basis) else {
            continue;
        };
        if basis.value == LegalBasis::LegitimateInterests {
            continue;
        }
        findings.add(
            RULE.at(
                key,
                format!("the purpose `{}` names a legitimate interest and rests on `{}`", notice.id, basis.value.word()),
            )
            .label("belongs to `legitimate_interests` only")
            .also(basis.span, "the legal basis")
            .help("take the interest out, or write `legal_basis: legitimate_interests` if that is the basis"),
        );
    }
}
