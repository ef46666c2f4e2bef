//! What can be wrong with words: always with the file, and the place where there is one.

use std::fmt;

/// A fault in a file of `content/`, or something that no file has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentError {
    /// The file or folder, such as `content/fi/notice.ftl`.
    pub path: String,
    /// Where in the file, in bytes.
    pub offset: Option<usize>,
    /// Line and column, both from 1, where the text was at hand.
    pub place: Option<(usize, usize)>,
    pub message: String,
    /// What would mend it.
    pub help: Option<String>,
}

impl ContentError {
    pub(crate) fn new(path: &str, message: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            offset: None,
            place: None,
            message: message.into(),
            help: None,
        }
    }

    pub(crate) fn at(path: &str, offset: usize, message: impl Into<String>) -> Self {
        Self {
            offset: Some(offset),
            ..Self::new(path, message)
        }
    }

    /// Adds line and column, counted in `text`, the file's own.
    pub(crate) fn in_text(mut self, text: &str) -> Self {
        if let Some(before) = self.offset.and_then(|offset| text.get(..offset)) {
            let line = before.matches('\n').count() + 1;
            let start = before.rfind('\n').map_or(0, |newline| newline + 1);
            self.place = Some((line, before[start..].chars().count() + 1));
        }
        self
    }
}

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Some((line, column)) => write!(f, "{}:{line}:{column}: {}", self.path, self.message),
            None => write!(f, "{}: {}", self.path, self.message),
        }
    }
}

impl std::error::Error for ContentError {}
