//! There is no data protection officer where the law probably asks for one.
//!
//! ## Why it matters
//! Public authorities and bodies must appoint an officer, whatever they process. So must firms whose core activity is
//! large-scale processing of special categories, or large-scale, regular and systematic monitoring of people.
//!
//! ## Example
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   kind: public_authority
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! dpo: none
//! ```
//!
//! ## Instead
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   kind: public_authority
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! dpo: {email: tietosuojavastaava@esimerkki.example}
//! ```
//!
//! ## Limits
//! Only authorities are checked: the policy does not say how large the scale of processing is. A firm that needs no
//! officer does well to say why: `dpo: {appointed: false, reason: …}`. Courts are exempt when they act in their
//! judicial capacity.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::model::{ControllerKind, DataProtectionOfficer};

pub const RULE: Rule = Rule::warning(
    "CTL-010",
    "likely-officer",
    "GDPR Art. 37(1)(a); WP243 rev.01",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let Some(dpo) = &facts.policy.dpo else { return };
    if let DataProtectionOfficer::Appointed(_) = dpo.value {
        return;
    }
    let controller = facts.policy.controller.as_ref();
    let kind = controller.and_then(|controller| controller.kind.as_ref());
    let Some(kind) = kind.filter(|kind| kind.value == ControllerKind::PublicAuthority) else {
        return;
    };
    findings.add(
        RULE.at(dpo.key, "a public authority names no data protection officer")
            .label("none here")
            .also(kind.span, "a public authority")
            .help("write `dpo:` with the officer's `email` or `phone`; several authorities may share one officer"),
    );
}
