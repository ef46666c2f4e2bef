//! Takes the owner's own files from the old folder to the new one.
//!
//! They get a second name in the new folder before it takes its place, so that they are never
//! missing, and nothing is copied. What their owner changes in the meantime is brought after.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::publish::disk::Disk;
use crate::publish::error::Fault;
use crate::publish::survey::{Foreign, Survey};
use crate::publish::system;

/// Gives every foreign file a second name in `to`, and makes the folders they need.
///
/// `made` has the folders of `to` that exist, by their path inside it, and grows.
pub fn carry_over(
    disk: &mut Disk<'_>,
    survey: &Survey,
    from: &Path,
    to: &Path,
    made: &mut BTreeSet<PathBuf>,
) -> Result<(), Fault> {
    let refuse = |path: &Path| {
        Fault::io(
            "carry over",
            path,
            std::io::ErrorKind::PermissionDenied.into(),
        )
    };
    if survey.unreadable || !survey.mounts_inside.is_empty() {
        return Err(refuse(from));
    }
    for (path, kind) in &survey.foreign {
        let (old, new) = (from.join(path), to.join(path));
        match kind {
            Foreign::Folder if made.contains(path) => {}
            Foreign::Folder => {
                make_with_parents(disk, to, path, made)?;
            }
            Foreign::File => {
                if let Some(above) = path.parent() {
                    make_with_parents(disk, to, above, made)?;
                }
                disk.link(&old, &new)?;
            }
        }
    }
    // Inner folders first: once one has its owner's permissions it may not be written to.
    for (path, _) in survey
        .foreign
        .iter()
        .rev()
        .filter(|(_, kind)| **kind == Foreign::Folder)
    {
        let old = from.join(path);
        let like = old
            .symlink_metadata()
            .map_err(|e| Fault::io("look at", &old, e))?;
        // The old one must be emptied later, which needs these rights.
        if !system::open_to_its_owner(&like) {
            return Err(refuse(&old));
        }
        disk.copy_attributes(&like, &to.join(path))?;
    }
    Ok(())
}

/// Makes the folder `path` inside `root` and those above it, as far as `made` has them not.
pub fn make_with_parents(
    disk: &mut Disk<'_>,
    root: &Path,
    path: &Path,
    made: &mut BTreeSet<PathBuf>,
) -> Result<(), Fault> {
    if path.as_os_str().is_empty() || made.contains(path) {
        return Ok(());
    }
    if let Some(above) = path.parent() {
        make_with_parents(disk, root, above, made)?;
    }
    disk.make_folder(&root.join(path))?;
    made.insert(path.to_path_buf());
    Ok(())
}

/// Brings to `new` what the owner changed in `old` after [`carry_over`] had passed.
///
/// A file that is missing in the new folder is moved there; one that differs is moved if it is the
/// later one. Nothing of the site is replaced: what cannot be moved is reported, and stays.
pub fn settle_differences(disk: &mut Disk<'_>, old: &Path, new: &Path) -> Result<(), Fault> {
    let before = Survey::of(old)?;
    let now = Survey::of(new)?;
    for (path, kind) in &before.foreign {
        let (from, to) = (old.join(path), new.join(path));
        let (Ok(there), here) = (from.symlink_metadata(), to.symlink_metadata()) else {
            continue;
        };
        match (kind, here) {
            (Foreign::Folder, Err(_)) => disk.make_folders(&to)?,
            (Foreign::Folder, Ok(here)) if here.is_dir() => {}
            (Foreign::File, Err(_)) => {
                disk.make_folders(to.parent().unwrap_or(new))?;
                disk.rename(&from, &to)?;
            }
            (Foreign::File, Ok(here)) if system::same_file(&there, &here) => {}
            (Foreign::File, Ok(here)) if now.foreign.get(path) == Some(&Foreign::File) => {
                if there.modified().ok() > here.modified().ok() {
                    disk.rename(&from, &to)?;
                }
            }
            (_, Ok(_)) => return Err(Fault::Occupied { path: from }),
        }
    }
    Ok(())
}
