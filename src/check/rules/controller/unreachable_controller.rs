//! Unreachable controller.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("CTL-002", "unreachable-controller", "GDPR Art. 13(1)(a), 14(1)(a)").needs(&[Need::new("controller.contact", "GDPR Art. 13(1)(a), 14(1)(a)", "{} cannot be reached", "add `email`, `address`, `phone` or `form`"),]);
