//! Marks for facts that are still to be given: `address: TODO street and town`, as `seloste init` writes them.
//!
//! A mark stands for a value that nobody knows yet, whatever its key takes. So it is one finding, and what else could be
//! said of that place (no date, no address) is not said until there is something to say it of.

use crate::diagnostic::Diagnostic;
use crate::source::tree::Tree;
use crate::span::Span;

/// The rule that reports marks.
pub const CODE: &str = "PLH-003";

/// What is still to be given, if a value is a mark: `TODO`, a space, and the fact.
pub fn asked(value: &str) -> Option<&str> {
    let fact = value.strip_prefix("TODO ")?.trim();
    (!fact.is_empty()).then_some(fact)
}

/// The places of all marks.
pub fn places(tree: &Tree) -> Vec<Span> {
    let scalars = tree.scalars().into_iter();
    scalars
        .filter_map(|(span, text)| asked(text).map(|_| span))
        .collect()
}

/// Leaves of the findings at a mark only the one that says what it is.
pub fn alone(tree: &Tree, findings: &mut Vec<Diagnostic>) {
    let marks = places(tree);
    if marks.is_empty() {
        return;
    }
    findings.retain(|finding| {
        let within = |mark: &Span| {
            mark.file == finding.primary.span.file
                && mark.start <= finding.primary.span.start
                && finding.primary.span.end <= mark.end
        };
        finding.code == CODE || !marks.iter().any(within)
    });
}
