//! Requests are answered in a language in which there is no notice.
//!
//! ## Why it matters
//! Who serves people in a language addresses those who speak it, and they should be able to read the notice too. The
//! guidelines ask for a translation where the controller turns to speakers of other languages.
//!
//! ## Example
//! ```yaml
//! rights:
//!   languages: [fi, en, sv]
//! ```
//!
//! ## Instead
//! ```yaml
//! rights:
//!   languages: [fi, en]
//! ```
//!
//! ## Limits
//! Only `rights.languages` tells which languages people are served in; those of a site are not known. A note: an answer in
//! Swedish on request is better than none.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::note(
    "LNG-005",
    "unoffered-language",
    "GDPR Art. 12(1); WP260 rev.01",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    // Without `languages`, it is told that they are missing.
    let (Some(_), Some(rights)) = (&facts.policy.languages, &facts.policy.rights) else {
        return;
    };
    for language in rights.languages.iter().flat_map(|list| list.iter()) {
        let code = language.value.as_str();
        if facts.notice.languages.contains(&code) {
            continue;
        }
        findings.add(
            RULE.at(
                language.span,
                format!("requests are answered in `{code}`, and the notice is not in `{code}`"),
            )
            .label("the notice has no such version")
            .help(format!(
                "add `{code}` to `languages` of the file, with its texts under `content/{code}/`"
            )),
        );
    }
}
