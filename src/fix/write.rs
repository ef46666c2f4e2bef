//! Puts mended files onto the disk: each is the old one or the new one at every moment, never half of one.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::fix::Change;
use crate::source::{Source, Sources};

/// A file could not be written; it is as it was.
#[derive(Debug)]
pub struct WriteError {
    /// The file's name as findings show it.
    pub name: String,
    pub cause: WriteFault,
}

/// Why a file could not be written.
#[derive(Debug)]
pub enum WriteFault {
    /// Somebody changed it since it was read.
    Changed,
    /// Its permissions say that nobody writes to it.
    ReadOnly,
    /// The system refused.
    Io(io::Error),
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        match &self.cause {
            WriteFault::Changed => {
                write!(
                    f,
                    "`{name}` changed while it was read; nothing was written to it, run it again"
                )
            }
            WriteFault::ReadOnly => {
                write!(f, "`{name}` is read-only; nothing was written to it")
            }
            WriteFault::Io(error) => {
                write!(f, "cannot write `{name}`: {error}; it is as it was")
            }
        }
    }
}

impl std::error::Error for WriteError {}

/// Writes all changes. Nothing is written before every file has been found as it was read, and its new text lies
/// beside it.
///
/// # Errors
/// If a file has changed, is read-only, or the system refuses.
pub fn all(changes: &[Change], sources: &Sources) -> Result<(), WriteError> {
    let named = |change: &Change| {
        let name = sources.get(change.file).name.clone();
        |cause| WriteError { name, cause }
    };
    let mut staged = Vec::new();
    for change in changes {
        let source = sources.get(change.file);
        staged.push((change, stage(change, source).map_err(named(change))?));
    }
    for (change, mut staged) in staged {
        let source = sources.get(change.file);
        unchanged(&staged.target, source)
            .and_then(|()| staged.put())
            .map_err(named(change))?;
    }
    Ok(())
}

/// The new text, beside the file it replaces; removed again unless it takes that file's place.
struct Staged {
    /// The file itself, where its name is a link.
    target: PathBuf,
    beside: Option<PathBuf>,
}

impl Staged {
    fn put(&mut self) -> Result<(), WriteFault> {
        if let Some(beside) = &self.beside {
            fs::rename(beside, &self.target).map_err(WriteFault::Io)?;
        }
        self.beside = None;
        Ok(())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if let Some(beside) = &self.beside {
            let _ = fs::remove_file(beside);
        }
    }
}

fn stage(change: &Change, source: &Source) -> Result<Staged, WriteFault> {
    let target = fs::canonicalize(&change.path).map_err(WriteFault::Io)?;
    let meta = fs::metadata(&target).map_err(WriteFault::Io)?;
    // Renaming would get past this, but whoever set it did not want the file changed.
    if meta.permissions().readonly() {
        return Err(WriteFault::ReadOnly);
    }
    unchanged(&target, source)?;
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let beside = target.with_file_name(format!(".{name}.seloste-{}", std::process::id()));
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&beside)
        .map_err(WriteFault::Io)?;
    let staged = Staged {
        target,
        beside: Some(beside),
    };
    fill(&mut file, &meta, source, change).map_err(WriteFault::Io)?;
    Ok(staged)
}

fn fill(file: &mut File, meta: &fs::Metadata, source: &Source, change: &Change) -> io::Result<()> {
    file.write_all(source.mark().as_bytes())?;
    file.write_all(change.text.as_bytes())?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, fchown};
        let now = file.metadata()?;
        if (now.uid(), now.gid()) != (meta.uid(), meta.gid()) {
            fchown(&*file, Some(meta.uid()), Some(meta.gid()))?;
        }
    }
    // After the owner: a change of owner takes rights away.
    file.set_permissions(meta.permissions())?;
    file.sync_all()
}

fn unchanged(path: &Path, source: &Source) -> Result<(), WriteFault> {
    let bytes = fs::read(path).map_err(WriteFault::Io)?;
    match bytes.strip_prefix(source.mark().as_bytes()) {
        Some(text) if text == source.text.as_bytes() => Ok(()),
        _ => Err(WriteFault::Changed),
    }
}
