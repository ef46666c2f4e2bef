//! Every line of the example deleted or spoilt in turn: never a panic, never silence where the law asks for the
//! line, no cascade of findings from one cause.
//!
//! `tests/mutations/*.txt` say what is silent and what gives more than two findings, by the line's path in the file;
//! `UPDATE_EXPECTED=1` writes them anew, and their difference is read like code.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use seloste::check::rules;
use seloste::source::tree::Tree;
use seloste::source::{Source, Sources, yaml};
use seloste::span::Span;

use crate::desk;
use crate::harness::{read, repository};

static EXAMPLE: LazyLock<String> = LazyLock::new(|| read(&repository().join("policy.yaml")));

/// A line that says something: its number from 0, and the path of what stands on it.
fn lines() -> Vec<(usize, String)> {
    let mut sources = Sources::default();
    let file = sources.add(Source::new("policy.yaml", EXAMPLE.as_str()));
    let (root, _) = yaml::parse(sources.get(file), file);
    let mut tree = Tree::default();
    tree.add("", root.expect("the example"));
    let mut at = 0;
    let mut lines = Vec::new();
    for (number, line) in EXAMPLE.lines().enumerate() {
        let start = at + line.len() - line.trim_start().len();
        at += line.len() + 1;
        let said = line.trim();
        if said.is_empty() || said.starts_with('#') {
            continue;
        }
        // The first character after a dash: what the line is about.
        let inner = start + if said.starts_with("- ") { 2 } else { 0 };
        let route = tree.route(Span::new(file, inner, inner + 1));
        lines.push((number, route.unwrap_or_default()));
    }
    lines
}

/// The codes found when line `number` is what `change` makes of it; `None` takes it away.
fn codes(number: usize, change: impl Fn(&str) -> Option<String>) -> Vec<&'static str> {
    let changed: Vec<String> = EXAMPLE
        .lines()
        .enumerate()
        .filter_map(|(at, line)| match at == number {
            true => change(line),
            false => Some(line.to_owned()),
        })
        .collect();
    let found = desk::policy(&(changed.join("\n") + "\n")).diagnostics();
    let told = found.iter().filter(|finding| finding.allowed.is_none());
    told.map(|finding| finding.code).collect()
}

fn same_as(name: &str, found: &str) {
    let path = repository().join("tests/mutations").join(name);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
        std::fs::write(&path, found).expect("the expectation");
    }
    assert_eq!(found, read(&path), "UPDATE_EXPECTED=1 writes {name} anew");
}

#[test]
fn a_line_less_is_told_once_where_the_law_asks_for_it() {
    let mut silent = String::new();
    let mut many = String::new();
    let mut count: BTreeMap<usize, usize> = BTreeMap::new();
    let mut without = BTreeSet::new();
    for (number, route) in lines() {
        let codes = codes(number, |_| None);
        *count.entry(codes.len()).or_default() += 1;
        match codes.len() {
            0 => {
                silent.push_str(&route);
                silent.push('\n');
                without.insert(pattern(&route));
            }
            1 | 2 => {}
            _ => many.push_str(&format!("{route}: {}\n", codes.join(" "))),
        }
    }
    // What the table of required values names is never silent, but where a condition frees it.
    let needed: BTreeSet<&str> = rules::needs().map(|(_, need)| need.path).collect();
    let quiet: Vec<&String> = without
        .iter()
        .filter(|path| needed.contains(path.as_str()))
        .collect();
    same_as("needed-but-silent.txt", &list(&quiet));
    same_as("silent.txt", &silent);
    same_as("many.txt", &many);
    let figures: Vec<String> = count
        .iter()
        .map(|(findings, lines)| format!("{findings} findings: {lines} lines"))
        .collect();
    same_as("figures.txt", &(figures.join("\n") + "\n"));
}

fn list(paths: &[&String]) -> String {
    paths.iter().map(|path| format!("{path}\n")).collect()
}

/// `registers.customers.purposes.newsletter.law` as the table writes it: `purposes.*.law`.
fn pattern(route: &str) -> String {
    let mut parts: Vec<&str> = route.split('.').collect();
    if parts.first() == Some(&"registers") && parts.get(2) == Some(&"purposes") {
        parts.drain(..2);
    }
    let collections = [
        "registers",
        "purposes",
        "recipients",
        "services",
        "data_categories",
    ];
    let mut written = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let id = at > 0 && collections.contains(&parts[at - 1]);
        let item = part.bytes().all(|b| b.is_ascii_digit());
        written.push(if id || item { "*" } else { part });
    }
    written.join(".")
}

#[test]
fn a_spoilt_line_is_told_and_brings_no_cascade() {
    type Spoil = fn(&str) -> Option<String>;
    let ways: [(&str, Spoil); 5] = [
        ("key misspelt", |line| {
            let colon = line
                .find(": ")
                .or_else(|| line.strip_suffix(':').map(str::len))?;
            let key = line[..colon].trim_start().trim_start_matches("- ");
            let plain = !key.is_empty()
                && key
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
            plain.then(|| format!("{}x{}", &line[..colon], &line[colon..]))
        }),
        ("last character lost", |line| {
            let mut text = line.to_owned();
            text.pop();
            Some(text)
        }),
        ("one space more", |line| Some(format!(" {line}"))),
        ("a tab before it", |line| Some(format!("\t{line}"))),
        ("a stray quote", |line| Some(format!("{line}\""))),
    ];
    let mut many = String::new();
    for (name, spoil) in ways {
        let mut count: BTreeMap<usize, usize> = BTreeMap::new();
        for (number, route) in lines() {
            let line = EXAMPLE.lines().nth(number).expect("the line");
            if spoil(line).is_none() {
                continue;
            }
            let codes = codes(number, spoil);
            *count.entry(codes.len()).or_default() += 1;
            if codes.len() > 2 {
                many.push_str(&format!("{name}, {route}: {}\n", codes.join(" ")));
            }
        }
        for (findings, lines) in count {
            many.push_str(&format!("{name}: {findings} findings: {lines} lines\n"));
        }
    }
    same_as("spoilt.txt", &many);
}
