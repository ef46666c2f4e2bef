//! What is shown at the moment: the last good site, and what is to be said of the files as they are now.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use super::findings::Told;
use super::rules::Rules;
use crate::render::consent::{SCRIPT, SETTINGS};
use crate::site::Site;

/// A site as it is served.
pub struct Served {
    pub site: Site,
    /// Whether every page is there. The pages that somebody looks at are made first and shown at once.
    pub whole: bool,
    /// The path that the site lives under, with a slash at both ends.
    pub mount: String,
    /// What `_headers` asks for.
    pub rules: Rules,
}

impl Served {
    /// A site with the headers that it asks for itself.
    pub fn new(site: Site, mount: String, whole: bool) -> Self {
        let rules = site.get("_headers").map(Rules::read).unwrap_or_default();
        Self {
            site,
            whole,
            mount,
            rules,
        }
    }

    /// The path of the style sheet within the site; its name changes with its content.
    pub fn style(&self) -> Option<&str> {
        let mut paths = self.site.iter().map(|(path, _)| path);
        paths.find(|path| path.starts_with("assets/style.") && path.ends_with(".css"))
    }

    /// The scripts that pages load: a page whose script changed has changed.
    pub fn scripts(&self) -> impl Iterator<Item = &[u8]> {
        [SCRIPT, SETTINGS]
            .into_iter()
            .filter_map(|path| self.site.get(path))
    }
}

/// What a visitor may see at one moment.
#[derive(Clone, Default)]
pub struct Shown {
    /// The last good site, if there ever was one.
    pub served: Option<Arc<Served>>,
    /// The findings in the files as they are.
    pub told: Arc<Told>,
}

/// The one place that the builder writes to and the server reads from.
pub struct Board {
    shown: Mutex<Shown>,
    turn: watch::Sender<u64>,
    /// The pages that browsers have open, by path within the site, and how often.
    open: Mutex<BTreeMap<String, usize>>,
}

impl Default for Board {
    fn default() -> Self {
        Self {
            shown: Mutex::default(),
            turn: watch::Sender::new(0),
            open: Mutex::default(),
        }
    }
}

impl Board {
    /// What is shown now.
    pub fn shown(&self) -> Shown {
        lock(&self.shown).clone()
    }

    /// Shows something else, and tells everybody who listens.
    pub fn show(&self, shown: Shown) {
        *lock(&self.shown) = shown;
        self.turn.send_modify(|turn| *turn += 1);
    }

    /// Changes with everything that is shown; begins with now.
    pub fn turns(&self) -> watch::Receiver<u64> {
        self.turn.subscribe()
    }

    /// The path that the site lives under; `/` before the first good build.
    pub fn mount(&self) -> String {
        self.shown()
            .served
            .map_or_else(|| "/".to_owned(), |served| served.mount.clone())
    }

    /// The pages that somebody looks at.
    pub fn open_pages(&self) -> Vec<String> {
        lock(&self.open).keys().cloned().collect()
    }

    /// Notes that somebody looks at a page, for as long as the value lives.
    pub fn looking(self: &Arc<Self>, page: String) -> Looking {
        *lock(&self.open).entry(page.clone()).or_default() += 1;
        Looking {
            board: Arc::clone(self),
            page,
        }
    }
}

/// A browser that has a page open.
pub struct Looking {
    board: Arc<Board>,
    page: String,
}

impl Drop for Looking {
    fn drop(&mut self) {
        let mut open = lock(&self.board.open);
        if let Some(count) = open.get_mut(&self.page) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.page);
            }
        }
    }
}

/// Nothing is left half done under these locks: a panic elsewhere does not spoil what they hold.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
