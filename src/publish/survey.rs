//! What is in the destination before publishing: whose it is, and whether the site may go there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::publish::error::Fault;
use crate::publish::manifest::{MANIFEST, Manifest};
use crate::publish::system;
use crate::site::Site;

/// What may lie in a folder that is empty for our purposes: the repository that a site is served
/// from, the files its host wants, and what file systems put into their roots.
const USUAL: [&str; 6] = [
    ".git",
    ".gitignore",
    ".gitkeep",
    ".nojekyll",
    "CNAME",
    "lost+found",
];

/// Something in the destination that is not seloste's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    Folder,
    /// A file, a symbolic link or anything else that has a name.
    File,
}

/// The content of a destination.
#[derive(Debug, Default)]
pub struct Survey {
    /// The manifest found there, or an empty one.
    pub manifest: Manifest,
    /// Files that are there and that seloste published.
    pub ours: BTreeSet<String>,
    /// Folders that are there and that files of seloste's are in, or were.
    pub our_folders: BTreeSet<PathBuf>,
    /// Everything else, by its path inside the destination; folders come before what is in them.
    pub foreign: BTreeMap<PathBuf, Foreign>,
    /// Folders inside that are on another file system.
    pub mounts_inside: Vec<PathBuf>,
    /// Whether a folder of the owner's could not be read.
    pub unreadable: bool,
    has_manifest: bool,
}

impl Survey {
    /// Looks through `folder`; one that does not exist is empty.
    pub fn of(folder: &Path) -> Result<Self, Fault> {
        let mut survey = Self::default();
        let Ok(root) = folder.metadata() else {
            return Ok(survey);
        };
        if let Some(manifest) = Manifest::read(folder)? {
            survey.manifest = manifest;
            survey.has_manifest = true;
        }
        let folders: BTreeSet<&Path> = survey
            .manifest
            .paths()
            .flat_map(|path| Path::new(path).ancestors().skip(1))
            .collect();
        let walk = WalkDir::new(folder).min_depth(1).sort_by_file_name();
        for entry in walk {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) if refused(&error) && error.depth() > 0 => {
                    survey.unreadable = true;
                    continue;
                }
                Err(error) => return Err(Fault::io("list", folder, error.into())),
            };
            let Ok(path) = entry.path().strip_prefix(folder) else {
                continue;
            };
            if entry.file_type().is_dir() {
                let there = entry
                    .metadata()
                    .map_err(|e| Fault::io("look at", entry.path(), e.into()))?;
                if !system::same_device(&root, &there) {
                    survey.mounts_inside.push(entry.path().to_path_buf());
                }
                if folders.contains(path) {
                    survey.our_folders.insert(path.to_path_buf());
                } else {
                    survey.foreign.insert(path.to_path_buf(), Foreign::Folder);
                }
            } else if path != Path::new(MANIFEST) {
                match text(path).filter(|path| survey.manifest.owns(path)) {
                    Some(path) => {
                        survey.ours.insert(path);
                    }
                    None => {
                        survey.foreign.insert(path.to_path_buf(), Foreign::File);
                    }
                }
            }
        }
        Ok(survey)
    }

    /// Refuses a folder that seloste did not make, and a site that would replace what is not its own.
    pub fn permit(&self, folder: &Path, site: &Site) -> Result<(), Fault> {
        assert!(
            site.get(MANIFEST).is_none(),
            "a site does not bring its own manifest"
        );
        let stranger = self.foreign.keys().find(|path| {
            path.components().count() == 1 && !USUAL.iter().any(|usual| path.as_os_str() == *usual)
        });
        if let (false, Some(stranger)) = (self.has_manifest, stranger) {
            return Err(Fault::NotOurs {
                path: folder.to_path_buf(),
                example: stranger.clone(),
            });
        }
        let occupied = |path: &Path| Fault::Occupied {
            path: folder.join(path),
        };
        for (path, _) in site.iter() {
            let path = Path::new(path);
            if self.foreign.contains_key(path) {
                return Err(occupied(path));
            }
            // A folder of the owner's is shared; a file or a link is no folder of ours.
            for above in path.ancestors().skip(1) {
                if self.foreign.get(above) == Some(&Foreign::File) {
                    return Err(occupied(above));
                }
            }
        }
        for path in self.foreign.keys() {
            let mut above = path.ancestors().skip(1);
            if above.any(|above| text(above).is_some_and(|path| site.get(&path).is_some())) {
                return Err(occupied(path));
            }
        }
        Ok(())
    }

    /// How many files are not seloste's.
    pub fn foreign_files(&self) -> usize {
        self.foreign
            .values()
            .filter(|kind| **kind == Foreign::File)
            .count()
    }
}

/// What a site changes in a destination.
#[derive(Debug, PartialEq, Eq)]
pub struct Changes {
    /// Files that are new or get new bytes.
    pub changed: BTreeSet<String>,
    /// Files of the site before that this one does not have.
    pub stale: BTreeSet<String>,
    /// Whether the manifest itself differs.
    pub manifest: bool,
}

impl Changes {
    /// Compares the site with what is on the disk, byte by byte.
    pub fn between(folder: &Path, survey: &Survey, site: &Site) -> Self {
        let same = |path: &str, bytes: &[u8]| {
            let file = folder.join(path);
            survey.ours.contains(path)
                && file
                    .symlink_metadata()
                    .is_ok_and(|there| there.is_file() && there.len() == bytes.len() as u64)
                && fs::read(&file).is_ok_and(|there| there == bytes)
        };
        let text = fs::read(folder.join(MANIFEST)).unwrap_or_default();
        Self {
            changed: site
                .iter()
                .filter(|(path, bytes)| !same(path, bytes))
                .map(|(path, _)| path.to_owned())
                .collect(),
            stale: survey
                .ours
                .iter()
                .filter(|path| site.get(path).is_none())
                .cloned()
                .collect(),
            manifest: text != Manifest::of(site).text().as_bytes(),
        }
    }

    /// Whether the destination holds exactly the site already.
    pub fn none(&self) -> bool {
        self.changed.is_empty() && self.stale.is_empty() && !self.manifest
    }
}

/// The path as sites and manifests write it; none if it is not Unicode and so cannot be theirs.
fn text(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.iter().map(|part| part.to_str()).collect();
    parts.map(|parts| parts.join("/"))
}

fn refused(error: &walkdir::Error) -> bool {
    error
        .io_error()
        .is_some_and(|e| e.kind() == io::ErrorKind::PermissionDenied)
}
