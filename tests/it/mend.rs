//! `check --fix`: what is beyond doubt is mended, and every other byte stays.

use seloste::diagnostic::Diagnostic;
use seloste::fix::{self, Editable, diff, write};
use seloste::source::{Source, Sources};
use seloste::span::Span;

use crate::harness::{Project, expect, read, repository};

/// A policy with mistakes that are beyond doubt, and layout that a program which wrote YAML anew would lose.
const POLICY: &str = "\
seloste: 1
languages: [fi,   en]   # kieliä: ä, 🙂
effective: 2026-03-01

controller:
    name:   \"Esimerkki Oy\"
    business_id: 1234567-1
    adress: 'Esimerkkikatu 1, 00100 Helsinki'   # the street
    country: FI
    email: tietosuoja@esimerkki.example
dpo: none
data_categories: {contact: [name, email]}
recipents:
  accounting: {roel: procesor, category: {fi: Tilitoimisto, en: Accounting firm}, country: FI}
registers:
  customers:
    name: {fi: Asiakasrekisteri, en: Customer register}
    subjects: [customer]
    sources: [data_subject]
    automated_decisions: none
    purposes:
      order-handling:
        name: {fi: Tilausten toimittaminen, en: Delivering orders}
        legal_basis: contarct
        data: [contact]
        recipients: [accounting]
        retention: 2 years after last_purchase
        if_not_provided: {fi: Emme voi toimittaa., en: We cannot deliver.}
";

fn mended(text: &str) -> String {
    [
        ("adress:", "address:"),
        ("recipents:", "recipients:"),
        ("roel:", "role:"),
        ("procesor,", "processor,"),
        ("contarct", "contract"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (wrong, right)| {
        assert!(text.contains(wrong));
        text.replace(wrong, right)
    })
}

fn on_disk(project: &Project) -> String {
    read(&project.path().join("policy.yaml"))
}

#[test]
fn only_the_words_change_and_a_second_run_changes_nothing() {
    let windows = POLICY.replace('\n', "\r\n");
    for text in [
        POLICY.to_owned(),
        POLICY.trim_end().to_owned(),
        windows.clone(),
        format!("\u{feff}{POLICY}"),
        format!("\u{feff}{windows}"),
    ] {
        let project = Project::new().policy(&text);
        let run = project.run(&["check", "--fix"]);
        assert_eq!(on_disk(&project), mended(&text));
        assert_eq!(run.code, 0, "{}", run.stderr);
        let told = "policy.yaml: 5 places mended\npolicy.yaml: nothing to mend\n";
        assert!(run.stderr.ends_with(told), "{}", run.stderr);
        let again = project.run(&["check", "--fix"]);
        assert_eq!(again.stderr, "policy.yaml: nothing to mend\n");
        assert_eq!(on_disk(&project), mended(&text));
        let files = std::fs::read_dir(project.path())
            .expect("the folder")
            .count();
        assert_eq!(files, 1, "something was left beside the file");
    }
}

#[test]
fn the_changes_are_shown_whole() {
    let run = Project::new().policy(POLICY).run(&["check", "--fix"]);
    expect("tests/reports/mend.txt", &run.stderr);
}

#[test]
fn a_dry_run_shows_and_writes_nothing() {
    let project = Project::new().policy(POLICY);
    let run = project.run(&["check", "--fix", "--dry-run", "--short"]);
    assert_eq!(on_disk(&project), POLICY);
    assert_eq!(run.code, 1);
    assert!(
        run.stderr.contains("\n-recipents:\n+recipients:\n"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr
            .contains("would be mended; nothing was written\n"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr.contains("error[YML-010]"),
        "the findings stand: {}",
        run.stderr
    );
    assert_eq!(
        project.run(&["check", "--dry-run"]).code,
        2,
        "without --fix it means nothing"
    );
}

#[test]
fn what_is_not_beyond_doubt_is_left_to_a_person() {
    let correct = mended(POLICY);
    for (right, wrong) in [
        ("seloste: 1", "seloste: 2"),
        // Estonian, or a slip?
        ("{fi: Asiakasrekisteri, en:", "{fi: Asiakasrekisteri, et:"),
        ("role:", "rule_of:"),
        // Two keys that mean one: which of the texts stays is for a person.
        (
            "    country: FI\n    email",
            "    conutry: FI\n    countri: SE\n    email",
        ),
    ] {
        assert!(correct.contains(right), "{right}");
        let text = correct.replacen(right, wrong, 1);
        let project = Project::new().policy(&text);
        let run = project.run(&["check", "--fix"]);
        assert_eq!(run.code, 1, "{wrong}: {}", run.stderr);
        assert_eq!(on_disk(&project), text, "{wrong}");
    }
}

#[test]
fn registers_in_their_own_files_are_mended_and_the_projects_facts_are_not() {
    let project = Project::copy_of("start-up");
    let path = project.path().join("registers/website.yaml");
    let correct = read(&path);
    let wrong = correct.replacen("purposes:", "puproses:", 1);
    assert_ne!(wrong, correct);
    std::fs::write(&path, wrong).expect("the file");
    let run = project.run(&["check", "--fix"]);
    assert_eq!((run.code, read(&path)), (0, correct), "{}", run.stderr);

    let service = read(&repository().join("catalogue/services/youtube.yaml"));
    let wrong = service.replacen("consent:", "consetn:", 1);
    assert_ne!(wrong, service);
    let project = Project::copy_of("small-firm").file("catalogue/services/youtube.yaml", &wrong);
    let run = project.run(&["check", "--fix", "--short"]);
    assert!(
        run.stderr.contains("did you mean") || run.stderr.contains("`consetn`"),
        "{}",
        run.stderr
    );
    assert_eq!(
        read(&project.path().join("catalogue/services/youtube.yaml")),
        wrong
    );
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay_and_a_read_only_file_is_refused() {
    use std::fs::{Permissions, metadata, set_permissions};
    use std::os::unix::fs::{PermissionsExt, symlink};
    let project = Project::new().file("elsewhere/real.yaml", POLICY);
    let real = project.path().join("elsewhere/real.yaml");
    let link = project.path().join("policy.yaml");
    symlink("elsewhere/real.yaml", &link).expect("a link");

    set_permissions(&real, Permissions::from_mode(0o440)).expect("permissions");
    let run = project.run(&["check", "--fix", "--format", "json"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    let refused = "error: `policy.yaml` is read-only; nothing was written to it\n";
    assert!(run.stderr.ends_with(refused), "{}", run.stderr);
    assert_eq!(read(&real), POLICY);

    set_permissions(&real, Permissions::from_mode(0o640)).expect("permissions");
    assert_eq!(project.run(&["check", "--fix"]).code, 0);
    assert_eq!(read(&real), mended(POLICY));
    assert!(link.symlink_metadata().expect("the link").is_symlink());
    assert_eq!(
        metadata(&real).expect("the file").permissions().mode() & 0o777,
        0o640
    );
    let files = std::fs::read_dir(project.path().join("elsewhere")).expect("the folder");
    assert_eq!(files.count(), 1);
}

/// One file in memory and on the disk, with findings that would edit it.
fn desk(project: &Project, text: &str) -> (Sources, Vec<Editable>) {
    let path = project.path().join("policy.yaml");
    std::fs::write(&path, text).expect("the file");
    let mut sources = Sources::default();
    let (file, _) = sources.load(&path, "policy.yaml").expect("it loads");
    (sources, vec![Editable { file, path }])
}

#[test]
fn edits_that_disagree_are_not_made() {
    let project = Project::new();
    let (sources, files) = desk(&project, "one two three four\n");
    let edit = |start, end, word| {
        let span = Span::new(files[0].file, start, end);
        Diagnostic::error("X-1", span, "x").fix(span, word)
    };
    let findings = [
        edit(0, 3, "ONE"),
        edit(0, 3, "ONE"),
        edit(4, 7, "TWO"),
        edit(4, 7, "ZWEI"),
        edit(8, 13, "THREE"),
        edit(10, 13, "OUGH"),
        edit(14, 18, "FOUR"),
    ];
    let plan = fix::plan(&findings, &sources, &files);
    assert_eq!(plan.changes[0].text, "ONE two three FOUR\n");
    assert_eq!(plan.changes[0].edits, 2);
    let disputed: Vec<_> = plan.disputed.iter().map(|span| span.range()).collect();
    assert_eq!(disputed, [4..7, 8..13, 10..13]);
}

#[test]
fn only_a_word_gives_way_to_a_word() {
    let project = Project::new();
    let text = "a: *alias\nb: |\n  block\nc: two words\nd: 'quoted'\n";
    let (sources, files) = desk(&project, text);
    let finding = |old: &str, safe: bool| {
        let at = text.find(old).expect("there");
        let span = Span::new(files[0].file, at, at + old.len());
        let finding = Diagnostic::error("X-1", span, "x");
        if safe {
            finding.fix(span, "word")
        } else {
            finding.edit(span, "word")
        }
    };
    let safe = ["*alias", "|\n  block", "two words", "'quoted'"].map(|old| finding(old, true));
    let plan = fix::plan(&safe, &sources, &files);
    assert_eq!(plan.changes[0].text, text.replace("'quoted'", "word"));
    assert!(
        fix::plan(&[finding("'quoted'", false)], &sources, &files)
            .changes
            .is_empty()
    );
    assert!(
        fix::plan(&safe, &sources, &[]).changes.is_empty(),
        "no file of the project"
    );
}

#[test]
fn a_file_that_changed_meanwhile_is_not_overwritten() {
    let project = Project::new();
    let (sources, files) = desk(&project, "\u{feff}one\n");
    let span = Span::new(files[0].file, 0, 3);
    let plan = fix::plan(
        &[Diagnostic::error("X-1", span, "x").fix(span, "two")],
        &sources,
        &files,
    );
    // The mark alone gone is a change, too.
    for meanwhile in ["one\n", "\u{feff}one\n# more\n"] {
        std::fs::write(&files[0].path, meanwhile).expect("the file");
        let error = write::all(&plan.changes, &sources).expect_err("it changed");
        assert_eq!(
            error.to_string(),
            "`policy.yaml` changed while it was read; nothing was written to it, run it again"
        );
        assert_eq!(on_disk(&project), meanwhile);
    }
    std::fs::write(&files[0].path, "\u{feff}one\n").expect("the file");
    write::all(&plan.changes, &sources).expect("it is as it was read");
    assert_eq!(on_disk(&project), "\u{feff}two\n");
}

#[test]
fn a_difference_cannot_steer_the_terminal() {
    let source = Source::new("p.yaml", "# \u{1b}]0;x\u{7}\r\na: 1\r\nb: 2\r\n");
    let shown = diff::of(&source, "# \u{1b}]0;x\u{7}\r\nA: 1\r\nB: 2\r\n");
    assert_eq!(
        anstream::adapter::strip_str(&shown).to_string(),
        "--- p.yaml\n+++ p.yaml\n@@ -1,3 +1,3 @@\n # \u{fffd}]0;x\u{fffd}\n-a: 1\n-b: 2\n+A: 1\n+B: 2\n"
    );
}
