//! Undated notice.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::warning("GEN-001", "undated-notice", "GDPR Art. 5(1)(a), 5(2), 12(1)").needs(&[Need::new("effective", "GDPR Art. 5(1)(a), 5(2), 12(1)", "{} has no date of its current version", "add `effective:` with the date since which the notice holds as it is"),]);
