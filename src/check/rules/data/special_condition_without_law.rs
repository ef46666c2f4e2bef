//! A condition for special categories of data needs a law, and none is named.
//!
//! ## Why it matters
//! Employment, substantial public interest, public health and research allow the use of such data only as far as a law
//! of the Union or of the country says so, and health care only under professional secrecy that such a law or rules made
//! under it lay down. Without the law nobody can see how far that is.
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
//!           safeguards: {fi: Poissaolot näkee vain palkanlaskija., en: Only the payroll clerk sees absences.}
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
//!           law: {fi: Laki yksityisyyden suojasta työelämässä (759/2004) 5 §, en: Act on the Protection of Privacy in Working Life (759/2004) section 5}
//!           safeguards: {fi: Poissaolot näkee vain palkanlaskija., en: Only the payroll clerk sees absences.}
//! ```
//!
//! ## Limits
//! What stands in `law` is not judged. A collective agreement that a law provides for will do for `employment`. Health
//! care may rest on a contract with a health professional instead (Art. 9(2)(h)): then name in `law` the rules of
//! professional secrecy that bind them (Art. 9(3)).

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "DAT-013",
    "special-condition-without-law",
    "GDPR Art. 9(2), (3); FI-DPA § 6",
)
.needs(&[Need::new(
    "purposes.*.special_condition.law",
    "GDPR Art. 9(2), (3); FI-DPA § 6",
    "{} has a special condition that needs a law, but names no law",
    "write the condition as a mapping with `ground` and `law`",
)]);
