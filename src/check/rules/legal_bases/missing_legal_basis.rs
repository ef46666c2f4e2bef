//! Missing legal basis.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("BAS-001", "missing-legal-basis", "GDPR Art. 6(1), 13(1)(c), 14(1)(c)").needs(&[Need::new("purposes.*.legal_basis", "GDPR Art. 6(1), 13(1)(c), 14(1)(c)", "{} has no legal basis", "add `legal_basis:`, such as `contract` or `consent`"),]);
