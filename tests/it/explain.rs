//! `seloste explain`: what is said is what was derived, and every path has an answer.

use std::path::{Path, PathBuf};

use seloste::content::Words;
use seloste::derive::{Notice, State};
use seloste::explain::{Answer, Ask, Line, answer, explain, topics};
use seloste::project::Project;
use seloste::source::yaml::{self, Kind, Node};

use crate::harness::{self, Run, read, repository};

/// Whole answers on the example at the root: the name of the file in `tests/explain/`, and the path.
const EXAMPLE: &[(&str, &str)] = &[
    ("portability", "registers.customers.rights.portability"),
    ("erasure", "registers.customers.rights.erasure"),
    ("marketing-rights", "registers.marketing.rights"),
    (
        "no-portability",
        "registers.premises.purposes.visitor-book.rights.portability",
    ),
    ("purpose", "registers.customers.purposes.credit-check"),
    (
        "special-condition",
        "registers.customers.purposes.product-testing.special_condition",
    ),
    (
        "retention",
        "registers.customers.purposes.product-testing.retention",
    ),
    (
        "provision",
        "registers.customers.purposes.bookkeeping.provision",
    ),
    (
        "consent-in-banner",
        "registers.website.purposes.visitor-statistics.consent",
    ),
    ("articles", "registers.premises.articles"),
    ("sources", "registers.customers.sources"),
    ("register-recipients", "registers.website.recipients"),
    ("register-transfers", "registers.premises.transfers"),
    (
        "automated-decisions",
        "registers.customers.automated_decisions",
    ),
    ("sections", "registers.loyalty.sections"),
    ("recipient", "recipients.mailer"),
    ("transfers-of-one", "recipients.support.transfers"),
    ("service-waits", "services.youtube.consent"),
    ("service-exempt", "services.stripe"),
    ("authority", "controller.authority"),
    ("banner", "consent"),
    ("requests", "requests"),
    ("plain-key", "controller.name"),
    ("plain-keys", "registers.marketing.purposes"),
];

/// Whole answers on `tests/projects/full-example`.
const FULL: &[(&str, &str)] = &[
    (
        "full-legal-basis",
        "registers.customers.purposes.newsletter.legal_basis",
    ),
    (
        "full-withdrawal",
        "registers.customers.purposes.newsletter.consent",
    ),
    (
        "full-decision",
        "registers.customers.rights.automated_decisions",
    ),
    ("full-unsaid", "registers.customers.automated_decisions"),
    ("full-banner", "consent"),
    ("full-storage", "services.basket.storage"),
];

fn ask(project: &harness::Project, path: &str) -> Run {
    project.run(&["explain", path])
}

fn compare(project: &harness::Project, cases: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (name, path) in cases {
        let run = ask(project, path);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{path}");
        let file = repository().join(format!("tests/explain/{name}.txt"));
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            std::fs::write(&file, &run.stdout).expect("the expected file");
        } else if read(&file) != run.stdout {
            wrong.push(format!("{name}:\n{}", run.stdout));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn whole_answers_on_the_example() {
    compare(&harness::Project::example(), EXAMPLE);
}

#[test]
fn whole_answers_on_the_full_example() {
    compare(&harness::Project::copy_of("full-example"), FULL);
}

#[test]
fn every_expected_answer_has_its_case() {
    for entry in std::fs::read_dir(repository().join("tests/explain")).expect("the folder") {
        let name = entry.expect("a file").file_name();
        let name = name.to_string_lossy();
        let known = EXAMPLE
            .iter()
            .chain(FULL)
            .any(|(case, _)| *name == format!("{case}.txt"));
        assert!(known, "no case writes tests/explain/{name}");
    }
}

#[test]
fn answers_fit_a_hundred_columns() {
    for (name, path) in EXAMPLE.iter().chain(FULL) {
        let text = read(&repository().join(format!("tests/explain/{name}.txt")));
        for line in text.lines() {
            // A path or a name longer than a line is not cut.
            let words = line.split_whitespace().count();
            assert!(line.chars().count() <= 100 || words < 3, "{path}: {line}");
        }
    }
}

#[test]
fn a_path_that_leads_nowhere_names_the_nearest() {
    let project = harness::Project::example();
    for (path, said) in [
        (
            "registers.custmers.rights.portability",
            "did you mean `registers.customers.rights.portability`?\nwhat can be explained under `registers`:\n  registers.customers\n",
        ),
        (
            "registers.customers.rights.portabilty",
            "did you mean `registers.customers.rights.portability`?\nwhat can be explained under `registers.customers.rights`:\n  registers.customers.rights.access\n",
        ),
        (
            "controler.name",
            "did you mean `controller.name`?\nwhat can be explained:\n  languages\n",
        ),
        (
            "recipients.mailer.colour",
            "under `recipients.mailer.colour`\nwhat can be explained under `recipients.mailer`:\n  recipients.mailer.transfers\n",
        ),
        ("records", "under `records`\nwhat can be explained:\n"),
        ("", "what can be explained:\n"),
    ] {
        let run = ask(&project, path);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{path}");
        assert!(run.stderr.contains(said), "{path}: {}", run.stderr);
    }
}

#[test]
fn what_could_not_be_read_is_said_to_be_missing() {
    let text = read(&repository().join("policy.yaml"));
    let project = harness::Project::new().policy(&text.replace("gpc: refuse", "gpc: refuze"));
    let run = ask(&project, "languages");
    assert_eq!(run.code, 0);
    assert_eq!(
        run.stderr,
        "policy.yaml: parts of it cannot be read and count as not written; `seloste check` tells which\n"
    );
}

#[test]
fn without_a_policy_it_cannot_run() {
    let run = ask(&harness::Project::new(), "consent");
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("there is no `policy.yaml`"));
}

#[test]
fn no_colour_where_nobody_sees_it() {
    let run = ask(&harness::Project::example(), "consent");
    assert!(!run.stdout.contains('\u{1b}'));
}

fn projects() -> Vec<PathBuf> {
    let folder = repository().join("tests/projects");
    let mut all: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the projects")
        .map(|entry| entry.expect("a folder").path())
        .collect();
    all.push(repository());
    assert!(all.len() > 8, "the projects are elsewhere");
    all
}

/// Asks every project everything, and hands each answer with its path to `look`.
fn walk(look: impl Fn(&Notice, &str, &Answer)) -> usize {
    projects().iter().map(|dir| walk_one(dir, &look)).sum()
}

fn walk_one(dir: &Path, look: impl Fn(&Notice, &str, &Answer)) -> usize {
    let project = Project::load(dir).expect("a project");
    let words = Words::load(&project.assets, "en").expect("English");
    let notice = project.notice();
    let ask = Ask {
        notice: &notice,
        sources: &project.sources,
        words: &words,
        law: &|_| None,
    };
    let all = topics(&notice);
    for (path, topic) in &all {
        let answer = answer(path, *topic, &ask);
        assert!(!answer.text(&project.sources).is_empty());
        look(&notice, path, &answer);
    }
    all.len()
}

fn whole(_: &Notice, path: &str, answer: &Answer) {
    assert_eq!(answer.path, path);
    let empty = answer.effect.iter().any(String::is_empty);
    assert!(!empty && !answer.effect.is_empty(), "{path}: {answer:?}");
    for step in &answer.steps {
        let whole = !step.title.is_empty() && !step.lines.is_empty();
        assert!(whole, "{path}: {step:?}");
    }
}

#[test]
fn every_path_has_an_answer_with_an_effect() {
    let asked = walk(whole);
    assert!(asked > 1000, "only {asked} paths");
}

#[test]
fn gaps_of_the_policy_have_an_answer_too() {
    let text = read(&repository().join("policy.yaml"));
    for (there, instead) in [
        ("  country: FI\n  email", "  email"),
        ("special_condition:\n", "internal:\n"),
        (
            "    items: [shoe_size, allergies, foot_pain,",
            "    items: [shoe_size,",
        ),
        ("  basket:\n    use: self\n", "  basket:\n"),
        ("    consent: necessary\n", ""),
        ("        legal_basis: legal_obligation\n", ""),
        ("        retention: 14 months\n", ""),
        ("    sources: [observed]\n", ""),
        ("    recipients: [guards]\n", "    recipients: []\n"),
        ("    country: US\n", ""),
        (
            "  loyalty:\n    name: {fi: Kanta-asiakkaat",
            "  other: {purposes: {}}\n  loyalty:\n    name: {fi: Kanta-asiakkaat",
        ),
        ("  banner: seloste", "  banner: external"),
        ("languages: [fi, en, sv]", "languages: []"),
    ] {
        assert!(text.contains(there), "the example has changed: {there}");
        let project = harness::Project::new().policy(&text.replace(there, instead));
        walk_one(project.path(), whole);
    }
    walk_one(harness::Project::new().policy("seloste: 1\n").path(), whole);
}

/// The paths of all keys below a node, lists and internal notes left out.
fn keys(node: &Node, path: &str, found: &mut Vec<String>) {
    let Kind::Map { entries, .. } = &node.kind else {
        return;
    };
    for entry in entries {
        let path = match path {
            "" => entry.key.clone(),
            path => format!("{path}.{}", entry.key),
        };
        keys(&entry.value, &path, found);
        found.push(path);
    }
}

#[test]
fn every_key_of_the_example_has_an_answer_with_its_place() {
    let project = Project::load(&repository()).expect("a project");
    let words = Words::load(&project.assets, "en").expect("English");
    let notice = project.notice();
    let ask = Ask {
        notice: &notice,
        sources: &project.sources,
        words: &words,
        law: &|path| (path == "purposes.*.data").then_some("the law of data"),
    };
    let file = project.policy.meta.span.file;
    let (root, _) = yaml::parse(project.sources.get(file), file);
    let mut paths = Vec::new();
    keys(&root.expect("a tree"), "", &mut paths);
    let derived = topics(&notice);
    let (mut plain, mut meant) = (0, 0);
    for path in &paths {
        let answer = explain(path, &ask).unwrap_or_else(|error| panic!("{error}"));
        if derived.iter().any(|(known, _)| known == path) {
            continue;
        }
        plain += 1;
        let lines = &answer.steps[0].lines;
        let Line::Written(_, span) = &lines[0] else {
            panic!("{path}: {answer:?}");
        };
        let key = path.rsplit('.').next().expect("a key");
        assert_eq!(project.sources.get(file).slice(*span), key, "{path}");
        meant += usize::from(lines.iter().any(|line| matches!(line, Line::Known(_))));
        let asked = lines.iter().any(|line| matches!(line, Line::Law(_)));
        let data = path.contains(".purposes.") && path.ends_with(".data");
        assert_eq!(asked, data, "{path}: {answer:?}");
    }
    assert!(
        plain > 300 && meant > 100,
        "{plain} plain keys, {meant} with a meaning"
    );
}

/// What the law says of a state, in the words of explanations.
fn words(state: State) -> &'static str {
    match state {
        State::Applies => "it applies",
        State::Conditional => "it applies under conditions of its own",
        State::Limited => "it is restricted as long as the processing is needed",
        State::No => "it does not apply",
    }
}

fn has(answer: &Answer, title: &str, line: &Line) -> bool {
    let mut steps = answer.steps.iter().filter(|step| step.title == title);
    steps.any(|step| step.lines.contains(line))
}

#[test]
fn rights_are_explained_as_they_were_derived() {
    walk(|notice, path, answer| {
        for register in &notice.registers {
            for purpose in &register.purposes {
                for (right, outcome) in &purpose.rights {
                    let base = format!("registers.{}", register.id);
                    let paths = [
                        format!("{base}.rights.{}", right.id()),
                        format!("{base}.purposes.{}.rights.{}", purpose.id, right.id()),
                    ];
                    if !paths.iter().any(|known| known == path) {
                        continue;
                    }
                    let title = format!("`{}`", purpose.id);
                    let so = Line::So(words(outcome.state).to_owned());
                    let law = format!("GDPR {}: {}", outcome.article, outcome.because);
                    assert!(has(answer, &title, &so), "{path}: {answer:?}");
                    assert!(has(answer, &title, &Line::Law(law)), "{path}: {answer:?}");
                }
            }
        }
    });
}

#[test]
fn the_union_of_rights_is_the_notices() {
    walk(|notice, path, answer| {
        for register in &notice.registers {
            for right in seloste::derive::Right::ALL {
                if path != format!("registers.{}.rights.{}", register.id, right.id()) {
                    continue;
                }
                let told = register.rights.iter().find(|known| known.right == right);
                let effect = answer.effect.join(" ");
                assert_eq!(told.is_none(), effect == "It is not told of.", "{path}");
                let Some(told) = told else { continue };
                let step = answer.steps.last().expect("the union");
                let Some(Line::So(so)) = step.lines.last() else {
                    panic!("{path}: {step:?}");
                };
                assert_eq!(so.contains("for all purposes"), told.everywhere, "{path}");
                assert_eq!(
                    so.contains("as restricted"),
                    !told.limited.is_empty(),
                    "{path}"
                );
            }
        }
    });
}

#[test]
fn services_recipients_and_sections_are_explained_as_they_were_derived() {
    walk(|notice, path, answer| {
        let said = |because: &seloste::derive::Because| {
            let law = Line::Law(format!("{}: {}", because.article, because.because));
            answer.steps.iter().any(|step| step.lines.contains(&law))
        };
        for service in &notice.services {
            if path != format!("services.{}.consent", service.id) {
                continue;
            }
            let (waits, because) = service.decided();
            assert!(said(&because), "{path}");
            let asked = notice
                .consent
                .waiting
                .iter()
                .find(|w| w.service == service.id);
            assert_eq!(asked.is_some(), waits && service.discontinued.is_none());
            if let Some(waiting) = asked {
                let known = |line: &String| {
                    let line = Line::Known(line.clone());
                    answer.steps.iter().any(|step| step.lines.contains(&line))
                };
                assert!(waiting.covers.iter().all(known), "{path}");
            }
        }
        for party in &notice.parties {
            if path == format!("recipients.{}.transfers", party.id) {
                assert!(said(&party.transfers_because), "{path}");
                assert_eq!(answer.steps.len(), 1 + party.transfers.len(), "{path}");
            }
        }
        for register in &notice.registers {
            for section in seloste::derive::sections::ALL {
                if path == format!("registers.{}.sections.{}", register.id, section.id()) {
                    let there = register.sections.contains(&section);
                    let so = Line::So(
                        if there {
                            "it is there"
                        } else {
                            "it has nothing to say"
                        }
                        .to_owned(),
                    );
                    assert!(has(answer, &format!("`{}`", section.id()), &so), "{path}");
                }
            }
            if path == format!("registers.{}.automated_decisions", register.id) {
                assert!(said(&register.automated_because), "{path}");
            }
            for purpose in &register.purposes {
                let base = format!("registers.{}.purposes.{}", register.id, purpose.id);
                if path == format!("{base}.provision") {
                    assert!(said(&purpose.provision_because), "{path}");
                }
            }
        }
        if path == "controller.authority" {
            assert!(said(&notice.authority_because), "{path}");
        }
        if path == "consent" {
            assert!(said(&notice.consent.decided().1), "{path}");
        }
    });
}
