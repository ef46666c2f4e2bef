//! Missing purposes.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("PUR-001", "missing-purposes", "GDPR Art. 13(1)(c), 14(1)(c)").needs(&[Need::new("registers", "GDPR Art. 13(1)(c), 14(1)(c)", "{} has no register", "add `registers:` with at least one register"),Need::new("registers.*.purposes", "GDPR Art. 5(1)(b), 13(1)(c), 14(1)(c)", "{} has no purpose", "add `purposes:` with at least one purpose"),]);
