//! Unnamed purpose.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("PUR-002", "unnamed-purpose", "GDPR Art. 13(1)(c), 14(1)(c)").needs(&[Need::new("purposes.*.name", "GDPR Art. 13(1)(c), 14(1)(c)", "{} has no name", "add `name:`; only ids of the catalogue bring their own"),]);
