//! Unnamed recipient.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("REC-001", "unnamed-recipient", "GDPR Art. 13(1)(e)").needs(&[Need::new("recipients.*.name", "GDPR Art. 13(1)(e)", "{} has neither a name nor a category", "add `name:` or `category:`; only ids of the catalogue bring their own"),]);
