//! `seloste release`, and what `build` makes of released texts.

use std::path::Path;

use crate::harness::{Project, read};

fn small() -> Project {
    Project::copy_of("small-firm")
}

/// The small firm after its first release: another day, another purpose, an entry of `changes`.
fn changed(project: Project) -> Project {
    let policy = read(&project.path().join("policy.yaml"))
        .replace("effective: 2026-03-01", "effective: 2026-09-01\nchanges:\n  - {date: 2026-09-01, text: {fi: Toimitamme myös noutopisteisiin., en: We deliver to pick-up points too.}}")
        .replace("fi: Tilausten toimittaminen", "fi: Tilausten toimittaminen noutopisteisiin")
        .replace("en: Delivering orders", "en: Delivering orders to pick-up points");
    project.policy(&policy)
}

fn released() -> Project {
    let project = small();
    let run = project.run(&["release"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    project
}

fn build(project: &Project) {
    let run = project.run(&["build", "--strict"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
}

fn page(project: &Project, path: &str) -> String {
    read(&project.path().join("public").join(path))
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let walk = walkdir::WalkDir::new(folder).sort_by_file_name();
    let files = walk.into_iter().map(|entry| entry.expect("readable"));
    files
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let name = entry.path().strip_prefix(folder).expect("inside");
            (
                name.display().to_string(),
                std::fs::read(entry.path()).expect("bytes"),
            )
        })
        .collect()
}

#[test]
fn a_released_text_is_published_beside_the_one_that_follows_it() {
    let project = small();
    let run = project.run(&["release"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    for said in [
        "released to versions/2026-03-01/: 6 files",
        "commit versions/2026-03-01/",
        "raise `effective`",
    ] {
        assert!(run.stderr.contains(said), "{}", run.stderr);
    }
    // The text in force is no earlier version of itself.
    build(&project);
    assert!(!project.path().join("public/versions").exists());
    assert!(!page(&project, "fi/muutokset/index.html").contains("versions/"));

    let project = changed(project);
    build(&project);
    let (old, new) = (
        page(&project, "versions/2026-03-01/fi/index.html"),
        page(&project, "fi/index.html"),
    );
    assert!(new.contains("noutopisteisiin") && !old.contains("noutopisteisiin"));
    assert!(old.contains("Tilausten toimittaminen"), "{old}");
    assert!(
        old.contains("Tämä on selosteen aiempi versio. Se tuli voimaan 1. maaliskuuta 2026"),
        "{old}"
    );
    assert!(
        old.contains("<a href=../../../fi/>Lue nykyinen seloste</a>"),
        "{old}"
    );
    assert!(
        old.contains("name=robots") && old.contains("noindex"),
        "{old}"
    );
    assert!(
        !old.contains("rel=canonical") && !old.contains("rel=alternate"),
        "{old}"
    );
    let english = page(&project, "versions/2026-03-01/en/index.html");
    assert!(
        english.contains("This is an earlier version of the notice."),
        "{english}"
    );
    assert!(english.contains("hreflang=fi"), "{english}");
    let changes = page(&project, "en/changes/index.html");
    assert!(
        changes.contains("We deliver to pick-up points too."),
        "{changes}"
    );
    assert!(
        changes.contains("<a href=../../versions/2026-03-01/en/>Read the notice that came into force on 1 March 2026</a>"),
        "{changes}"
    );
    assert!(new.contains("Siellä ovat myös aiemmat selosteet."), "{new}");
}

/// What leads out of the notice leads to the same place from a version of it, which lies deeper.
#[test]
fn links_out_of_the_notice_hold_in_a_version() {
    let project = small();
    let texts = "dpo: none\ntexts: {retention: {fi: '[x](../../) [y](muutokset/)', en: '[x](../../) [y](changes/)'}}\n";
    let policy = read(&project.path().join("policy.yaml")).replace("dpo: none\n", texts);
    let project = project.policy(&policy);
    let run = project.run(&["release"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let project = changed(project);
    build(&project);
    let now = page(&project, "en/index.html");
    assert!(
        now.contains("<a href=../../>x</a> <a href=changes/>y</a>"),
        "{now}"
    );
    let old = page(&project, "versions/2026-03-01/en/index.html");
    assert!(
        old.contains("<a href=../../../../>x</a> <a href=changes/>y</a>"),
        "{old}"
    );
}

#[test]
fn search_engines_are_not_led_to_earlier_versions() {
    let project = changed(released());
    let policy = read(&project.path().join("policy.yaml"))
        + "\nsite: {url: https://esimerkki.example/tietosuoja/}\n";
    let project = project.policy(&policy);
    build(&project);
    assert!(page(&project, "sitemap.xml").contains("/tietosuoja/fi/"));
    assert!(!page(&project, "sitemap.xml").contains("versions"));
    let embedded = page(&project, "embed/en/changes.html");
    assert!(
        embedded.contains("https://esimerkki.example/tietosuoja/versions/2026-03-01/en/"),
        "{embedded}"
    );
}

#[test]
fn a_frozen_text_outlives_other_words_and_other_looks() {
    let project = changed(released());
    build(&project);
    let before = files(&project.path().join("versions"));
    let article = read(&project.path().join("versions/2026-03-01/fi/index.html"));
    let project = project
        .file(
            "content/fi/own.ftl",
            "section-retention = Näin kauan\nnotice-kind = Seloste\n",
        )
        .file("themes/default/article.css", ".seloste { color: red; }\n")
        .file(
            "themes/default/templates/embed.html",
            "<article>{{ page.heading }}</article>\n",
        );
    build(&project);
    assert_eq!(files(&project.path().join("versions")), before);
    let old = page(&project, "versions/2026-03-01/fi/index.html");
    assert!(
        old.contains(&article),
        "the frozen article is not in its page word for word"
    );
    assert!(
        page(&project, "fi/index.html").contains("Näin kauan") && !article.contains("Näin kauan")
    );
    let style = page(&project, "versions/2026-03-01/article.css");
    assert!(
        style.contains("@scope") && !style.contains("red"),
        "{style}"
    );
    assert!(
        old.contains("href=../../../versions/2026-03-01/article.css"),
        "{old}"
    );
}

#[test]
fn the_same_text_is_released_once_and_another_one_of_that_day_is_refused() {
    let project = released();
    let before = files(&project.path().join("versions"));
    let again = project.run(&["release"]);
    assert_eq!(again.code, 0, "{}", again.stderr);
    assert!(
        again.stderr.contains("nothing had changed"),
        "{}",
        again.stderr
    );

    let policy = read(&project.path().join("policy.yaml"))
        .replace("Tilausten toimittaminen", "Tilausten kuljettaminen");
    let project = project.policy(&policy);
    let refused = project.run(&["release"]);
    assert_eq!(refused.code, 1);
    for said in [
        "versions/2026-03-01/ holds another text of the same date: fi/index.html",
        "raise `effective`",
        "--force",
    ] {
        assert!(refused.stderr.contains(said), "{}", refused.stderr);
    }
    assert_eq!(files(&project.path().join("versions")), before);

    let forced = project.run(&["release", "--force"]);
    assert_eq!(forced.code, 0, "{}", forced.stderr);
    assert!(
        read(&project.path().join("versions/2026-03-01/fi/index.html")).contains("kuljettaminen")
    );
    let left = files(&project.path().join("versions"));
    assert_eq!(left.len(), before.len(), "something is left of the old one");
    assert_eq!(project.run(&["check", "--strict"]).code, 0);
}

#[test]
fn errors_release_nothing() {
    let project = small();
    let policy = read(&project.path().join("policy.yaml"))
        .replace("legal_basis: contract", "legal_basis: contrat");
    let project = project.policy(&policy);
    let run = project.run(&["release"]);
    assert_eq!(run.code, 1);
    assert!(
        run.stderr.contains("nothing was released"),
        "{}",
        run.stderr
    );
    assert!(!project.path().join("versions").exists());
}

#[test]
fn a_version_needs_its_date() {
    let project = small();
    let policy = read(&project.path().join("policy.yaml")).replace("effective: 2026-03-01\n", "");
    let run = project.policy(&policy).run(&["release"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("add `effective:`"), "{}", run.stderr);
}

/// What is wrong under `versions/` is told with its file, and the last good site stays.
#[test]
fn damage_is_told_with_its_place() {
    let project = changed(released());
    build(&project);
    let published = files(&project.path().join("public"));
    let version = project.path().join("versions/2026-03-01");
    let record = read(&version.join("version.json"));
    let cases: [(&str, &str, Option<String>, &str); 7] = [
        (
            "a word changed",
            "2026-03-01/fi/index.html",
            Some("<p>Muuta</p>".into()),
            "`versions/2026-03-01/fi/index.html` is not as it was released",
        ),
        (
            "a file is missing",
            "2026-03-01/en/changes.html",
            None,
            "`versions/2026-03-01/en/changes.html` is missing",
        ),
        (
            "a foreign file",
            "2026-03-01/old.html",
            Some("x".into()),
            "`versions/2026-03-01/old.html` is no part of a released version",
        ),
        (
            "a foreign file above",
            "notes.txt",
            Some("x".into()),
            "`versions/notes.txt` is no part of a released version",
        ),
        (
            "a record cut off",
            "2026-03-01/version.json",
            Some(record[..40].into()),
            "the record cannot be read",
        ),
        (
            "another day",
            "2026-03-01/version.json",
            Some(record.replace("2026-03-01", "2026-03-02")),
            "the version is of 2026-03-02, and lies in the folder of 2026-03-01",
        ),
        (
            "a way out",
            "2026-03-01/version.json",
            Some(record.replace("\"fi/\"", "\"fi/../../\"")),
            "is no folder of the language `fi`",
        ),
    ];
    for (what, path, text, said) in cases {
        let file = project.path().join("versions").join(path);
        let before = std::fs::read(&file).ok();
        match &text {
            Some(text) => std::fs::write(&file, text).expect("written"),
            None => std::fs::remove_file(&file).expect("removed"),
        }
        let run = project.run(&["build", "--short"]);
        assert_eq!(run.code, 1, "{what}: {}", run.stderr);
        let told = run
            .stderr
            .lines()
            .find(|line| line.contains("YML-033"))
            .unwrap_or("");
        assert!(
            told.starts_with("versions/") && told.contains(said),
            "{what}: {}",
            run.stderr
        );
        assert_eq!(
            run.stderr.matches("YML-033").count(),
            1,
            "{what}: {}",
            run.stderr
        );
        assert_eq!(files(&project.path().join("public")), published, "{what}");
        match before {
            Some(bytes) => std::fs::write(&file, bytes).expect("written"),
            None => std::fs::remove_file(&file).expect("removed"),
        }
    }
    build(&project);
}

/// Version control on another system may write other line ends.
#[test]
fn other_line_ends_are_no_damage() {
    let project = changed(released());
    for (name, bytes) in files(&project.path().join("versions")) {
        let text = String::from_utf8(bytes)
            .expect("text")
            .replace('\n', "\r\n");
        std::fs::write(project.path().join("versions").join(name), text).expect("written");
    }
    build(&project);
}

#[test]
fn a_build_never_reads_what_it_published() {
    let project = changed(released());
    build(&project);
    let first = files(&project.path().join("public"));
    std::fs::write(
        project
            .path()
            .join("public/versions/2026-03-01/fi/index.html"),
        "x",
    )
    .expect("written");
    build(&project);
    assert_eq!(files(&project.path().join("public")), first);
    std::fs::remove_dir_all(project.path().join("versions")).expect("removed");
    build(&project);
    assert!(!project.path().join("public/versions").exists());
}

/// Several registers have an overview, which is no article: a version has a page of contents instead.
#[test]
fn a_version_of_several_pages_has_contents() {
    let project = Project::copy_of("third-language");
    let run = project.run(&["release"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let policy = read(&project.path().join("policy.yaml"));
    let date = policy
        .lines()
        .find_map(|line| line.strip_prefix("effective: "))
        .expect("a date")
        .to_owned();
    // The Swedish edition ends: what was published in Swedish stays readable.
    let later = policy
        .replace(&format!("effective: {date}"), "effective: 2026-10-01")
        .replace("languages: [fi, en, sv]", "languages: [fi, en]");
    let later: String = later
        .lines()
        .map(|line| without_swedish(line) + "\n")
        .collect();
    let project = project.policy(&later);
    let run = project.run(&["build"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let swedish = project.path().join(format!("public/versions/{date}/sv"));
    let names: Vec<String> = files(&swedish).into_iter().map(|(name, _)| name).collect();
    assert!(names.contains(&"index.html".to_owned()), "{names:?}");
    let page = read(&swedish.join("index.html"));
    assert!(
        page.contains("lang=fi") && page.contains("lang=sv"),
        "{page}"
    );
}

/// A line of the policy without the texts in Swedish.
fn without_swedish(line: &str) -> String {
    match line.find(", sv: ") {
        Some(at) => {
            let end = line[at + 1..]
                .rfind('}')
                .map_or(line.len(), |end| at + 1 + end);
            format!("{}{}", &line[..at], &line[end..])
        }
        None if line.trim_start().starts_with("sv: ") => String::new(),
        None => line.to_owned(),
    }
}

#[test]
fn a_version_of_the_future_is_published_nowhere() {
    let project = released();
    let policy = read(&project.path().join("policy.yaml"))
        .replace("effective: 2026-03-01", "effective: 2026-02-01");
    let project = project.policy(&policy);
    let run = project.run(&["build"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stderr
            .contains("versions/2026-03-01/ is later than `effective`"),
        "{}",
        run.stderr
    );
    assert!(!project.path().join("public/versions").exists());
}

/// The same date over another text: people were told something else since that day.
#[test]
fn a_text_that_changed_under_its_date_is_told() {
    let project = released();
    for command in ["check", "build"] {
        let run = project.run(&[command, "--strict"]);
        assert_eq!(run.code, 0, "{command}: {}", run.stderr);
        assert!(!run.stderr.contains("another text"), "{}", run.stderr);
    }
    let policy = read(&project.path().join("policy.yaml"));
    let other = policy.replace("fi: Tilausten toimittaminen", "fi: Tilausten käsittely");
    assert_ne!(policy, other);
    let project = project.policy(&other);
    for command in ["check", "build"] {
        let run = project.run(&[command]);
        assert_eq!(run.code, 0, "{command}: {}", run.stderr);
        let told = "warning: versions/2026-03-01/ holds another text of the same date";
        assert!(run.stderr.contains(told), "{command}: {}", run.stderr);
        let run = project.run(&[command, "--strict"]);
        assert_eq!(run.code, 1, "{command}: {}", run.stderr);
        assert!(
            run.stderr.contains("error: versions/2026-03-01/"),
            "{}",
            run.stderr
        );
    }
    // How it looks may change.
    let project = released().file("themes/default/more.css", "h1 { color: red }\n");
    let run = project.run(&["build", "--strict"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
}

#[test]
fn what_is_still_to_be_given_is_not_for_the_record() {
    let project = Project::new();
    let init = ["init", "--yes", "--kind", "shop", "--name", "Esimerkki Oy"];
    assert_eq!(project.run(&init).code, 0);
    let run = project.run(&["build"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stderr.contains("not for the public yet: ")
            && run
                .stderr
                .contains(" facts are still marked with TODO in policy.yaml"),
        "{}",
        run.stderr
    );
    let run = project.run(&["release"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(
        run.stderr.contains("still marked with TODO")
            && run.stderr.contains("nothing was released"),
        "{}",
        run.stderr
    );
    assert!(!project.path().join("versions").exists());
}
