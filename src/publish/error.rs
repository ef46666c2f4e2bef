//! Why a site could not be published: the path, the cause and a cure.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// A site that could not be published, for a reason that lies in the surroundings.
///
/// Displayed in three lines: the destination, the cause, what helps.
#[derive(Debug)]
pub struct PublishError {
    /// The destination as it was given.
    pub dest: PathBuf,
    /// What stood in the way.
    pub fault: Fault,
}

/// What stood in the way of publishing.
#[derive(Debug)]
pub enum Fault {
    /// The system refused a step.
    Io {
        /// The step, in words that follow "cannot".
        doing: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    /// The destination is a file.
    NotAFolder { path: PathBuf },
    /// The destination holds files and no manifest: seloste did not make it.
    NotOurs { path: PathBuf, example: PathBuf },
    /// A file of the site would have to replace something that seloste did not put there.
    Occupied { path: PathBuf },
    /// The manifest is damaged, or of a later seloste.
    Manifest { path: PathBuf, cause: String },
    /// A folder inside the destination is a mount point, so files cannot be moved into it.
    MountInside { path: PathBuf },
    /// Another build is publishing to the same destination.
    Busy,
}

impl Fault {
    /// A step that the system refused.
    pub(crate) fn io(doing: &'static str, path: &Path, source: io::Error) -> Self {
        Self::Io {
            doing,
            path: path.to_path_buf(),
            source,
        }
    }

    /// Whether writing file by file inside the destination may still succeed.
    ///
    /// A full disk is not among these: writing more does not help.
    pub(crate) fn allows_in_place(&self) -> bool {
        use io::ErrorKind::*;
        matches!(self, Self::Io { source, .. } if matches!(
            source.kind(),
            PermissionDenied
                | ReadOnlyFilesystem
                | CrossesDevices
                | ResourceBusy
                | Unsupported
                | InvalidInput
                | InvalidFilename
                | TooManyLinks
        ))
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Io { source, .. } => match source.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                    "free some space there and build again"
                }
                io::ErrorKind::ReadOnlyFilesystem => {
                    "make the file system writable, or publish to another folder"
                }
                io::ErrorKind::PermissionDenied => {
                    "let the user who builds write there, or publish to another folder"
                }
                _ => "mend the cause and build again, or publish to another folder",
            },
            Self::NotAFolder { .. } => "publish to a folder, or move that file away",
            Self::NotOurs { .. } => "publish to a folder of its own, or empty this one first",
            Self::Occupied { .. } => "move or rename what stands there and build again",
            Self::Manifest { .. } => {
                "restore that file; or save your own files from the folder, delete it and build again"
            }
            Self::MountInside { .. } => "publish to a folder without mount points inside",
            Self::Busy => "wait until it has finished and build again",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io {
                doing,
                path,
                source,
            } => write!(f, "cannot {doing} `{}`: {source}", path.display()),
            Self::NotAFolder { path } => write!(f, "`{}` is not a folder", path.display()),
            Self::NotOurs { path, example } => write!(
                f,
                "`{}` holds `{}` and no seloste manifest, so seloste did not make it",
                path.display(),
                example.display()
            ),
            Self::Occupied { path } => write!(
                f,
                "`{}` stands where the site has a file, and seloste did not put it there",
                path.display()
            ),
            Self::Manifest { path, cause } => {
                write!(f, "cannot use the manifest `{}`: {cause}", path.display())
            }
            Self::MountInside { path } => write!(
                f,
                "`{}` is a mount point of its own inside the folder",
                path.display()
            ),
            Self::Busy => write!(f, "another build is publishing there"),
        }
    }
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "cannot publish to `{}`\ncause: {}\nhelp: {}",
            self.dest.display(),
            self.fault,
            self.fault.help()
        )
    }
}

impl std::error::Error for PublishError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.fault {
            Fault::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}
