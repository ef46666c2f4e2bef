//! Unnamed storage.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("CKE-010", "unnamed-storage", "FI-SVPL § 205(1)").needs(&[Need::new("services.*.storage.*.name", "FI-SVPL § 205(1)", "{} has no name", "add `name:`; `*` stands for a part that varies"),]);
