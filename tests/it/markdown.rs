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
        "# Own\n\nGood.\n\n![a picture](https://example.com/a.png)\n\nA[^1] <b>b</b>\n",
    );
    let found = findings(&project);
    let starts =
        ["5:1: ", "7:2: ", "7:7: "].map(|at| format!("content/en/extra/own-words.md:{at}"));
    assert_eq!(found.len(), starts.len(), "{found:?}");
    for (line, start) in found.iter().zip(starts) {
        assert!(line.starts_with(&start), "{found:?}");
    }
    let told = project.run(&["check"]).stderr;
    assert!(told.contains("![a picture]"), "{told}");
    assert!(told.contains("add a line `[^1]: …`"), "{told}");
}

/// A text in place of a built-in one may use what that is given, and is told what it may not.
#[test]
fn a_misspelt_placeable_has_a_place_and_a_cure() {
    let text = "Vastaamme **{ $anser_within } kuluessa**.\n";
    let project = firm("Hei.", "Hello.").file("content/fi/sections/rights.md", text);
    let found = findings(&project);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("content/fi/sections/rights.md:1:"),
        "{found:?}"
    );
    let told = project.run(&["check"]).stderr;
    assert!(
        told.contains("did you mean `{ $answer_within }`?"),
        "{told}"
    );
    let project = project.file(
        "content/fi/sections/rights.md",
        text.replace("anser", "answer"),
    );
    let run = project.run(&["build"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let page = crate::harness::read(&project.path().join("public/fi/index.html"));
    assert!(
        page.contains("<strong>kuukauden kuluessa</strong>"),
        "{page}"
    );
}

/// The firm that lets HTML in.
fn lenient(fi: &str, en: &str) -> Project {
    let project = firm(fi, en);
    let policy = crate::harness::read(&project.path().join("policy.yaml"));
    project.policy(&(policy + "site: {raw_html: sanitised}\n"))
}

#[test]
fn html_that_is_let_in_loses_what_runs_and_is_told_so() {
    let project = lenient(
        "<b id=\"x\" onclick=\"y()\">Hei</b>",
        "<b id=\"x\">Hello</b>",
    );
    let found = project.findings();
    let told: Vec<&String> = found
        .iter()
        .filter(|line| line.contains("YML-03"))
        .collect();
    assert_eq!(told.len(), 1, "{found:?}");
    assert!(
        told[0].contains("warning[YML-032]: `onclick` of `<b>` is left out"),
        "{told:?}"
    );
    let run = project.run(&["build"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let page = crate::harness::read(&project.path().join("public/fi/index.html"));
    assert!(
        page.contains("<b id=x>Hei</b>") && !page.contains("onclick"),
        "{page}"
    );
}

#[test]
fn what_would_load_from_elsewhere_is_refused_and_the_way_to_embed_is_named() {
    for html in [
        "<img src=\"https://other.example/a.png\" alt=\"\">",
        "<img src=\"//other.example/a.png\" alt=\"\">",
        "<iframe src=\"https://other.example/\"></iframe>",
        "<video src=\"https://other.example/a.mp4\"></video>",
        "<link rel=\"stylesheet\" href=\"https://other.example/a.css\">",
    ] {
        let project = lenient(html, "Hello.");
        let run = project.run(&["build"]);
        assert_eq!(run.code, 1, "{html}: {}", run.stderr);
        assert!(
            run.stderr.contains("YML-030") && run.stderr.contains("data-consent"),
            "{html}: {}",
            run.stderr
        );
    }
}

#[test]
fn an_anchor_of_ones_own_is_not_one_of_the_page() {
    let project = lenient("<b id=\"retention\">Hei</b>", "Hello.");
    let run = project.run(&["build"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(
        run.stderr
            .contains("the page `fi/` has the anchor `retention` twice"),
        "{}",
        run.stderr
    );
}

/// Every section that `texts` and `after` name is a place: what is put there stands in the page.
#[test]
fn own_sections_stand_where_they_are_put() {
    let project = firm("Hei.", "Hello.");
    let policy = crate::harness::read(&project.path().join("policy.yaml"));
    for after in [
        "controller",
        "purposes",
        "recipients",
        "retention",
        "rights",
        "complaint",
        "changes",
    ] {
        let own = format!("extra: [{{id: own-words, after: {after}}}]\n");
        std::fs::write(
            project.path().join("policy.yaml"),
            policy.replace("extra: [own-words]\n", &own),
        )
        .expect("written");
        let run = project.run(&["build", "--quiet"]);
        assert_eq!(run.code, 0, "{after}: {}", run.stderr);
        let page = crate::harness::read(&project.path().join("public/fi/index.html"));
        let at = |id: &str| {
            page.find(&format!("<section id={id}>"))
                .unwrap_or_else(|| panic!("no {id}"))
        };
        let between = &page[at(after)..at("extra-own-words")];
        assert_eq!(
            between.matches("<h2>").count(),
            1,
            "{after}: another section stands between"
        );
    }
}
