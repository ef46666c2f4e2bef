//! Unstated explicit consent.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("DAT-012", "unstated-explicit-consent", "GDPR Art. 9(2)(a)").needs(&[Need::new("purposes.*.consent_given", "GDPR Art. 9(2)(a)", "{} does not say how explicit consent is given", "add `consent_given:` in every language"),]);
