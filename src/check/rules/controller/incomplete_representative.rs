//! Incomplete representative.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("CTL-013", "incomplete-representative", "GDPR Art. 27").needs(&[Need::new("representative.address", "GDPR Art. 27", "{} has no address", "add `address:`"),Need::new("representative.country", "GDPR Art. 27(1), (3)", "{} has no country", "add `country:`, where some of the people concerned are"),]);
