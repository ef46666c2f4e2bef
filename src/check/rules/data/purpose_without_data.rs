//! Purpose without data.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("DAT-006", "purpose-without-data", "GDPR Art. 5(1)(c), 14(1)(d)").needs(&[Need::new("purposes.*.data", "GDPR Art. 5(1)(c), 14(1)(d)", "{} does not say which data it uses", "add `data:` with ids of `data_categories`"),]);
