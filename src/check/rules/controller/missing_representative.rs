//! Missing representative.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("CTL-012", "missing-representative", "GDPR Art. 13(1)(a), 27").needs(&[Need::new("representative", "GDPR Art. 13(1)(a), 27", "{} is outside the EEA and names no representative", "add `representative:` with `name`, `address` and `country`"),Need::new("representative.name", "GDPR Art. 13(1)(a), 27", "{} has no name", "add `name:`"),]);
