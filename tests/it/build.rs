//! `seloste build`: the same bytes every time, nothing published from a faulty file, nothing internal ever.

use std::collections::BTreeMap;
use std::path::Path;

use crate::harness::{Project, TODAY, copy, read, repository};

/// Every published file with its bytes.
fn published(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(dir)
        .into_iter()
        .map(|entry| entry.expect("readable"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(dir).expect("inside");
            (
                path.display().to_string(),
                std::fs::read(entry.path()).expect("bytes"),
            )
        })
        .collect()
}

#[test]
fn two_builds_give_the_same_bytes_on_another_day_and_from_another_folder() {
    let first = Project::example();
    let run = first.run(&["build", "--today", TODAY]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let second = Project::new();
    let deep = second.path().join("toinen paikka/ä");
    copy(first.path(), &deep);
    std::fs::remove_dir_all(deep.join("public")).expect("the copied output");
    let project = deep.to_str().expect("UTF-8");
    let run = second.run(&["build", "--project", project, "--today", "2031-01-02"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let (one, two) = (
        published(&first.path().join("public")),
        published(&deep.join("public")),
    );
    assert_eq!(
        one.keys().collect::<Vec<_>>(),
        two.keys().collect::<Vec<_>>()
    );
    for (path, bytes) in &one {
        assert!(bytes == &two[path], "{path} differs");
    }
}

#[test]
fn a_failing_build_leaves_the_last_good_one() {
    let project = Project::copy_of("small-firm");
    assert_eq!(project.run(&["build"]).code, 0);
    let before = published(&project.path().join("public"));
    let broken = read(&project.path().join("policy.yaml"))
        .replace("legal_basis: contract", "legal_basis: contrat");
    let project = project.policy(&broken);
    let run = project.run(&["build"]);
    assert_eq!(run.code, 1);
    assert!(
        run.stderr
            .ends_with("policy.yaml: 1 error\nnothing was published\n"),
        "{}",
        run.stderr
    );
    assert!(before == published(&project.path().join("public")));
}

#[test]
fn the_example_publishes_what_the_readme_says() {
    let project = Project::example();
    let run = project.run(&["build"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let files = published(&project.path().join("public"));
    for path in [
        "index.html",
        "fi/index.html",
        "en/index.html",
        "sv/index.html",
        "fi/asiakasrekisteri/index.html",
        "en/customer-register/index.html",
        "sv/kundregister/index.html",
        "fi/evasteet/index.html",
        "en/cookies/index.html",
        "sv/kakor/index.html",
        "fi-sv/index.html",
        "seloste.js",
        "seloste-settings.js",
        "policy.json",
        "sitemap.xml",
        "_headers",
        "csp.txt",
        "seloste.d.ts",
    ] {
        assert!(
            files.contains_key(path),
            "{path} is missing among {:?}",
            files.keys()
        );
    }
    assert!(
        run.stdout
            .contains("<script src=\"/privacy/seloste.js\" defer></script>"),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout
            .contains("<template data-consent=\"google-analytics-4\">"),
        "{}",
        run.stdout
    );
}

/// A heading over nothing would leave its reader looking for what belongs there.
#[test]
fn the_snippet_has_a_heading_only_over_what_the_policy_has() {
    for (service, there, not_there) in [
        ("youtube", "Around frames", "Around everything"),
        ("matomo", "Around everything", "Around frames"),
    ] {
        let project = Project::new();
        let init = ["init", "--yes", "--kind", "brochure", "--services", service];
        assert_eq!(project.run(&init).code, 0);
        let run = project.run(&["build", "--today", TODAY]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let snippet = run.stdout;
        assert!(snippet.contains(there), "{service}: {snippet}");
        assert!(!snippet.contains(not_there), "{service}: {snippet}");
        assert!(
            snippet.contains(&format!("data-consent=\"{service}\"")),
            "{service}: {snippet}"
        );
    }
}

/// Nothing waits for consent: no script anywhere.
#[test]
fn without_services_there_is_no_script() {
    let project = Project::copy_of("small-firm");
    assert_eq!(project.run(&["build"]).code, 0);
    for (path, bytes) in published(&project.path().join("public")) {
        assert!(!path.ends_with(".js"), "{path}");
        if path.ends_with(".html") {
            let page = String::from_utf8(bytes).expect("UTF-8");
            // What is said to machines is data: nothing runs it.
            let data = page.matches("<script type=application/ld+json>").count();
            assert_eq!(page.matches("<script").count(), data, "{path}");
        }
    }
}

/// The owner's notes, acceptances and balancing tests appear in no published byte, in the example as it stands.
#[test]
fn nothing_internal_is_published() {
    let policy = read(&repository().join("policy.yaml"));
    let mut canaries = 0;
    let mut marked = String::new();
    let mut rest = policy.as_str();
    while let Some(at) = rest.find("internal: {") {
        let open = at + "internal: {".len();
        let close = open
            + rest[open..]
                .find('}')
                .expect("the example writes its notes as flow maps");
        let notes: Vec<String> = rest[open..close]
            .split(", ")
            .filter_map(|note| note.split_once(": "))
            .map(|(key, _)| {
                canaries += 1;
                format!("{key}: kanarialintu{canaries}")
            })
            .collect();
        marked.push_str(&rest[..open]);
        marked.push_str(&notes.join(", "));
        rest = &rest[close..];
    }
    marked.push_str(rest);
    assert!(
        canaries >= 6,
        "only {canaries} internal values in the example:\n{marked}"
    );
    let project = Project::example().policy(&marked);
    let run = project.run(&["build"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    for (path, bytes) in published(&project.path().join("public")) {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        assert!(
            !text.contains("kanarialintu"),
            "{path} holds an internal note"
        );
    }
}

/// `build` says whether visitors will be asked again: for what is new or wider, never for what is gone or shorter.
#[test]
fn build_says_who_will_be_asked_again() {
    let asked = |project: &Project| -> Vec<String> {
        let run = project.run(&["build"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let lines = run.stderr.lines().filter(|line| line.contains("asked"));
        lines.map(str::to_owned).collect()
    };
    let full = read(&repository().join("tests/projects/full-example/policy.yaml"));
    let project = Project::new().policy(&full);
    assert_eq!(asked(&project), [""; 0], "nobody was asked before");
    let wider = full.replace(
        "data: [web.ip_address]",
        "data: [web.ip_address, contact.name]",
    );
    assert_ne!(wider, full);
    let project = project.policy(&wider);
    assert_eq!(
        asked(&project),
        [
            "visitors will be asked about `youtube`: it covers something else than what they agreed to"
        ]
    );
    let reworded = wider.replace("languages: [fi, en]", "languages: [en, fi]");
    let project = project.policy(&reworded);
    assert_eq!(
        asked(&project),
        [""; 0],
        "the order of languages is no reason"
    );
    let fewer = reworded
        .replace("  youtube: {pages: [/ohjeet]}\n", "")
        .replace("services: [youtube]", "services: [google-analytics-4]");
    let project = project.policy(&fewer);
    let lines = asked(&project);
    assert!(
        lines.iter().all(|line| !line.contains("youtube")),
        "{lines:?}"
    );
    let revised = fewer.replace("consent: {lifetime", "consent: {revision: 1, lifetime");
    let project = project.policy(&revised);
    assert_eq!(
        asked(&project),
        ["every visitor will be asked again: `consent.revision` has changed"]
    );
}
