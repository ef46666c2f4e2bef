//! Unnamed controller.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("CTL-001", "unnamed-controller", "GDPR Art. 13(1)(a), 14(1)(a)").needs(&[Need::new("controller", "GDPR Art. 13(1)(a), 14(1)(a)", "{} does not say who the controller is", "add `controller:` with `name`, `country` and a way to reach it"),Need::new("controller.name", "GDPR Art. 13(1)(a), 14(1)(a)", "{} has no name", "add `name:`, the official name"),]);
