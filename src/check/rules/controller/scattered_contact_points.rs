//! Joint controllers name no common contact point.
//!
//! ## Why it matters
//! People may use their rights against each of the joint controllers. One place that takes every request spares them
//! finding out who holds what.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     joint_controllers:
//!       - name: Kauppa Oy
//!         country: FI
//!         arrangement:
//!           fi: Kauppa Oy ylläpitää asiakastilejä. Me toimitamme tilaukset.
//!           en: Kauppa Oy runs the customer accounts. We deliver the orders.
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     joint_controllers:
//!       - name: Kauppa Oy
//!         country: FI
//!         arrangement:
//!           fi: Kauppa Oy ylläpitää asiakastilejä. Me toimitamme tilaukset.
//!           en: Kauppa Oy runs the customer accounts. We deliver the orders.
//!         contact_point:
//!           fi: Lähetä pyynnöt meille. Viemme ne tarvittaessa eteenpäin.
//!           en: Send requests to us. We pass them on where needed.
//! ```
//!
//! ## Limits
//! The Regulation says that an arrangement may name such a place, not that it must, so this is a note.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::note("CTL-015", "scattered-contact-points", "GDPR Art. 26(1)").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for register in &facts.notice.registers {
        let Some(joint) = &register.register.joint_controllers else {
            continue;
        };
        let told = |one: &crate::model::JointController| {
            one.contact_point.is_some() || one.faulty("contact_point")
        };
        if joint.is_empty() || joint.iter().any(|one| told(one)) {
            continue;
        }
        findings.add(
            RULE.at(
                joint.key,
                format!(
                    "the joint controllers of the register `{}` name no common contact point",
                    register.id
                ),
            )
            .label("no `contact_point` in any of them")
            .help("add `contact_point:` to one of them, where people may send any request"),
        );
    }
}
