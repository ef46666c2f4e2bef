//! The notice as it was: the articles that `seloste release` froze into `versions/<date>/` of the project.
//!
//! A version is bare articles, words included, with the style they were made for. No later change of policy, words or
//! theme reaches them: a build puts today's frame round them and nothing else. `version.json` names every file with its
//! digest, so that a record that was touched is told from one that was not.

mod read;
mod record;
mod write;

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

pub use read::ReadError;
pub use write::{Outcome, WriteError, write};

use crate::terms::Date;

/// The folder of the project that holds the versions.
pub const FOLDER: &str = "versions";

/// The style that goes with the articles of a version.
pub const STYLE: &str = "article.css";

/// A notice as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Since when it was in force.
    pub effective: Date,
    /// What the policy called it.
    pub number: Option<String>,
    pub style: String,
    pub pages: Vec<Frozen>,
}

/// A page of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frozen {
    /// What page it is, whatever it is called: `registers.customers`, `cookies`, `changes`.
    pub page: String,
    pub language: String,
    /// Where it lay, from the root: `fi/asiakasrekisteri/`.
    pub folder: String,
    pub title: String,
    /// The bare article.
    pub html: String,
}

impl Frozen {
    /// The article's file within the folder of its version: `fi/asiakasrekisteri/` is `fi/asiakasrekisteri.html`.
    pub fn file(&self) -> String {
        let path = self.folder.trim_end_matches('/');
        match path.contains('/') {
            true => format!("{path}.html"),
            false => format!("{path}/index.html"),
        }
    }
}

impl Version {
    /// Every file of the version, by its path in the version's folder.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let pages = self.pages.iter();
        let mut files: BTreeMap<String, Vec<u8>> = pages
            .map(|page| (page.file(), page.html.clone().into_bytes()))
            .collect();
        files.insert(STYLE.to_owned(), self.style.clone().into_bytes());
        files.insert(record::NAME.to_owned(), record::text(self).into_bytes());
        files
    }

    /// Whether both say the same: how the words look, and where they may part, is not compared.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let words = |version: &Self| -> Vec<(String, String)> {
            let pages = version.pages.iter();
            let shown = |html: &str| html.replace('\u{ad}', "");
            let mut pages: Vec<_> = pages.map(|page| (page.file(), shown(&page.html))).collect();
            pages.sort();
            pages
        };
        words(self) == words(other)
    }

    /// Where its pages are published, from the root of the site: `versions/2026-03-01/`.
    pub fn folder(&self) -> String {
        format!("{FOLDER}/{}/", self.effective)
    }
}

/// The versions of a project, the oldest first.
#[derive(Clone, Debug, Default)]
pub struct Versions(pub Vec<Version>);

impl Versions {
    /// The one of that day.
    pub fn of(&self, effective: Date) -> Option<&Version> {
        self.0.iter().find(|version| version.effective == effective)
    }

    /// Those that are no longer in force: the ones before the present text, the newest first.
    pub fn before(&self, effective: Option<Date>) -> Vec<&Version> {
        let past = |version: &&Version| effective.is_none_or(|date| version.effective.0 < date.0);
        self.0.iter().filter(past).rev().collect()
    }

    /// Those that come after the present text, which are published nowhere.
    pub fn after(&self, effective: Option<Date>) -> impl Iterator<Item = &Version> {
        let later =
            move |version: &&Version| effective.is_some_and(|date| version.effective.0 > date.0);
        self.0.iter().filter(later)
    }
}

/// The digest by which a file is known. Line ends count as one: version control may write them otherwise.
fn digest(text: &str) -> String {
    let digest = Sha256::digest(plain(text).as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn plain(text: &str) -> String {
    text.replace("\r\n", "\n")
}
