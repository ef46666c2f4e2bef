//! A purpose uses the Finnish personal identity code and does not say what allows it.
//!
//! ## Why it matters
//! In Finland the code may be used with consent, or where people must be told apart without doubt: for a task laid down
//! by law, to carry out rights and duties, for research, and in named fields such as lending, insurance, rental and
//! employment. Convenience is not among the grounds.
//!
//! ## Example
//! ```yaml
//! data_categories:
//!   codes: {name: {fi: Henkilötunnus, en: Personal identity code}, items: [personal_identity_code]}
//! registers:
//!   customers:
//!     purposes:
//!       rental:
//!         name: {fi: Laitteiden vuokraus, en: Renting out equipment}
//!         legal_basis: contract
//!         data: [contact, codes]
//!         retention: 1 year after contract_end
//!         if_not_provided: {fi: Emme voi vuokrata laitetta., en: We cannot rent out the equipment.}
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   codes: {name: {fi: Henkilötunnus, en: Personal identity code}, items: [personal_identity_code]}
//! registers:
//!   customers:
//!     purposes:
//!       rental:
//!         name: {fi: Laitteiden vuokraus, en: Renting out equipment}
//!         legal_basis: contract
//!         data: [contact, codes]
//!         identity_code_ground: {fi: "Tietosuojalaki (1050/2018) 29 §, vuokraus", en: "Data Protection Act (1050/2018) section 29, rental"}
//!         retention: 1 year after contract_end
//!         if_not_provided: {fi: Emme voi vuokrata laitetta., en: We cannot rent out the equipment.}
//! ```
//!
//! ## Limits
//! Checked where the controller is in Finland; other countries have their own rules for such numbers.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::derive::data::Lookup;

pub const RULE: Rule = Rule::warning(
    "DAT-030",
    "identity-code-without-ground",
    "GDPR Art. 87; FI-DPA § 29",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let lookup = Lookup {
        policy: facts.policy,
        catalogue: facts.catalogue,
    };
    for (_, notice) in facts.purposes() {
        let purpose = notice.purpose;
        let said = purpose.identity_code_ground.is_some() || purpose.faulty("identity_code_ground");
        let Some(data) = purpose
            .data
            .as_ref()
            .filter(|_| facts.finnish() && notice.identity_code && !said)
        else {
            continue;
        };
        let brings = data.iter().find(|reference| {
            let uses = lookup.uses(std::slice::from_ref(reference));
            uses.iter().any(|used| lookup.coded(used))
        });
        findings.add(
            RULE.at(
                brings.map_or(notice.span, |reference| reference.span),
                format!(
                    "the purpose `{}` uses the personal identity code and does not say what allows it",
                    notice.id
                ),
            )
            .label("brings the code, and there is no `identity_code_ground`")
            .help("add `identity_code_ground:` with the ground in section 29 of the Data Protection Act, or leave the code out"),
        );
    }
}
