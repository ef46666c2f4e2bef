//! Special categories of data are used under Finnish law, and the safeguards that the law requires are not described.
//!
//! ## Why it matters
//! The Finnish Data Protection Act allows such data in employment, care, research and the like only with safeguards:
//! logs, training, restricted access, pseudonyms. They are what makes the use lawful, so they are worth a sentence.
//!
//! ## Example
//! ```yaml
//! data_categories:
//!   absences: {name: {fi: Sairauspoissaolot, en: Sick leave}, items: [sick_leave]}
//! registers:
//!   customers:
//!     purposes:
//!       payroll:
//!         legal_basis: contract
//!         data: [contact, absences]
//!         retention: 6 years after employment_end
//!         if_not_provided: {fi: Emme voi maksaa palkkaa., en: We cannot pay your salary.}
//!         special_condition:
//!           ground: employment
//!           law: {fi: Tietosuojalaki (1050/2018) 6 §, en: Data Protection Act (1050/2018) section 6}
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   absences: {name: {fi: Sairauspoissaolot, en: Sick leave}, items: [sick_leave]}
//! registers:
//!   customers:
//!     purposes:
//!       payroll:
//!         legal_basis: contract
//!         data: [contact, absences]
//!         retention: 6 years after employment_end
//!         if_not_provided: {fi: Emme voi maksaa palkkaa., en: We cannot pay your salary.}
//!         special_condition:
//!           ground: employment
//!           law: {fi: Tietosuojalaki (1050/2018) 6 §, en: Data Protection Act (1050/2018) section 6}
//!           safeguards: {fi: Poissaolot näkee vain palkanlaskija., en: Only the payroll clerk sees absences.}
//! ```
//!
//! ## Limits
//! Checked where the controller is in Finland and the condition is employment or substantial public interest, or the
//! law named is the Data Protection Act.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::terms::{SpecialGround, Text};

pub const RULE: Rule = Rule::warning(
    "DAT-014",
    "undescribed-safeguards",
    "FI-DPA § 6(2); GDPR Art. 9(2)(b), (g)",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    if !facts.finnish() {
        return;
    }
    for (_, notice) in facts.purposes() {
        let Some(condition) = &notice.purpose.special_condition else {
            continue;
        };
        let Some(ground) = &condition.ground else {
            continue;
        };
        let national = matches!(
            ground.value,
            SpecialGround::Employment | SpecialGround::PublicInterest
        );
        let cited = condition.law.as_ref().is_some_and(|law| cites_the_act(law));
        // Without its law the condition is told of already.
        let whole = condition.law.is_some() && !condition.faulty("safeguards");
        if !(national || cited) || !whole || condition.safeguards.is_some() {
            continue;
        }
        findings.add(
            RULE.at(
                condition.key,
                format!("the purpose `{}` does not describe how its special categories of data are protected", notice.id),
            )
            .label("no `safeguards` here")
            .help("add `safeguards:` to the condition, such as who alone can see the data"),
        );
    }
}

fn cites_the_act(law: &Text) -> bool {
    ["fi", "en", "sv"]
        .iter()
        .any(|language| law.get(language).contains("1050/2018"))
}
