//! Services are offered to children on consent, and the policy does not say how a parent's consent is checked.
//!
//! ## Why it matters
//! For a younger child the consent must come from a parent, and the controller must make a reasonable effort to check
//! that it does. Saying how also tells parents what to expect.
//!
//! ## Example
//! ```yaml
//! children: {age: 13}
//! registers:
//!   customers:
//!     purposes:
//!       newsletter:
//!         legal_basis: consent
//!         withdrawal: {fi: Uutiskirjeen linkistä., en: By the link in the newsletter.}
//!         data: [contact.email]
//!         retention: until consent_withdrawn
//! ```
//!
//! ## Instead
//! ```yaml
//! children:
//!   age: 13
//!   verification:
//!     fi: Kysymme syntymävuoden ja lähetämme alle 13-vuotiaan huoltajalle vahvistuspyynnön.
//!     en: We ask for the year of birth and send a request to the parent of a child under 13.
//! registers:
//!   customers:
//!     purposes:
//!       newsletter:
//!         legal_basis: consent
//!         withdrawal: {fi: Uutiskirjeen linkistä., en: By the link in the newsletter.}
//!         data: [contact.email]
//!         retention: until consent_withdrawn
//! ```
//!
//! ## Limits
//! Checked only where some purpose rests on consent.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::terms::LegalBasis;

pub const RULE: Rule = Rule::warning("CHI-002", "unverified-parent", "GDPR Art. 8(2)").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let Some(children) = &facts.policy.children else {
        return;
    };
    let consent = facts
        .purposes()
        .any(|(_, purpose)| purpose.legal_basis == Some(LegalBasis::Consent));
    if !consent || children.verification.is_some() || children.faulty("verification") {
        return;
    }
    findings.add(
        RULE.at(
            children.key,
            "the notice does not say how a parent's consent is checked",
        )
        .label("no `verification` here")
        .help("add `verification:` in every language, such as how you ask the parent to confirm"),
    );
}
