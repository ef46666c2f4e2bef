//! `seloste check`: the projects of the tests, whole outputs, exit codes.

use crate::bad_notice;
use crate::harness::{Project, Run, expect, read, repository};

/// Whether a project is made to have faults.
fn bad(name: &str) -> bool {
    name == "twenty-mistakes" || name.starts_with(bad_notice::NAMES)
}

/// Nothing to mend, but for what the project itself allows.
fn silent(run: &Run) -> bool {
    let head = "policy.yaml: nothing to mend";
    run.code == 0 && run.stderr.starts_with(head) && run.stderr.lines().count() == 1
}

#[test]
fn good_projects_are_silent_under_strict() {
    let mut seen = 0;
    for entry in std::fs::read_dir(repository().join("tests/projects")).expect("projects") {
        let dir = entry.expect("a project").path();
        let name = dir
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        if !dir.join("policy.yaml").is_file() || bad(&name) {
            continue;
        }
        seen += 1;
        let run = Project::copy_of(&name).run(&["check", "--strict"]);
        assert!(silent(&run), "{name}: {}", run.stderr);
        assert_eq!(run.stdout, "", "{name}");
    }
    assert!(seen >= 8, "only {seen} projects");
}

#[test]
fn the_example_is_silent_under_strict() {
    let run = Project::example().run(&["check", "--strict"]);
    assert!(silent(&run), "{}", run.stderr);
}

/// Twenty planted mistakes, each told once and at its place: the list beside the file says where.
#[test]
fn twenty_mistakes_give_twenty_findings() {
    let list = read(&repository().join("tests/projects/twenty-mistakes/mistakes.md"));
    let mut planted: Vec<usize> = list
        .lines()
        .filter_map(|line| line.strip_prefix('|'))
        .filter_map(|row| {
            let mut cells = row.split('|').map(str::trim);
            let number: Option<usize> = cells.next()?.parse().ok();
            number.and(cells.next()?.parse().ok())
        })
        .collect();
    planted.sort_unstable();
    assert_eq!(planted.len(), 20, "{list}");
    let findings = Project::copy_of("twenty-mistakes").findings();
    let found: Vec<usize> = findings
        .iter()
        .map(|line| {
            line.split(':')
                .nth(1)
                .and_then(|n| n.parse().ok())
                .expect("a line number")
        })
        .collect();
    assert_eq!(found, planted, "{}", findings.join("\n"));
}

#[test]
fn the_whole_report_of_twenty_mistakes() {
    let run = Project::copy_of("twenty-mistakes").run(&["check"]);
    assert_eq!(run.code, 1);
    expect("tests/projects/twenty-mistakes/expected.txt", &run.stderr);
}

#[test]
fn exit_codes_tell_findings_from_not_running() {
    let empty = Project::new();
    let run = empty.run(&["check"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(
        run.stderr
            .starts_with("error: there is no `policy.yaml` in `.`"),
        "{}",
        run.stderr
    );
    let folder = Project::new().file("policy.yaml/inside", "");
    let run = folder.run(&["check"]);
    assert_eq!(run.code, 2);
    assert_eq!(
        run.stderr,
        "error: cannot read `policy.yaml`: it is a folder, not a file\n"
    );
    assert_eq!(folder.run(&["chekc"]).code, 2);
    assert_eq!(folder.run(&["check", "--today", "yesterday"]).code, 2);
    assert_eq!(folder.run(&["--help"]).code, 0);
}

/// A warning passes, and does not under `--strict`; the day decides, and only over a warning.
#[test]
fn a_date_to_come_is_a_warning() {
    let project = Project::copy_of("small-firm");
    let run = project.run(&["check", "--today", "2026-02-28"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stderr
            .contains("warning[GEN-001]: the notice holds only from 2026-03-01"),
        "{}",
        run.stderr
    );
    let run = project.run(&["check", "--strict", "--today", "2026-02-28"]);
    assert_eq!(run.code, 1);
    assert!(
        run.stderr.ends_with("policy.yaml: 1 warning (--strict)\n"),
        "{}",
        run.stderr
    );
    assert_eq!(
        project
            .run(&["check", "--strict", "--today", "2026-03-01"])
            .code,
        0
    );
}

/// Findings name the file as it can be opened from where the call was made.
#[test]
fn places_are_relative_to_the_call() {
    let site = Project::new().file("sivut/tietosuoja/policy.yaml", "seloste: 2\n");
    let run = site.run(&["check", "--short", "--project", "sivut/tietosuoja"]);
    let place = "sivut/tietosuoja/policy.yaml:1:10: error[YML-028]: ";
    assert!(run.stderr.contains(place), "{}", run.stderr);
}

/// Of a service that a purpose names and the file does not declare, the notice and the banner would say nothing; that the
/// catalogue knows it is no declaration.
#[test]
fn a_service_of_the_catalogue_has_to_be_declared() {
    let policy = read(&repository().join("policy.yaml"));
    let line = policy
        .lines()
        .find(|line| line.starts_with("  google-analytics-4:"))
        .expect("the example has it");
    let without = policy.replace(&format!("{line}\n"), "");
    let found = Project::example().policy(&without).findings();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains("error[YML-014]: there is no service `google-analytics-4`"),
        "{found:?}"
    );
    // Declared under a misspelt id it is told there, and only there.
    let misspelt = policy.replace("\n  google-analytics-4:", "\n  google-analytics4:");
    let found = Project::example().policy(&misspelt).findings();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("`google-analytics4`"), "{found:?}");
}
