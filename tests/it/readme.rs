//! The README's examples run.

use seloste::check::rules;

use crate::harness::{Project, read, repository};

/// The blocks of a language between fences.
fn blocks(text: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    text.split(&fence)
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn the_small_file_is_clean_and_the_one_of_the_tests() {
    let readme = read(&repository().join("README.md"));
    let yaml = blocks(&readme, "yaml");
    let project = Project::new().policy(&yaml[0]);
    let run = project.run(&["build", "--strict"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(project.path().join("public/index.html").is_file());
    let small = read(&repository().join("tests/projects/small-firm/policy.yaml"));
    assert!(
        small.ends_with(&yaml[0]),
        "the README's file and tests/projects/small-firm differ"
    );
}

/// The number of rules is that of the rules.
#[test]
fn the_number_of_rules_is_true() {
    let readme = read(&repository().join("README.md"));
    let number = format!("{}\n  rules know", rules::all().count());
    assert!(
        readme.contains(&number),
        "there are {} rules",
        rules::all().count()
    );
}

/// The allowance that it shows is one: beside the fault it names, nothing is left to mend.
#[test]
fn the_allowance_is_taken() {
    let readme = read(&repository().join("README.md"));
    let [_, allow] = blocks(&readme, "yaml")
        .try_into()
        .expect("the small file and an allowance");
    let example = read(&repository().join("policy.yaml"));
    let (policy, _) = example
        .split_once("\nallow:")
        .expect("allowances at the end");
    let site = policy.find("      site-operation:").expect("the purpose");
    let balancing = policy[site..]
        .find("        balancing:")
        .expect("its balancing")
        + site;
    let rest = policy[balancing..].find('\n').expect("the line's end") + balancing;
    let policy = format!("{}{}\n", &policy[..balancing], &policy[rest + 1..]);
    let run = Project::example()
        .policy(&policy)
        .run(&["check", "--short"]);
    assert!(run.stderr.contains("BAS-063"), "{}", run.stderr);
    let project = Project::example().policy(&(policy + &allow));
    let run = project.run(&["check", "--short"]);
    let allowed = run
        .stderr
        .lines()
        .filter(|line| line.contains("BAS-063") || line.contains("ALW-"));
    assert_eq!(allowed.count(), 0, "{}", run.stderr);
}

/// The picture at the top is what the program says of that fault.
#[test]
fn the_terminal_picture_is_true() {
    let readme = read(&repository().join("README.md"));
    let picture = &blocks(&readme, "text")[0];
    let shown: Vec<&str> = picture.lines().skip(1).collect();
    let policy = read(&repository().join("policy.yaml"));
    let at = policy
        .find("      newsletter:\n")
        .expect("the example has a newsletter");
    let rest = &policy[at..];
    let end = rest
        .find("\n        retention:")
        .expect("with a retention period");
    // Up to the next purpose: the retention stands last.
    let next = rest[end + 1..]
        .match_indices("\n      ")
        .find(|(at, _)| !rest[end + 1 + at + 7..].starts_with(' '))
        .map(|(at, _)| end + 1 + at)
        .expect("another purpose");
    let broken = format!("{}{}{}", &policy[..at], &rest[..end], &rest[next..]);
    let run = Project::example()
        .policy(&broken)
        .run(&["check", "--quiet"]);
    let plain = |line: &str| -> String {
        // The line's number differs from the picture's.
        line.chars()
            .filter(|c| !c.is_ascii_digit() && *c != ' ')
            .collect()
    };
    let said: Vec<String> = run.stderr.trim_end().lines().map(plain).collect();
    let shown: Vec<String> = shown.into_iter().map(plain).collect();
    assert_eq!(said, shown, "{}", run.stderr);
}

#[test]
fn every_path_the_readme_links_to_is_there() {
    let readme = read(&repository().join("README.md"));
    let mut seen = 0;
    for link in readme.split("](").skip(1) {
        let path = link.split(')').next().unwrap_or_default();
        if !path.starts_with("http") {
            seen += 1;
            assert!(repository().join(path).exists(), "{path}");
        }
    }
    assert!(seen >= 4);
}
