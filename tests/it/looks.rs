//! Own words and own looks: what a project may override, what it is told when it slips, and what `build` says of it.

use crate::harness::{Project, read};

fn page(project: &Project, path: &str) -> String {
    read(&project.path().join("public").join(path))
}

fn built(name: &str) -> (Project, String) {
    let project = Project::copy_of(name);
    let run = project.run(&["build"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(!run.stderr.contains("warning["), "{}", run.stderr);
    (project, run.stderr)
}

#[test]
fn forty_lines_change_what_they_name_and_nothing_else() {
    let (project, said) = built("own-looks");
    let html = page(&project, "fi/index.html");
    for own in [
        "class=shop>",
        "class=\"facts shop-facts\"",
        "class=shop-end>",
        "Tietosuojaseloste, lyhyesti",
        "Saat sen maksutta",
        "Näin työskentelemme",
    ] {
        assert!(html.contains(own), "{own} is missing in {html}");
    }
    // What is not named is the default theme's.
    assert!(
        html.contains("class=toc") && html.contains("class=bottom"),
        "{html}"
    );
    for line in [
        "with your own content/en/sections/access.md in place of the built-in one",
        "with your own words in content/fi/own.ftl: notice-kind",
        "with your own themes/kauppa/templates/layout.html in place of the default theme's",
        "with your own themes/kauppa/parts/facts.html",
        "with your own themes/kauppa/more.css",
    ] {
        assert!(said.contains(line), "{line} is missing in {said}");
    }
    let folder = project.path().join("themes");
    let files = walkdir::WalkDir::new(folder)
        .into_iter()
        .map(|entry| entry.expect("readable"));
    let lines: usize = files
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| read(entry.path()).lines().count())
        .sum();
    assert!(lines <= 40, "{lines} lines");
}

#[test]
fn footnotes_of_several_texts_keep_apart_and_lead_back() {
    let (project, _) = built("own-looks");
    let fi = ("Alaviitteet", "Takaisin tekstiin alaviitteestä 1");
    let en = ("Footnotes", "Back to the text from footnote 1");
    let chapters = ["fi-en/", "fi-en/vastaanottajat/", "fi-en/oikeudet/"];
    for (folders, languages, times) in [
        (&["fi/"][..], &[fi][..], 1),
        (&["en/"], &[en], 1),
        (&chapters, &[fi, en], 2),
    ] {
        let pages = folders.iter().map(|folder| {
            let path = format!("{folder}index.html");
            let html = page(&project, &path);
            (path, html)
        });
        let (mut notes, mut references) = (0, 0);
        for (path, html) in pages {
            let ids: Vec<&str> = html
                .split(" id=")
                .skip(1)
                .map(|rest| rest.split([' ', '>']).next().unwrap_or(""))
                .collect();
            for id in &ids {
                assert_eq!(
                    ids.iter().filter(|other| other == &id).count(),
                    1,
                    "{path}: {id}"
                );
                if id.contains("-ref-") || id.contains("-note-") {
                    assert!(
                        html.contains(&format!("href=#{id} ")),
                        "{path}: nothing leads to {id}"
                    );
                }
            }
            let of = |part: &str| ids.iter().filter(|id| id.contains(part)).count();
            for (list, back) in languages.iter().filter(|_| of("-note-") > 0) {
                assert!(
                    html.contains(&format!("<div class=notes><p>{list}")),
                    "{path}: {html}"
                );
                assert!(html.contains(&format!("aria-label=\"{back}\"")), "{path}");
            }
            notes += of("-note-");
            references += of("-ref-");
        }
        assert_eq!((notes, references), (4 * times, 5 * times), "{folders:?}");
    }
}

#[test]
fn a_whole_theme_of_ones_own_stands_alone() {
    let (project, _) = built("own-theme");
    let html = page(&project, "fi/index.html");
    assert!(
        html.contains("Asiakasrekisteri") && html.contains("Kirjanpito"),
        "{html}"
    );
    assert!(
        !html.contains("class=toc") && !html.contains("class=wrap"),
        "{html}"
    );
    let style = walkdir::WalkDir::new(project.path().join("public/assets"));
    let sheets: Vec<String> = style
        .into_iter()
        .map(|entry| entry.expect("readable"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| read(entry.path()))
        .collect();
    assert!(
        sheets
            .iter()
            .any(|css| css.contains("Georgia") && !css.contains("--accent")),
        "{sheets:?}"
    );
}

/// A theme's slip: what is said, whole. The last good site stays.
fn slip(file: &str, text: &str) -> String {
    let (project, _) = built("own-looks");
    let before = page(&project, "fi/index.html");
    let project = project.file(file, text);
    let run = project.run(&["build", "--quiet"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert_eq!(page(&project, "fi/index.html"), before);
    run.stderr
}

#[test]
fn slips_in_templates_have_file_line_and_cure() {
    let notice = "themes/kauppa/templates/notice.html";
    let cases = [
        (
            "a misspelt field",
            notice,
            "{% extends \"templates/layout.html\" %}\n{% block content %}\n<h1>{{ page.headign }}</h1>\n{% endblock content %}\n",
            &[
                "there is no field `headign` here",
                "--> themes/kauppa/templates/notice.html:3:",
                "did you mean `heading`?",
            ][..],
        ),
        (
            "a misspelt variable",
            notice,
            "{{ pgae.heading }}\n",
            &[
                "there is no variable `pgae` here",
                "notice.html:1:",
                "did you mean `page`?",
            ],
        ),
        (
            "a missing closing tag",
            notice,
            "<h1>{{ page.heading }}</h1>\n{% if page.lead %}\n<p>{{ page.lead }}</p>\n",
            &["notice.html:", "`{% endif %}`"],
        ),
        (
            "a missing part",
            notice,
            "\n{% include \"parts/langauges.html\" %}\n",
            &[
                "there is no template `parts/langauges.html`",
                "notice.html:2:",
                "did you mean `parts/languages.html`?",
            ],
        ),
        (
            "a missing parent",
            notice,
            "{% extends \"templates/layuot.html\" %}\n",
            &[
                "there is no template `templates/layuot.html` to extend",
                "notice.html:1:13",
                "did you mean `templates/layout.html`?",
            ],
        ),
        (
            "a misspelt component",
            notice,
            "{{ <fatcs rows={[]} /> }}\n",
            &[
                "there is no component `fatcs`",
                "notice.html:1:",
                "did you mean `facts`?",
            ],
        ),
        (
            "a block that is not there",
            notice,
            "{% extends \"templates/layout.html\" %}\n{% block contnet %}x{% endblock contnet %}\n",
            &[
                "has no block `contnet`",
                "notice.html:2:",
                "did you mean `content`?",
            ],
        ),
        (
            "a message that is not there",
            notice,
            "{{ t(key=\"notice-tco\") }}\n",
            &[
                "there is no message `notice-tco`",
                "notice.html:1:",
                "did you mean `notice-toc`?",
            ],
        ),
        (
            "a message that is not given what it says",
            notice,
            "{{ t(key=\"notice-effective\") }}\n",
            &[
                "nothing is given for `$date`",
                "notice.html:1:",
                "in the call",
            ],
        ),
        (
            "an `if` that is open at the end of a block",
            notice,
            "{% extends \"templates/layout.html\" %}\n{% block content %}\n{% if page.lead %}\n{% endblock content %}\n",
            &["unknown tag", "notice.html:4:", "`{% endif %}`"],
        ),
        (
            "a filter that is not there",
            notice,
            "{{ page.heading | uper }}\n",
            &["unknown filter `uper`", "notice.html:1:", "`upper`"],
        ),
        (
            "a list that is not so long",
            notice,
            "{{ page.sections[99].id }}\n",
            &["there is no field `id`", "notice.html:1:", "{% if"],
        ),
        (
            "words where there should be numbers",
            notice,
            "{{ page.heading + 1 }}\n",
            &["`+`", "notice.html:1:", "docs/own-theme.md"],
        ),
        (
            "a style sheet that is none",
            "themes/kauppa/more.css",
            "p { color: red; }\n} p {}\n",
            &["themes/kauppa/more.css:2:", "= help:"],
        ),
    ];
    for (what, file, text, said) in cases {
        let stderr = slip(file, text);
        for part in said {
            assert!(
                stderr.contains(part),
                "{what}: {part} is missing in\n{stderr}"
            );
        }
        assert!(stderr.contains("= help: "), "{what}: no cure in\n{stderr}");
        assert!(!stderr.contains("error: error"), "{what}: {stderr}");
    }
}

#[test]
fn a_theme_that_is_not_there_has_a_near_one() {
    let project = Project::copy_of("own-looks");
    let policy = read(&project.path().join("policy.yaml")).replace("theme: kauppa", "theme: kaupa");
    let run = project.policy(&policy).run(&["build"]);
    assert_eq!(run.code, 1);
    assert!(
        run.stderr.contains("there is no theme `kaupa`")
            && run.stderr.contains("did you mean `kauppa`?"),
        "{}",
        run.stderr
    );
}

/// What replaces nothing is a finding, at its place, with a near name where there is one.
#[test]
fn files_and_messages_that_replace_nothing_are_told() {
    let project = Project::copy_of("own-looks")
        .file(
            "content/fi/own.ftl",
            "notice-kind = Seloste\nsection-retenton = Kuinka kauan\n",
        )
        .file("themes/kauppa/templates/notise.html", "x")
        .file("themes/kauppa/parts/lonely.html", "x")
        .file("themes/other/style.css", "p { color: red; }");
    let found = project.findings();
    let unused: Vec<&String> = found
        .iter()
        .filter(|line| line.contains("YML-031"))
        .collect();
    assert_eq!(unused.len(), 4, "{found:?}");
    assert!(
        unused
            .iter()
            .any(|line| line.starts_with("content/fi/own.ftl:2:1: ")
                && line.contains("`section-retenton`")),
        "{unused:?}"
    );
    let told = project.run(&["check"]).stderr;
    for said in [
        "did you mean `section-retention`?",
        "did you mean `themes/kauppa/templates/notice.html`?",
        "the theme of the policy is `kauppa`",
    ] {
        assert!(told.contains(said), "{told}");
    }
}
