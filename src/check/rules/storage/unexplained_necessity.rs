//! Unexplained necessity.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("CKE-005", "unexplained-necessity", "ePrivacy Directive Art. 5(3); FI-SVPL § 205(2)").needs(&[Need::new("services.*.exempt", "ePrivacy Directive Art. 5(3); FI-SVPL § 205(2)", "{} counts as necessary without a reason", "add `exempt:` with `criterion` and `reason`"),Need::new("services.*.exempt.criterion", "ePrivacy Directive Art. 5(3); FI-SVPL § 205(2)", "{} names no criterion", "add `criterion: requested_service` or `transmission`"),Need::new("services.*.exempt.reason", "ePrivacy Directive Art. 5(3); FI-SVPL § 205(2)", "{} gives no reason", "add `reason:` in every language"),]);
