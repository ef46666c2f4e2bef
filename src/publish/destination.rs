//! Where a site goes: the folder behind symbolic links, and the names used beside it.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::publish::disk::Disk;
use crate::publish::error::Fault;
use crate::publish::system;

/// As many links as the system itself would follow.
const MOST_LINKS: usize = 40;

/// The folder that a site is published to.
#[derive(Clone, Debug)]
pub struct Destination {
    /// Its absolute path; no part of it is a symbolic link.
    pub folder: PathBuf,
    /// Its parent and its name there; none for the root of all.
    beside: Option<(PathBuf, OsString)>,
}

impl Destination {
    /// Follows `dest` to the folder it means, and makes the folders above it.
    pub fn resolve(dest: &Path, disk: &mut Disk<'_>) -> Result<Self, Fault> {
        let mut path =
            std::path::absolute(dest).map_err(|e| Fault::io("find the folder", dest, e))?;
        // A link may point to a folder that is yet to be made; such links are followed by hand.
        for _ in 0..MOST_LINKS {
            match fs::canonicalize(&path) {
                Ok(folder) if folder.is_dir() => return Ok(Self::at(folder)),
                Ok(path) => return Err(Fault::NotAFolder { path }),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(Fault::io("find the folder", &path, error)),
            }
            let Some(parent) = path.parent() else { break };
            disk.make_folders(parent)?;
            match fs::read_link(&path) {
                Ok(target) => path = parent.join(target),
                Err(_) => {
                    let parent = fs::canonicalize(parent)
                        .map_err(|e| Fault::io("find the folder", parent, e))?;
                    return match path.file_name() {
                        Some(name) => Ok(Self::at(parent.join(name))),
                        None => Err(Fault::io(
                            "find the folder",
                            &path,
                            io::ErrorKind::NotFound.into(),
                        )),
                    };
                }
            }
        }
        Err(Fault::io(
            "find the folder",
            dest,
            io::Error::other("too many symbolic links"),
        ))
    }

    fn at(folder: PathBuf) -> Self {
        let beside = match (folder.parent(), folder.file_name()) {
            (Some(parent), Some(name)) => Some((parent.to_path_buf(), name.to_owned())),
            _ => None,
        };
        Self { folder, beside }
    }

    /// Whether the folder is there.
    pub fn exists(&self) -> bool {
        self.folder.symlink_metadata().is_ok()
    }

    /// The folder above.
    pub fn parent(&self) -> Option<&Path> {
        self.beside.as_ref().map(|(parent, _)| parent.as_path())
    }

    /// The path of a file beside the folder: hidden, and named after it.
    pub fn beside(&self, suffix: &str) -> Option<PathBuf> {
        self.beside.as_ref().map(|(parent, name)| {
            let mut hidden = OsString::from(".");
            hidden.push(name);
            hidden.push(suffix);
            parent.join(hidden)
        })
    }

    /// Whether the folder lies on the file system of its parent, so that it can be moved.
    pub fn can_move(&self) -> bool {
        let Some(parent) = self.parent() else {
            return false;
        };
        match (parent.metadata(), self.folder.metadata()) {
            (Ok(parent), Ok(folder)) => system::same_device(&parent, &folder),
            (Ok(_), Err(_)) => true,
            (Err(_), _) => false,
        }
    }
}
