//! Unstated source.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("SRC-001", "unstated-source", "GDPR Art. 14(2)(f)").needs(&[Need::new("registers.*.sources", "GDPR Art. 14(2)(f)", "{} does not say where the data come from", "add `sources:`, such as `[data_subject]`"),Need::new("registers.*.sources.*.from", "GDPR Art. 14(2)(f)", "{} is not named", "add `from:`"),]);
