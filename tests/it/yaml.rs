//! The YAML tree against a second opinion, against noise, and the whole pipeline against a thousand slips.

use std::fmt::Write as _;
use std::rc::Rc;

use proptest::prelude::*;
use seloste::diagnostic::Diagnostic;
use seloste::source::yaml::{Kind, Node, parse};
use seloste::source::{Source, Sources};
use seloste::span::Span;
use serde_yaml::Value;

use crate::desk;
use crate::harness::{read, repository};

/// A value as it is going to be written.
#[derive(Clone, Debug)]
enum Written {
    /// Words without quotes; `true` puts each on a line of its own.
    Plain(Vec<String>, bool),
    Single(String),
    Double(String),
    /// A block scalar: `|` or `>`, its chomping, its lines.
    Block(char, &'static str, Vec<String>),
    List(bool, Vec<Written>),
    Map(bool, Vec<Written>),
    Anchored(Box<Written>),
    Alias(usize),
}

const WORDS: &[&str] = &[
    "abc",
    "ä",
    "🍪",
    "NO",
    "no",
    "yes",
    "on",
    "00100",
    "3.10",
    "1e3",
    "0x1F",
    "0o17",
    "true",
    "True",
    "false",
    "null",
    "~",
    "-1",
    "+5",
    "a:b",
    "a#b",
    "2026-03-01",
    ".5",
    "1_000",
    ".inf",
    "O'Brien",
    "12:30:45",
    "https://example.com/?a=b",
    "12",
    "1.",
    "-.5e-3",
    "é\u{301}",
    "a-b",
];

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::sample::select(WORDS).prop_map(str::to_owned),
        "[a-zåäö0-9][a-zA-Z0-9åäö.]{0,5}",
    ]
}

fn scalar() -> impl Strategy<Value = Written> {
    let line = proptest::collection::vec(word(), 0..3).prop_map(|words| words.join(" "));
    prop_oneof![
        3 => (proptest::collection::vec(word(), 1..4), any::<bool>())
            .prop_map(|(words, lines)| Written::Plain(words, lines)),
        1 => "[ -~åäö🍪]{0,8}".prop_map(Written::Single),
        1 => any::<String>().prop_map(Written::Double),
        1 => (
            prop_oneof![Just('|'), Just('>')],
            prop_oneof![Just(""), Just("-"), Just("+")],
            proptest::collection::vec(line, 1..4),
        )
            .prop_map(|(style, chomping, lines)| Written::Block(style, chomping, lines)),
    ]
}

fn document() -> impl Strategy<Value = Written> {
    let tree = scalar().prop_recursive(4, 24, 4, |inner| {
        let several = proptest::collection::vec(inner.clone(), 0..4);
        prop_oneof![
            (any::<bool>(), several.clone()).prop_map(|(flow, items)| Written::List(flow, items)),
            (any::<bool>(), several).prop_map(|(flow, values)| Written::Map(flow, values)),
            inner.prop_map(|value| Written::Anchored(Box::new(value))),
            (0usize..4).prop_map(Written::Alias),
        ]
    });
    proptest::collection::vec(tree, 1..5).prop_map(|values| Written::Map(false, values))
}

/// Writes a document; anchors count up, so that an alias knows which are there.
#[derive(Default)]
struct Writer {
    out: String,
    /// Anchors whose value is complete.
    done: Vec<usize>,
    next: usize,
    flow: bool,
}

impl Writer {
    fn value(&mut self, value: &Written, indent: usize) {
        let inside = " ".repeat(indent);
        match value {
            Written::Plain(words, lines) => {
                let gap = match lines {
                    true if !self.flow => format!("\n{inside} "),
                    _ => " ".into(),
                };
                self.out.push_str(&words.join(&gap));
            }
            Written::Single(text) => {
                let _ = write!(self.out, "'{}'", text.replace('\'', "''"));
            }
            Written::Double(text) => {
                self.out.push('"');
                for c in text.chars() {
                    match c {
                        '"' | '\\' => {
                            let _ = write!(self.out, "\\{c}");
                        }
                        ' '..='~' | 'à'..='ÿ' | '🍪' => self.out.push(c),
                        c => {
                            let _ = write!(self.out, "\\U{:08x}", u32::from(c));
                        }
                    }
                }
                self.out.push('"');
            }
            Written::Block(_, _, lines) if self.flow => {
                self.value(&Written::Single(lines.join(" ")), indent);
            }
            Written::Block(style, chomping, lines) => {
                let _ = write!(self.out, "{style}{chomping}");
                for line in lines {
                    match line.as_str() {
                        "" => self.out.push('\n'),
                        line => {
                            let _ = write!(self.out, "\n{inside}{line}");
                        }
                    }
                }
            }
            Written::List(flow, items) => {
                if *flow || self.flow || items.is_empty() {
                    self.within('[', ']', items, false, indent);
                } else {
                    for item in items {
                        let _ = write!(self.out, "\n{inside}- ");
                        self.value(item, indent + 2);
                    }
                }
            }
            Written::Map(flow, values) => {
                if *flow || self.flow || values.is_empty() {
                    self.within('{', '}', values, true, indent);
                } else {
                    for (at, value) in values.iter().enumerate() {
                        let _ = write!(self.out, "\n{inside}kä{at}: ");
                        self.value(value, indent + 2);
                    }
                }
            }
            Written::Anchored(value) => match &**value {
                Written::Anchored(_) | Written::Alias(_) => self.value(value, indent),
                value => {
                    let number = self.next;
                    self.next += 1;
                    let _ = write!(self.out, "&a{number} ");
                    self.value(value, indent);
                    self.done.push(number);
                }
            },
            Written::Alias(at) => match self.done.get(at % self.done.len().max(1)) {
                Some(number) => {
                    let _ = write!(self.out, "*a{number} ");
                }
                None => self.out.push_str("none"),
            },
        }
    }

    fn within(&mut self, open: char, close: char, values: &[Written], keys: bool, indent: usize) {
        let outer = std::mem::replace(&mut self.flow, true);
        self.out.push(open);
        for (at, value) in values.iter().enumerate() {
            if at > 0 {
                self.out.push_str(", ");
            }
            if keys {
                let _ = write!(self.out, "k{at}: ");
            }
            self.value(value, indent);
        }
        self.out.push(close);
        self.flow = outer;
    }
}

fn written(document: &Written, crlf: bool, mark: bool) -> String {
    let mut writer = Writer::default();
    writer.value(document, 0);
    let mut text = writer.out + "\n";
    if crlf {
        text = text.replace('\n', "\r\n");
    }
    if mark {
        text.insert(0, '\u{feff}');
    }
    text
}

/// Whether a scalar of ours and a value of the other reader are the same by YAML's core schema.
fn same_scalar(text: &str, plain: bool, value: &Value) -> bool {
    let null = matches!(text, "" | "~" | "null" | "Null" | "NULL");
    let truth = match text {
        "true" | "True" | "TRUE" => Some(true),
        "false" | "False" | "FALSE" => Some(false),
        _ => None,
    };
    match value {
        Value::Null => plain && null,
        Value::Bool(value) => plain && truth == Some(*value),
        Value::Number(number) => plain && number_of(text) == number.as_f64(),
        // The other reader takes figures with leading zeros for text; so do we all along.
        Value::String(value) => {
            let zeros = text
                .trim_start_matches(['-', '+'])
                .strip_prefix('0')
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
            value == text
                && !(plain && (null || truth.is_some() || number_of(text).is_some() && !zeros))
        }
        _ => false,
    }
}

/// The number of a plain scalar, in the core schema and the two forms that the other reader adds.
fn number_of(text: &str) -> Option<f64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(rest) = digits.strip_prefix(prefix) {
            return u64::from_str_radix(rest, radix)
                .ok()
                .map(|n| sign * n as f64);
        }
    }
    match digits {
        ".inf" | ".Inf" | ".INF" => Some(sign * f64::INFINITY),
        _ if digits.starts_with(|c: char| c.is_ascii_digit() || c == '.')
            && digits
                .bytes()
                .all(|b| b.is_ascii_digit() || b".eE+-".contains(&b)) =>
        {
            digits.parse::<f64>().ok().map(|n| sign * n)
        }
        _ => None,
    }
}

fn same(node: &Node, value: &Value) -> Result<(), String> {
    let equal = match (&node.kind, value) {
        (Kind::Scalar { text, plain }, value) => same_scalar(text, *plain, value),
        (Kind::List { items }, Value::Sequence(values)) => {
            for (item, value) in items.iter().zip(values) {
                same(item, value)?;
            }
            items.len() == values.len()
        }
        (Kind::Map { entries, .. }, Value::Mapping(values)) => {
            for (entry, (key, value)) in entries.iter().zip(values) {
                if !same_scalar(&entry.key, false, key) && !same_scalar(&entry.key, true, key) {
                    return Err(format!("key {:?} is {key:?}", entry.key));
                }
                same(&entry.value, value)?;
            }
            entries.len() == values.len()
        }
        _ => false,
    };
    match equal {
        true => Ok(()),
        false => Err(format!("{:?}\nis not\n{value:?}", node.kind)),
    }
}

/// Every place of a tree lies within the text and on characters; a plain scalar's place holds the scalar.
fn places_hold(
    source: &Source,
    root: Option<&Rc<Node>>,
    findings: &[Diagnostic],
) -> Result<(), String> {
    let holds = |span: Span| match source.text.get(span.range()) {
        Some(text) => Ok(text),
        None => Err(format!("{span:?} is no place in {:?}", source.text)),
    };
    for finding in findings {
        holds(finding.primary.span)?;
        for label in &finding.secondary {
            holds(label.span)?;
        }
    }
    let mut open: Vec<Rc<Node>> = root.cloned().into_iter().collect();
    let mut seen = 0;
    while let Some(node) = open.pop() {
        seen += 1;
        if seen > 5_000 {
            break; // aliases repeat nodes, and their places with them
        }
        let text = holds(node.span)?;
        match &node.kind {
            Kind::Scalar {
                text: read,
                plain: true,
            } if !text.contains(['\n', '\r']) => {
                // A value that is not there reads as `~` and has an empty place.
                if text.trim_end_matches([' ', '\t']) != read
                    && !(text.is_empty() && node.is_null())
                {
                    return Err(format!("the place of {read:?} holds {text:?}"));
                }
            }
            Kind::Scalar { .. } => {}
            Kind::List { items } => open.extend(items.iter().cloned()),
            Kind::Map { entries, .. } => {
                for entry in entries {
                    holds(entry.span)?;
                    open.push(Rc::clone(&entry.value));
                }
            }
        }
    }
    Ok(())
}

fn parsed(text: &str) -> (Source, Option<Rc<Node>>, Vec<Diagnostic>) {
    let mut sources = Sources::default();
    let file = sources.add(Source::new("policy.yaml", text));
    let (root, findings) = parse(sources.get(file), file);
    (sources.get(file).clone(), root, findings)
}

/// Pieces that YAML gives a meaning to, to make noise that gets far.
fn noise() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => proptest::sample::select(&[
            "[", "]", "{", "}", ": ", "- ", "\n", "\r\n", " ", "  ", "&a ", "*a ", "\"", "'", "|\n", ">-\n",
            "# ", "? ", ", ", "---\n", "...\n", "!!str ", "\t", "%YAML 1.2\n", "\u{feff}", "<<: ", "\\",
        ][..]).prop_map(str::to_owned),
        3 => word(),
        1 => any::<String>(),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn another_reader_reads_the_same(
        document in document(),
        crlf in any::<bool>(),
        mark in any::<bool>(),
    ) {
        let text = written(&document, crlf, mark);
        let (source, root, findings) = parsed(&text);
        prop_assert!(findings.is_empty(), "{text}\n{findings:?}");
        let root = root.expect("a tree");
        let value: Value = match serde_yaml::from_str(&text) {
            Ok(value) => value,
            Err(error) => return Err(TestCaseError::fail(format!("{text}\n{error}"))),
        };
        if let Err(difference) = same(&root, &value) {
            return Err(TestCaseError::fail(format!("{text}\n{difference}")));
        }
        places_hold(&source, Some(&root), &findings).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn noise_has_its_end_and_its_places(text in noise()) {
        let (source, root, findings) = parsed(&text);
        prop_assert!(root.is_some() || !findings.is_empty(), "neither read nor refused");
        places_hold(&source, root.as_ref(), &findings).map_err(TestCaseError::fail)?;
        // Tags are not read here. The other reader takes a byte order mark for text where it is none, as before `---`,
        // and ends a block scalar otherwise where the file ends without a line break.
        let other = match text.contains(['!', '\u{feff}', '|', '>']) {
            true => None,
            false => serde_yaml::from_str::<Value>(&text).ok(),
        };
        if let (Some(root), true, Some(value)) = (&root, findings.is_empty(), other)
            && let Err(difference) = same(root, &value)
        {
            return Err(TestCaseError::fail(format!("{text}\n{difference}")));
        }
        desk::policy(&text).drawn();
    }

    #[test]
    fn bytes_have_their_end(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let text = String::from_utf8_lossy(&bytes);
        let (source, root, findings) = parsed(&text);
        places_hold(&source, root.as_ref(), &findings).map_err(TestCaseError::fail)?;
    }
}

/// A slip of the hand: on a line, or on a character.
#[derive(Clone, Debug)]
enum Slip {
    Delete(usize),
    Double(usize),
    Swap(usize, usize),
    Put(usize, String),
    Cut(usize),
}

fn slip() -> impl Strategy<Value = Slip> {
    let at = || 0usize..1_000_000;
    let piece = prop_oneof![
        proptest::sample::select(
            &[
                "[", "]", "{", "}", ":", ",", "'", "\"", " ", "\n", "ä", "🍪", "*", "&a", "#", "-"
            ][..]
        )
        .prop_map(str::to_owned),
        word(),
    ];
    prop_oneof![
        at().prop_map(Slip::Delete),
        at().prop_map(Slip::Double),
        (at(), at()).prop_map(|(a, b)| Slip::Swap(a, b)),
        (at(), piece).prop_map(|(at, piece)| Slip::Put(at, piece)),
        at().prop_map(Slip::Cut),
    ]
}

fn slipped(text: &str, slips: &[Slip]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for slip in slips {
        let count = lines.len().max(1);
        if lines.is_empty() {
            lines.push(String::new());
        }
        match slip {
            Slip::Delete(at) => {
                lines.remove(at % count);
            }
            Slip::Double(at) => {
                let line = lines[at % count].clone();
                lines.insert(at % count, line);
            }
            Slip::Swap(a, b) => lines.swap(a % count, b % count),
            Slip::Put(at, piece) => {
                let line = &mut lines[at % count];
                let places: Vec<usize> = line
                    .char_indices()
                    .map(|(at, _)| at)
                    .chain([line.len()])
                    .collect();
                line.insert_str(places[at / count % places.len()], piece);
            }
            Slip::Cut(at) => {
                let line = &mut lines[at % count];
                let places: Vec<usize> = line.char_indices().map(|(at, _)| at).collect();
                if !places.is_empty() {
                    line.remove(places[at / count % places.len()]);
                }
            }
        }
    }
    lines.join("\n") + "\n"
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    /// Read, derive, check, draw: whatever is written.
    #[test]
    fn no_slip_in_the_example_is_too_much(slips in proptest::collection::vec(slip(), 1..6)) {
        let text = slipped(&read(&repository().join("policy.yaml")), &slips);
        let read = desk::policy(&text);
        let (file, source) = read.source();
        for finding in read.diagnostics() {
            let labels = std::iter::once(&finding.primary).chain(&finding.secondary);
            for label in labels.filter(|label| label.span.file == file) {
                prop_assert!(source.text.get(label.span.range()).is_some(), "{finding:?}\n{text}");
            }
        }
        read.drawn();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    /// Pages are only made of a policy without errors; all the same they bear every other.
    #[test]
    fn no_slip_makes_the_pages_fall(slips in proptest::collection::vec(slip(), 1..4)) {
        let text = slipped(&read(&repository().join("policy.yaml")), &slips);
        let rendered = desk::policy(&text).rendered();
        prop_assert!(rendered.is_ok_and(|files| files > 0) || text.contains("extra:"), "no pages");
    }
}
