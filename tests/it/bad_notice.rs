//! A customer-register notice of 2018 with the faults that such notices had: `check` names each of them, and nothing
//! else.
//!
//! In the file `# ! CODE` stands above the line at fault; `CODE +1` is one line further down.

use std::collections::BTreeSet;

use crate::harness::{Project, read, repository};

const NAME: &str = "register-of-2018";

/// What is planted in the Markdown, which has no comments.
const IN_TEXTS: &[(&str, usize, &str)] = &[
    ("content/fi/extra/transfers-to-the-us.md", 3, "TRF-007"),
    ("content/fi/extra/transfers-to-the-us.md", 3, "TRF-008"),
    ("content/fi/extra/transfers-to-the-us.md", 5, "PLH-001"),
];

type Fault = (String, usize, String);

fn planted() -> BTreeSet<Fault> {
    let path = repository()
        .join("tests/projects")
        .join(NAME)
        .join("policy.yaml");
    let text = read(&path);
    let mut faults: BTreeSet<Fault> = IN_TEXTS
        .iter()
        .map(|(file, line, code)| ((*file).to_owned(), *line, (*code).to_owned()))
        .collect();
    for (at, line) in text.lines().enumerate() {
        let Some(codes) = line.trim_start().strip_prefix("# ! ") else {
            continue;
        };
        let mut last: Option<String> = None;
        let mut add = |code: Option<String>, down: usize| {
            if let Some(code) = code {
                faults.insert(("policy.yaml".to_owned(), at + 2 + down, code));
            }
        };
        for word in codes.split_whitespace() {
            match word.strip_prefix('+') {
                Some(down) => add(last.take(), down.parse().expect("a number")),
                None => add(last.replace(word.to_owned()), 0),
            }
        }
        add(last, 0);
    }
    faults
}

fn found() -> BTreeSet<Fault> {
    let findings = Project::copy_of(NAME).findings();
    findings
        .iter()
        .map(|finding| {
            let mut parts = finding.splitn(4, ':');
            let file = parts.next().unwrap_or_default().to_owned();
            let line = parts
                .next()
                .and_then(|line| line.parse().ok())
                .expect("a line");
            let code = finding.split(['[', ']']).nth(1).expect("a code");
            (file, line, code.to_owned())
        })
        .collect()
}

#[test]
fn every_fault_of_a_notice_of_2018_is_named() {
    let (planted, found) = (planted(), found());
    let told = |faults: Vec<&Fault>| -> String {
        let lines = faults
            .iter()
            .map(|(file, line, code)| format!("  {file}:{line} {code}\n"));
        lines.collect()
    };
    let missed = told(planted.difference(&found).collect());
    let more = told(found.difference(&planted).collect());
    println!("{} planted", planted.len());
    assert!(
        missed.is_empty() && more.is_empty(),
        "missed:\n{missed}not planted:\n{more}"
    );
    assert!(planted.len() >= 60, "only {} faults", planted.len());
}
