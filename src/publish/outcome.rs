//! How to publish, and what came of it.

use std::path::PathBuf;

/// Which way a site may take to its folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// The safest one that the destination allows.
    #[default]
    Best,
    /// Two renames even where the folders could change places in one step.
    TwoRenames,
    /// File by file. For a folder that must stay the same one, as when a container has it mounted.
    InPlace,
}

/// Which way a site took to its folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The old and the new folder changed places in one step.
    Swapped,
    /// The new folder was moved to where no folder was, or was for a moment.
    Renamed,
    /// Each file was replaced by itself.
    InPlace,
    /// The folder held exactly this site already; nothing was touched.
    Unchanged,
}

/// A site that was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The folder that holds the site, with symbolic links resolved.
    pub folder: PathBuf,
    /// Which way it took.
    pub how: How,
    /// Files that the site has.
    pub files: usize,
    /// Those of them that are new or have new bytes.
    pub changed: usize,
    /// Files of the site before that this one does not have.
    pub removed: usize,
    /// Files that are not seloste's and were kept.
    pub carried_over: usize,
    /// Size of all files of the site, in bytes.
    pub bytes: u64,
    /// A working folder that could not be cleared away; the next build tries again.
    pub left_behind: Option<PathBuf>,
}
