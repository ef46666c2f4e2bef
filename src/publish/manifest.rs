//! The list of what seloste published into a folder, kept in the folder itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::publish::error::Fault;
use crate::site::Site;

/// The manifest's name at the top of a published folder.
pub const MANIFEST: &str = ".seloste-manifest.json";

const FORMAT: u64 = 1;

/// What seloste published into a folder: paths and SHA-256 hashes, and nothing that changes by itself.
///
/// Every other file in the folder belongs to its owner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    files: BTreeMap<String, String>,
    /// Paths that a build which works in place is about to write. Empty once it is done.
    incoming: BTreeSet<String>,
}

impl Manifest {
    /// The manifest of a site.
    pub fn of(site: &Site) -> Self {
        Self {
            files: site
                .iter()
                .map(|(path, bytes)| (path.to_owned(), hash(bytes)))
                .collect(),
            incoming: BTreeSet::new(),
        }
    }

    /// This manifest while the files of `next` arrive one by one.
    ///
    /// If the build ends halfway, the next one knows all files for its own.
    pub fn awaiting(&self, next: &Manifest) -> Self {
        Self {
            files: self.files.clone(),
            incoming: self
                .incoming
                .iter()
                .chain(next.files.keys())
                .filter(|path| !self.files.contains_key(*path))
                .cloned()
                .collect(),
        }
    }

    /// Whether seloste wrote, or was about to write, the file at `path`.
    pub fn owns(&self, path: &str) -> bool {
        self.files.contains_key(path) || self.incoming.contains(path)
    }

    /// All paths that seloste wrote or was about to write.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().chain(&self.incoming).map(String::as_str)
    }

    /// The text of the manifest's file.
    pub fn text(&self) -> String {
        let mut whole = Map::new();
        whole.insert("seloste_manifest".into(), json!(FORMAT));
        whole.insert("files".into(), json!(self.files));
        if !self.incoming.is_empty() {
            whole.insert("incoming".into(), json!(self.incoming));
        }
        // `{:#}` of a JSON value is its indented text.
        format!("{:#}\n", Value::Object(whole))
    }

    /// The manifest in `folder`; none if it has none or does not exist.
    pub fn read(folder: &Path) -> Result<Option<Self>, Fault> {
        let path = folder.join(MANIFEST);
        let text = match fs::read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Fault::io("read", &path, error)),
        };
        match Self::parse(&text) {
            Ok(manifest) => Ok(Some(manifest)),
            Err(cause) => Err(Fault::Manifest { path, cause }),
        }
    }

    fn parse(text: &[u8]) -> Result<Self, String> {
        let whole: Value = serde_json::from_slice(text).map_err(|e| e.to_string())?;
        match whole["seloste_manifest"].as_u64() {
            Some(FORMAT) => {}
            Some(_) => return Err("it was written by a later seloste".into()),
            None => return Err("it is not a seloste manifest".into()),
        }
        let mut manifest = Self::default();
        for (path, hash) in whole["files"].as_object().ok_or("it has no `files`")? {
            let hash = hash.as_str().ok_or("a hash is not text")?;
            manifest.files.insert(inside(path)?, hash.to_owned());
        }
        for path in whole["incoming"].as_array().into_iter().flatten() {
            let path = path.as_str().ok_or("a path is not text")?;
            manifest.incoming.insert(inside(path)?);
        }
        Ok(manifest)
    }
}

/// The path, if it stays inside the folder.
///
/// Files named by the manifest get removed one day, so it is not to be trusted with `../`.
fn inside(path: &str) -> Result<String, String> {
    let safe = !path.contains('\\') && path.split('/').all(|p| !matches!(p, "" | "." | ".."));
    match safe {
        true => Ok(path.to_owned()),
        false => Err(format!("the path `{path}` leads out of the folder")),
    }
}

fn hash(bytes: &[u8]) -> String {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
