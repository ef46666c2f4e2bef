//! What changes on the disk: hints from the system, and a look of our own.
//!
//! Hints come at once but not always: not from network mounts, not when the system's queue overflows, not from a
//! folder that was taken away and put back. A look compares what the files are like (size, times, kind) and misses
//! nothing for long. A hint begins a build; without one, a look does whenever it differs from the last.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// The folders of a project that a site is made from.
const FOLDERS: [&str; 5] = ["registers", "content", "themes", "catalogue", "versions"];

/// An editor's save is several events: so long must it be quiet before a build begins.
const QUIET: Duration = Duration::from_millis(8);

/// A build begins after this long even if it never gets quiet.
const BURST: Duration = Duration::from_millis(100);

/// How often a look is taken where the system gives hints, and where it does not.
const LOOK: Duration = Duration::from_millis(1000);
const LOOK_ALONE: Duration = Duration::from_millis(250);

/// More entries than this are not looked at one by one; hints still come for all.
const MOST: usize = 20_000;

/// Watches the files of a project.
pub struct Watch {
    dir: PathBuf,
    policy: PathBuf,
    watcher: Option<RecommendedWatcher>,
    /// The folders that the system gives hints for, each as it was when that began.
    watched: BTreeMap<PathBuf, u64>,
    /// Files elsewhere in the project that the policy names.
    named: Vec<PathBuf>,
    seen: u64,
}

impl Watch {
    /// Begins; hints go to `hint`.
    pub fn new(dir: &Path, policy: &Path, hint: Sender<()>) -> Self {
        let own = policy.to_owned();
        let dir = std::path::absolute(dir).unwrap_or_else(|_| dir.to_path_buf());
        let below = dir.clone();
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if event.map_or(true, |event| matters(&event, &below, &own)) {
                // Without a builder there is nothing to hint to.
                let _ = hint.send(());
            }
        });
        Self {
            dir,
            policy: policy.to_owned(),
            watcher: watcher.ok(),
            watched: BTreeMap::new(),
            named: Vec::new(),
            seen: 0,
        }
    }

    /// Asks for hints for all folders that are there now, and takes a look. Whatever changes from here on is noticed.
    pub fn renew(&mut self) {
        let folders = FOLDERS.map(|folder| (self.dir.join(folder), RecursiveMode::Recursive));
        let own = (self.dir.clone(), RecursiveMode::NonRecursive);
        for (folder, mode) in [own].into_iter().chain(folders) {
            self.ask(folder, mode);
        }
        self.seen = self.look();
    }

    /// Looks at these files as well, by their paths in the project. There are no hints for them.
    pub fn also(&mut self, named: impl IntoIterator<Item = String>) {
        let named: Vec<_> = named.into_iter().map(|path| self.dir.join(path)).collect();
        if named != self.named {
            self.named = named;
            self.seen = self.look();
        }
    }

    fn look(&self) -> u64 {
        look(&self.dir, &self.policy, &self.named)
    }

    fn ask(&mut self, folder: PathBuf, mode: RecursiveMode) {
        let Some(watcher) = &mut self.watcher else {
            return;
        };
        // A folder of the same name is another one if it was taken away in between.
        let now = identity(&folder);
        if now == self.watched.get(&folder).copied() {
            return;
        }
        if self.watched.remove(&folder).is_some() {
            let _ = watcher.unwatch(&folder);
        }
        if let Some(now) = now
            && watcher.watch(&folder, mode).is_ok()
        {
            self.watched.insert(folder, now);
        }
    }

    /// Waits until something has changed and it is quiet. `false` if nobody gives hints any more.
    pub fn wait(&self, hints: &Receiver<()>) -> bool {
        let pause = match self.watched.contains_key(&self.dir) {
            true => LOOK,
            false => LOOK_ALONE,
        };
        loop {
            match hints.recv_timeout(pause) {
                Ok(()) => {
                    settle(hints);
                    return true;
                }
                Err(RecvTimeoutError::Timeout) if self.look() != self.seen => return true,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
    }
}

/// Whether something changes within that time; then it is quiet again.
pub fn more_within(time: Duration, hints: &Receiver<()>) -> bool {
    let more = hints.recv_timeout(time).is_ok();
    if more {
        settle(hints);
    }
    more
}

fn settle(hints: &Receiver<()>) {
    let end = Instant::now() + BURST;
    while Instant::now() < end && hints.recv_timeout(QUIET).is_ok() {}
}

/// Whether an event can change the site. Reading is none: the builder reads itself.
fn matters(event: &Event, dir: &Path, policy: &Path) -> bool {
    let reading = match event.kind {
        EventKind::Access(kind) => kind != AccessKind::Close(AccessMode::Write),
        _ => false,
    };
    let ours = |path: &PathBuf| match path.strip_prefix(dir) {
        // Something elsewhere that a link leads to.
        Err(_) => true,
        Ok(path) => path.components().next().is_none_or(|first| {
            let first = first.as_os_str();
            first == policy || FOLDERS.iter().any(|folder| first == *folder)
        }),
    };
    !reading && (event.need_rescan() || event.paths.is_empty() || event.paths.iter().any(ours))
}

/// What tells one folder from another of the same name.
fn identity(folder: &Path) -> Option<u64> {
    let metadata = std::fs::metadata(folder).ok()?;
    let mut hash = DefaultHasher::new();
    metadata.is_dir().hash(&mut hash);
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        (metadata.dev(), metadata.ino()).hash(&mut hash);
    }
    Some(hash.finish())
}

/// What the files are like, without reading them.
fn look(dir: &Path, policy: &Path, named: &[PathBuf]) -> u64 {
    let mut hash = DefaultHasher::new();
    note(&dir.join(policy), &mut hash);
    for path in named {
        note(path, &mut hash);
    }
    let mut left = MOST;
    for folder in FOLDERS {
        let walk = walkdir::WalkDir::new(dir.join(folder))
            .follow_links(true)
            .sort_by_file_name();
        for entry in walk.into_iter().take(left) {
            left -= 1;
            match entry {
                Ok(entry) => note(entry.path(), &mut hash),
                Err(error) => error.path().hash(&mut hash),
            }
        }
    }
    hash.finish()
}

fn note(path: &Path, hash: &mut DefaultHasher) {
    path.hash(hash);
    let Ok(metadata) = std::fs::metadata(path) else {
        return;
    };
    (metadata.is_dir(), metadata.len()).hash(hash);
    metadata.modified().ok().hash(hash);
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let changed = (metadata.ctime(), metadata.ctime_nsec());
        (metadata.ino(), metadata.mode(), changed).hash(hash);
    }
}
