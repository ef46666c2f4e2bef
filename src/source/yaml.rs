//! The YAML tree: every node and key with its place; limits that no file can get past.
//!
//! The events of a YAML 1.2 parser are folded into nodes held by `Rc`. An alias is a second `Rc` to the same
//! node, so nothing is ever expanded; a node's weight counts what expansion would cost.

use std::rc::Rc;

use granit_parser::{ErrorKind, Event, Options, Parser, ScalarStyle, ScanError, StructureStyle};

use crate::diagnostic::Diagnostic;
use crate::source::Source;
use crate::source::syntax::{self, Explanation};
use crate::span::{FileId, Span};

/// How deep lists and mappings may nest. A policy needs about ten levels.
const MAX_DEPTH: usize = 64;
/// How many nodes a file may have once its aliases are counted in full.
const MAX_WEIGHT: u64 = 1_000_000;

/// A value of the file.
#[derive(Debug)]
pub struct Node {
    pub span: Span,
    pub kind: Kind,
    weight: u64,
}

/// What a value is. Scalars keep their text as written: `no`, `00100` and `3.10` are decided by who reads them.
#[derive(Debug)]
pub enum Kind {
    Scalar {
        text: String,
        plain: bool,
    },
    List {
        items: Vec<Rc<Node>>,
    },
    /// `lost` if a key stood here twice, so that one of its values is nowhere.
    Map {
        entries: Vec<Entry>,
        flow: bool,
        lost: bool,
    },
}

/// A key with its value.
#[derive(Debug)]
pub struct Entry {
    pub key: String,
    pub span: Span,
    pub value: Rc<Node>,
}

impl Node {
    /// Nothing after the key, or an explicit `null` or `~`.
    pub fn is_null(&self) -> bool {
        matches!(&self.kind, Kind::Scalar { text, plain: true }
            if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"))
    }

    /// The value of a key, if this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Entry> {
        match &self.kind {
            Kind::Map { entries, .. } => entries.iter().find(|entry| entry.key == key),
            _ => None,
        }
    }

    /// The text of a scalar.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }
}

/// Reads a file's text into a tree.
///
/// Returns the tree, unless the text cannot be read at all, and what was found on the way: syntax and limits
/// end the reading, duplicate keys do not (the first one counts, unless nothing stands after it).
pub fn parse(source: &Source, file: FileId) -> (Option<Rc<Node>>, Vec<Diagnostic>) {
    let mut builder = Builder {
        file,
        open: Vec::new(),
        anchors: Vec::new(),
        root: None,
        findings: Vec::new(),
    };
    if source.text.trim().is_empty() {
        return (None, vec![builder.empty(&source.name)]);
    }
    match builder.run(source) {
        Ok(()) => match builder.root.take() {
            Some(root) if !root.is_null() => (Some(root), builder.findings),
            _ => (None, vec![builder.empty(&source.name)]),
        },
        Err(fatal) => {
            builder.findings.push(*fatal);
            (None, builder.findings)
        }
    }
}

struct Builder {
    file: FileId,
    open: Vec<Open>,
    anchors: Vec<(usize, Rc<Node>)>,
    root: Option<Rc<Node>>,
    findings: Vec<Diagnostic>,
}

/// A list or mapping whose end has not been met.
struct Open {
    start: usize,
    last_end: usize,
    anchor: usize,
    flow: bool,
    weight: u64,
    kind: OpenKind,
}

enum OpenKind {
    List(Vec<Rc<Node>>),
    Map {
        entries: Vec<Entry>,
        seen: std::collections::HashMap<String, Span>,
        /// How many keys were met, and those that were met again.
        count: usize,
        twice: Vec<Twice>,
        key: Option<Key>,
    },
}

/// A key that waits for its value.
enum Key {
    New(String, Span),
    /// Met before: its value counts only if the first key has none.
    Again(String),
    /// No text: the value is dropped.
    NoText,
}

/// A key that was met before, and how many keys of the mapping came before it.
struct Twice {
    key: String,
    first: Span,
    second: Span,
    at: usize,
}

type Fatal = Box<Diagnostic>;

impl Builder {
    fn span(&self, range: &std::ops::Range<usize>) -> Span {
        Span::new(self.file, range.start, range.end)
    }

    fn empty(&self, name: &str) -> Diagnostic {
        Diagnostic::error(
            "YML-003",
            Span::new(self.file, 0, 0),
            format!("`{name}` is empty"),
        )
        .help("start from the small example in the README")
    }

    fn run(&mut self, source: &Source) -> Result<(), Fatal> {
        let mut options = Options::default();
        options.flow_nesting_limit = MAX_DEPTH;
        options.block_nesting_limit = MAX_DEPTH;
        let mut documents = 0;
        for item in Parser::new_from_str_with_options(&source.text, options) {
            let (event, span) = item.map_err(|error| self.syntax(&error, source))?;
            let range = span.byte_range().unwrap_or(0..0);
            match event {
                Event::DocumentStart(..) => {
                    documents += 1;
                    if documents > 1 {
                        return Err(Box::new(
                            Diagnostic::error(
                                "YML-007",
                                self.span(&range),
                                "a second document starts here",
                            )
                            .label("only one document is read")
                            .help("remove the `---`, or put a register of its own into `registers/<id>.yaml`"),
                        ));
                    }
                }
                Event::Scalar(text, style, anchor, _) => {
                    let node = Rc::new(Node {
                        span: self.span(&range),
                        kind: Kind::Scalar {
                            text: text.into_owned(),
                            plain: style == ScalarStyle::Plain,
                        },
                        weight: 1,
                    });
                    self.remember(anchor, &node);
                    self.attach(node, range.end)?;
                }
                Event::SequenceStart(style, anchor, _) => {
                    self.push(
                        &range,
                        anchor,
                        style == StructureStyle::Flow,
                        OpenKind::List(Vec::new()),
                    );
                }
                Event::MappingStart(style, anchor, _) => {
                    let kind = OpenKind::Map {
                        entries: Vec::new(),
                        seen: Default::default(),
                        count: 0,
                        twice: Vec::new(),
                        key: None,
                    };
                    self.push(&range, anchor, style == StructureStyle::Flow, kind);
                }
                Event::SequenceEnd | Event::MappingEnd => self.close(&range)?,
                Event::Alias(id) => {
                    let known = self.anchors.iter().rev().find(|(a, _)| *a == id);
                    let Some((_, node)) = known else {
                        return Err(Box::new(
                            Diagnostic::error(
                                "YML-006",
                                self.span(&range),
                                "an alias stands inside the value that it repeats",
                            )
                            .label("this would never end")
                            .help("write the value out"),
                        ));
                    };
                    let node = Rc::clone(node);
                    self.attach(node, range.end)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn push(&mut self, range: &std::ops::Range<usize>, anchor: usize, flow: bool, kind: OpenKind) {
        self.open.push(Open {
            start: range.start,
            last_end: range.start,
            anchor,
            flow,
            weight: 1,
            kind,
        });
    }

    fn remember(&mut self, anchor: usize, node: &Rc<Node>) {
        if anchor > 0 {
            self.anchors.push((anchor, Rc::clone(node)));
        }
    }

    /// The end event of a block collection points at the next token: its last child's end is the truth.
    fn close(&mut self, range: &std::ops::Range<usize>) -> Result<(), Fatal> {
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        let end = if open.flow { range.end } else { open.last_end };
        let kind = match open.kind {
            OpenKind::List(items) => Kind::List { items },
            OpenKind::Map { entries, twice, .. } => {
                self.findings.extend(given_twice(&twice));
                Kind::Map {
                    entries,
                    flow: open.flow,
                    lost: !twice.is_empty(),
                }
            }
        };
        let node = Rc::new(Node {
            span: Span::new(self.file, open.start, end.max(open.start)),
            kind,
            weight: open.weight,
        });
        self.remember(open.anchor, &node);
        let end = node.span.end as usize;
        self.attach(node, end)
    }

    /// Gives a finished node to the collection it stands in; `end` is where the node's text ends there.
    fn attach(&mut self, node: Rc<Node>, end: usize) -> Result<(), Fatal> {
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        open.weight = open.weight.saturating_add(node.weight);
        open.last_end = open.last_end.max(end);
        if open.weight > MAX_WEIGHT {
            return Err(Box::new(
                Diagnostic::error(
                    "YML-006",
                    node.span,
                    format!("the aliases of this file unfold to more than {MAX_WEIGHT} values"),
                )
                .help("write the repeated part out, or repeat it fewer times"),
            ));
        }
        match &mut open.kind {
            OpenKind::List(items) => items.push(node),
            OpenKind::Map {
                entries,
                seen,
                count,
                twice,
                key,
            } => match key.take() {
                None => {
                    *count += 1;
                    *key = Some(match &node.kind {
                        Kind::Scalar { text, .. } => match seen.get(text) {
                            Some(first) => {
                                twice.push(Twice {
                                    key: text.clone(),
                                    first: *first,
                                    second: node.span,
                                    at: *count,
                                });
                                Key::Again(text.clone())
                            }
                            None => {
                                seen.insert(text.clone(), node.span);
                                Key::New(text.clone(), node.span)
                            }
                        },
                        _ => {
                            self.findings.push(
                                Diagnostic::error(
                                    "YML-012",
                                    node.span,
                                    "a key is not a plain word",
                                )
                                .label("a list or mapping stands where a key should")
                                .help("put the key in quotes if it contains `[` or `{`"),
                            );
                            Key::NoText
                        }
                    });
                }
                Some(Key::New(text, span)) => entries.push(Entry {
                    key: text,
                    span,
                    value: node,
                }),
                Some(Key::Again(text)) => {
                    let first = entries.iter_mut().find(|entry| entry.key == text);
                    if let Some(first) = first.filter(|first| first.value.is_null()) {
                        first.value = node;
                    }
                }
                Some(Key::NoText) => {}
            },
        }
        Ok(())
    }

    fn syntax(&self, error: &ScanError, source: &Source) -> Fatal {
        let at = error.marker().byte_offset().unwrap_or(0);
        let at = source.text.floor_char_boundary(at.min(source.text.len()));
        let end = source.text[at..]
            .chars()
            .next()
            .map_or(at, |c| at + c.len_utf8());
        let span = Span::new(self.file, at, end);
        Box::new(if *error.kind() == ErrorKind::RecursionLimitExceeded {
            Diagnostic::error(
                "YML-005",
                span,
                format!("lists and mappings are nested deeper than {MAX_DEPTH} levels"),
            )
            .label("one level too many")
            .help("close the brackets that were opened by mistake")
        } else {
            let Explanation { message, help } = syntax::explain(error.kind());
            Diagnostic::error("YML-001", span, message)
                .label("reading stopped here")
                .help(help)
        })
    }
}

/// How far apart keys that are given twice may stand to be one mistake.
const ONE_MISTAKE: usize = 3;

/// Keys given twice, one finding for each mistake: where a key above a mapping is lost, all the keys of that
/// mapping are given twice in the one before it.
fn given_twice(twice: &[Twice]) -> Vec<Diagnostic> {
    twice
        .chunk_by(|one, next| next.at - one.at <= ONE_MISTAKE)
        .filter_map(|run| {
            let (one, more) = run.split_first()?;
            let finding = |message| {
                Diagnostic::error("YML-011", one.second, message)
                    .also(one.first, "first given here")
            };
            let key = &one.key;
            Some(match more {
                [] => finding(format!("`{key}` is given twice"))
                    .label("the second one")
                    .help("keep one of the two"),
                more => {
                    let others = match more {
                        [one] => format!("`{}`", one.key),
                        more => format!("{} keys after it", more.len()),
                    };
                    finding(format!("`{key}` and {others} are given twice"))
                        .label("the second ones start here")
                        .help("keep one of each, or put back the key that stood above them")
                }
            })
        })
        .collect()
}
