//! The files as trees: from a path such as `registers.website.purposes` to its place, and back.

use std::rc::Rc;

use crate::source::yaml::{Kind, Node};
use crate::span::Span;

/// The trees of a project, each with the path at which it stands.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    parts: Vec<(String, Span, Rc<Node>)>,
}

/// Where a path leads: its key, and all that stands under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub key: Span,
    pub value: Span,
}

impl Place {
    /// Whether a place lies at this path or under it.
    pub fn holds(&self, span: Span) -> bool {
        let within = |outer: Span| {
            outer.file == span.file && outer.start <= span.start && span.end <= outer.end
        };
        within(self.key) || within(self.value)
    }
}

impl Tree {
    /// Adds a file's tree at a path: empty for the policy, `registers.<id>` for a register's own file.
    pub fn add(&mut self, path: impl Into<String>, node: Rc<Node>) {
        let start = Span {
            end: node.span.start,
            ..node.span
        };
        self.parts.push((path.into(), start, node));
    }

    /// The place of a path; list items go by their number from 0.
    pub fn find(&self, path: &str) -> Option<Place> {
        self.parts.iter().find_map(|(prefix, start, node)| {
            let rest = match prefix.as_str() {
                "" => path,
                prefix => path.strip_prefix(prefix)?,
            };
            let first = Place {
                key: *start,
                value: node.span,
            };
            rest.split('.')
                .filter(|part| !part.is_empty())
                .try_fold((first, node), |(_, node), part| step(node, part))
                .map(|(place, _)| place)
        })
    }

    /// The path of the smallest part that holds a place; empty for the whole file.
    pub fn route(&self, span: Span) -> Option<String> {
        let (prefix, _, root) = self
            .parts
            .iter()
            .find(|(_, _, node)| node.span.file == span.file)?;
        let mut route = prefix.clone();
        let mut node = root;
        while let Some((part, inner)) = child(node, span) {
            if !route.is_empty() {
                route.push('.');
            }
            route.push_str(&part);
            node = inner;
        }
        Some(route)
    }

    /// Whether something that was written is not here, because its key stood there twice.
    pub fn lost(&self) -> bool {
        self.parts.iter().any(|(_, _, root)| lost(root))
    }

    /// Every value that is a text, with its place.
    pub fn scalars(&self) -> Vec<(Span, &str)> {
        let mut found = Vec::new();
        for (_, _, root) in &self.parts {
            scalars(root, &mut found);
        }
        found
    }

    /// The keys under a path, to suggest one of them.
    pub fn keys(&self, path: &str) -> Vec<String> {
        let mut node = None;
        for (prefix, _, root) in &self.parts {
            let rest = match prefix.as_str() {
                "" => Some(path),
                prefix => path.strip_prefix(prefix),
            };
            let found = rest.and_then(|rest| {
                rest.split('.')
                    .filter(|part| !part.is_empty())
                    .try_fold(root, |node, part| step_into(node, part))
            });
            node = node.or(found);
        }
        match node.map(|node| &node.kind) {
            Some(Kind::Map { entries, .. }) => {
                entries.iter().map(|entry| entry.key.clone()).collect()
            }
            Some(Kind::List { items }) => (0..items.len()).map(|at| at.to_string()).collect(),
            _ => Vec::new(),
        }
    }
}

fn scalars<'n>(node: &'n Node, found: &mut Vec<(Span, &'n str)>) {
    match &node.kind {
        Kind::Map { entries, .. } => entries
            .iter()
            .for_each(|entry| scalars(&entry.value, found)),
        Kind::List { items } => items.iter().for_each(|item| scalars(item, found)),
        Kind::Scalar { text, .. } => found.push((node.span, text)),
    }
}

fn lost(node: &Node) -> bool {
    match &node.kind {
        Kind::Map {
            entries,
            lost: here,
            ..
        } => *here || entries.iter().any(|entry| lost(&entry.value)),
        Kind::List { items } => items.iter().any(|item| lost(item)),
        Kind::Scalar { .. } => false,
    }
}

fn step<'n>(node: &'n Rc<Node>, part: &str) -> Option<(Place, &'n Rc<Node>)> {
    match &node.kind {
        Kind::Map { entries, .. } => {
            let entry = entries.iter().find(|entry| entry.key == part)?;
            let place = Place {
                key: entry.span,
                value: entry.value.span,
            };
            Some((place, &entry.value))
        }
        Kind::List { items } => {
            let item = items.get(part.parse::<usize>().ok()?)?;
            let place = Place {
                key: item.span,
                value: item.span,
            };
            Some((place, item))
        }
        Kind::Scalar { .. } => None,
    }
}

fn step_into<'n>(node: &'n Rc<Node>, part: &str) -> Option<&'n Rc<Node>> {
    step(node, part).map(|(_, node)| node)
}

fn child(node: &Node, span: Span) -> Option<(String, &Rc<Node>)> {
    match &node.kind {
        Kind::Map { entries, .. } => entries.iter().find_map(|entry| {
            let place = Place {
                key: entry.span,
                value: entry.value.span,
            };
            place.holds(span).then(|| (entry.key.clone(), &entry.value))
        }),
        Kind::List { items } => items.iter().enumerate().find_map(|(at, item)| {
            let place = Place {
                key: item.span,
                value: item.span,
            };
            place.holds(span).then(|| (at.to_string(), item))
        }),
        Kind::Scalar { .. } => None,
    }
}
