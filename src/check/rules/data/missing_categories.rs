//! Missing categories.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("DAT-002", "missing-categories", "GDPR Art. 14(1)(d), 5(1)(a)").needs(&[Need::new("data_categories", "GDPR Art. 14(1)(d), 5(1)(a)", "{} names no categories of data", "add `data_categories:`, such as `contact: [name, email]`"),]);
