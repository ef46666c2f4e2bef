//! Unexplained further purpose.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("PUR-008", "unexplained-further-purpose", "GDPR Art. 13(3), 14(4), 6(4)").needs(&[Need::new("purposes.*.further_purpose.of", "GDPR Art. 13(3), 14(4), 6(4)", "{} does not say which purpose it follows", "add `of:` with the purpose's id"),Need::new("purposes.*.further_purpose.why", "GDPR Art. 13(3), 14(4), 6(4)", "{} does not say why it may follow the first purpose", "add `why:` in every language"),]);
