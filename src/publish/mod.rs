//! Puts a finished site onto the disk so that a whole one is there at every moment.
//!
//! The new site is built beside the old one, with its owner's own files (`.git`, `CNAME`) in it,
//! and the two folders change places in one step. Where there is no such step, two renames do it;
//! where the folder cannot be moved, as a mount point cannot, each file takes its place by itself.
//! A build that is killed leaves a workshop that the next build settles and clears away.
//!
//! ```
//! use seloste::publish::{How, publish};
//! use seloste::site::Site;
//!
//! let folder = std::env::temp_dir().join(format!("seloste-doc-{}", std::process::id()));
//! let mut site = Site::new();
//! site.insert("index.html", "<!doctype html><title>Tietosuoja</title>");
//!
//! let published = publish(&site, &folder.join("public"))?;
//! assert_eq!(published.how, How::Renamed);
//! assert_eq!(publish(&site, &folder.join("public"))?.how, How::Unchanged);
//! # std::fs::remove_dir_all(&folder).unwrap();
//! # Ok::<(), seloste::publish::PublishError>(())
//! ```

mod carry;
mod destination;
mod disk;
mod error;
mod in_place;
mod lock;
mod manifest;
mod outcome;
mod survey;
mod swap;
mod system;
mod workshop;

use std::path::Path;

pub use disk::Step;
pub use error::{Fault, PublishError};
pub use manifest::MANIFEST;
pub use outcome::{How, Published, Way};

use crate::site::Site;
use destination::Destination;
use disk::Disk;
use lock::Lock;
use survey::{Changes, Survey};

/// Publishes a site to the folder `dest`, which is made if it is not there.
///
/// # Errors
/// If `dest` is a file, or a folder with content that seloste did not put there; if a file of the
/// site would replace one of the owner's; if another build is at it; if the system refuses a step.
/// In all but the last case nothing has changed.
pub fn publish(site: &Site, dest: &Path) -> Result<Published, PublishError> {
    publish_observed(site, dest, Way::Best, &mut |_| {})
}

/// Publishes as [`publish`] does, in a given way, and calls `observe` before each change of the disk.
///
/// # Errors
/// As [`publish`].
pub fn publish_observed(
    site: &Site,
    dest: &Path,
    way: Way,
    observe: &mut dyn FnMut(&Step<'_>),
) -> Result<Published, PublishError> {
    let mut disk = Disk::new(observe);
    locked(site, dest, way, &mut disk).map_err(|fault| PublishError {
        dest: dest.to_path_buf(),
        fault,
    })
}

fn locked(site: &Site, dest: &Path, way: Way, disk: &mut Disk<'_>) -> Result<Published, Fault> {
    let dest = Destination::resolve(dest, disk)?;
    let lock = Lock::take(disk, &dest)?;
    let published = settled(site, &dest, way, lock.covers_beside(), disk);
    lock.release(disk);
    published
}

fn settled(
    site: &Site,
    dest: &Destination,
    way: Way,
    beside: bool,
    disk: &mut Disk<'_>,
) -> Result<Published, Fault> {
    let leftover = workshop::recover(disk, dest, beside)?;
    let survey = Survey::of(&dest.folder)?;
    survey.permit(&dest.folder, site)?;
    let changes = Changes::between(&dest.folder, &survey, site);

    let (how, left_behind) = if changes.none() {
        (How::Unchanged, None)
    } else {
        let movable = way != Way::InPlace && beside && dest.can_move();
        let whole = movable.then(|| swap::publish(disk, site, dest, &survey, &changes, way));
        match whole {
            Some(Ok((how, work))) => (how, swap::finish(disk, dest, work)?),
            Some(Err(fault)) if !fault.allows_in_place() => return Err(fault),
            _ => (
                How::InPlace,
                in_place::publish(disk, site, dest, &survey, &changes)?,
            ),
        }
    };
    Ok(Published {
        folder: dest.folder.clone(),
        how,
        files: site.len(),
        changed: changes.changed.len(),
        removed: changes.stale.len(),
        carried_over: survey.foreign_files(),
        bytes: site.iter().map(|(_, bytes)| bytes.len() as u64).sum(),
        left_behind: left_behind.or(leftover),
    })
}
