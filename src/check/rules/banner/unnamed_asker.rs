//! Your own banner text leaves out who asks, or how many others get access.
//!
//! ## Why it matters
//! People must know to whom they say yes. The built-in text names the controller and counts the third parties; a text
//! that replaces it must do so too.
//!
//! ## Example
//! ```content/fi/banner.ftl
//! banner-text = Tallennamme laitteellesi evästeitä ja muita tietoja ja luemme niitä. Pyydämme suostumustasi näihin:
//! ```
//! ```yaml
//! services:
//!   google-analytics-4: {}
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       visitor-statistics:
//!         name: {fi: Kävijätilastot, en: Visitor statistics}
//!         legal_basis: consent
//!         data: [web]
//!         services: [google-analytics-4]
//!         retention: 14 months
//! ```
//!
//! ## Instead
//! ```content/fi/banner.ftl
//! banner-text = { $controller } tallentaa laitteellesi evästeitä ja muita tietoja ja lukee niitä. Pyydämme suostumustasi näihin:
//! ```
//! ```yaml
//! services:
//!   google-analytics-4: {}
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       visitor-statistics:
//!         name: {fi: Kävijätilastot, en: Visitor statistics}
//!         legal_basis: consent
//!         data: [web]
//!         services: [google-analytics-4]
//!         retention: 14 months
//! ```
//!
//! ## Limits
//! Only messages on one line are read. What else the first layer needs (the purposes, the link to the list, the way to
//! change the choice) is always there, whatever the text.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};

use super::words::own;

pub const RULE: Rule = Rule::error(
    "BNR-009",
    "unnamed-asker",
    "GDPR Art. 4(11), recital 42; EDPB Guidelines 05/2020; CJEU C-673/17",
)
.check(check);

/// What a message of the first layer must have in it, and what that is.
const NEEDED: &[(&str, &str, &str)] = &[
    ("banner-text", "$controller", "who asks"),
    (
        "banner-parties",
        "$parties",
        "how many others may get access",
    ),
];

fn check(facts: &Facts, findings: &mut Findings) {
    if !facts.notice.consent.has_script() {
        return;
    }
    let controller = facts.policy.controller.as_ref();
    let name = controller.and_then(|controller| controller.name.as_ref());
    for word in own(facts) {
        let needed = NEEDED.iter().find(|(key, _, _)| *key == word.key);
        let Some((key, variable, what)) = needed else {
            continue;
        };
        let named =
            *key == "banner-text" && name.is_some_and(|name| word.text.contains(name.as_str()));
        // A message of several lines begins with its variable or with nothing.
        if word.text.is_empty() || word.text.contains(variable) || named {
            continue;
        }
        findings.add(
            RULE.at(word.span, format!("the banner does not say {what}"))
                .label(format!("no `{{ {variable} }}` here"))
                .help(format!("put `{{ {variable} }}` into `{key}`")),
        );
    }
}
