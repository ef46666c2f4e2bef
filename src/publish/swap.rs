//! Publishes by building the whole folder beside the old one and letting the two change places.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::publish::carry;
use crate::publish::destination::Destination;
use crate::publish::disk::Disk;
use crate::publish::error::Fault;
use crate::publish::lock;
use crate::publish::manifest::{MANIFEST, Manifest};
use crate::publish::outcome::{How, Way};
use crate::publish::survey::{Changes, Survey};
use crate::publish::system;
use crate::publish::workshop::Workshop;
use crate::site::Site;

/// Builds the new folder and puts it in place. Gives back the workshop, for [`finish`].
///
/// If it fails, the destination is as it was, so any fault that [`Fault::allows_in_place`] leaves
/// that way open.
pub fn publish(
    disk: &mut Disk<'_>,
    site: &Site,
    dest: &Destination,
    survey: &Survey,
    changes: &Changes,
    way: Way,
) -> Result<(How, Workshop), Fault> {
    let work = Workshop::beside(disk, dest)?;
    let swapped = stage(disk, site, dest, survey, changes, &work.new_site())
        .and_then(|()| put_in_place(disk, dest, &work, way));
    match swapped {
        Ok(how) => Ok((how, work)),
        Err(fault) => {
            // With the site before still in there, the workshop is what the next build recovers from.
            if !work.old_site().exists() {
                work.clear(disk);
            }
            Err(fault)
        }
    }
}

/// Brings the owner's last changes over and clears the old site away.
///
/// Gives back what could not be cleared away.
pub fn finish(
    disk: &mut Disk<'_>,
    dest: &Destination,
    work: Workshop,
) -> Result<Option<PathBuf>, Fault> {
    if work.old_site().exists() {
        carry::settle_differences(disk, &work.old_site(), &dest.folder)?;
    }
    Ok(work.clear(disk))
}

/// Writes the whole site to `new`, with its owner's files, and makes it survive a power cut.
fn stage(
    disk: &mut Disk<'_>,
    site: &Site,
    dest: &Destination,
    survey: &Survey,
    changes: &Changes,
    new: &Path,
) -> Result<(), Fault> {
    let mut made = BTreeSet::new();
    let mut written = Vec::new();
    disk.make_folder(new)?;
    for (path, bytes) in site.iter() {
        let file = new.join(path);
        if let Some(above) = Path::new(path).parent() {
            carry::make_with_parents(disk, new, above, &mut made)?;
        }
        // What has not changed keeps its date, so that browsers need not fetch it again.
        let kept =
            !changes.changed.contains(path) && disk.link(&dest.folder.join(path), &file).is_ok();
        if !kept {
            disk.write(&file, bytes)?;
            written.push(file);
        }
    }
    carry::carry_over(disk, survey, &dest.folder, new, &mut made)?;
    let manifest = new.join(MANIFEST);
    disk.write(&manifest, Manifest::of(site).text().as_bytes())?;
    written.push(manifest);

    for file in &written {
        disk.sync_file(file)?;
    }
    for folder in made.iter().rev() {
        disk.sync_folder(&new.join(folder))?;
    }
    disk.sync_folder(new)?;
    if let Ok(before) = dest.folder.metadata() {
        if !system::open_to_its_owner(&before) {
            let error = std::io::ErrorKind::PermissionDenied.into();
            return Err(Fault::io("replace", &dest.folder, error));
        }
        disk.copy_attributes(&before, new)?;
    }
    Ok(())
}

/// Puts the finished folder where the old one is.
fn put_in_place(
    disk: &mut Disk<'_>,
    dest: &Destination,
    work: &Workshop,
    way: Way,
) -> Result<How, Fault> {
    let (new, old) = (work.new_site(), work.old_site());
    // The new folder is locked before it can be found under the old one's name.
    let _locked = lock::lock_folder(&new)?;
    disk.sync_folder(work.path())?;

    let how = if !dest.exists() {
        disk.rename(&new, &dest.folder)?;
        How::Renamed
    } else if way == Way::TwoRenames {
        rename_twice(disk, dest, &new, &old)?
    } else {
        match disk.exchange(&new, &dest.folder) {
            Ok(()) => {
                // Published already: should this fail, the old site is cleared away as `new`.
                let _ = disk.rename(&new, &old);
                How::Swapped
            }
            Err(error) if system::lacks_exchange(&error) => rename_twice(disk, dest, &new, &old)?,
            Err(error) => return Err(Fault::io("replace", &dest.folder, error)),
        }
    };
    // The swap has happened; if its date with the disk fails there is nothing to take back.
    for folder in dest.parent().into_iter().chain([work.path()]) {
        let _ = disk.sync_folder(folder);
    }
    Ok(how)
}

/// For a moment there is no folder; a build killed then is put right by the next one.
fn rename_twice(
    disk: &mut Disk<'_>,
    dest: &Destination,
    new: &Path,
    old: &Path,
) -> Result<How, Fault> {
    disk.rename(&dest.folder, old)?;
    match disk.rename(new, &dest.folder) {
        Ok(()) => Ok(How::Renamed),
        Err(fault) => {
            let Err(stuck) = disk.rename(old, &dest.folder) else {
                return Err(fault);
            };
            // Nothing else may be tried now: the next build brings the old site back.
            let cause = std::io::Error::other(stuck.to_string());
            Err(Fault::io("put back", &dest.folder, cause))
        }
    }
}
