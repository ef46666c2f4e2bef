//! A fact is still to be given: its place holds a mark, `TODO` and what belongs there.
//!
//! ## Why it matters
//! Only you know this fact. Until it is there the notice has a gap, or shows the mark to its readers.
//!
//! ## Example
//! ```yaml
//! rights:
//!   phone: TODO phone number for requests
//! ```
//!
//! ## Instead
//! ```yaml
//! rights:
//!   phone: +358 9 000 0001
//! ```
//!
//! ## Limits
//! A mark is a whole value of `policy.yaml` that begins with `TODO` and a space, as `seloste init` writes it. It is a
//! warning, so that the notice can be looked at while it is written: publish with `build --strict`. `TODO` anywhere else is
//! a leftover, `PLH-001`.

use crate::check::facts::Facts;
use crate::check::mark;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::warning(mark::CODE, "marked-fact", "GDPR Art. 12(1)").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for (span, text) in facts.tree.scalars() {
        if let Some(fact) = mark::asked(text) {
            findings.add(
                RULE.at(span, format!("still to be given: {fact}"))
                    .label("a mark")
                    .help("write the fact in its place; leave the line out if there is none"),
            );
        }
    }
}
