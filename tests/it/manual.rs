//! The rules as people read them: pages in the terminal, the list, the web site, and `docs/rules.md`.

use std::collections::BTreeSet;

use seloste::check::rules;
use seloste::manual;

use crate::harness::{Project, expect, read};

/// Every code of the reference with what became of it, made from the rules themselves.
#[test]
fn the_table_of_all_codes_is_the_one_in_docs() {
    expect("docs/rules.md", &manual::table());
}

#[test]
fn a_rule_is_explained_by_code_and_by_name() {
    let project = Project::new();
    let by_code = project.run(&["explain", "RET-001"]);
    assert_eq!((by_code.code, by_code.stderr.as_str()), (0, ""));
    expect("tests/manual/ret-001.txt", &by_code.stdout);
    for word in ["ret-001", "missing-retention"] {
        assert_eq!(project.run(&["explain", word]).stdout, by_code.stdout);
    }
}

/// A rule of reading, whose example is made and not written, and which cannot be allowed.
#[test]
fn a_fault_of_reading_is_explained() {
    let run = Project::new().run(&["explain", "YML-003"]);
    expect("tests/manual/yml-003.txt", &run.stdout);
    assert!(!run.stdout.contains("allow:"));
}

#[test]
fn a_code_without_a_rule_says_why() {
    let run = Project::new().run(&["explain", "ADM-008"]);
    assert_eq!(run.code, 0);
    expect("tests/manual/adm-008.txt", &run.stdout);
}

#[test]
fn an_unknown_code_is_answered_with_the_nearest() {
    let run = Project::new().run(&["explain", "RET-901"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert_eq!(
        run.stderr,
        "error: there is no rule `RET-901`; did you mean `RET-001`? `seloste rules` lists them all\n"
    );
}

/// Every code that a page names is one that `explain` knows.
#[test]
fn pages_name_only_codes_that_are_there() {
    for entry in manual::entries() {
        let page = &entry.page;
        for text in [&page.summary, &page.why, &page.limits] {
            for word in text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')) {
                let known = !manual::is_code(word) || manual::find(word).is_ok();
                assert!(known, "{}: {word}", entry.rule.code);
            }
        }
    }
}

#[test]
fn the_list_has_every_rule_once() {
    let run = Project::new().run(&["rules"]);
    assert_eq!(run.code, 0);
    for rule in rules::all() {
        let start = format!("  {}  ", rule.code);
        let lines = run.stdout.lines().filter(|line| line.starts_with(&start));
        assert_eq!(lines.count(), 1, "{}", rule.code);
    }
    let last = run.stdout.lines().last().unwrap_or_default();
    assert!(
        last.starts_with(&format!("{} rules: ", rules::all().count())),
        "{last}"
    );
}

#[test]
fn the_site_has_a_page_for_every_rule_and_no_broken_link() {
    let project = Project::new();
    let run = project.run(&["rules", "--site", "rules"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert_eq!(run.stdout.trim_end(), "rules/index.html");
    let site = manual::site().expect("the site");
    let pages = site.iter().filter(|(path, _)| path.ends_with(".html"));
    assert_eq!(pages.count(), rules::all().count() + 1);
    for (path, bytes) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert_eq!(
            read(&project.path().join("rules").join(path)).as_bytes(),
            bytes
        );
        let html = std::str::from_utf8(bytes).expect("text");
        let ids: BTreeSet<&str> = attributes(html, "id").collect();
        for link in attributes(html, "href") {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = match file {
                "" => Some(bytes),
                file => site.get(file),
            };
            let target = target.unwrap_or_else(|| panic!("{path}: {link} leads nowhere"));
            let there = std::str::from_utf8(target).expect("text");
            let id = format!("id=\"{anchor}\"");
            assert!(anchor.is_empty() || there.contains(&id), "{path}: {link}");
        }
        assert!(
            html.matches("id=\"").count() == ids.len(),
            "{path}: an id twice"
        );
    }
    let first = std::str::from_utf8(site.get("ret-001.html").expect("a page")).expect("text");
    expect("tests/manual/ret-001.html", first);
}

/// A folder that seloste did not make is left alone, as for a notice.
#[test]
fn the_site_is_not_written_over_what_others_made() {
    let project = Project::new().file("notes/mine.txt", "mine");
    let run = project.run(&["rules", "--site", "notes"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert_eq!(read(&project.path().join("notes/mine.txt")), "mine");
}

/// The values of an attribute.
fn attributes<'h>(html: &'h str, name: &'h str) -> impl Iterator<Item = &'h str> {
    let start = format!(" {name}=\"");
    let found: Vec<usize> = html
        .match_indices(&start)
        .map(|(at, _)| at + start.len())
        .collect();
    found
        .into_iter()
        .filter_map(move |at| html[at..].split('"').next())
}
