//! The folder in which a new site is put together before anybody sees it.
//!
//! It holds a marker and up to three folders: `new`, the site being built; `old`, the site before,
//! complete, once the new one has taken its place; `trash`, what is being removed. A build that is
//! killed leaves its workshop; what is in it tells the next one how far things had come.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::publish::carry;
use crate::publish::destination::Destination;
use crate::publish::disk::Disk;
use crate::publish::error::Fault;
use crate::publish::manifest::Manifest;

const SUFFIX: &str = ".seloste-work-";
const MARKER: &str = "seloste-marker";
const MARKER_TEXT: &str = "seloste put a site together here. A build that was stopped leaves \
this folder; the next build removes it.\n";

/// A working folder, known by its name and by the marker in it.
pub struct Workshop {
    path: PathBuf,
}

impl Workshop {
    /// A workshop beside the destination, on the same file system.
    pub fn beside(disk: &mut Disk<'_>, dest: &Destination) -> Result<Self, Fault> {
        Self::make(disk, |number| dest.beside(&format!("{SUFFIX}{number}")))
    }

    /// A workshop inside the destination, for when nothing may be written beside it.
    pub fn inside(disk: &mut Disk<'_>, dest: &Destination) -> Result<Self, Fault> {
        Self::make(disk, |number| {
            Some(dest.folder.join(format!("{SUFFIX}{number}")))
        })
    }

    fn make(disk: &mut Disk<'_>, name: impl Fn(usize) -> Option<PathBuf>) -> Result<Self, Fault> {
        // A number is taken only where somebody else has a folder of that very name.
        let path = (0..)
            .map_while(name)
            .find(|path| path.symlink_metadata().is_err())
            .ok_or_else(|| {
                let error = io::ErrorKind::Unsupported.into();
                Fault::io("make a folder beside", Path::new("/"), error)
            })?;
        disk.make_private_folder(&path)?;
        let workshop = Self { path };
        match disk.write(&workshop.path.join(MARKER), MARKER_TEXT.as_bytes()) {
            Ok(()) => Ok(workshop),
            Err(fault) => {
                workshop.clear(disk);
                Err(fault)
            }
        }
    }

    /// The workshop's own path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where the new site is built.
    pub fn new_site(&self) -> PathBuf {
        self.path.join("new")
    }

    /// Where the site before is put, complete.
    pub fn old_site(&self) -> PathBuf {
        self.path.join("old")
    }

    /// Removes the workshop, the marker last. Gives its path back if that could not be done.
    pub fn clear(self, disk: &mut Disk<'_>) -> Option<PathBuf> {
        let cleared = (|| {
            // Taken apart, `old` would no longer be a whole site to go back to.
            let trash = self.path.join("trash");
            if trash.exists() {
                disk.remove_tree(&trash)?;
            }
            if self.old_site().exists() {
                disk.rename(&self.old_site(), &trash)?;
                disk.remove_tree(&trash)?;
            }
            let marker = self.path.join(MARKER);
            for entry in fs::read_dir(&self.path)
                .map_err(|e| Fault::io("list", &self.path, e))?
                .flatten()
                .filter(|entry| entry.path() != marker)
            {
                disk.remove_tree(&entry.path())?;
            }
            if marker.exists() {
                disk.remove_file(&marker)?;
            }
            disk.remove_folder(&self.path)
        })();
        cleared.err().map(|_: Fault| self.path)
    }
}

/// Finishes or takes back what killed builds began, and clears their workshops away.
///
/// To be called by whoever holds the lock. `beside`: whether the lock covers workshops beside the
/// destination, too. Gives back a workshop that could not be cleared.
pub fn recover(
    disk: &mut Disk<'_>,
    dest: &Destination,
    beside: bool,
) -> Result<Option<PathBuf>, Fault> {
    let mut left_behind = None;
    if let (true, Some(parent)) = (beside, dest.parent()) {
        let prefix = dest.beside(SUFFIX);
        for workshop in abandoned(disk, parent, prefix.as_deref().and_then(Path::file_name)) {
            if workshop.old_site().exists() && !settle(disk, dest, &workshop)? {
                continue;
            }
            left_behind = workshop.clear(disk).or(left_behind);
        }
    }
    for workshop in abandoned(disk, &dest.folder, Some(OsStr::new(SUFFIX))) {
        left_behind = workshop.clear(disk).or(left_behind);
    }
    Ok(left_behind)
}

/// Brings the site before back if none took its place; otherwise saves its owner's last changes.
///
/// Says no if somebody made the destination anew meanwhile: then both are left as they are.
fn settle(disk: &mut Disk<'_>, dest: &Destination, workshop: &Workshop) -> Result<bool, Fault> {
    let old = workshop.old_site();
    if Manifest::read(&dest.folder)?.is_some() {
        carry::settle_differences(disk, &old, &dest.folder)?;
        return Ok(true);
    }
    match fs::read_dir(&dest.folder).map(|mut entries| entries.next().is_none()) {
        Ok(false) => return Ok(false),
        Ok(true) => disk.remove_folder(&dest.folder)?,
        Err(_) => {}
    }
    disk.rename(&old, &dest.folder)?;
    if let Some(parent) = dest.parent() {
        disk.sync_folder(parent)?;
    }
    Ok(true)
}

/// The workshops of killed builds in `folder`, whose names are `prefix` and a number.
fn abandoned(disk: &mut Disk<'_>, folder: &Path, prefix: Option<&OsStr>) -> Vec<Workshop> {
    let (Some(prefix), Ok(entries)) = (prefix, fs::read_dir(folder)) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries
        .flatten()
        .filter(|entry| {
            let name = entry.file_name();
            let number = name
                .as_encoded_bytes()
                .strip_prefix(prefix.as_encoded_bytes());
            number.is_some_and(|n| !n.is_empty() && n.iter().all(u8::is_ascii_digit))
        })
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    paths.retain(|path| {
        if path.join(MARKER).is_file() {
            return true;
        }
        // Killed before the marker came or after it went. Removing an empty folder takes nothing
        // from anybody, and one with something in it is somebody else's.
        if fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_none()) {
            let _ = disk.remove_folder(path);
        }
        false
    });
    paths.into_iter().map(|path| Workshop { path }).collect()
}
