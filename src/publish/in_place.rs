//! Publishes file by file into a folder that has to stay the same one, as a mount point must.
//!
//! Every file is written inside the destination first, in a hidden workshop, and then moved to its
//! place: a full disk is noticed before anything changes, and no page is ever half there. What
//! pages need comes before the pages, the pages before the indexes, and the root index last; only
//! then are files removed that the new site does not have.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::publish::carry;
use crate::publish::destination::Destination;
use crate::publish::disk::Disk;
use crate::publish::error::Fault;
use crate::publish::manifest::{MANIFEST, Manifest};
use crate::publish::survey::{Changes, Survey};
use crate::publish::workshop::Workshop;
use crate::site::Site;

/// Moves the site into the destination. Gives back what could not be cleared away.
pub fn publish(
    disk: &mut Disk<'_>,
    site: &Site,
    dest: &Destination,
    survey: &Survey,
    changes: &Changes,
) -> Result<Option<PathBuf>, Fault> {
    let into = |mount: &&PathBuf| {
        let mut arriving = changes.changed.iter();
        arriving.any(|path| dest.folder.join(path).starts_with(mount))
    };
    if let Some(mount) = survey.mounts_inside.iter().find(into) {
        return Err(Fault::MountInside {
            path: mount.clone(),
        });
    }
    if !dest.exists() {
        disk.make_folder(&dest.folder)?;
    }
    let work = Workshop::inside(disk, dest)?;
    let published = stage(disk, site, survey, changes, &work)
        .and_then(|()| arrive(disk, dest, survey, changes, &work));
    let left_behind = work.clear(disk);
    published.map(|()| left_behind)
}

/// Writes all that is new into the workshop, and the two manifests: for the way and for the end.
fn stage(
    disk: &mut Disk<'_>,
    site: &Site,
    survey: &Survey,
    changes: &Changes,
    work: &Workshop,
) -> Result<(), Fault> {
    let new = work.new_site();
    let mut made = BTreeSet::new();
    disk.make_folder(&new)?;
    for path in &changes.changed {
        if let Some(above) = Path::new(path).parent() {
            carry::make_with_parents(disk, &new, above, &mut made)?;
        }
        disk.write(&new.join(path), site.get(path).unwrap_or_default())?;
    }
    let next = Manifest::of(site);
    let awaiting = survey.manifest.awaiting(&next);
    disk.write(&begun(work), awaiting.text().as_bytes())?;
    disk.write(&done(work), next.text().as_bytes())?;

    for path in &changes.changed {
        disk.sync_file(&new.join(path))?;
    }
    disk.sync_file(&begun(work))?;
    disk.sync_file(&done(work))
}

/// Moves the staged files to their places, in order, and removes what is stale.
fn arrive(
    disk: &mut Disk<'_>,
    dest: &Destination,
    survey: &Survey,
    changes: &Changes,
    work: &Workshop,
) -> Result<(), Fault> {
    let manifest = dest.folder.join(MANIFEST);
    disk.rename(&begun(work), &manifest)?;
    disk.sync_folder(&dest.folder)?;

    for rank in Rank::IN_ORDER {
        let mut touched = BTreeSet::new();
        for path in changes.changed.iter().filter(|path| Rank::of(path) == rank) {
            clear_the_way(disk, &dest.folder, Path::new(path), &mut touched)?;
            disk.rename(&work.new_site().join(path), &dest.folder.join(path))?;
        }
        for folder in touched {
            disk.sync_folder(&folder)?;
        }
    }
    remove_stale(disk, &dest.folder, survey, changes)?;
    disk.rename(&done(work), &manifest)?;
    disk.sync_folder(&dest.folder)
}

/// When a file may take its place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// What pages are made of: styles, scripts, data.
    Part,
    /// Pages that other pages include or link to.
    Page,
    /// Pages that are the way to others.
    Index,
    /// The front door.
    RootIndex,
}

impl Rank {
    const IN_ORDER: [Self; 4] = [Self::Part, Self::Page, Self::Index, Self::RootIndex];

    fn of(path: &str) -> Self {
        match path {
            "index.html" => Self::RootIndex,
            _ if path.ends_with("/index.html") => Self::Index,
            _ if path.ends_with(".html") => Self::Page,
            _ => Self::Part,
        }
    }
}

/// Makes room for the file `path`: folders above it, and no folder where it goes.
///
/// Whatever is removed here belonged to the site before; the survey saw to that. `touched` gets
/// the folders whose names change.
fn clear_the_way(
    disk: &mut Disk<'_>,
    root: &Path,
    path: &Path,
    touched: &mut BTreeSet<PathBuf>,
) -> Result<(), Fault> {
    let mut above: Vec<&Path> = path.ancestors().skip(1).collect();
    above.reverse();
    for folder in above.iter().map(|folder| root.join(folder)) {
        match folder.symlink_metadata() {
            Ok(there) if there.is_dir() => {}
            found => {
                if found.is_ok() {
                    disk.remove_file(&folder)?;
                }
                disk.make_folder(&folder)?;
                touched.extend(folder.parent().map(Path::to_path_buf));
            }
        }
        touched.insert(folder);
    }
    let file = root.join(path);
    if file.symlink_metadata().is_ok_and(|there| there.is_dir()) {
        disk.remove_tree(&file)?;
    }
    Ok(())
}

/// Removes files that the new site does not have, and folders of the site before that are empty.
fn remove_stale(
    disk: &mut Disk<'_>,
    root: &Path,
    survey: &Survey,
    changes: &Changes,
) -> Result<(), Fault> {
    // The other way round than they came: no page may outlive what it needs.
    let mut stale: Vec<&String> = changes.stale.iter().collect();
    stale.sort_by_key(|path| std::cmp::Reverse(Rank::of(path)));
    for file in stale.into_iter().map(|path| root.join(path)) {
        // Where a folder has become a file, or the reverse, it has gone already.
        if file.symlink_metadata().is_ok_and(|there| !there.is_dir()) {
            disk.remove_file(&file)?;
        }
    }
    // Folders that are needed are not empty, so looking is enough; inner ones come last in order.
    for folder in survey.our_folders.iter().rev().map(|path| root.join(path)) {
        if fs::read_dir(&folder).is_ok_and(|mut entries| entries.next().is_none()) {
            disk.remove_folder(&folder)?;
        }
    }
    Ok(())
}

fn begun(work: &Workshop) -> PathBuf {
    work.path().join("manifest-begun.json")
}

fn done(work: &Workshop) -> PathBuf {
    work.path().join("manifest-done.json")
}
