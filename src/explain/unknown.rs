//! A path that leads nowhere: the nearest one, and what there is to explain where it was lost.

use std::fmt;

use crate::explain::{Ask, Topic, plain};
use crate::source::suggest::nearest;
use crate::source::yaml::Kind;

/// How many paths are listed at most.
const MOST: usize = 40;

/// There is nothing under that path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The path that was asked for.
    pub path: String,
    /// The nearest path that there is.
    pub near: Option<String>,
    /// The longest part of it that leads somewhere; empty if none does.
    pub under: String,
    /// What can be explained there, one segment further.
    pub known: Vec<String>,
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is nothing to explain under `{}`", self.path)?;
        if let Some(near) = &self.near {
            write!(f, "; did you mean `{near}`?")?;
        }
        match self.under.is_empty() {
            true => write!(f, "\nwhat can be explained:")?,
            false => write!(f, "\nwhat can be explained under `{}`:", self.under)?,
        }
        for path in self.known.iter().take(MOST) {
            write!(f, "\n  {path}")?;
        }
        match self.known.len().saturating_sub(MOST) {
            0 => Ok(()),
            more => write!(f, "\n  and {more} more"),
        }
    }
}

impl std::error::Error for Unknown {}

/// Says where a path is lost, and what it may have meant.
pub(super) fn unknown(path: &str, topics: &[(String, Topic)], ask: &Ask) -> Unknown {
    let mut under = path;
    let known = loop {
        under = under.rsplit_once('.').map_or("", |(before, _)| before);
        let known = children(under, topics, ask);
        if !known.is_empty() || under.is_empty() {
            break known;
        }
    };
    let rest = path.strip_prefix(under).unwrap_or(path);
    let mut parts = rest.trim_start_matches('.').split('.');
    let wrong = parts.next().unwrap_or("");
    let last = |path: &str| path.rsplit('.').next().unwrap_or("").to_owned();
    let names: Vec<String> = known.iter().map(|path| last(path)).collect();
    let near = nearest(wrong, names.iter().map(String::as_str)).and_then(|name| {
        let at = names.iter().position(|known| known == name)?;
        // What stood after the misspelt part may be right.
        let whole = parts.fold(known[at].clone(), |path, part| format!("{path}.{part}"));
        let there = topics.iter().any(|(topic, _)| *topic == whole);
        let found = there || plain::find(&whole, ask).is_some();
        Some(if found { whole } else { known[at].clone() })
    });
    Unknown {
        path: path.to_owned(),
        near,
        under: under.to_owned(),
        known,
    }
}

/// The paths one segment below a path (of the whole file, if it is empty): those derived, then keys of the file.
pub(super) fn children(path: &str, topics: &[(String, Topic)], ask: &Ask) -> Vec<String> {
    let prefix = match path {
        "" => String::new(),
        path => format!("{path}."),
    };
    let mut found: Vec<String> = Vec::new();
    let mut add = |path: String| {
        if !found.contains(&path) {
            found.push(path);
        }
    };
    for (topic, _) in topics {
        if let Some(rest) = topic.strip_prefix(&prefix) {
            let next = rest.split('.').next().unwrap_or(rest);
            add(format!("{prefix}{next}"));
        }
    }
    let node = match path {
        "" => plain::main(ask),
        path => plain::find(path, ask).map(|(_, node)| node),
    };
    if let Some(Kind::Map { entries, .. }) = node.as_deref().map(|node| &node.kind) {
        for entry in entries {
            add(format!("{prefix}{}", entry.key));
        }
    }
    found
}
