//! Unexplained withdrawal.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("BAS-011", "unexplained-withdrawal", "GDPR Art. 7(3), 13(2)(c)").needs(&[Need::new("purposes.*.withdrawal", "GDPR Art. 7(3), 13(2)(c)", "{} does not say how consent is withdrawn", "add `withdrawal:`, the link, address or setting, in every language"),]);
