//! The one door to words, looks and facts: what is built in, overlaid path by path by the project's own files.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

static CONTENT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/content");
static THEMES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes");
static CATALOGUE: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/catalogue");
static STARTERS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/starters");

/// The folders a project may overlay, with what is built in.
const FOLDERS: [(&str, &Dir<'static>); 3] = [
    ("catalogue", &CATALOGUE),
    ("content", &CONTENT),
    ("themes", &THEMES),
];

/// The kinds of files that are looked at: facts, messages, prose, templates, style.
const EXTENSIONS: [&str; 5] = ["css", "ftl", "html", "md", "yaml"];

/// The largest file of a project that is read, in bytes.
const FILE_LIMIT: u64 = 1 << 20;

/// How much a project's folders may hold together, in bytes. More than this is hardly somebody's words
/// and looks: it is the `content` folder of a site generator.
const TOTAL_LIMIT: u64 = 32 << 20;

/// Files by their path (`content/fi/notice.ftl`), the project's own before the built-in ones.
///
/// Everything of the project is read once, when the value is made, so that a build sees one state of the disk.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    project: BTreeMap<String, Vec<u8>>,
    /// The project's folder, for the one image that its policy may name.
    dir: Option<PathBuf>,
}

/// A file of the project that could not be taken in.
#[derive(Debug)]
pub struct AssetError {
    pub path: PathBuf,
    pub cause: AssetFault,
}

/// Why a file of the project could not be taken in.
#[derive(Debug)]
pub enum AssetFault {
    /// The system refused.
    Io(io::Error),
    /// The file is larger than a megabyte.
    FileTooLarge,
    /// The folders hold more than 32 megabytes together.
    TooMuch,
}

impl std::fmt::Display for AssetError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let path = self.path.display();
        match &self.cause {
            AssetFault::Io(error) => write!(f, "cannot read {path}: {error}"),
            AssetFault::FileTooLarge => {
                write!(f, "cannot read {path}: it is larger than one megabyte")
            }
            AssetFault::TooMuch => write!(
                f,
                "cannot read {path}: more than 32 megabytes of texts; if this folder belongs to a site \
                 generator, keep policy.yaml in a folder of its own"
            ),
        }
    }
}

impl std::error::Error for AssetError {}

impl Assets {
    /// Only what is built in.
    ///
    /// ```
    /// let assets = seloste::assets::Assets::builtin();
    /// assert!(assets.get("content/en/notice.ftl").is_some());
    /// assert!(assets.get("content/en/no-such-file.ftl").is_none());
    /// ```
    pub fn builtin() -> Self {
        Self::default()
    }

    /// What is built in, overlaid by the folders `catalogue`, `content` and `themes` of `dir`.
    ///
    /// Hidden files and files of other kinds than css, ftl, html, md and yaml are passed over.
    ///
    /// # Errors
    /// If a file or folder cannot be read, or there is far too much of it.
    pub fn with_project(dir: &Path) -> Result<Self, AssetError> {
        let mut project = BTreeMap::new();
        let mut total = 0;
        for (folder, _) in FOLDERS {
            let root = dir.join(folder);
            if root.is_dir() {
                read_folder(&root, folder, &mut project, &mut total)?;
            }
        }
        Ok(Self {
            project,
            dir: Some(dir.to_owned()),
        })
    }

    /// The bytes of the file at `path`, the project's own if it has one.
    pub fn get(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        match self.project.get(path) {
            Some(bytes) => Some(Cow::Borrowed(bytes)),
            None => built_in(path).map(Cow::Borrowed),
        }
    }

    /// The bytes of an image of the project; nothing if it is not there or too large. The path is the caller's to judge.
    pub fn image(&self, path: &str) -> Option<Vec<u8>> {
        let path = self.dir.as_ref()?.join(path);
        let size = std::fs::metadata(&path)
            .ok()
            .filter(|meta| meta.is_file())?;
        (size.len() <= FILE_LIMIT)
            .then(|| std::fs::read(path).ok())
            .flatten()
    }

    /// The bytes of the built-in file at `path`, whatever the project has there.
    pub fn built_in(&self, path: &str) -> Option<&'static [u8]> {
        built_in(path)
    }

    /// Whether the project brings a file of its own at `path`.
    pub fn is_project(&self, path: &str) -> bool {
        self.project.contains_key(path)
    }

    /// The paths of the project's own files, in byte order.
    pub fn project_paths(&self) -> impl Iterator<Item = &str> {
        self.project.keys().map(String::as_str)
    }

    /// Whether the project's own files whose paths begin with `prefix` are the same, byte for byte.
    pub fn same(&self, other: &Self, prefix: &str) -> bool {
        fn own<'a>(
            all: &'a Assets,
            prefix: &'a str,
        ) -> impl Iterator<Item = (&'a String, &'a Vec<u8>)> {
            let below = all.project.range(prefix.to_owned()..);
            below.take_while(move |(path, _)| path.starts_with(prefix))
        }
        own(self, prefix).eq(own(other, prefix))
    }

    /// Every path that begins with `prefix`, in byte order, each once.
    pub fn list(&self, prefix: &str) -> Vec<String> {
        let mut paths: Vec<String> = self
            .project
            .keys()
            .filter(|path| path.starts_with(prefix))
            .cloned()
            .collect();
        for (folder, dir) in FOLDERS {
            collect(dir, folder, prefix, &mut paths);
        }
        paths.sort_unstable();
        paths.dedup();
        paths
    }
}

/// A file of `starters/`, which no project overrides: a first project is made from it.
pub fn starter(path: &str) -> Option<&'static str> {
    STARTERS.get_file(path)?.contents_utf8()
}

/// The folders of `starters/`, in byte order.
pub fn starter_folders() -> Vec<&'static str> {
    let mut names: Vec<&str> = STARTERS.dirs().filter_map(|dir| name(dir.path())).collect();
    names.sort_unstable();
    names
}

/// The names of the files in a folder of `starters/`, in byte order.
pub fn starter_files(folder: &str) -> Vec<&'static str> {
    let dir = STARTERS.get_dir(folder);
    let mut names: Vec<&str> = dir
        .into_iter()
        .flat_map(Dir::files)
        .filter_map(|file| name(file.path()))
        .collect();
    names.sort_unstable();
    names
}

fn name(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()
}

fn built_in(path: &str) -> Option<&'static [u8]> {
    let (folder, rest) = path.split_once('/')?;
    let (_, dir) = FOLDERS.iter().find(|(name, _)| *name == folder)?;
    Some(dir.get_file(rest)?.contents())
}

fn collect(dir: &'static Dir<'static>, folder: &str, prefix: &str, paths: &mut Vec<String>) {
    for file in dir.files() {
        // The macro keeps the separator of the machine that compiled it.
        let path = file.path().to_string_lossy().replace('\\', "/");
        let path = format!("{folder}/{path}");
        if path.starts_with(prefix) {
            paths.push(path);
        }
    }
    for inner in dir.dirs() {
        collect(inner, folder, prefix, paths);
    }
}

fn read_folder(
    root: &Path,
    folder: &str,
    files: &mut BTreeMap<String, Vec<u8>>,
    total: &mut u64,
) -> Result<(), AssetError> {
    let hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
    let walk = walkdir::WalkDir::new(root)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !hidden(entry.file_name()));
    for entry in walk {
        let entry = entry.map_err(|error| AssetError {
            path: error.path().unwrap_or(root).to_path_buf(),
            cause: AssetFault::Io(error.into()),
        })?;
        let known = entry
            .path()
            .extension()
            .is_some_and(|found| EXTENSIONS.iter().any(|known| found == *known));
        if !entry.file_type().is_file() || !known {
            continue;
        }
        let Some(path) = relative(entry.path(), root, folder) else {
            continue;
        };
        let fault = |cause| AssetError {
            path: entry.path().to_path_buf(),
            cause,
        };
        let size = entry
            .metadata()
            .map_err(|error| fault(AssetFault::Io(error.into())))?
            .len();
        if size > FILE_LIMIT {
            return Err(fault(AssetFault::FileTooLarge));
        }
        *total += size;
        if *total > TOTAL_LIMIT {
            return Err(fault(AssetFault::TooMuch));
        }
        let bytes = std::fs::read(entry.path()).map_err(|error| fault(AssetFault::Io(error)))?;
        files.insert(path, bytes);
    }
    Ok(())
}

/// The path as [`Assets::get`] wants it, or nothing for a name that is not UTF-8: no built-in path has one.
fn relative(path: &Path, root: &Path, folder: &str) -> Option<String> {
    let mut out = String::from(folder);
    for part in path.strip_prefix(root).ok()? {
        out.push('/');
        out.push_str(part.to_str()?);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_file_replaces_the_built_in_one_and_adds_to_the_list() {
        let dir = std::env::temp_dir().join(format!("seloste-assets-{}", std::process::id()));
        std::fs::create_dir_all(dir.join("content/en/.hidden")).unwrap();
        std::fs::write(dir.join("content/en/notice.ftl"), "mine").unwrap();
        std::fs::write(dir.join("content/en/zz.ftl"), "more").unwrap();
        std::fs::write(dir.join("content/en/film.mp4"), "no").unwrap();
        std::fs::write(dir.join("content/en/.hidden/a.md"), "no").unwrap();
        let assets = Assets::with_project(&dir).unwrap();
        std::fs::remove_dir_all(&dir).unwrap();

        assert_eq!(
            assets.get("content/en/notice.ftl").unwrap().as_ref(),
            b"mine"
        );
        assert_ne!(assets.built_in("content/en/notice.ftl"), Some(&b"mine"[..]));
        assert!(assets.is_project("content/en/zz.ftl"));
        assert_eq!(
            assets.project_paths().collect::<Vec<_>>(),
            ["content/en/notice.ftl", "content/en/zz.ftl"]
        );
        let list = assets.list("content/en/");
        assert!(list.is_sorted());
        assert_eq!(
            list.iter()
                .filter(|path| *path == "content/en/notice.ftl")
                .count(),
            1
        );
        assert!(list.contains(&"content/en/zz.ftl".to_owned()));
        assert!(assets.list("content/en/film").is_empty());
    }

    #[test]
    fn a_folder_without_overlays_changes_nothing() {
        let assets = Assets::with_project(Path::new("/nonexistent/seloste")).unwrap();
        assert_eq!(assets.list(""), Assets::builtin().list(""));
    }
}
