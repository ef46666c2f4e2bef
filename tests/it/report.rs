//! The formats of `check`: whole outputs beside their input in `tests/reports/`, and that one run tells the same in each.

use seloste::diagnostic::{Diagnostic, Severity};
use seloste::report::{Report, RuleInfo, json, sarif};
use seloste::source::{Source, Sources};
use seloste::span::Span;
use serde_json::Value;

use crate::harness::{Project, expect, read, repository};

fn small() -> Project {
    let policy = read(&repository().join("tests/reports/small/policy.yaml"));
    Project::new().policy(&policy)
}

#[test]
fn the_whole_of_each_format() {
    for (arguments, file) in [
        (&["check"][..], "human.txt"),
        (&["check", "--short"], "short.txt"),
        (&["check", "--format", "json"], "report.json"),
        (&["check", "--format", "sarif"], "report.sarif"),
        (&["check", "--format", "github"], "github.txt"),
    ] {
        let run = small().run(arguments);
        assert_eq!(run.code, 1, "{}", run.stderr);
        // People read standard error, machines standard output; nobody finds the other's there.
        let (output, other) = match arguments.contains(&"--format") {
            true => (run.stdout, run.stderr),
            false => (run.stderr, run.stdout),
        };
        assert_eq!(other, "", "{arguments:?}");
        expect(&format!("tests/reports/small/{file}"), &output);
    }
}

#[test]
fn a_silent_run_is_a_whole_report_too() {
    let project = Project::copy_of("small-firm");
    for (format, findings) in [("json", "/findings"), ("sarif", "/runs/0/results")] {
        let run = project.run(&["check", "--strict", "--format", format]);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""));
        let report: Value = serde_json::from_str(&run.stdout).expect("JSON");
        assert_eq!(report.pointer(findings), Some(&Value::Array(Vec::new())));
    }
    let run = project.run(&["check", "--format", "github"]);
    assert_eq!(
        (run.code, run.stdout.as_str(), run.stderr.as_str()),
        (0, "", "")
    );
}

/// What rules, routes and `allow` add: taken from whoever calls, so shown here without a project.
#[test]
fn rules_routes_and_reasons_are_told() {
    let mut sources = Sources::default();
    let file = sources.add(Source::new(
        "registers/ä b.yaml",
        "name: X\npurposes: {a: , b: }\n",
    ));
    let at = |start, end| Span::new(file, start, end);
    let finding = |span| {
        Diagnostic::warning("RET-001", span, "not said how long")
            .law("GDPR Art. 13(2)(a)")
            .help("add `retention`")
    };
    let mut note = Diagnostic::warning("GEN-001", at(0, 4), "a word of warning");
    note.severity = Severity::Note;
    let mut allowed = finding(at(24, 25)).also(at(8, 16), "in here");
    allowed.allowed = Some("decided in spring".to_owned());
    let findings = [finding(at(19, 20)), finding(at(19, 20)), note, allowed];
    let report = Report {
        rules: &[RuleInfo {
            code: "RET-001",
            name: "missing-retention",
            law: Some("GDPR Art. 13(2)(a)"),
            summary: "Personal data kept with neither a period nor criteria.".into(),
            level: Severity::Error,
        }],
        route: &|span| {
            (span.start > 8).then(|| format!("purposes.{}", sources.get(file).slice(span)))
        },
        ..Report::new(&findings, &sources)
    };
    expect("tests/reports/rules/report.json", &json::render(&report));
    expect("tests/reports/rules/report.sarif", &sarif::render(&report));
}

/// Code, file, line, column of each finding, and the line and column of its end where the format tells it.
type Told = Vec<(String, String, u64, u64)>;

fn short(project: &Project) -> Told {
    let lines = project.findings();
    let told = lines.iter().map(|line| {
        let mut parts = line.splitn(4, ':');
        let mut next = || parts.next().expect("a part");
        let (file, line, column, rest) = (next(), next(), next(), next());
        let code = rest.split(['[', ']']).nth(1).expect("a code");
        let number = |text: &str| text.parse().expect("a number");
        (
            code.to_owned(),
            file.to_owned(),
            number(line),
            number(column),
        )
    });
    told.collect()
}

fn report(project: &Project, format: &str) -> Value {
    let run = project.run(&["check", "--format", format]);
    serde_json::from_str(&run.stdout).expect("JSON")
}

fn told(
    item: &Value,
    code: &str,
    file: &str,
    line: &str,
    column: &str,
) -> (String, String, u64, u64) {
    let at = |pointer| {
        item.pointer(pointer)
            .unwrap_or_else(|| panic!("{pointer} in {item}"))
    };
    let text = |pointer| at(pointer).as_str().expect("text").to_owned();
    let number = |pointer| at(pointer).as_u64().expect("a number");
    (text(code), text(file), number(line), number(column))
}

fn github(project: &Project) -> Told {
    let run = project.run(&["check", "--format", "github"]);
    let lines = run.stdout.lines();
    let told = lines.map(|line| {
        let (_, rest) = line.split_once(' ').expect("properties");
        let (properties, _) = rest.split_once("::").expect("a message");
        let get = |name: &str| {
            let mut all = properties.split(',').filter_map(|p| p.split_once('='));
            all.find(|(key, _)| *key == name).expect(name).1.to_owned()
        };
        let number = |name| get(name).parse().expect("a number");
        (get("title"), get("file"), number("line"), number("col"))
    });
    told.collect()
}

/// One run tells the same codes at the same places in every format.
fn agree(name: &str, project: &Project) -> Told {
    let expected = short(project);
    let json = report(project, "json");
    let findings = json["findings"].as_array().expect("findings");
    let from_json: Told = findings
        .iter()
        .map(|item| {
            let [line, column] = ["/primary/start/line", "/primary/start/column"];
            told(item, "/code", "/primary/file", line, column)
        })
        .collect();
    assert_eq!(from_json, expected, "{name}: JSON");
    let sarif = report(project, "sarif");
    let results = sarif["runs"][0]["results"].as_array().expect("results");
    let physical = "/locations/0/physicalLocation";
    let from_sarif: Told = results
        .iter()
        .map(|item| {
            let [line, column] =
                ["startLine", "startColumn"].map(|key| format!("{physical}/region/{key}"));
            let file = format!("{physical}/artifactLocation/uri");
            told(item, "/ruleId", &file, &line, &column)
        })
        .collect();
    assert_eq!(from_sarif, expected, "{name}: SARIF");
    assert_eq!(github(project), expected, "{name}: GitHub");
    for (item, result) in findings.iter().zip(results) {
        let region = &result["locations"][0]["physicalLocation"]["region"];
        let end = &item["primary"]["end"];
        assert_eq!(
            (&region["endLine"], &region["endColumn"]),
            (&end["line"], &end["column"]),
            "{name}"
        );
        // Bytes are those of the file on the disk, and the columns lead to the same text.
        let bytes = std::fs::read(
            project
                .path()
                .join(item["primary"]["file"].as_str().expect("a file")),
        )
        .expect("the file");
        let number =
            |value: &Value| usize::try_from(value.as_u64().expect("a number")).expect("small");
        let start = &item["primary"]["start"];
        let by_byte = &bytes[number(&start["byte"])..number(&end["byte"])];
        let text = String::from_utf8(bytes.clone()).expect("UTF-8");
        let text = text.trim_start_matches('\u{feff}');
        let offset = |position: &Value| {
            let line = text
                .split_inclusive('\n')
                .nth(number(&position["line"]) - 1)
                .unwrap_or("");
            let before: usize = text
                .split_inclusive('\n')
                .take(number(&position["line"]) - 1)
                .map(str::len)
                .sum();
            before
                + line
                    .chars()
                    .take(number(&position["column"]) - 1)
                    .map(char::len_utf8)
                    .sum::<usize>()
        };
        assert_eq!(
            &text.as_bytes()[offset(start)..offset(end)],
            by_byte,
            "{name}: {item}"
        );
    }
    expected
}

#[test]
fn formats_agree_whatever_the_file_is_written_with() {
    let twenty = read(&repository().join("tests/projects/twenty-mistakes/policy.yaml"));
    // Letters of two, three and four bytes before the places in question.
    let odd = twenty
        .replace("{fi: kauppasopimus,", "{fi: \"kauppä € 🧾\",")
        .replace("contact: [name,", "contact: [\"näme🙂\", name,");
    let plain = agree("twenty", &Project::new().policy(&twenty));
    assert_eq!(plain.len(), 20);
    let characters = agree("characters", &Project::new().policy(&odd));
    assert_eq!(characters.len(), 21, "one of the new words is unknown");
    for (name, text) in [("twenty", &twenty), ("characters", &odd)] {
        let windows = text.replace('\n', "\r\n");
        for (how, text) in [
            ("CRLF", windows.clone()),
            ("BOM", format!("\u{feff}{text}")),
            ("BOM and CRLF", format!("\u{feff}{windows}")),
        ] {
            let told = agree(&format!("{name}, {how}"), &Project::new().policy(&text));
            let expected = if name == "twenty" {
                &plain
            } else {
                &characters
            };
            assert_eq!(&told, expected, "{name}: {how} moves places");
        }
    }
    // `"näme🙂", ` is nine characters, twelve bytes and ten UTF-16 units.
    let column = |told: &Told, line| told.iter().filter(|t| t.2 == line).map(|t| t.3).max();
    assert_eq!(
        column(&characters, 21).zip(column(&plain, 21)),
        Some((28, 19))
    );
}

#[test]
fn fingerprints_outlive_moved_lines_and_tell_findings_apart() {
    let prints = |project: &Project| -> Vec<Value> {
        let sarif = report(project, "sarif");
        let results = sarif["runs"][0]["results"]
            .as_array()
            .expect("results")
            .clone();
        results
            .into_iter()
            .map(|result| result["partialFingerprints"].clone())
            .collect()
    };
    let text = read(&repository().join("tests/projects/twenty-mistakes/policy.yaml"));
    let before = prints(&Project::new().policy(&text));
    let after = prints(&Project::new().policy(&format!("# a line\n\n{text}")));
    assert_eq!(before, after);
    let mut apart: Vec<String> = before.iter().map(Value::to_string).collect();
    apart.sort();
    apart.dedup();
    assert_eq!(apart.len(), 20);
}

#[test]
fn one_line_for_people_is_no_form_of_the_others() {
    let run = small().run(&["check", "--short", "--format", "json"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert_eq!(
        run.stderr,
        "error: `--short` is a form of `--format human`; leave one of the two out\n"
    );
}

#[test]
fn a_build_keeps_standard_output_to_the_report() {
    let run = Project::copy_of("full-example").run(&["build", "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let report: Value = serde_json::from_str(&run.stdout).expect("JSON and nothing else");
    assert_eq!(report["counts"]["errors"], 0);
    assert!(run.stderr.starts_with("published to "), "{}", run.stderr);
}
