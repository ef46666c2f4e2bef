//! Empty section.

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("GEN-011", "empty-section", "GDPR Art. 12(1), 5(1)(a)");
