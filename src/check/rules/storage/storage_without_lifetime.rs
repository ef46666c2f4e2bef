//! Storage without lifetime.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("CKE-002", "storage-without-lifetime", "CJEU C-673/17").needs(&[Need::new("services.*.storage.*.lifetime", "CJEU C-673/17", "{} does not say how long it stays", "add `lifetime:`, such as `2 years` or `session`"),]);
