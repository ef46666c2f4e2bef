//! Requests are answered in a language in which there is no notice.
//!
//! ## Why it matters
//! People who are served in a language should be able to read the notice in it too. The guidelines ask for a
//! translation where the controller addresses speakers of other languages.
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
//! Only `rights.languages` says in which languages people are served; seloste does not know the languages of a site.
//! This is a note: an answer in Swedish on request is better than none.

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
            .label("no such version of the notice")
            .help(format!(
                "add `{code}` to `languages` of the file, with its texts under `content/{code}/`"
            )),
        );
    }
}
