//! Every language says the same things: the same messages, variables and sections as English.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use seloste::assets::Assets;
use seloste::content::{self, Words};

use crate::harness::{Project, copy, read};

type Inventory = BTreeMap<String, BTreeSet<String>>;

fn inventory(assets: &Assets, tag: &str) -> Inventory {
    let words = Words::load(assets, tag).unwrap_or_else(|error| panic!("{error}"));
    words.inventory().into_iter().collect()
}

/// What `other` lacks, has too much, or gives other variables.
fn differences(english: &Inventory, other: &Inventory) -> Vec<String> {
    let names: BTreeSet<&String> = english.keys().chain(other.keys()).collect();
    names
        .into_iter()
        .filter_map(|name| match (english.get(name), other.get(name)) {
            (Some(_), None) => Some(format!("{name} is missing")),
            (None, Some(_)) => Some(format!("{name} is not in English")),
            (Some(a), Some(b)) if a != b => Some(format!("{name} uses {b:?}, English {a:?}")),
            _ => None,
        })
        .collect()
}

/// Every language that is built in, also one that was added today.
#[test]
fn every_language_says_what_english_says() {
    let assets = Assets::builtin();
    let mut english = inventory(&assets, "en");
    assert!(
        english.len() > 300,
        "only {} messages and sections were found",
        english.len()
    );
    // Own sections belong to a policy and not to a language: these are the example's.
    english.retain(|name, _| !name.starts_with("extra/"));
    let languages = content::languages(&assets);
    for built_in in ["en", "fi", "sv"] {
        assert!(languages.iter().any(|tag| tag == built_in), "{languages:?}");
    }
    for language in languages {
        let mut own = inventory(&assets, &language);
        own.retain(|name, _| !name.starts_with("extra/"));
        assert_eq!(
            differences(&english, &own),
            Vec::<String>::new(),
            "{language}"
        );
    }
}

/// A project in three languages, of which the program does not know one: the words of Swedish, under the code of Faroese.
fn faroese() -> Project {
    third("fo")
}

/// The words of Swedish under another code, as the third language of a project.
fn third(tag: &str) -> Project {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = Project::copy_of("third-language");
    let path = project.path();
    let folder = path.join("content").join(tag);
    copy(&root.join("content/sv"), &folder);
    // The example's own sections are no part of the language.
    std::fs::remove_dir_all(folder.join("extra")).expect("removed");
    let policy = read(&path.join("policy.yaml"))
        .replace(
            "languages: [fi, en, sv]",
            &format!("languages: [fi, en, {tag}]"),
        )
        .replace("sv:", &format!("{tag}:"));
    std::fs::write(path.join("policy.yaml"), policy).expect("the policy");
    project
}

/// A language that is written from right to left says so wherever it stands, and what stands within it.
#[test]
fn a_language_from_right_to_left_is_written_so() {
    let project = third("ar");
    let run = project.run(&["build", "--strict", "--out", "site"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let page = |path: &str| read(&project.path().join("site").join(path));
    let own = page("ar/index.html");
    assert!(own.contains("<html dir=rtl lang=ar>"), "{own}");
    assert!(!page("fi/index.html").contains("dir="));
    let articles = std::fs::read_dir(project.path().join("site/embed/ar")).expect("articles");
    let article = read(&articles.last().expect("one").expect("it").path());
    assert!(
        article.contains("class=seloste-article dir=rtl lang=ar"),
        "{article}"
    );
    let beside = page("fi-ar/index.html");
    let parts = beside.matches(" lang=ar").count();
    let turned = beside.matches("dir=rtl lang=ar").count() + beside.matches("dir=rtl id=").count();
    // The link to the language alone is turned by its own letters.
    assert_eq!(
        (parts - 1, beside.matches("<html dir").count()),
        (turned, 0),
        "{beside}"
    );
    assert!(page("index.html").contains("<li dir=rtl lang=ar>"));
}

/// A language is a folder and nothing else: a project brings one that the program has never heard of, and gets
/// its pages, its part of the banner and the links to them.
#[test]
fn a_folder_is_a_language() {
    let project = faroese();
    let path = project.path();
    let run = project.run(&["build", "--strict", "--out", "site"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let page = read(&path.join("site/fo/index.html"));
    assert!(
        page.contains("lang=fo") && page.contains("Dataskyddsbeskrivning"),
        "{page}"
    );
    assert!(page.contains("hreflang=fo"), "{page}");
    assert!(read(&path.join("site/fi/index.html")).contains("hreflang=fo"));
    assert!(read(&path.join("site/seloste.js")).contains("Vi använder kakor"));
}

/// A word that a language lacks is told with its name, and nothing is published.
#[test]
fn a_language_that_lacks_a_word_is_told_which() {
    let project = faroese();
    let path = project.path().join("content/fo/notice.ftl");
    let words = read(&path);
    let line = "section-retention = Hur länge vi sparar uppgifter\n";
    assert!(words.contains(line));
    std::fs::write(path, words.replace(line, "")).expect("the words");
    let run = project.run(&["build", "--out", "site"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stderr.contains("section-retention"), "{}", run.stderr);
    assert!(!project.path().join("site").exists());
}

/// All that is missing is told at once: nobody translates one word at a time.
#[test]
fn all_that_a_language_lacks_is_told_at_once() {
    let project = faroese();
    let folder = project.path().join("content/fo");
    let path = folder.join("notice.ftl");
    let words = read(&path);
    let (retention, contents) = ("section-retention = ", "notice-toc = ");
    let lacks = |line: &&str| !line.starts_with(retention) && !line.starts_with(contents);
    let fewer: Vec<&str> = words.lines().filter(lacks).collect();
    assert_eq!(fewer.len() + 2, words.lines().count());
    std::fs::write(&path, fewer.join("\n")).expect("the words");
    std::fs::remove_file(folder.join("sections/access.md")).expect("removed");
    let told = "translate it from content/en/; what the language lacks: `notice-toc`, `section-retention`, `sections/access.md`";
    let run = project.run(&["build", "--out", "site"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stderr.contains(told), "{}", run.stderr);
}

/// A longer text that is missing leaves no gap in a page that is published.
#[test]
fn a_language_that_lacks_a_text_is_told_which() {
    let project = faroese();
    let path = project.path().join("content/fo/sections/access.md");
    std::fs::remove_file(path).expect("removed");
    let run = project.run(&["build", "--out", "site"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    let told = "content/fo/sections/access.md: there is no such text";
    assert!(run.stderr.contains(told), "{}", run.stderr);
    assert!(!project.path().join("site").exists());
}

/// A word that only a template asks for has its cure, too.
#[test]
fn a_word_that_a_template_lacks_is_told_with_its_cure() {
    let project = faroese();
    let path = project.path().join("content/fo/notice.ftl");
    let words = read(&path);
    let fewer: Vec<&str> = words
        .lines()
        .filter(|line| !line.starts_with("notice-skip = "))
        .collect();
    std::fs::write(&path, fewer.join("\n")).expect("the words");
    let run = project.run(&["build", "--out", "site"]);
    for told in [
        "error: content/fo/: there is no message `notice-skip`",
        "--> themes/default/templates/layout.html:",
        "= help: translate it from content/en/; what the language lacks: `notice-skip`",
    ] {
        assert!(run.stderr.contains(told), "{told}: {}", run.stderr);
    }
}

#[test]
fn a_difference_is_noticed() {
    let one = Inventory::from([
        ("a".into(), BTreeSet::from(["x".into()])),
        ("b".into(), BTreeSet::new()),
    ]);
    let two = Inventory::from([("a".into(), BTreeSet::new()), ("c".into(), BTreeSet::new())]);
    assert_eq!(
        differences(&one, &two),
        [
            r#"a uses {}, English {"x"}"#,
            "b is missing",
            "c is not in English"
        ]
    );
}
