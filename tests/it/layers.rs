//! Imports point downward only.

use std::collections::BTreeMap;

use crate::harness::{read, repository};

/// The floors of the house, from the ground up; a module may use its own floor only where it is alone on it.
const FLOORS: &[&[&str]] = &[
    &["span", "assets", "site"],
    &["diagnostic", "publish"],
    &["source"],
    &["terms"],
    &["catalogue", "content", "fix", "report", "versions"],
    &["model"],
    &["derive"],
    &["check", "explain", "render", "starter"],
    &["manual", "project", "schema"],
    &["serve"],
    &["cli"],
    &["main", "lib"],
];

fn floors() -> BTreeMap<&'static str, usize> {
    FLOORS
        .iter()
        .enumerate()
        .flat_map(|(floor, modules)| modules.iter().map(move |module| (*module, floor)))
        .collect()
}

/// The modules that a text imports by `crate::…` or `seloste::…`, comments left out.
fn imports(text: &str) -> Vec<String> {
    let code: String = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect();
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let end = group.find('}').unwrap_or(group.len());
            found.extend(group[..end].split(',').map(|part| first_name(part.trim())));
        } else {
            found.push(first_name(rest));
        }
    }
    found
}

fn first_name(path: &str) -> String {
    path.chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
        .collect()
}

#[test]
fn imports_point_downward() {
    let floors = floors();
    let src = repository().join("src");
    let mut wrong = Vec::new();
    let mut seen = 0;
    for entry in walkdir::WalkDir::new(&src).sort_by_file_name() {
        let entry = entry.expect("readable");
        if entry.path().extension().is_none_or(|ext| ext != "rs") {
            continue;
        }
        let path = entry.path().strip_prefix(&src).expect("inside");
        let shown = path.display().to_string();
        let module = first_name(&shown);
        let floor = *floors
            .get(module.as_str())
            .unwrap_or_else(|| panic!("src/{shown}: the module `{module}` stands on no floor"));
        for import in imports(&read(entry.path())) {
            let Some(&other) = floors.get(import.as_str()) else {
                continue; // a macro of the crate
            };
            seen += 1;
            let same = module == import;
            if !same && other >= floor {
                wrong.push(format!(
                    "src/{shown} uses `{import}`, which is not below `{module}`"
                ));
            }
        }
    }
    assert!(
        seen > 100,
        "only {seen} imports were seen: is the test blind?"
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_arrow_upward_would_be_seen() {
    assert_eq!(
        imports("use crate::{model::Policy, cli};"),
        ["model", "cli"]
    );
    assert_eq!(
        imports("// use crate::cli;\nlet x = crate::render::render();"),
        ["render"]
    );
}
