//! `seloste check`: the projects of the tests, whole outputs, exit codes.

use crate::bad_notice;
use crate::desk;
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

/// A project's policy without what stands at and under the line that begins so, from the nth such line on.
fn without(project: &str, line: &str, nth: usize) -> String {
    let text = read(&repository().join(format!("tests/projects/{project}/policy.yaml")));
    let lines: Vec<&str> = text.lines().collect();
    let starts = lines.iter().enumerate();
    let mut starts = starts.filter(|(_, text)| text.trim_start().starts_with(line));
    let (first, head) = starts.nth(nth).expect("the line");
    let depth = |line: &str| line.len() - line.trim_start().len();
    let under = |line: &&&str| line.trim().is_empty() || depth(line) > depth(head);
    let count = 1 + lines[first + 1..].iter().take_while(under).count();
    let mut kept = lines[..first].to_vec();
    kept.extend(&lines[first + count..]);
    kept.join("\n") + "\n"
}

/// One part that is taken away is told once, though other parts hang on it.
#[test]
fn a_part_that_is_missing_is_told_once() {
    for (project, line, nth, code) in [
        // The register's purposes may be those of the service.
        ("clinic", "purposes:", 2, "PUR-001"),
        // The register may be where the recipients belong.
        ("clinic", "recipients: [payroll, unions]", 0, "REC-001"),
        ("researcher", "recipients: [university]", 0, "REC-001"),
        // The category may have the item that is in no other.
        ("association", "participation:", 0, "YML-014"),
        ("public-authority", "care:", 0, "YML-014"),
        // Nothing says whether the service waits.
        ("public-authority", "consent: necessary", 0, "YML-015"),
        ("start-up", "consent: necessary", 0, "YML-015"),
        ("one-language", "recipients:", 0, "YML-014"),
        ("clinic", "services:", 0, "YML-014"),
    ] {
        let policy = without(project, line, nth);
        let found = Project::copy_of(project).policy(&policy).findings();
        let codes: Vec<&str> = found
            .iter()
            .filter_map(|line| line.split(['[', ']']).nth(1))
            .collect();
        assert_eq!(codes, [code], "{project} without `{line}`: {found:#?}");
    }
}

/// What a text says beside the periods is asked sentence by sentence.
#[test]
fn a_text_on_retention_is_asked_by_the_sentence() {
    let base = read(&repository().join("tests/rules/base.yaml"));
    let found = |fi: &str, en: &str| {
        let texts = format!("texts:\n  retention:\n    fi: {fi}\n    en: {en}\n");
        desk::policy(&format!("{base}{texts}")).findings()
    };
    let open = [
        (
            "Säilytämme tietojasi niin kauan kuin se on tarpeellista.",
            "We keep your data for as long as necessary.",
        ),
        (
            "Tilaukset poistetaan 2 vuoden kuluttua. Muut tiedot poistetaan, kun niitä ei enää tarvita.",
            "Orders are deleted after 2 years. Other data are deleted when they are no longer needed.",
        ),
        (
            "Säilytämme tietoja kohtuullisen ajan.",
            "We'll keep the data for a reasonable time.",
        ),
    ];
    for (fi, en) in open {
        let found = found(fi, en);
        let all = found.iter().all(|line| line.contains("warning[RET-002]"));
        assert!(all && found.len() == 2, "{fi}: {found:#?}");
    }
    let told = [
        (
            "Emme säilytä tietoja kauemmin kuin on tarpeen.",
            "We don't keep data for longer than necessary.",
        ),
        (
            "Jos asiasta on riita, säilytämme tietoja niin kauan kuin se on tarpeen sen ratkaisemiseksi.",
            "If there's a dispute, we keep the data for as long as it's needed to settle it.",
        ),
        (
            "Säilytämme viestin niin kauan kuin asian hoito sitä vaatii, enintään 2 vuotta.",
            "We keep a message as long as the matter requires, at most 2 years.",
        ),
        (
            "Arvioimme vuosittain, mitä tietoja enää tarvitaan.",
            "Every year we review which data are still needed.",
        ),
        (
            "Kuinka kauan tietoja säilytetään, kun niitä ei enää tarvita?",
            "How long are data kept when they are no longer needed?",
        ),
    ];
    for (fi, en) in told {
        let found = found(fi, en);
        assert!(found.is_empty(), "{fi}: {found:#?}");
    }
}

/// What could not be read is told there, and not as missing elsewhere.
#[test]
fn profiling_that_could_not_be_read_is_not_undeclared() {
    let base = read(&repository().join("tests/rules/base.yaml"));
    let cut = base.replace(
        "        name: {fi: Tilausten toimittaminen",
        "        profiling: {fi: Jaamme asiakkaat, myös sinut, en: We sort customers.}\n        name: {fi: Tilausten toimittaminen",
    );
    let texts = "texts: {purposes: {fi: Profiloimme asiakkaita ostojen mukaan., en: We profile customers by what they bought.}}\n";
    let found = desk::policy(&format!("{cut}{texts}")).findings();
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].contains("YML-021"), "{found:#?}");
}

/// A text in another encoding would stop the build: the check says so first, each file once.
#[test]
fn texts_in_another_encoding_are_told() {
    let base = read(&repository().join("tests/rules/base.yaml"));
    let found = Project::new()
        .policy(&format!("{base}extra: [{{id: oma, after: rights}}]\n"))
        .file("content/fi/extra/oma.md", b"# Lis\xe4ksi\n\nKerromme.\n")
        .file("content/en/extra/oma.md", "# More\n\nWe tell.\n")
        .file("content/fi/sections/complaint.md", b"T\xe4m\xe4.\n")
        .findings();
    let told = |path: &str| {
        let start = format!("{path}:1:");
        found.iter().filter(|line| line.contains(&start)).count()
    };
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(
        found.iter().all(|line| line.contains("YML-002")),
        "{found:#?}"
    );
    assert_eq!(told("content/fi/extra/oma.md"), 1, "{found:#?}");
    assert_eq!(told("content/fi/sections/complaint.md"), 1, "{found:#?}");
}

/// A pipeline takes silence for leave to build: what would stop the build is told by the check.
#[test]
fn what_would_stop_the_build_is_no_silence() {
    let policy = read(&repository().join("tests/projects/small-firm/policy.yaml"));
    let no_theme = format!("{policy}site: {{theme: kaupa}}\n");
    let cases = [
        (
            Project::new().policy(&no_theme),
            "there is no theme `kaupa`",
        ),
        (
            Project::copy_of("small-firm").file("themes/default/page.html", "{% block %}\n"),
            "themes/default/page.html:1",
        ),
        (
            Project::copy_of("small-firm")
                .file("content/fi/own.ftl", "section-purposes = { $nobody }\n"),
            "section-purposes",
        ),
    ];
    for (project, why) in cases {
        let run = project.run(&["check"]);
        assert_eq!(run.code, 1, "{why}: {}", run.stderr);
        assert!(run.stderr.contains(why), "{why}: {}", run.stderr);
        assert!(!run.stderr.contains("nothing to mend"), "{}", run.stderr);
        let run = project.run(&["build"]);
        assert_eq!(run.code, 1, "{why}: {}", run.stderr);
        assert!(run.stderr.contains(why), "{why}: {}", run.stderr);
    }
}

/// A file is never taken for a slip in its own name.
#[test]
fn a_file_that_nothing_uses_is_not_to_be_named_as_it_is() {
    let project =
        Project::copy_of("small-firm").file("themes/default/mor.css", "h1 { color: red }\n");
    let run = project.run(&["check"]);
    assert!(
        run.stderr
            .contains("did you mean `themes/default/more.css`?"),
        "{}",
        run.stderr
    );
    let project = Project::copy_of("small-firm").file(
        "themes/default/opening-hours-of-the-shop.css",
        "h1 { color: red }\n",
    );
    let run = project.run(&["check"]);
    assert!(
        run.stderr.contains("nothing uses") && !run.stderr.contains("did you mean"),
        "{}",
        run.stderr
    );
}
