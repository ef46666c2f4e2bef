//! Storage without purpose.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("CKE-001", "storage-without-purpose", "FI-SVPL § 205(1); CJEU C-673/17").needs(&[Need::new("services.*.storage.*.purpose", "FI-SVPL § 205(1); CJEU C-673/17", "{} does not say what it is for", "add `purpose:` in every language"),]);
