//! The notice does not describe the arrangement between joint controllers.
//!
//! ## Why it matters
//! Firms that decide together on purposes and means must agree who does what: who informs people, who answers requests,
//! who keeps the data safe. People must be told the essence of that arrangement.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     joint_controllers:
//!       - name: Kauppa Oy
//!         country: FI
//!         contact_point: {fi: Kirjoita meille., en: Write to us.}
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
//!           fi: Kauppa Oy ylläpitää asiakastilejä. Me toimitamme tilaukset ja vastaamme pyyntöihisi.
//!           en: Kauppa Oy runs the customer accounts. We deliver the orders and answer your requests.
//!         contact_point: {fi: Kirjoita meille., en: Write to us.}
//! ```
//!
//! ## Limits
//! A recipient with `role: joint_controller` needs an entry in `joint_controllers` too. One entry in the register is
//! enough: names are not compared.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Need, Rule};
use crate::terms::Role;

pub const RULE: Rule = Rule::error("CTL-014", "undescribed-joint-control", "GDPR Art. 26(2)")
    .needs(&[
        Need::new(
            "registers.*.joint_controllers.*.name",
            "GDPR Art. 26(2)",
            "{} has no name",
            "add `name:`",
        ),
        Need::new(
            "registers.*.joint_controllers.*.arrangement",
            "GDPR Art. 26(2)",
            "{} does not say what the arrangement is",
            "add `arrangement:` in every language, with who does what",
        ),
    ])
    .check(check);

/// A recipient that is called a joint controller, in a register that tells of none.
fn check(facts: &Facts, findings: &mut Findings) {
    let recipients = facts.policy.recipients.iter();
    for (id, recipient) in recipients.flat_map(|recipients| recipients.iter()) {
        let role = recipient.role.as_ref();
        let Some(role) = role.filter(|role| role.value == Role::JointController) else {
            continue;
        };
        let silent = facts.notice.registers.iter().find(|register| {
            let own = &register.register;
            let tells = own
                .joint_controllers
                .as_ref()
                .is_some_and(|list| !list.is_empty());
            let gets = register.recipients.iter().any(|given| given.party == id);
            gets && !tells && !own.faulty("joint_controllers")
        });
        let Some(register) = silent else { continue };
        findings.add(
            RULE.at(
                role.span,
                format!(
                    "`{id}` is a joint controller, and the register `{}` describes no arrangement",
                    register.id
                ),
            )
            .label("a joint controller")
            .also(register.span, "no `joint_controllers` here")
            .help(
                "add `joint_controllers:` to the register with `name`, `country` and `arrangement`",
            ),
        );
    }
}
