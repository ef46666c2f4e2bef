//! Unverified framework.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("TRF-004", "unverified-framework", "Decision (EU) 2023/1795").needs(&[Need::new("recipients.*.transfer.*.verified", "Decision (EU) 2023/1795", "{} does not say when the recipient was seen on the framework's list", "look it up and add `verified:` with the date"),]);
