//! The folder that a first project goes into: never over anything that is there.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::project::{POLICY, ProjectError, shown};

/// The folder for a notice beside another generator's site.
pub(super) const APART: &str = "privacy";
/// The form of the file, which the policy's first line names for editors.
pub(super) const SCHEMA: &str = "policy.schema.json";
/// What git need not keep: the site is made anew from the policy.
const IGNORED: &str = "/public";

/// What was written.
pub(super) struct Written {
    pub(super) files: Vec<String>,
    /// A `.gitignore` that was there and does not speak of the site.
    pub(super) ignore: Option<String>,
}

/// The folder for the notice under one that belongs to another generator.
pub(super) fn apart(dir: &Path) -> PathBuf {
    match dir == Path::new(".") {
        true => PathBuf::from(APART),
        false => dir.join(APART),
    }
}

/// Refuses a folder that has a policy, whatever kind of file that is.
pub(super) fn free(dir: &Path) -> Result<(), ProjectError> {
    let policy = dir.join(POLICY);
    match policy.symlink_metadata() {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotADirectory => {
            Err(ProjectError(format!("`{}` is not a folder", dir.display())))
        }
        Err(error) => Err(ProjectError(format!(
            "cannot look into `{}`: {error}",
            dir.display()
        ))),
        Ok(_) => Err(ProjectError(format!(
            "`{}` is there already, and init never writes over a file; name another folder: `seloste init DIR`",
            shown(dir, POLICY)
        ))),
    }
}

/// A folder of another generator that seloste would take for its own words, looks or facts.
pub(super) fn owner(dir: &Path) -> Option<String> {
    let mut folders = ["content", "themes", "catalogue", "registers"].into_iter();
    folders
        .find(|folder| dir.join(folder).is_dir())
        .map(str::to_owned)
}

/// What to say of a folder that belongs to another generator.
pub(super) fn taken(dir: &Path, other: &str) -> ProjectError {
    ProjectError(format!(
        "`{}` belongs to something else, and seloste would read it as its own; give the notice a folder of its own: \
         `seloste init {}`",
        shown(dir, other),
        shown(dir, APART)
    ))
}

/// Writes the project's files, each only where none is.
pub(super) fn write(dir: &Path, policy: &str, schema: &str) -> Result<Written, ProjectError> {
    std::fs::create_dir_all(dir).map_err(|error| {
        ProjectError(format!(
            "cannot make the folder `{}`: {error}",
            dir.display()
        ))
    })?;
    let mut files = Vec::new();
    let mut new = |name: &str, text: &str| -> Result<bool, ProjectError> {
        let path = dir.join(name);
        let fail = |error| ProjectError(format!("cannot write `{}`: {error}", path.display()));
        let mut file = match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(false),
            Err(error) => return Err(fail(error)),
        };
        file.write_all(text.as_bytes()).map_err(fail)?;
        files.push(shown(dir, name));
        Ok(true)
    };
    if !new(POLICY, policy)? {
        free(dir)?;
    }
    new(SCHEMA, schema)?;
    let fresh = new(".gitignore", &format!("{IGNORED}\n"))?;
    let text = std::fs::read_to_string(dir.join(".gitignore")).unwrap_or_default();
    let speaks = text
        .lines()
        .any(|line| line.trim().trim_matches('/') == "public");
    Ok(Written {
        files,
        ignore: (!fresh && !speaks).then(|| shown(dir, ".gitignore")),
    })
}
