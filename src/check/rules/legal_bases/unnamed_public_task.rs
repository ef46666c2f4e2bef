//! Unnamed public task.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("BAS-050", "unnamed-public-task", "GDPR Art. 6(1)(e), 6(3); FI-DPA § 4").needs(&[Need::new("purposes.*.law.public_task", "GDPR Art. 6(1)(e), 6(3); FI-DPA § 4", "{} rests on a public task but names no law", "add `law:` with act and section"),]);
