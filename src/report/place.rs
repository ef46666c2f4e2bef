//! A span as every format for machines tells it, computed once so that they agree.

use crate::source::{Position, Sources};
use crate::span::Span;

/// Where something stands: line and column from 1, columns in characters (Unicode code points), the end one past the
/// last character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file's path from the folder of the call, with `/` between its parts.
    pub file: String,
    pub start: Position,
    pub end: Position,
    /// The bytes in the file as it lies on the disk, a byte order mark counted.
    pub bytes: std::ops::Range<usize>,
}

impl Place {
    /// The place of a span.
    pub fn of(span: Span, sources: &Sources) -> Self {
        let source = sources.get(span.file);
        let range = span.range();
        let before = source.mark().len();
        Self {
            file: source.name.replace(std::path::MAIN_SEPARATOR, "/"),
            start: source.position(range.start),
            end: source.position(range.end),
            bytes: range.start + before..range.end + before,
        }
    }
}

/// A span cut to its first line and to the text, so that a whole mapping does not fill the screen.
pub fn first_line(span: Span, sources: &Sources) -> Span {
    let text = sources.get(span.file).text.as_str();
    let range = span.range();
    let start = text.floor_char_boundary(range.start.min(text.len()));
    let end = text.floor_char_boundary(range.end.clamp(start, text.len()));
    let line = text[start..end]
        .find(['\n', '\r'])
        .map_or(end, |at| start + at);
    Span::new(span.file, start, line)
}
