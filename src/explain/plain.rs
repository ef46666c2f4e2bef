//! Keys of the file from which nothing is derived: where they stand, what they mean, which article asks for them.

use std::rc::Rc;

use crate::explain::{Answer, Ask, Step, Topic, keys, ticked, unknown};
use crate::source::yaml::{self, Kind, Node};
use crate::span::{FileId, Span};

/// Explains a key of the file; `None` if the file does not have it.
pub(super) fn explain(path: &str, topics: &[(String, Topic)], ask: &Ask) -> Option<Answer> {
    let (at, node) = find(path, ask)?;
    let parts: Vec<&str> = path.split('.').collect();
    let pattern = keys::pattern(&parts);
    let mut step = Step::new("the key").written(shown(path, &node), at);
    if let Some(meaning) = keys::meaning(&pattern) {
        step = step.known(meaning);
    }
    // The table of what must be there knows purposes without their registers.
    let short = pattern.strip_prefix("registers.*.").unwrap_or(&pattern);
    let law = (ask.law)(&pattern).or_else(|| (ask.law)(short));
    if let Some(law) = law.filter(|law| !law.is_empty()) {
        step = step.law(law, "it asks for this");
    }
    let answer = Answer::new(path, "a key of the file, used as it is written").step(step);
    let prefix = format!("{path}.");
    let derived = topics.iter().any(|(known, _)| known.starts_with(&prefix));
    Some(match derived {
        true => {
            let below = unknown::children(path, topics, ask);
            answer.step(
                Step::new("what can be explained under it")
                    .known(ticked(below.iter().map(String::as_str))),
            )
        }
        false => answer,
    })
}

/// The key of a path with its value, in the main file or in a register's own.
pub(super) fn find(path: &str, ask: &Ask) -> Option<(Span, Rc<Node>)> {
    let main = ask.notice.policy.meta.span.file;
    let mut parts: Vec<&str> = path.split('.').collect();
    let mut file = main;
    let mut at = None;
    if let ["registers", id, ..] = parts.as_slice() {
        let register = ask.notice.registers.iter().find(|known| known.id == *id);
        if let Some(register) = register.filter(|register| register.span.file != main) {
            file = register.span.file;
            at = Some(register.span);
            parts.drain(..2);
        }
    }
    let mut node = root(file, ask)?;
    for part in parts {
        let entry = node.get(part)?;
        at = Some(entry.span);
        let value = Rc::clone(&entry.value);
        node = value;
    }
    at.map(|at| (at, node))
}

/// The tree of the main file.
pub(super) fn main(ask: &Ask) -> Option<Rc<Node>> {
    root(ask.notice.policy.meta.span.file, ask)
}

fn root(file: FileId, ask: &Ask) -> Option<Rc<Node>> {
    yaml::parse(ask.sources.get(file), file).0
}

fn shown(path: &str, node: &Node) -> String {
    let key = path.rsplit('.').next().unwrap_or(path);
    match &node.kind {
        Kind::Scalar { .. } if node.is_null() => format!("`{key}`, with nothing after it"),
        Kind::Scalar { text, .. } => {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            format!("`{key}: {}`", crate::source::decode::shorten(&text))
        }
        Kind::List { items } => format!("`{key}`, a list of {}", items.len()),
        Kind::Map { entries, .. } => {
            format!(
                "`{key}`: {}",
                ticked(entries.iter().map(|e| e.key.as_str()))
            )
        }
    }
}
