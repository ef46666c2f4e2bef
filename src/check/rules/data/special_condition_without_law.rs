//! Special condition without law.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("DAT-013", "special-condition-without-law", "GDPR Art. 9(2), (3); FI-DPA § 6").needs(&[Need::new("purposes.*.special_condition.law", "GDPR Art. 9(2), (3); FI-DPA § 6", "{} names a condition that needs a law, but no law", "write the condition as a mapping with `ground` and `law`"),]);
