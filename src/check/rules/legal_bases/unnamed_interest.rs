//! Unnamed interest.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("BAS-060", "unnamed-interest", "GDPR Art. 13(1)(d), 14(2)(b)").needs(&[Need::new("purposes.*.interest", "GDPR Art. 13(1)(d), 14(2)(b)", "{} does not name the legitimate interest", "add `interest:`, what is gained, such as preventing fraud"),]);
