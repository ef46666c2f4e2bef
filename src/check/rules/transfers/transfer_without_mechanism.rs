//! Transfer without mechanism.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("TRF-002", "transfer-without-mechanism", "GDPR Art. 44–49, 13(1)(f)").needs(&[Need::new("recipients.*.transfer.*.mechanism", "GDPR Art. 44–49, 13(1)(f)", "{} names no mechanism", "add `mechanism:`, such as `dpf` or `scc`"),]);
