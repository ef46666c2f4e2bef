//! Criminal data without law.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("DAT-020", "criminal-data-without-law", "GDPR Art. 10; FI-DPA § 7").needs(&[Need::new("purposes.*.criminal_law", "GDPR Art. 10; FI-DPA § 7", "{} uses data on convictions or offences without a law", "add `criminal_law:` with act and section"),]);
