//! Sites to publish, folders to publish to, and a look at everything that is in them.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use seloste::publish::{Published, Way, publish_observed};
use seloste::site::Site;

pub const WAYS: [Way; 3] = [Way::Best, Way::TwoRenames, Way::InPlace];

/// A folder of its own, removed at the end. Its path has a space and letters outside ASCII.
pub struct Scratch(PathBuf);

impl Scratch {
    /// In memory where the system has a folder for that: hundreds of builds, each made to survive
    /// a power cut, keep a real disk busy for a minute.
    pub fn new() -> Self {
        Self::below(Path::new("/dev/shm")).unwrap_or_else(Self::on_disk)
    }

    pub fn on_disk() -> Self {
        Self::below(&std::env::temp_dir()).expect("a folder for temporary files")
    }

    fn below(folder: &Path) -> Option<Self> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("seloste testi ä {}-{count}", std::process::id());
        let path = fs::canonicalize(folder).ok()?.join(name);
        fs::create_dir(&path).ok()?;
        Some(Self(path))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // A test may have closed a folder even to its owner.
        for entry in walkdir::WalkDir::new(&self.0).into_iter().flatten() {
            if entry.file_type().is_dir() {
                let open = fs::Permissions::from_mode(0o700);
                let _ = fs::set_permissions(entry.path(), open);
            }
        }
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A page that names what it needs, one a line, and says where it ends.
fn page(title: &str, needs: &[&str]) -> String {
    let mut page = format!("<!doctype html><title>{title}</title>\n");
    for need in needs {
        page.push_str(&format!("needs {need}\n"));
    }
    page.push_str("</html>\n");
    page
}

/// What the page at that path needs, as paths of the site. Fails if its end is missing.
pub fn needs(page: &str) -> Vec<&str> {
    assert!(page.ends_with("</html>\n"), "half a page: {page:?}");
    page.lines()
        .filter_map(|line| line.strip_prefix("needs "))
        .collect()
}

pub fn old_site() -> Site {
    let mut site = Site::new();
    site.insert(
        "index.html",
        page("vanha", &["fi/index.html", "en/index.html"]),
    );
    site.insert(
        "fi/index.html",
        page("vanha fi", &["assets/style.1.css", "seloste.js"]),
    );
    site.insert(
        "en/index.html",
        page("old en", &["assets/style.1.css", "seloste.js"]),
    );
    site.insert("en/gone/index.html", page("gone", &["assets/style.1.css"]));
    site.insert("assets/style.1.css", "body{color:#111}");
    site.insert("seloste.js", "old();");
    site.insert("policy.json", "{\"same\":true}");
    site.insert("data", "a file that becomes a folder");
    site.insert("lists/a.json", "[]");
    site
}

pub fn new_site() -> Site {
    let mut site = Site::new();
    site.insert(
        "index.html",
        page("uusi", &["fi/index.html", "en/index.html", "fi/lisä.html"]),
    );
    site.insert(
        "fi/index.html",
        page("uusi fi", &["assets/style.2.css", "seloste.js"]),
    );
    site.insert("fi/lisä.html", page("uusi lisä", &["assets/style.2.css"]));
    site.insert(
        "en/index.html",
        page("new en", &["assets/style.2.css", "seloste.js"]),
    );
    site.insert("assets/style.2.css", "body{color:#222}");
    site.insert("seloste.js", "brand_new();");
    site.insert("policy.json", "{\"same\":true}");
    site.insert("data/a.json", "{}");
    site.insert("lists", "a folder that became a file");
    site
}

/// What the folder's owner put into it.
pub fn add_owners_files(folder: &Path) {
    fs::create_dir_all(folder.join(".git/refs/empty")).unwrap();
    fs::create_dir_all(folder.join("fi")).unwrap();
    fs::write(folder.join(".git/HEAD"), "ref: refs/heads/pages\n").unwrap();
    fs::write(folder.join("CNAME"), "www.example.com\n").unwrap();
    fs::write(folder.join("fi/omat muistiinpanot ä.txt"), "säilytä\n").unwrap();
    symlink("fi", folder.join("latest")).unwrap();
}

/// Publishes the site in the given way; it has to succeed.
pub fn put(site: &Site, dest: &Path, way: Way) -> Published {
    publish_observed(site, dest, way, &mut |_| {}).unwrap_or_else(|error| panic!("{error}"))
}

/// Everything below a folder: folders end in `/`, links show where they point.
pub type Snapshot = BTreeMap<String, String>;

pub fn snapshot(folder: &Path) -> Snapshot {
    walkdir::WalkDir::new(folder)
        .min_depth(1)
        .into_iter()
        .map(|entry| {
            let entry = entry.unwrap();
            let path = entry.path();
            let name = path
                .strip_prefix(folder)
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned();
            if entry.file_type().is_dir() {
                (name + "/", String::new())
            } else if entry.file_type().is_symlink() {
                (
                    name,
                    format!("-> {}", fs::read_link(path).unwrap().display()),
                )
            } else {
                (name, String::from_utf8(fs::read(path).unwrap()).unwrap())
            }
        })
        .collect()
}

/// What is to be there once the site is published, with or without its owner's files.
pub fn expected(site: &Site, with_owners_files: bool) -> Snapshot {
    static KNOWN: Mutex<Vec<(Site, bool, Snapshot)>> = Mutex::new(Vec::new());
    let mut known = KNOWN.lock().unwrap();
    if let Some((_, _, there)) = known
        .iter()
        .find(|(other, with, _)| other == site && *with == with_owners_files)
    {
        return there.clone();
    }
    let scratch = Scratch::new();
    let folder = scratch.join("public");
    put(site, &folder, Way::Best);
    if with_owners_files {
        add_owners_files(&folder);
    }
    let there = snapshot(&folder);
    for (path, bytes) in site.iter() {
        assert_eq!(there[path].as_bytes(), bytes, "{path}");
    }
    known.push((site.clone(), with_owners_files, there.clone()));
    there
}

/// The names in a folder.
pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
