//! Undeclared transfer.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("TRF-001", "undeclared-transfer", "GDPR Art. 13(1)(f), 44").needs(&[Need::new("recipients.*.transfer", "GDPR Art. 13(1)(f), 44", "data go to {}, outside the EEA, and nothing is said of it", "add `transfer:` with its `mechanism`, such as `scc` with `copy`"),]);
