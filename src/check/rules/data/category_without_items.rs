//! Category without items.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("DAT-004", "category-without-items", "GDPR Art. 14(1)(d)").needs(&[Need::new("data_categories.*.items", "GDPR Art. 14(1)(d)", "{} does not say which data it holds", "add `items:`, such as `[name, email]`"),]);
