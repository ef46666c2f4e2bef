//! Unnamed legal obligation.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("BAS-030", "unnamed-legal-obligation", "GDPR Art. 6(1)(c), 6(3), 13(1)(c)").needs(&[Need::new("purposes.*.law", "GDPR Art. 6(1)(c), 6(3), 13(1)(c)", "{} rests on a legal obligation but names no law", "add `law:` with act and section"),]);
