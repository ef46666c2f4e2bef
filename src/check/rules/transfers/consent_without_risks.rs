//! Consent without risks.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("TRF-015", "consent-without-risks", "GDPR Art. 49(1)(a)").needs(&[Need::new("recipients.*.transfer.*.risks", "GDPR Art. 49(1)(a)", "{} does not tell the risks", "add `risks:` in every language"),]);
