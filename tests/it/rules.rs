//! Every rule: its page is whole, its bad example gives that finding and no other, its good one gives none.
//!
//! The examples of a page are laid over `tests/rules/base.yaml`, a small notice with nothing to mend. What `check`
//! says of the bad one stands in `tests/rules/<topic>/<rule>.expected`; `UPDATE_EXPECTED=1` writes it anew.

use std::collections::BTreeSet;
use std::path::PathBuf;

use seloste::check::page::{Block, Form, Page};
use seloste::check::rule::Rule;
use seloste::check::rules::{self, TOPICS};
use seloste::source::MAX_BYTES;

use crate::desk;
use crate::harness::{Project, read, repository};

mod overlay;
mod sentences;
mod shades;

/// A rule with its topic and its page.
fn pages() -> impl Iterator<Item = (&'static str, &'static Rule, Page)> {
    TOPICS.iter().flat_map(|topic| {
        let rules = topic.rules.iter();
        rules.filter_map(|(rule, text)| Some((topic.name, rule, Page::of(text).ok()?)))
    })
}

#[test]
fn every_page_is_whole() {
    let wrong: Vec<String> = TOPICS
        .iter()
        .flat_map(|topic| topic.rules.iter())
        .filter_map(|(rule, text)| {
            let fault = Page::of(text).err()?;
            Some(format!("{} {}: {fault}", rule.code, rule.name))
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{} rules:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn folder() -> PathBuf {
    repository().join("tests/rules")
}

/// What `check` says of an example, drawn in full: in memory, or of a project on disk if it has files of its own.
fn said(blocks: &[Block]) -> String {
    let base = read(&folder().join("base.yaml"));
    let policy = blocks.iter().find(|block| block.path.is_none());
    let policy = policy.map_or_else(|| base.clone().into_bytes(), |block| made(block, &base));
    let files: Vec<(&str, &str)> = blocks
        .iter()
        .filter_map(|block| Some((block.path.as_deref()?, block.text.as_str())))
        .collect();
    match std::str::from_utf8(&policy) {
        Ok(text) if files.is_empty() && !text.is_empty() && policy.len() as u64 <= MAX_BYTES => {
            desk::policy(text).drawn()
        }
        _ => {
            let project = Project::new().file("policy.yaml", &policy);
            let project = files
                .into_iter()
                .fold(project, |project, (path, text)| project.file(path, text));
            project.run(&["check", "--quiet"]).stderr
        }
    }
}

/// The policy that an example makes of the base.
fn made(block: &Block, base: &str) -> Vec<u8> {
    let text = &block.text;
    match block.form {
        Form::Plain => overlay::over(base, text).into_bytes(),
        Form::Letters => overlay::letters(base, text).into_bytes(),
        Form::Empty => Vec::new(),
        Form::Latin1 => {
            let laid = overlay::letters(base, text);
            let byte = |c: char| u8::try_from(u32::from(c)).expect("a letter of ISO 8859-1");
            laid.chars().map(byte).collect()
        }
        Form::TooLarge => {
            let times = usize::try_from(MAX_BYTES).expect("fits") / text.len() + 1;
            text.repeat(times).into_bytes()
        }
    }
}

#[test]
fn codes_and_names_are_each_used_once() {
    let mut codes = BTreeSet::new();
    let mut names = BTreeSet::new();
    for rule in rules::all() {
        assert!(codes.insert(rule.code), "{} stands twice", rule.code);
        assert!(names.insert(rule.name), "{} stands twice", rule.name);
        assert!(
            rule.law.is_empty() == (rule.code.starts_with("YML-") || rule.code.starts_with("ALW-")),
            "{}: the law of {:?}",
            rule.code,
            rule.law
        );
    }
}

/// Every code of the reference is a rule, or is said to be none and why: `codes.txt` lists them all.
#[test]
fn every_code_of_the_reference_is_accounted_for() {
    let list = read(&folder().join("codes.txt"));
    let listed: BTreeSet<&str> = list
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(listed.len() > 250, "only {} codes", listed.len());
    let rules: BTreeSet<&str> = rules::all().map(|rule| rule.code).collect();
    let apart: Vec<&str> = rules::apart().map(|apart| apart.code).collect();
    let known: BTreeSet<&str> = apart.iter().copied().collect();
    assert_eq!(known.len(), apart.len(), "a code stands apart twice");
    let both: Vec<_> = rules.intersection(&known).collect();
    assert!(both.is_empty(), "both a rule and apart: {both:?}");
    let strange: Vec<_> = known.difference(&listed).collect();
    assert!(strange.is_empty(), "not in the reference: {strange:?}");
    let missing: Vec<_> = listed
        .iter()
        .filter(|code| !rules.contains(**code) && !known.contains(**code))
        .collect();
    assert!(missing.is_empty(), "{} codes: {missing:?}", missing.len());
}

/// A file that nobody lists would never be run.
#[test]
fn every_file_is_in_the_list() {
    let listed: BTreeSet<String> = TOPICS
        .iter()
        .flat_map(|topic| {
            let name = |rule: &Rule| rule.name.replace('-', "_");
            let rules = topic.rules.iter();
            rules.map(move |(rule, _)| format!("{}/{}.rs", topic.name, name(rule)))
        })
        .collect();
    let root = repository().join("src/check/rules");
    let files: BTreeSet<String> = walkdir::WalkDir::new(&root)
        .into_iter()
        .map(|entry| entry.expect("readable"))
        .filter(|entry| entry.depth() == 2 && entry.file_name() != "mod.rs")
        .filter(|entry| {
            !entry
                .path()
                .file_stem()
                .is_some_and(|stem| stem.to_string_lossy().starts_with("words"))
        })
        .map(|entry| {
            entry
                .path()
                .strip_prefix(&root)
                .expect("inside")
                .display()
                .to_string()
        })
        .collect();
    assert_eq!(files, listed);
}

#[test]
fn the_base_has_nothing_to_mend() {
    assert_eq!(said(&[]), "");
}

#[test]
fn bad_examples_give_that_finding_and_no_other() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    let mut expected_files = BTreeSet::new();
    for (topic, rule, page) in pages() {
        let said = said(&page.bad);
        let path = folder().join(topic).join(format!("{}.expected", rule.name));
        expected_files.insert(path.clone());
        let code = format!("[{}]", rule.code);
        let heads = || {
            said.lines().filter(|line| {
                ["error[", "warning[", "note["]
                    .iter()
                    .any(|head| line.starts_with(head))
            })
        };
        // An allowance that is over lets the finding it was for count again.
        let over = |line: &str| {
            let policies = page.bad.iter().flat_map(|block| block.text.lines());
            let mut codes = policies.filter_map(|line| line.trim().strip_prefix("- code: "));
            rule.code.starts_with("ALW-") && codes.any(|code| line.contains(code))
        };
        let own = |line: &str| line.contains(&code);
        if !heads().any(own) || heads().any(|line| !own(line) && !over(line)) {
            wrong.push(format!("{} {}:\n{}", rule.code, rule.name, said));
            continue;
        }
        if update {
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
            std::fs::write(&path, &said).expect("the expectation");
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        if said != expected {
            wrong.push(format!(
                "{} {} (UPDATE_EXPECTED=1 writes it anew):\n{}",
                rule.code, rule.name, said
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} rules:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    for entry in walkdir::WalkDir::new(folder()) {
        let path = entry.expect("readable").into_path();
        let stale = path.extension().is_some_and(|ext| ext == "expected")
            && !expected_files.contains(&path);
        assert!(!stale, "{} belongs to no rule", path.display());
    }
}

#[test]
fn good_examples_give_none() {
    let wrong: Vec<String> = pages()
        .filter_map(|(_, rule, page)| {
            let said = said(&page.good);
            (!said.is_empty()).then(|| format!("{} {}:\n{}", rule.code, rule.name, said))
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{} rules:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// A code that stands in the program without a rule would have no page; a rule of reading that nobody tells, no use.
#[test]
fn every_code_of_reading_is_told_and_every_code_told_is_a_rule() {
    let src = repository().join("src");
    let reading = TOPICS.iter().find(|topic| topic.name == "reading");
    let reading = reading.expect("the topic").rules;
    // What a value lacks is told with the code of the table, which stands with the rule itself.
    let by_table = |code: &str| rules::needs().any(|(rule, _)| rule.code == code);
    let mut told = BTreeSet::new();
    for entry in walkdir::WalkDir::new(&src) {
        let path = entry.expect("readable").into_path();
        if path.extension().is_none_or(|ext| ext != "rs")
            || path.starts_with(src.join("check/rules"))
        {
            continue;
        }
        let text = read(&path);
        for (at, _) in text.match_indices("\"YML-") {
            let code = &text[at + 1..];
            let code = &code[..code.find('"').expect("the end of a text")];
            let number = code.strip_prefix("YML-").unwrap_or_default();
            if number.len() == 3 && number.bytes().all(|b| b.is_ascii_digit()) {
                assert!(
                    rules::find(code).is_some(),
                    "{}: {code} is no rule",
                    path.display()
                );
                told.insert(code.to_owned());
            }
        }
    }
    for (rule, _) in reading {
        assert!(
            told.contains(rule.code) || by_table(rule.code) || rule.check.is_some(),
            "{} is told nowhere",
            rule.code
        );
    }
}
