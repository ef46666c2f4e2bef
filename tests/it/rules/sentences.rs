//! The sentences of the text rules: those that must fire and, more of them, those that must not.
//!
//! `tests/rules/<topic>/<rule>.sentences` has a line for each: `+ fi …` fires, `- fi …` is silent. The sentence is put
//! at the place that the file's first line names (`at: texts.recipients`), in its language. A line `with: {…}` lays
//! something over the base first, where the rule asks nothing without it; lines `beside: …` give keys that stand next to
//! the sentence (`beside: legal_basis: consent`).

use std::path::Path;

use seloste::check::rules;

use super::{folder, overlay};
use crate::desk;
use crate::harness::read;

/// What stands in the other language, so that only one is asked.
fn other(language: &str) -> &'static str {
    match language {
        "fi" => "We tell you what we do.",
        _ => "Kerromme, mitä teemme.",
    }
}

#[test]
fn sentences_fire_or_are_silent() {
    let base = read(&folder().join("base.yaml"));
    let mut wrong = Vec::new();
    let mut seen = 0;
    for entry in walkdir::WalkDir::new(folder()).sort_by_file_name() {
        let path = entry.expect("readable").into_path();
        if path.extension().is_none_or(|ext| ext != "sentences") {
            continue;
        }
        let name = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let rule = rules::all()
            .find(|rule| rule.name == name)
            .unwrap_or_else(|| panic!("{name} is no rule"));
        let text = read(&path);
        let mut lines = text.lines().filter(|line| !line.trim().is_empty());
        let first = lines.next().unwrap_or_default();
        let at = first
            .strip_prefix("at: ")
            .unwrap_or_else(|| panic!("{}: the first line says `at: path`", path.display()));
        let mut lines = lines.peekable();
        let with = lines.peek().and_then(|line| line.strip_prefix("with: "));
        let base = with.map_or_else(|| base.clone(), |with| overlay::over(&base, with));
        lines.next_if(|_| with.is_some());
        let (beside, lines): (Vec<&str>, Vec<&str>) =
            lines.partition(|line| line.starts_with("beside: "));
        let mut kinds = [0, 0];
        for line in lines {
            let (fires, language, sentence) = parts(line, &path);
            kinds[usize::from(fires)] += 1;
            seen += 1;
            let example = nested(at, &beside, language, sentence);
            let policy = overlay::over(&base, &example);
            let found = desk::policy(&policy).diagnostics();
            let met = found.iter().any(|finding| finding.code == rule.code);
            if met != fires {
                let verb = if fires { "does not fire" } else { "fires" };
                wrong.push(format!("{} {verb}: {language} {sentence}", rule.code));
            }
        }
        assert!(
            kinds[0] > 0 && kinds[1] > 0,
            "{}: both kinds of sentences are needed",
            path.display()
        );
    }
    assert!(seen > 0, "no sentences");
    assert!(
        wrong.is_empty(),
        "{} of {seen}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn parts<'t>(line: &'t str, path: &Path) -> (bool, &'t str, &'t str) {
    let (sign, rest) = line.split_at(1);
    let fires = match sign {
        "+" => true,
        "-" => false,
        _ => panic!("{}: {line}", path.display()),
    };
    let (language, sentence) = rest
        .trim_start()
        .split_once(' ')
        .unwrap_or_else(|| panic!("{}: {line}", path.display()));
    (fires, language, sentence.trim())
}

/// `a.b.c` with the sentence in its language and the keys beside `c`, as YAML.
fn nested(at: &str, beside: &[&str], language: &str, sentence: &str) -> String {
    let mut yaml = String::new();
    let parts: Vec<&str> = at.split('.').collect();
    for (depth, part) in parts.iter().enumerate() {
        if depth + 1 == parts.len() {
            for key in beside
                .iter()
                .filter_map(|line| line.strip_prefix("beside: "))
            {
                yaml.push_str(&format!("{}{key}\n", "  ".repeat(depth)));
            }
        }
        yaml.push_str(&"  ".repeat(depth));
        yaml.push_str(part);
        yaml.push_str(":\n");
    }
    let indent = "  ".repeat(parts.len());
    let quoted = |text: &str| serde_json::to_string(text).expect("JSON");
    for code in ["fi", "en"] {
        let text = if code == language {
            sentence
        } else {
            other(language)
        };
        yaml.push_str(&format!("{indent}{code}: {}\n", quoted(text)));
    }
    yaml
}
