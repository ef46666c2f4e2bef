//! Unnamed country.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("TRF-011", "unnamed-country", "GDPR Art. 13(1)(f)").needs(&[Need::new("recipients.*.country", "GDPR Art. 13(1)(f)", "{} has no country", "add `country:`, where it is established"),]);
