//! Undescribed joint control.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("CTL-014", "undescribed-joint-control", "GDPR Art. 26(2)").needs(&[Need::new("registers.*.joint_controllers.*.name", "GDPR Art. 26(2)", "{} has no name", "add `name:`"),Need::new("registers.*.joint_controllers.*.arrangement", "GDPR Art. 26(2)", "{} comes without the essence of the arrangement", "add `arrangement:`, who does what, in every language"),]);
