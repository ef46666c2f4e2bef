//! A purpose rests on legitimate interests and uses services that need consent.
//!
//! ## Why it matters
//! To store something on a visitor's device, or to read it, takes consent unless a service that the visitor asked for
//! cannot be given without it. No interest takes its place. The banner asks for consent to the service, while the notice says that none is needed.
//!
//! ## Example
//! ```yaml
//! services:
//!   youtube:
//! registers:
//!   website:
//!     subjects: [visitor]
//!     sources: [observed]
//!     purposes:
//!       videos:
//!         legal_basis: legitimate_interests
//!         interest: {fi: ohjeiden näyttäminen videoina, en: showing instructions as videos}
//!         balancing: {done: 2026-02-02}
//!         data: [contact.email]
//!         services: [youtube]
//!         retention: not_stored
//!     automated_decisions: none
//! ```
//!
//! ## Instead
//! ```yaml
//! services:
//!   youtube: {}
//! registers:
//!   website:
//!     subjects: [visitor]
//!     sources: [observed]
//!     purposes:
//!       videos:
//!         legal_basis: consent
//!         data: [contact.email]
//!         services: [youtube]
//!         retention: not_stored
//!     automated_decisions: none
//! ```
//!
//! ## Limits
//! A service that another purpose uses with consent is left alone.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::terms::LegalBasis;

pub const RULE: Rule = Rule::error(
    "BAS-065",
    "interest-for-storage",
    "ePrivacy Directive Art. 5(3); FI-SVPL § 205",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    // What stands on consent elsewhere has its consent, and what is no longer offered is another fault.
    let bare = |id: &str| {
        let consented = facts.purposes().any(|(_, notice)| {
            notice.legal_basis == Some(LegalBasis::Consent) && notice.services.contains(&id)
        });
        let service = facts.notice.service(id);
        !consented
            && service.is_some_and(|service| {
                service.consent.is_some() && service.waits() && service.discontinued.is_none()
            })
    };
    for (_, notice) in facts.purposes() {
        let purpose = notice.purpose;
        let (Some(basis), Some(services)) = (&purpose.legal_basis, &purpose.services) else {
            continue;
        };
        if basis.value != LegalBasis::LegitimateInterests {
            continue;
        }
        let waiting: Vec<_> = services.iter().filter(|id| bare(id.as_str())).collect();
        let Some(first) = waiting.first() else {
            continue;
        };
        let mut finding = RULE
            .at(
                basis.span,
                format!(
                    "the purpose `{}` rests on legitimate interests, but `{}` needs consent",
                    notice.id,
                    first.as_str()
                ),
            )
            .label("does not cover storage on the device");
        for id in &waiting {
            finding = finding.also(id.span, "waits for consent");
        }
        findings.add(finding.help("write `legal_basis: consent`; the banner asks for it"));
    }
}
