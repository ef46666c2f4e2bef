//! Makes the edits that are beyond doubt, and leaves every other byte of the file as it is.

pub mod diff;
pub mod write;

use std::path::PathBuf;

use crate::diagnostic::{Diagnostic, Edit};
use crate::source::Sources;
use crate::span::{FileId, Span};

/// A file of the project that may be edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editable {
    pub file: FileId,
    pub path: PathBuf,
}

/// What is to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// One for each file with something to mend.
    pub changes: Vec<Change>,
    /// Places that two edits would change differently: neither is made.
    pub disputed: Vec<Span>,
}

/// A file's new text, without the byte order mark, as [`crate::source::Source::text`] is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub file: FileId,
    pub path: PathBuf,
    pub text: String,
    /// How many places it changes.
    pub edits: usize,
}

/// The safe edits of the findings, put together.
///
/// Only files among `editable` are changed, and only where one word stands for another: an edit that reaches into
/// an alias, a block of text or a second line is left to a person.
pub fn plan(findings: &[Diagnostic], sources: &Sources, editable: &[Editable]) -> Plan {
    let mut plan = Plan::default();
    for Editable { file, path } in editable {
        let source = sources.get(*file);
        let mut edits: Vec<&Edit> = findings
            .iter()
            .filter_map(|finding| finding.edit.as_ref())
            .filter(|edit| edit.safe && edit.span.file == *file && !edit.span.range().is_empty())
            .filter(|edit| is_word(source.slice(edit.span)) && is_word(&edit.replacement))
            .collect();
        edits.sort_by_key(|edit| (edit.span, &edit.replacement));
        // Two findings may ask for the same edit.
        edits.dedup();
        let (agreed, disputed): (Vec<&Edit>, Vec<&Edit>) = edits.iter().partition(|edit| {
            !edits
                .iter()
                .any(|other| other != *edit && meet(edit, other))
        });
        plan.disputed.extend(disputed.iter().map(|edit| edit.span));
        if agreed.is_empty() {
            continue;
        }
        let mut text = source.text.clone();
        for edit in agreed.iter().rev() {
            text.replace_range(edit.span.range(), &edit.replacement);
        }
        plan.changes.push(Change {
            file: *file,
            path: path.clone(),
            text,
            edits: agreed.len(),
        });
    }
    plan.disputed.dedup();
    plan
}

/// A plain word, or one in quotes.
fn is_word(text: &str) -> bool {
    let bare = ['"', '\'']
        .into_iter()
        .find_map(|quote| text.strip_prefix(quote)?.strip_suffix(quote))
        .unwrap_or(text);
    !bare.is_empty()
        && bare
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
}

fn meet(one: &Edit, other: &Edit) -> bool {
    one.span.start < other.span.end && other.span.start < one.span.end
}
