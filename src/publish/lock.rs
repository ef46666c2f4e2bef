//! Keeps two builds apart that publish to the same folder.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::publish::destination::Destination;
use crate::publish::disk::Disk;
use crate::publish::error::Fault;
use crate::publish::system;

/// The right to publish to a folder, which one build has at a time.
///
/// The system itself takes it back when the process ends, however it ends; no build is ever kept
/// out by one that is dead.
pub struct Lock {
    /// A locked file beside the folder, where one can be made.
    file: Option<(PathBuf, File)>,
    /// The folder itself, locked: for builds that may not write beside it, or see it by another path.
    _folder: Option<File>,
}

impl Lock {
    /// Takes the lock, or says that another build has it.
    pub fn take(disk: &mut Disk<'_>, dest: &Destination) -> Result<Self, Fault> {
        let file = match dest.beside(".seloste-lock") {
            Some(path) => lock_file(disk, path)?,
            None => None,
        };
        let mut lock = Self {
            file,
            _folder: None,
        };
        if lock.file.is_none() && !dest.exists() {
            disk.make_folder(&dest.folder)?;
        }
        match lock_folder(&dest.folder) {
            Ok(folder) => lock._folder = folder,
            Err(fault) => {
                lock.release(disk);
                return Err(fault);
            }
        }
        Ok(lock)
    }

    /// Whether the lock covers what lies beside the folder, too.
    pub fn covers_beside(&self) -> bool {
        self.file.is_some()
    }

    /// Gives the lock back and removes its file.
    pub fn release(self, disk: &mut Disk<'_>) {
        // Removed while it is still locked: whoever opened it meanwhile sees that it has gone.
        // Without a way to see that, the empty file has to stay.
        if let (true, Some((path, _))) = (cfg!(unix), &self.file) {
            let _ = disk.remove_file(path);
        }
    }
}

/// Locks a file; none if there can be no such file, or no locks, on this file system.
fn lock_file(disk: &mut Disk<'_>, path: PathBuf) -> Result<Option<(PathBuf, File)>, Fault> {
    loop {
        let Ok(file) = disk.open_lock_file(&path) else {
            return Ok(None);
        };
        match lock(&file) {
            Ok(()) if is_at(&file, &path) => return Ok(Some((path, file))),
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Fault::Busy),
            Err(TryLockError::Error(_)) => {
                let _ = disk.remove_file(&path);
                return Ok(None);
            }
        }
    }
}

/// Locks a folder; none if it is not there or folders cannot be locked here.
pub fn lock_folder(path: &Path) -> Result<Option<File>, Fault> {
    loop {
        let Ok(folder) = File::open(path) else {
            return Ok(None);
        };
        match lock(&folder) {
            Ok(()) if is_at(&folder, path) => return Ok(Some(folder)),
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Fault::Busy),
            Err(TryLockError::Error(_)) => return Ok(None),
        }
    }
}

/// Locks what is open, or says after a moment that somebody else has it.
///
/// A program that another thread is just starting holds all open files of this one until it runs, and with them a lock
/// that was given back meanwhile. Builds take longer than that.
fn lock(file: &File) -> Result<(), TryLockError> {
    const TRIES: u32 = 5;
    for _ in 1..TRIES {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(10)),
            other => return other,
        }
    }
    file.try_lock()
}

/// Whether the open file is still the one at `path`.
///
/// The build before may have removed or replaced it after it was opened here.
fn is_at(file: &File, path: &Path) -> bool {
    if cfg!(not(unix)) {
        return true;
    }
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(open), Ok(named)) => system::same_file(&open, &named),
        _ => false,
    }
}
