//! The finished site in memory: paths to bytes, nothing on disk yet.

use std::collections::BTreeMap;

/// Every file that a build publishes.
///
/// Paths are relative, with `/` between the parts, never empty, never absolute and without `.` or `..`;
/// they are kept in byte order, so the same site always comes out in the same order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    /// An empty site.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file, or replaces the one of that path.
    ///
    /// # Panics
    /// If the path could lead out of the site: paths come from ids that were checked before.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        let path = path.into();
        assert!(
            !path.contains('\\') && path.split('/').all(|part| !matches!(part, "" | "." | "..")),
            "path of a site file out of bounds: {path:?}"
        );
        self.files.insert(path, bytes.into());
    }

    /// The bytes at `path`.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// All files in order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}
