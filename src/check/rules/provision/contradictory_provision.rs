//! What a purpose says about the duty to give data contradicts its legal basis.
//!
//! ## Why it matters
//! A statutory requirement comes from a law, a contractual one from a contract. If the two do not agree, people are
//! told that they must give data that they need not give, or the other way round.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: 1 year after last_contact
//!         provision: statutory
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: 1 year after last_contact
//!         provision: voluntary
//! ```

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::diagnostic::Severity;
use crate::terms::{LegalBasis, Provision};

pub const RULE: Rule = Rule::error(
    "OBL-003",
    "contradictory-provision",
    "GDPR Art. 13(2)(e), 6(1)",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for (_, notice) in facts.purposes() {
        let (Some(said), Some(basis)) = (&notice.purpose.provision, &notice.purpose.legal_basis)
        else {
            continue;
        };
        let Some((fault, severity)) = fault(said.value, basis.value) else {
            continue;
        };
        let mut finding = RULE
            .at(said.span, format!("the purpose `{}` {fault}", notice.id))
            .label("does not go with the legal basis")
            .also(basis.span, "the legal basis")
            .help("correct whichever of the two is wrong, or remove `provision`: then the legal basis decides");
        finding.severity = severity;
        findings.add(finding);
    }
}

/// What is wrong, and how much it weighs. A contact person of a firm gives data for its contract on the basis of
/// legitimate interests: unusual, but it can be meant.
fn fault(said: Provision, basis: LegalBasis) -> Option<(&'static str, Severity)> {
    use LegalBasis as Basis;
    match (said, basis) {
        (Provision::Statutory, Basis::LegalObligation | Basis::PublicTask) => None,
        (Provision::Statutory, _) => Some((
            "calls its data a statutory requirement, but rests on no law",
            Severity::Error,
        )),
        (Provision::Contractual | Provision::PreContractual, Basis::Contract) => None,
        (Provision::Contractual | Provision::PreContractual, Basis::LegitimateInterests) => Some((
            "calls its data a contractual requirement, but rests on legitimate interests",
            Severity::Warning,
        )),
        (Provision::Contractual | Provision::PreContractual, _) => Some((
            "calls its data a contractual requirement, but rests on no contract",
            Severity::Error,
        )),
        (Provision::Voluntary, Basis::LegalObligation) => Some((
            "calls its data voluntary, but rests on a legal obligation",
            Severity::Error,
        )),
        (Provision::Voluntary, _) => None,
    }
}
