//! Missing special condition.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("DAT-010", "missing-special-condition", "GDPR Art. 9(1)–(2)").needs(&[Need::new("purposes.*.special_condition", "GDPR Art. 9(1)–(2)", "{} uses special categories of data without a condition", "add `special_condition:`, such as `explicit_consent`"),Need::new("purposes.*.special_condition.ground", "GDPR Art. 9(2)", "{} names a special condition without its ground", "add `ground:`"),]);
