//! The one hand that changes the disk, and tells of each step before it does.

use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::path::Path;

use crate::publish::error::Fault;
use crate::publish::system;

/// A change of the disk that is about to happen.
///
/// For whoever watches: to show progress, or to test what is left if everything ends here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step<'a> {
    /// The file that keeps two builds apart is made, if it is not there.
    Lock(&'a Path),
    /// A folder is made.
    MakeFolder(&'a Path),
    /// A folder gets the permissions and the owner of the one it stands for.
    CopyAttributes(&'a Path),
    /// A new file is written.
    Write(&'a Path),
    /// A file gets a second name.
    Link { from: &'a Path, to: &'a Path },
    /// A file or a folder moves; what was at `to` is replaced.
    Rename { from: &'a Path, to: &'a Path },
    /// Two folders change places.
    Exchange { one: &'a Path, other: &'a Path },
    /// A file is removed.
    RemoveFile(&'a Path),
    /// An empty folder is removed.
    RemoveFolder(&'a Path),
    /// What was written is made to survive a power cut.
    Sync(&'a Path),
}

/// Makes every change of the disk, and has each one observed first.
pub struct Disk<'o> {
    observe: &'o mut dyn FnMut(&Step<'_>),
}

impl<'o> Disk<'o> {
    /// A hand that calls `observe` before each step.
    pub fn new(observe: &'o mut dyn FnMut(&Step<'_>)) -> Self {
        Self { observe }
    }

    /// Opens the file that carries the lock.
    pub fn open_lock_file(&mut self, path: &Path) -> io::Result<File> {
        (self.observe)(&Step::Lock(path));
        system::open_lock_file(path)
    }

    /// Makes a folder that others may read.
    pub fn make_folder(&mut self, path: &Path) -> Result<(), Fault> {
        (self.observe)(&Step::MakeFolder(path));
        system::make_folder(path, false).map_err(|e| Fault::io("make the folder", path, e))
    }

    /// Makes a folder for our eyes only.
    pub fn make_private_folder(&mut self, path: &Path) -> Result<(), Fault> {
        (self.observe)(&Step::MakeFolder(path));
        system::make_folder(path, true).map_err(|e| Fault::io("make the folder", path, e))
    }

    /// Makes a folder and those above it, as far as they are missing.
    pub fn make_folders(&mut self, path: &Path) -> Result<(), Fault> {
        if path.is_dir() {
            return Ok(());
        }
        if let Some(above) = path.parent() {
            self.make_folders(above)?;
            // `a/..` has come into being with `a`.
            if path.is_dir() {
                return Ok(());
            }
        }
        self.make_folder(path)
    }

    /// Gives a folder the permissions and the owner of another.
    pub fn copy_attributes(&mut self, like: &Metadata, path: &Path) -> Result<(), Fault> {
        (self.observe)(&Step::CopyAttributes(path));
        system::copy_attributes(like, path)
            .map_err(|e| Fault::io("set owner and permissions of", path, e))
    }

    /// Writes a file that is not there yet.
    pub fn write(&mut self, path: &Path, bytes: &[u8]) -> Result<(), Fault> {
        (self.observe)(&Step::Write(path));
        system::make_file(path)
            .and_then(|mut file| file.write_all(bytes))
            .map_err(|e| Fault::io("write", path, e))
    }

    /// Gives a file a second name.
    pub fn link(&mut self, from: &Path, to: &Path) -> Result<(), Fault> {
        (self.observe)(&Step::Link { from, to });
        fs::hard_link(from, to).map_err(|e| Fault::io("link", to, e))
    }

    /// Moves a file or a folder.
    pub fn rename(&mut self, from: &Path, to: &Path) -> Result<(), Fault> {
        (self.observe)(&Step::Rename { from, to });
        fs::rename(from, to).map_err(|e| Fault::io("move a finished part to", to, e))
    }

    /// Lets two folders change places.
    pub fn exchange(&mut self, one: &Path, other: &Path) -> io::Result<()> {
        (self.observe)(&Step::Exchange { one, other });
        system::exchange(one, other)
    }

    /// Removes a file.
    pub fn remove_file(&mut self, path: &Path) -> Result<(), Fault> {
        (self.observe)(&Step::RemoveFile(path));
        fs::remove_file(path).map_err(|e| Fault::io("remove", path, e))
    }

    /// Removes an empty folder.
    pub fn remove_folder(&mut self, path: &Path) -> Result<(), Fault> {
        (self.observe)(&Step::RemoveFolder(path));
        fs::remove_dir(path).map_err(|e| Fault::io("remove the folder", path, e))
    }

    /// Removes a folder with all that is in it; links are removed, not followed.
    pub fn remove_tree(&mut self, path: &Path) -> Result<(), Fault> {
        for entry in walkdir::WalkDir::new(path).contents_first(true) {
            let entry = entry.map_err(|e| Fault::io("list", path, e.into()))?;
            if entry.file_type().is_dir() {
                self.remove_folder(entry.path())?;
            } else {
                self.remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    /// Makes the content of a file survive a power cut.
    pub fn sync_file(&mut self, path: &Path) -> Result<(), Fault> {
        (self.observe)(&Step::Sync(path));
        // Windows flushes only what is open for writing.
        File::options()
            .write(true)
            .open(path)
            .and_then(|file| file.sync_all())
            .map_err(|e| Fault::io("store", path, e))
    }

    /// Makes the names in a folder survive a power cut.
    pub fn sync_folder(&mut self, path: &Path) -> Result<(), Fault> {
        (self.observe)(&Step::Sync(path));
        system::sync_folder(path).map_err(|e| Fault::io("store", path, e))
    }
}
