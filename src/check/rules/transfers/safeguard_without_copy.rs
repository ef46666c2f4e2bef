//! Safeguard without copy.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("TRF-009", "safeguard-without-copy", "GDPR Art. 13(1)(f), 14(1)(f)").needs(&[Need::new("recipients.*.transfer.*.copy", "GDPR Art. 13(1)(f), 14(1)(f)", "{} does not say how to get a copy of the safeguards", "add `copy:` with a link, or a text that says how"),]);
