//! Writes a version into the project, whole or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::read::gather;
use super::{FOLDER, Version, plain};

/// What writing came to.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The version is new.
    Written,
    /// Another text of the same day gave way.
    Replaced,
    /// It was there already, the same byte for byte.
    Unchanged,
}

/// Why a version was not written.
#[derive(Debug)]
pub enum WriteError {
    /// There is a version of that day with other files, and these differ.
    Differs(Vec<String>),
    /// The system refused.
    Io(PathBuf, io::Error),
}

/// Writes a version to `project/versions/<date>/`.
///
/// # Errors
/// If another text of the same day lies there and `force` is not given; if the system refuses.
pub fn write(project: &Path, version: &Version, force: bool) -> Result<Outcome, WriteError> {
    let root = project.join(FOLDER);
    let date = version.effective.to_string();
    let target = root.join(&date);
    // Hidden, so that a build never takes half a version for a whole one.
    let (new, old) = (
        root.join(format!(".{date}.new")),
        root.join(format!(".{date}.old")),
    );
    if old.exists() && !target.exists() {
        done(&old, fs::rename(&old, &target))?;
    }
    let files = version.files();
    let there = target.exists();
    if there {
        let differing = differing(&target, &files)?;
        if differing.is_empty() {
            return Ok(Outcome::Unchanged);
        }
        if !force {
            return Err(WriteError::Differs(differing));
        }
    }
    for leftover in [&new, &old].into_iter().filter(|path| path.exists()) {
        done(leftover, fs::remove_dir_all(leftover))?;
    }
    for (name, bytes) in &files {
        let path = new.join(name);
        let folder = path.parent().unwrap_or(&new);
        done(folder, fs::create_dir_all(folder))?;
        done(&path, fs::write(&path, bytes))?;
    }
    if there {
        done(&target, fs::rename(&target, &old))?;
    }
    done(&target, fs::rename(&new, &target))?;
    if there {
        done(&old, fs::remove_dir_all(&old))?;
        return Ok(Outcome::Replaced);
    }
    Ok(Outcome::Written)
}

/// The files that are there and not wanted, wanted and not there, or there with other words.
fn differing(target: &Path, wanted: &BTreeMap<String, Vec<u8>>) -> Result<Vec<String>, WriteError> {
    let mut found = BTreeMap::new();
    gather(target, "", &mut found).map_err(|error| WriteError::Io(error.path, error.cause))?;
    let mut differing = Vec::new();
    for (name, bytes) in wanted {
        let same = match found.remove(name) {
            None => false,
            Some(path) => {
                let there = done(&path, fs::read(&path))?;
                let text = |bytes: &[u8]| plain(&String::from_utf8_lossy(bytes));
                text(&there) == text(bytes)
            }
        };
        if !same {
            differing.push(name.clone());
        }
    }
    differing.extend(found.into_keys());
    Ok(differing)
}

fn done<T>(path: &Path, result: io::Result<T>) -> Result<T, WriteError> {
    result.map_err(|error| WriteError::Io(path.to_path_buf(), error))
}
