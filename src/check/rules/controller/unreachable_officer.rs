//! Unreachable officer.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("CTL-008", "unreachable-officer", "GDPR Art. 13(1)(b), 14(1)(b)").needs(&[Need::new("dpo", "GDPR Art. 13(1)(b), 14(1)(b)", "{} does not say whether there is a data protection officer", "add `dpo: none`, or `dpo:` with contact details"),Need::new("dpo.contact", "GDPR Art. 13(1)(b), 37(7)", "{} cannot be reached", "add `email`, `phone`, `address` or `form`; a name is not required"),]);
