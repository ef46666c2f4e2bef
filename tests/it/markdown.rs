//! Own Markdown that a page must not have is told by `check`, at its place.

use crate::harness::Project;

/// The small firm with two own texts and a section of its own.
fn firm(fi: &str, en: &str) -> Project {
    let own = format!("extra: [own-words]\ntexts:\n  recipients: {{fi: '{fi}', en: '{en}'}}\n");
    let project = Project::copy_of("small-firm");
    let policy = crate::harness::read(&project.path().join("policy.yaml"));
    project
        .policy(&(own + &policy))
        .file("content/fi/extra/own-words.md", "# Omat\n\nHyvä.\n")
        .file("content/en/extra/own-words.md", "# Own\n\nGood.\n")
}

fn findings(project: &Project) -> Vec<String> {
    let mut all = project.findings();
    all.retain(|line| line.contains("YML-030"));
    all
}

#[test]
fn safe_markdown_is_silent() {
    let project = firm("Emme **myy** tietoja.", "[Ask us](mailto:a@example.com).");
    assert_eq!(findings(&project), Vec::<String>::new());
    let run = project.run(&["build"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
}

#[test]
fn raw_html_in_a_text_is_told_where_it_stands() {
    let project = firm("Hei.", "Hello <script>alert(1)</script>");
    let found = findings(&project);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("policy.yaml:3:"), "{found:?}");
    assert!(found[0].contains("raw HTML is not allowed"), "{found:?}");
    let run = project.run(&["build"]);
    assert_eq!(run.code, 1);
    assert!(!project.path().join("public").exists(), "it was published");
}

#[test]
fn a_link_that_runs_script_is_told_in_each_language_that_has_it() {
    let project = firm("[a](javascript:alert%281%29)", "[b](data:text/html,x)");
    let found = findings(&project);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().any(|line| line.contains("javascript:")));
    assert!(found.iter().any(|line| line.contains("data:")));
}

#[test]
fn a_file_of_ones_own_is_named_with_its_line() {
    let project = firm("Hei.", "Hello.").file(
        "content/en/extra/own-words.md",
        "# Own\n\nGood.\n\n![a picture](https://example.com/a.png)\n",
    );
    let found = findings(&project);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("policy.yaml:1:"), "{found:?}");
    let told = project.run(&["check"]).stderr;
    assert!(told.contains("content/en/extra/own-words.md:5:1"), "{told}");
}
