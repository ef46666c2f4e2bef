//! What is wrong with a policy that could be read: asks what was written and what follows from it.
//!
//! A [`rule`] is a file with its page, its question and its examples. The rules that ask "is it there" make one
//! table, applied by the visit in [`required`]; all others ask the [`facts`].

pub mod allow;
pub mod extra;
pub mod facts;
pub mod mark;
pub mod markdown;
pub mod page;
pub mod prose;
pub mod required;
pub mod rule;
pub mod rules;

pub use facts::Input;

use crate::diagnostic::Diagnostic;
use crate::source::decode::in_order;
use facts::Facts;
use rule::Findings;

/// Everything that is to be said, in order of place. What `allow` accepts is in the list, with its reason.
pub fn check(input: Input) -> Vec<Diagnostic> {
    let mut findings = required::check(input.notice, input.suspects, input.today);
    findings.extend(extra::check(input.notice, input.assets));
    findings.extend(markdown::check(&input));
    let tree = input.tree;
    let facts = Facts::new(input);
    let mut found = Findings::default();
    for check in rules::all().filter_map(|rule| rule.check) {
        check(&facts, &mut found);
    }
    findings.extend(found.found);
    mark::alone(tree, &mut findings);
    let mut findings = in_order(findings);
    allow::apply(&facts, &mut findings);
    in_order(findings)
}
