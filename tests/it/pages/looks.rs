//! The colour and the logo of a site.

use crate::harness::Project;

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"><rect width=\"40\" height=\"10\"/></svg>";

fn with_site(site: &str) -> Project {
    let project = Project::copy_of("small-firm");
    let policy = crate::harness::read(&project.path().join("policy.yaml"));
    project.policy(&format!("{policy}\nsite: {site}\n"))
}

fn style(project: &Project) -> String {
    let run = project.run(&["build"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let mut assets = std::fs::read_dir(project.path().join("public/assets")).expect("assets");
    let sheet = assets.find_map(|file| {
        let path = file.expect("a file").path();
        path.extension()
            .is_some_and(|end| end == "css")
            .then_some(path)
    });
    crate::harness::read(&sheet.expect("a style sheet"))
}

/// A colour that can be read in the light look stays, and gets a lighter shade for the dark one.
#[test]
fn the_accent_becomes_two_shades_that_can_be_read() {
    let css = style(&with_site("{accent: \"#7a1f5c\"}"));
    assert!(css.contains("--accent:light-dark(#7a1f5c,#"), "{css}");
    let other = style(&with_site("{accent: ffe000}"));
    assert!(
        !other.contains("--accent:light-dark(#ffe000"),
        "yellow on white cannot be read"
    );
    assert!(other.contains(",#ffe000)"), "on black it can: {other}");
}

#[test]
fn what_is_no_colour_is_refused_in_its_place() {
    for bad in [
        "teal",
        "\"#12345\"",
        "\"red;} body{display:none\"",
        "url(https://example.com)",
    ] {
        let project = with_site(&format!("{{accent: {bad}}}"));
        let found = project.findings();
        assert!(
            found.iter().any(|line| line.contains("error[YML-041]")),
            "{bad}: {found:?}"
        );
        assert_eq!(project.run(&["build"]).code, 1);
    }
}

/// The logo stands in the place of the name, under a name of its own that changes with it, and leads to the notices.
#[test]
fn the_logo_is_copied_beside_the_pages() {
    let project = with_site("{logo: images/logo.svg, home: 'https://esimerkki.example/'}")
        .file("images/logo.svg", LOGO);
    style(&project);
    let page = crate::harness::read(&project.path().join("public/en/index.html"));
    let start = page.find("src=../assets/logo.").expect("the logo");
    let name = page[start + "src=../".len()..]
        .split([' ', '>'])
        .next()
        .expect("a path");
    assert_eq!(
        crate::harness::read(&project.path().join("public").join(name)),
        LOGO
    );
    assert!(page.contains("alt=\"Esimerkki Oy\""), "{page}");
    assert!(
        page.contains("href=https://esimerkki.example/"),
        "the way back"
    );
}

#[test]
fn what_cannot_be_a_logo_is_refused_in_its_place() {
    let cases = [
        ("../logo.svg", "it is not a path inside the project"),
        ("/etc/passwd", "it is not a path inside the project"),
        ("missing.png", "the project has no such file"),
        (
            "policy.yaml",
            "it is not SVG, PNG, WebP or JPEG as its name says",
        ),
        (
            "fake.png",
            "it is not SVG, PNG, WebP or JPEG as its name says",
        ),
        ("active.svg", "it has script, or takes parts from elsewhere"),
    ];
    for (path, label) in cases {
        let project = with_site(&format!("{{logo: {path}}}"))
            .file("fake.png", "<svg/>")
            .file("active.svg", LOGO.replace("<rect", "<rect onclick=\"x()\""));
        let run = project.run(&["check"]);
        assert_eq!(run.code, 1, "{path}");
        assert!(
            run.stderr.contains("error[YML-042]") && run.stderr.contains(label),
            "{path}: {}",
            run.stderr
        );
        assert_eq!(project.run(&["build"]).code, 1, "{path}");
    }
}
