//! Reads `versions/` of a project: whole versions, and what is wrong with the others.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use super::record::{self, Promised};
use super::{FOLDER, STYLE, Version, Versions, digest, plain};
use crate::diagnostic::Diagnostic;
use crate::source::{Source, Sources};
use crate::span::Span;
use crate::terms::Date;

/// The largest file of a version that is read, in bytes.
const FILE_LIMIT: u64 = 8 << 20;

/// The system did not give a file or a folder.
#[derive(Debug)]
pub struct ReadError {
    pub path: PathBuf,
    pub cause: io::Error,
}

impl std::fmt::Display for ReadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot read `{}`: {}", self.path.display(), self.cause)
    }
}

impl std::error::Error for ReadError {}

impl Versions {
    /// The versions in `dir/versions/`, and a finding for everything there that is none. `shown` names a file of the
    /// project as people can open it.
    ///
    /// # Errors
    /// If a file or a folder cannot be read.
    pub fn load(
        dir: &Path,
        sources: &mut Sources,
        shown: &dyn Fn(&str) -> String,
    ) -> Result<(Self, Vec<Diagnostic>), ReadError> {
        let mut versions = Vec::new();
        let mut findings = Vec::new();
        let root = dir.join(FOLDER);
        if !root.is_dir() {
            return Ok((Self::default(), findings));
        }
        let mut dated = Vec::new();
        for (name, path) in entries(&root)? {
            match Date::parse(&name).filter(|_| path.is_dir()) {
                Some(date) => dated.push((date, path)),
                None => findings.push(stray(&format!("{FOLDER}/{name}"), sources, shown)),
            }
        }
        for (date, path) in dated {
            let inside = format!("{FOLDER}/{date}");
            let mut files = BTreeMap::new();
            gather(&path, "", &mut files)?;
            match version(date, &mut files, sources, shown)? {
                Ok(version) => {
                    versions.push(version);
                    for name in files.keys() {
                        findings.push(stray(&format!("{inside}/{name}"), sources, shown));
                    }
                }
                Err(finding) => findings.push(finding),
            }
        }
        Ok((Self(versions), findings))
    }
}

/// The version in a folder. What belongs to it is taken out of `files`.
fn version(
    date: Date,
    files: &mut BTreeMap<String, PathBuf>,
    sources: &mut Sources,
    shown: &dyn Fn(&str) -> String,
) -> Result<Result<Version, Diagnostic>, ReadError> {
    let inside = |name: &str| format!("{FOLDER}/{date}/{name}");
    let mut fault = |name: &str, text: &str, offset: usize, message: String| {
        let file = sources.add(Source::new(shown(&inside(name)), text));
        let end = text[offset..]
            .find('\n')
            .map_or(text.len(), |end| offset + end);
        Diagnostic::error("YML-033", Span::new(file, offset, end), message).help(format!(
            "bring it back from version control: `git checkout -- {FOLDER}/{date}`"
        ))
    };
    let Some(path) = files.remove(record::NAME) else {
        let message = format!(
            "`{FOLDER}/{date}` is no released version: it has no `{}`",
            record::NAME
        );
        return Ok(Err(fault(record::NAME, "", 0, message)));
    };
    let text = match read(&path)? {
        Ok(text) => text,
        Err(reason) => {
            let message = format!("`{}` {reason}", inside(record::NAME));
            return Ok(Err(fault(record::NAME, "", 0, message)));
        }
    };
    let Promised {
        mut version,
        digests,
    } = match record::read(&text, date) {
        Ok(promised) => promised,
        Err(wrong) => return Ok(Err(fault(record::NAME, &text, wrong.offset, wrong.message))),
    };
    for (at, (name, promised)) in digests.iter().enumerate() {
        let reason = match files.remove(name) {
            None => "is missing".to_owned(),
            Some(path) => match read(&path)? {
                Ok(text) if digest(&text) == *promised => {
                    match version.pages.get_mut(at) {
                        Some(page) => page.html = plain(&text),
                        None => version.style = plain(&text),
                    }
                    continue;
                }
                Ok(_) => "is not as it was released".to_owned(),
                Err(reason) => reason,
            },
        };
        let message = format!("`{}` {reason}", inside(name));
        return Ok(Err(fault(name, "", 0, message)));
    }
    debug_assert!(digests.last().is_some_and(|(name, _)| name == STYLE));
    Ok(Ok(version))
}

fn stray(name: &str, sources: &mut Sources, shown: &dyn Fn(&str) -> String) -> Diagnostic {
    let file = sources.add(Source::new(shown(name), ""));
    Diagnostic::error(
        "YML-033",
        Span::new(file, 0, 0),
        format!("`{name}` is no part of a released version"),
    )
    .help(format!(
        "move it out of `{FOLDER}/`, which holds what `seloste release` wrote and nothing else"
    ))
}

/// The text of a file, or why it is none.
fn read(path: &Path) -> Result<Result<String, String>, ReadError> {
    let fail = |cause| ReadError {
        path: path.to_path_buf(),
        cause,
    };
    if path.metadata().map_err(fail)?.len() > FILE_LIMIT {
        return Ok(Err("is larger than 8 MB".to_owned()));
    }
    let bytes = std::fs::read(path).map_err(fail)?;
    Ok(String::from_utf8(bytes).map_err(|_| "is not UTF-8 text".to_owned()))
}

/// Every file below a folder, by its path in it; hidden ones belong to the system.
pub(super) fn gather(
    folder: &Path,
    prefix: &str,
    files: &mut BTreeMap<String, PathBuf>,
) -> Result<(), ReadError> {
    for (name, path) in entries(folder)? {
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            gather(&path, &format!("{name}/"), files)?;
        } else {
            files.insert(name, path);
        }
    }
    Ok(())
}

fn entries(folder: &Path) -> Result<Vec<(String, PathBuf)>, ReadError> {
    let fail = |cause| ReadError {
        path: folder.to_path_buf(),
        cause,
    };
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            all.push((name, entry.path()));
        }
    }
    all.sort();
    Ok(all)
}
