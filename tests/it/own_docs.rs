//! What the pages on own words, own looks and versions show runs, and what they list is there.

use std::collections::BTreeSet;

use crate::harness::{Project, read, repository};

fn doc(name: &str) -> String {
    read(&repository().join("docs").join(name))
}

/// The examples between fences: what stands after the backticks, and the text.
fn examples(text: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut open: Option<(String, String)> = None;
    for line in text.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(info)) => open = Some((info.to_owned(), String::new())),
            (Some(_), Some(_)) => all.extend(open.take()),
            (Some((_, text)), None) => *text += &format!("{line}\n"),
            (None, None) => {}
        }
    }
    all
}

/// The small firm with everything that a page shows: parts of the policy, and files.
fn project(name: &str) -> Project {
    let mut policy = read(&repository().join("tests/projects/small-firm/policy.yaml"));
    let mut project = Project::new();
    for (info, text) in examples(&doc(name)) {
        if info == "yaml" {
            if text.starts_with("effective:") {
                policy = policy.replace("effective: 2026-03-01\n", "");
            }
            policy += &text;
        } else if info.contains('/') {
            project = project.file(&info, text);
        } else {
            let known = ["text", "yaml without-a-theme"].contains(&info.as_str());
            assert!(known, "docs/{name}: nobody runs `{info}`");
        }
    }
    project.policy(&policy)
}

fn page(project: &Project, path: &str) -> String {
    read(&project.path().join("public").join(path))
}

fn build(project: &Project) -> String {
    let run = project.run(&["build", "--strict"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    run.stderr
}

#[test]
fn own_words_are_published() {
    let project = project("own-words.md");
    let said = build(&project);
    let html = page(&project, "fi/index.html");
    for own in [
        "Emme <strong>myy</strong> tietoja.",
        "Näin työskentelemme",
        "Varastolla on kaksi vuoroa.",
        "Tämä teksti on voimassa",
        "Näin kauan tiedot säilyvät",
        "jäljennöksen maksutta.",
    ] {
        assert!(html.contains(own), "{own} is missing");
    }
    assert!(
        said.contains("content/fi/own.ftl: notice-effective, section-retention"),
        "{said}"
    );
}

#[test]
fn every_place_for_own_words_is_listed() {
    let text = doc("own-words.md");
    let model = read(&repository().join("src/model/register.rs"));
    let list = model
        .split("SECTIONS")
        .nth(1)
        .and_then(|rest| rest.split_once('['))
        .expect("the list")
        .1;
    let (list, _) = list
        .split_once("];")
        .or(list.split_once(']'))
        .expect("its end");
    let sections: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
    assert!(sections.len() > 20, "{sections:?}");
    for section in sections {
        assert!(
            text.contains(&format!("`{section}`")),
            "docs/own-words.md does not name the section `{section}`"
        );
    }
}

#[test]
fn own_looks_are_published() {
    let project = project("own-theme.md");
    let said = build(&project);
    let html = page(&project, "fi/index.html");
    assert!(
        html.contains("Esimerkki Oy: avoinna arkisin klo 9–16") && html.contains("<dt>Nimi:<"),
        "{html}"
    );
    assert!(
        said.contains("themes/kauppa/templates/layout.html in place of the default theme's"),
        "{said}"
    );
    // The slip that the page shows.
    let notice = "{% extends \"templates/layout.html\" %}\n{% block content %}\n<h1>{{ page.headign }}</h1>\n{% endblock content %}\n";
    let project = project.file("themes/kauppa/templates/notice.html", notice);
    let run = project.run(&["build", "--quiet"]);
    let shown = examples(&doc("own-theme.md"))
        .into_iter()
        .find(|(info, _)| info == "text")
        .expect("the slip")
        .1;
    assert_eq!(run.stderr, shown);
}

#[test]
fn a_colour_and_a_logo_need_no_theme() {
    let site = examples(&doc("own-theme.md"))
        .into_iter()
        .find(|(info, _)| info == "yaml without-a-theme")
        .expect("the example")
        .1;
    let policy = read(&repository().join("tests/projects/small-firm/policy.yaml")) + &site;
    let logo = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4"/></svg>"#;
    let project = Project::new().file("images/logo.svg", logo).policy(&policy);
    build(&project);
    let html = page(&project, "fi/index.html");
    for own in ["<a href=https://kauppa.example/>", "src=../assets/logo."] {
        assert!(html.contains(own), "{own} is missing in {html}");
    }
}

/// Every template, block and component of the built-in theme has its line; the fields of `page` are held by a test beside them.
#[test]
fn every_part_of_a_theme_is_listed() {
    let text = doc("own-theme.md");
    let root = repository().join("themes/default");
    let mut wanted = BTreeSet::new();
    for entry in walkdir::WalkDir::new(&root) {
        let entry = entry.expect("readable");
        if entry.path().extension().is_none_or(|end| end != "html") {
            continue;
        }
        let path = entry
            .path()
            .strip_prefix(&root)
            .expect("inside")
            .display()
            .to_string();
        let template = read(entry.path());
        for tag in ["{% block ", "{% component "] {
            for (at, _) in template.match_indices(tag) {
                let rest = &template[at + tag.len()..];
                let end = rest
                    .find(|c: char| !(c.is_alphanumeric() || c == '_'))
                    .unwrap_or(0);
                wanted.insert(rest[..end].to_owned());
            }
        }
        if path.starts_with("templates/") {
            wanted.insert(path);
        }
    }
    assert!(wanted.len() > 12, "{wanted:?}");
    for name in wanted {
        assert!(
            text.contains(&format!("| `{name}` |")),
            "docs/own-theme.md has no line for `{name}`"
        );
    }
}

#[test]
fn the_steps_of_a_release_are_true() {
    let small = Project::copy_of("small-firm");
    let run = small.run(&["release"]);
    let shown = examples(&doc("versions.md"))
        .into_iter()
        .find(|(info, _)| info == "text")
        .expect("a release")
        .1;
    let shown = shown.split_once('\n').expect("two lines").1;
    let plain = |text: &str| -> String {
        // The size changes with the words of the pages.
        let mut lines = text.lines();
        let first = lines
            .next()
            .and_then(|line| line.split_once(" files, "))
            .map_or("", |(start, _)| start);
        format!("{first}\n{}", lines.collect::<Vec<_>>().join("\n"))
    };
    assert_eq!(plain(&run.stderr), plain(shown));
    let later = project("versions.md");
    crate::harness::copy(
        &small.path().join("versions"),
        &later.path().join("versions"),
    );
    build(&later);
    assert!(page(&later, "fi/muutokset/index.html").contains("noutopisteisiin"));
    assert!(
        page(&later, "versions/2026-03-01/fi/index.html").contains("eikä se ole enää voimassa")
    );
}
