//! A purpose names a condition for special categories of data, and none of its data are marked as special.
//!
//! ## Why it matters
//! Either the condition is left over, and people wonder what is kept about their health or beliefs, or the mark is
//! missing, and the notice says too little about the data.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       catering:
//!         name: {fi: Tarjoilut, en: Catering}
//!         legal_basis: consent
//!         consent_given: {fi: Rastitat ruudun lomakkeella., en: You tick a box on the form.}
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         special_condition: explicit_consent
//!         data: [contact]
//!         retention: 1 month after event_held
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   diets: {name: {fi: Ruokavaliot, en: Diets}, items: [special_diet], special: health}
//! registers:
//!   customers:
//!     purposes:
//!       catering:
//!         name: {fi: Tarjoilut, en: Catering}
//!         legal_basis: consent
//!         consent_given: {fi: Rastitat ruudun lomakkeella., en: You tick a box on the form.}
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         special_condition: explicit_consent
//!         data: [contact, diets]
//!         retention: 1 month after event_held
//! ```

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::derive::data::split;

pub const RULE: Rule = Rule::note(
    "DAT-015",
    "needless-condition",
    "GDPR Art. 9(1)–(2), 5(1)(a)",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let readable = |reference: &str| {
        let (id, _) = split(reference);
        let category = facts
            .policy
            .data_categories
            .as_ref()
            .and_then(|all| all.get(id));
        category.is_some_and(|category| {
            category.items.is_some() && !category.faulty("special") && !category.faulty("items")
        })
    };
    for (_, notice) in facts.purposes() {
        let (Some(condition), Some(data)) =
            (&notice.purpose.special_condition, &notice.purpose.data)
        else {
            continue;
        };
        // A condition that is not whole has that to mend first.
        if condition.ground.is_none() {
            continue;
        }
        // Where a mark could not be read, nobody can say that there is none.
        let known =
            !notice.purpose.faulty("data") && !facts.tree.lost() && !facts.policy.faulty("items");
        if !notice.special.is_empty() || !known || !data.iter().all(|reference| readable(reference))
        {
            continue;
        }
        findings.add(
            RULE.at(
                condition.key,
                format!(
                    "the purpose `{}` names a condition for special categories of data, but uses none",
                    notice.id
                ),
            )
            .label("nothing here needs it")
            .also(data.key, "none of these is marked")
            .help("remove `special_condition`, or mark the category of such data, for example with `special: health`"),
        );
    }
}
