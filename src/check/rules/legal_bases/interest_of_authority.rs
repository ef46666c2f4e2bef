//! A public authority rests a purpose on legitimate interests.
//!
//! ## Why it matters
//! An authority cannot rely on this basis for its tasks: what it may do is for the law to say. Its basis is the public
//! task or a legal obligation.
//!
//! ## Example
//! ```yaml
//! controller:
//!   name: Esimerkkilän kunta
//!   kind: public_authority
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! dpo: {email: tietosuojavastaava@esimerkki.example}
//! registers:
//!   customers:
//!     purposes:
//!       enquiries:
//!         legal_basis: legitimate_interests
//!         interest: {fi: kysymyksiin vastaaminen, en: answering people who ask us something}
//!         balancing: {done: 2026-02-02}
//!         data: [contact]
//!         retention: 1 year after last_contact
//! ```
//!
//! ## Instead
//! ```yaml
//! controller:
//!   name: Esimerkkilän kunta
//!   kind: public_authority
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! dpo: {email: tietosuojavastaava@esimerkki.example}
//! registers:
//!   customers:
//!     purposes:
//!       enquiries:
//!         legal_basis: public_task
//!         law: {fi: Hallintolaki (434/2003) 8 §, en: Administrative Procedure Act (434/2003) section 8}
//!         provision: voluntary
//!         data: [contact]
//!         retention: 1 year after last_contact
//! ```
//!
//! ## Limits
//! A warning, not an error: outside its tasks an authority may rely on the basis, as a landlord or a shop, and the policy
//! does not say what belongs to the tasks.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::model::ControllerKind;
use crate::terms::LegalBasis;

pub const RULE: Rule = Rule::warning(
    "BAS-064",
    "interest-of-authority",
    "GDPR Art. 6(1) second subparagraph",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let controller = facts.policy.controller.as_ref();
    let kind = controller.and_then(|controller| controller.kind.as_ref());
    let Some(kind) = kind.filter(|kind| kind.value == ControllerKind::PublicAuthority) else {
        return;
    };
    for (_, notice) in facts.purposes() {
        let basis = notice.purpose.legal_basis.as_ref();
        let Some(basis) = basis.filter(|basis| basis.value == LegalBasis::LegitimateInterests)
        else {
            continue;
        };
        findings.add(
            RULE.at(
                basis.span,
                format!(
                    "the purpose `{}` of a public authority rests on legitimate interests",
                    notice.id
                ),
            )
            .label("not open to an authority for its tasks")
            .also(kind.span, "the authority")
            .help("write `legal_basis: public_task` or `legal_obligation` with the `law`"),
        );
    }
}
