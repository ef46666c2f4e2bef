//! Notices of 2018 with the faults that such notices had: `check` names each of them, and nothing else.
//!
//! `register-of-2018` is the customer register of a small firm. The projects whose names go on from there have the faults
//! that cannot stand beside its own: those of another kind of controller, or the opposite of one that it has. In their
//! policies `# ! CODE` stands above the line at fault; `CODE +1` is one line further down.

use std::collections::{BTreeMap, BTreeSet};

use seloste::check::rules;

use crate::harness::{Project, read, repository};

/// What the names of the projects begin with.
pub const NAMES: &str = "register-of-2018";

/// What is planted in the texts beside the policies, which have no comments; `*` stands for each language.
const IN_TEXTS: &str = "
register-of-2018 content/*/extra/retention.md 1 XCK-002
register-of-2018 content/*/extra/retention.md 5 XCK-003
register-of-2018 content/*/extra/transfers-to-the-us.md 3 TRF-007 TRF-008
register-of-2018 content/*/extra/transfers-to-the-us.md 5 PLH-001
register-of-2018 content/*/sections/complaint.md 1 CMP-002
register-of-2018 content/*/sections/cookies.md 1 CKE-009
register-of-2018 content/*/sections/other_rights.md 1 RGT-009
register-of-2018 content/*/sections/rights.md 1 RGT-015 RGT-021
register-of-2018 content/*/sections/withdrawal.md 1 BAS-010 BAS-013
register-of-2018-website content/*/banner.ftl 1 BNR-009
register-of-2018-website content/*/banner.ftl 2 BNR-003
register-of-2018-website content/*/sections/complaint.md 1 CMP-001
register-of-2018-website content/*/sections/erasure.md 1 RGT-001
";

/// A file of a project, the line and the code.
type Fault = (String, String, usize, String);

/// Faults, and how often each: a line may have the same one twice.
type Faults = BTreeMap<Fault, usize>;

fn projects() -> Vec<String> {
    let entries = std::fs::read_dir(repository().join("tests/projects")).expect("projects");
    let names = entries.map(|entry| entry.expect("a project").file_name().into_string());
    let mut names: Vec<String> = names
        .map(|name| name.expect("UTF-8"))
        .filter(|name| name.starts_with(NAMES))
        .collect();
    names.sort_unstable();
    names
}

fn planted(project: &str) -> Faults {
    let mut faults = Faults::new();
    let mut plant = |file: &str, line: usize, code: &str| {
        let fault = (project.to_owned(), file.to_owned(), line, code.to_owned());
        *faults.entry(fault).or_default() += 1;
    };
    let own = IN_TEXTS
        .lines()
        .filter_map(|line| line.strip_prefix(project)?.strip_prefix(' '));
    for planted in own {
        let mut words = planted.split(' ');
        let (file, line) = (words.next().expect("a file"), words.next());
        let line = line.and_then(|line| line.parse().ok()).expect("a line");
        for code in words {
            for language in ["fi", "en"] {
                plant(&file.replace('*', language), line, code);
            }
        }
    }
    let path = repository()
        .join("tests/projects")
        .join(project)
        .join("policy.yaml");
    for (at, line) in read(&path).lines().enumerate() {
        let Some(codes) = line.trim_start().strip_prefix("# ! ") else {
            continue;
        };
        let mut words = codes.split_whitespace().peekable();
        while let Some(code) = words.next() {
            let down = words.next_if(|word| word.starts_with('+'));
            let down = down.map_or(0, |down| down[1..].parse().expect("a number of lines"));
            plant("policy.yaml", at + 2 + down, code);
        }
    }
    faults
}

fn found(project: &str) -> Faults {
    let mut faults = Faults::new();
    for finding in Project::copy_of(project).findings() {
        let mut parts = finding.splitn(3, ':');
        let file = parts.next().unwrap_or_default().to_owned();
        let line = parts.next().and_then(|line| line.parse().ok());
        let code = finding.split(['[', ']']).nth(1).expect("a code");
        let fault = (
            project.to_owned(),
            file,
            line.expect("a line"),
            code.to_owned(),
        );
        *faults.entry(fault).or_default() += 1;
    }
    faults
}

/// What the first has and the second has not, or not as often.
fn beyond(first: &Faults, second: &Faults) -> Vec<String> {
    first
        .iter()
        .flat_map(|(fault, times)| {
            let (project, file, line, code) = fault;
            let more = times.saturating_sub(second.get(fault).copied().unwrap_or_default());
            vec![format!("  {project}/{file}:{line} {code}"); more]
        })
        .collect()
}

/// `cargo test --test it bad_notice -- --nocapture` says how many. Each language of a text has a fault of its own.
#[test]
fn every_fault_of_the_notices_of_2018_is_named() {
    let (mut faults, mut named) = (Faults::new(), Faults::new());
    for project in projects() {
        let (planted, found) = (planted(&project), found(&project));
        println!("{project}: {}", told(&planted, &found));
        faults.extend(planted);
        named.extend(found);
    }
    println!("in all: {}", told(&faults, &named));
    let (missed, besides) = (beyond(&faults, &named), beyond(&named, &faults));
    assert!(
        missed.is_empty() && besides.is_empty(),
        "missed:\n{}\nnot planted:\n{}",
        missed.join("\n"),
        besides.join("\n")
    );
    let all: usize = faults.values().sum();
    let readme = read(&repository().join("README.md"));
    let said = readme.split_whitespace().collect::<Vec<_>>().join(" ");
    for figure in ["faults are planted", "of them, and nothing besides"] {
        let figure = format!("{all} {figure}");
        assert!(said.contains(&figure), "the README does not say: {figure}");
    }
}

fn told(planted: &Faults, found: &Faults) -> String {
    let codes: BTreeSet<&str> = planted.keys().map(|fault| fault.3.as_str()).collect();
    let all: usize = planted.values().sum();
    format!(
        "{all} faults of {} codes planted, {} found, {} besides",
        codes.len(),
        all - beyond(planted, found).len(),
        beyond(found, planted).len()
    )
}

/// No rule of the reference is without its fault: those of reading the file and of `allow` are no faults of a notice.
#[test]
fn every_rule_has_its_fault_in_a_notice_of_2018() {
    let faults: Faults = projects().iter().flat_map(|name| planted(name)).collect();
    let codes: BTreeSet<&str> = faults.keys().map(|fault| fault.3.as_str()).collect();
    let of_notices = rules::all()
        .map(|rule| rule.code)
        .filter(|code| !code.starts_with("YML-") && !code.starts_with("ALW-"));
    let missing: Vec<&str> = of_notices.filter(|code| !codes.contains(code)).collect();
    assert!(missing.is_empty(), "planted nowhere: {missing:?}");
}
