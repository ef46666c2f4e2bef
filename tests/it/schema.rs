//! `seloste schema`, and the page of every key, which is told by the same types.

use seloste::schema::{book, reference, words};

use crate::harness::{Project, expect};

#[test]
fn the_page_of_every_key_is_what_the_types_say() {
    expect("docs/policy.md", &reference());
}

#[test]
fn the_page_of_every_word_is_what_the_catalogue_says() {
    let page = words();
    expect("docs/words.md", &page);
    // No cell is empty: every word has its name in each of the three languages.
    for line in page.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        assert!(
            cells.len() >= 4 && cells[..4].iter().all(|cell| !cell.is_empty()),
            "{line}"
        );
    }
    for word in ["salary", "employee", "data_subject", "employment_end"] {
        assert!(page.contains(&format!("| `{word}` |")), "{word}");
    }
}

/// The whole example has nothing to mend, and the employees read who does the payroll.
#[test]
fn the_whole_example_is_one() {
    let page = reference();
    let (_, rest) = page.split_once("```yaml policy\n").expect("the example");
    let (policy, _) = rest.split_once("```").expect("its end");
    let project = Project::new().policy(policy);
    let run = project.run(&["build", "--strict"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let notice = std::fs::read_to_string(project.path().join("public/en/index.html")).unwrap();
    for said in [
        "Palkkatoimisto Esimerkki Oy",
        "Personnel register",
        "Incomes Register",
    ] {
        assert!(notice.contains(said), "{said}");
    }
}

#[test]
fn every_key_says_what_it_means_which_article_it_answers_and_what_one_writes() {
    /// What the format needs and the law does not: for these there is no article.
    const OURS: &[(&str, &str)] = &[
        ("Policy", "seloste"),
        ("Policy", "version"),
        ("Policy", "created"),
        ("Policy", "site"),
        ("Policy", "allow"),
    ];
    const OURS_WHOLE: &[&str] = &["SiteSettings", "Allow"];
    let page = reference();
    let mut seen = 0;
    for (name, record) in &book().records {
        assert!(record.about.ends_with('.'), "{name} is not described");
        for field in &record.fields {
            let key = format!("{name}.{}", field.key);
            assert!(field.doc.meaning.ends_with('.'), "{key} has no meaning");
            assert!(field.doc.example.is_some(), "{key} has no example");
            let line = page.lines().find(|line| {
                line.starts_with(&format!("| `{}` | {}", field.key, field.doc.meaning))
            });
            let line = line.unwrap_or_else(|| panic!("{key} is not on the page"));
            let ours = OURS.contains(&(name, field.key)) || OURS_WHOLE.contains(name);
            assert_eq!(line.ends_with("| – |"), ours, "{key}: {line}");
            seen += 1;
        }
    }
    assert!(seen > 150, "only {seen} keys: is the book whole?");
}

#[test]
fn the_schema_goes_to_standard_output_or_into_a_file() {
    let project = Project::new();
    let run = project.run(&["schema"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let schema: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    let run = project.run(&["schema", "--register", "--out", "register.schema.json"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""));
    let text = std::fs::read_to_string(project.path().join("register.schema.json")).unwrap();
    let schema: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert!(schema["properties"]["purposes"].is_object());
    let run = project.run(&["schema", "--out", "no/such/folder.json"]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr
            .starts_with("error: cannot write `no/such/folder.json`: ")
    );
}

#[test]
fn a_projects_own_words_languages_and_services_are_in_its_schema() {
    let bare = Project::new().run(&["schema"]).stdout;
    let third = Project::copy_of("third-language").run(&["schema"]).stdout;
    let own = Project::copy_of("register-of-2018").run(&["schema"]).stdout;
    assert_ne!(bare, own);
    let languages = |text: &str| {
        let schema: serde_json::Value = serde_json::from_str(text).unwrap();
        let languages = schema["definitions"]["own_text"]["properties"].clone();
        languages.as_object().unwrap().len()
    };
    assert_eq!(languages(&bare), 3);
    assert!(languages(&third) >= 3);
    let service = Project::new()
        .file("catalogue/services/own-chat.yaml", "name: Own chat\n")
        .run(&["schema"]);
    assert!(service.stdout.contains("\"own-chat\""));
    let elsewhere = Project::new().run(&["schema", "--project", "no-such-folder"]);
    assert_eq!(elsewhere.code, 2);
}
