//! Files as they were read: name, text and line index; what can be wrong with a file as a whole.

pub mod decode;
pub mod entries;
pub mod reader;
pub mod record;
pub mod shape;
pub mod suggest;
pub mod syntax;
pub mod tree;
pub mod walk;
pub mod yaml;

use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::span::{FileId, Span};

/// The largest file that is read, in bytes. A policy of 2,000 purposes has about 1 MB.
pub const MAX_BYTES: u64 = 8 * 1024 * 1024;

/// What some editors put before UTF-8 text.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A file's name as shown to people, and its text.
#[derive(Clone, Debug)]
pub struct Source {
    pub name: String,
    pub text: String,
    lines: Vec<usize>,
    marked: bool,
}

/// Line and column, both from 1; the column counts characters, not bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// A file could not be read at all: a fault of the surroundings, not of its contents.
#[derive(Debug)]
pub struct LoadError {
    pub path: PathBuf,
    pub cause: String,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.strip_prefix(".").unwrap_or(&self.path);
        write!(f, "cannot read `{}`: {}", path.display(), self.cause)
    }
}

impl std::error::Error for LoadError {}

impl Source {
    /// A source from text in memory. A byte order mark is no part of the text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let mut text = text.into();
        let marked = text.starts_with(BYTE_ORDER_MARK);
        if marked {
            text.drain(..BYTE_ORDER_MARK.len_utf8());
        }
        let lines = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        Self {
            name: name.into(),
            text,
            lines,
            marked,
        }
    }

    /// What stands in the file before the text: a byte order mark, or nothing.
    pub fn mark(&self) -> &'static str {
        if self.marked { "\u{feff}" } else { "" }
    }

    /// Line and column of a byte offset; past the end counts as the end.
    pub fn position(&self, offset: usize) -> Position {
        let offset = self.text.floor_char_boundary(offset.min(self.text.len()));
        let line = self.lines.partition_point(|&start| start <= offset);
        let start = self.lines[line - 1];
        Position {
            line,
            column: self.text[start..offset].chars().count() + 1,
        }
    }

    /// The whole lines that a range of bytes touches: the first one's number, from 1, and their range without the
    /// last line break.
    pub fn lines_of(&self, range: std::ops::Range<usize>) -> (usize, std::ops::Range<usize>) {
        let first = self
            .lines
            .partition_point(|&start| start <= range.start)
            .max(1);
        let after = self.lines.partition_point(|&start| start <= range.end);
        let end = match self.lines.get(after) {
            Some(next) => next - 1,
            None => self.text.len(),
        };
        let start = self.lines[first - 1];
        let line = &self.text[start..end];
        (
            first,
            start..start + line.strip_suffix('\r').unwrap_or(line).len(),
        )
    }

    /// The text of a range, cut to what is there.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or("")
    }
}

/// The files of one run; a [`FileId`] is a place in this list.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
}

impl Sources {
    /// Adds a file and says under which number.
    pub fn add(&mut self, source: Source) -> FileId {
        self.files.push(source);
        FileId(u16::try_from(self.files.len() - 1).unwrap_or(u16::MAX))
    }

    /// The file of that number.
    ///
    /// # Panics
    /// If the number came from another list: a fault of ours.
    pub fn get(&self, id: FileId) -> &Source {
        &self.files[id.0 as usize]
    }

    /// All files in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.files.iter()
    }

    /// The file and position of a span's first byte.
    pub fn locate(&self, span: Span) -> (&Source, Position) {
        let source = self.get(span.file);
        (source, source.position(span.start as usize))
    }

    /// Reads a file and adds it. What is wrong inside it (too large, not UTF-8) is a finding; the file is then
    /// in the list, so that the finding has a place, but must not be parsed.
    ///
    /// # Errors
    /// If the system does not give the file: missing, a folder, no permission.
    pub fn load(
        &mut self,
        path: &Path,
        name: &str,
    ) -> Result<(FileId, Option<Diagnostic>), LoadError> {
        let fail = |cause: String| LoadError {
            path: path.to_path_buf(),
            cause,
        };
        let explain = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::NotFound => fail("there is no such file".into()),
            std::io::ErrorKind::PermissionDenied => fail("permission denied".into()),
            _ => fail(error.to_string()),
        };
        let meta = std::fs::metadata(path).map_err(explain)?;
        if meta.is_dir() {
            return Err(fail("it is a folder, not a file".into()));
        }
        // To open a pipe is to wait for somebody who writes into it, perhaps for ever; a device may have no end.
        if !meta.is_file() {
            return Err(fail("it is a pipe or a device, not a file".into()));
        }
        let mut bytes = Vec::new();
        std::fs::File::open(path)
            .and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes))
            .map_err(explain)?;
        if bytes.len() as u64 > MAX_BYTES {
            let id = self.add(Source::new(name, ""));
            let finding = Diagnostic::error(
                "YML-004",
                Span::new(id, 0, 0),
                format!("`{name}` is larger than {} MB", MAX_BYTES / 1024 / 1024),
            )
            .help("a policy is a few hundred lines; is this the right file?");
            return Ok((id, Some(finding)));
        }
        Ok(self.add_bytes(name, bytes))
    }

    /// Takes the bytes of a file in; those that are no UTF-8 with the finding that says so.
    pub fn add_bytes(
        &mut self,
        name: impl Into<String>,
        bytes: Vec<u8>,
    ) -> (FileId, Option<Diagnostic>) {
        let name = name.into();
        match String::from_utf8(bytes) {
            Ok(text) => (self.add(Source::new(name, text)), None),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                let message = format!("`{name}` is not UTF-8 text");
                let id = self.add(Source::new(name, text));
                let finding = Diagnostic::error(
                    "YML-002",
                    Span::new(id, at, at + '\u{fffd}'.len_utf8()),
                    message,
                )
                .label("the first byte that does not fit")
                .help("save the file as UTF-8 in your editor");
                (id, Some(finding))
            }
        }
    }
}
