//! The licences of all crates that the program is built from, as text: `cargo run --example third-party`.
//!
//! Each crate with its licence as it names it and the licence files it comes with. The crates are those that `cargo metadata`
//! finds for building the program on any system, without what only tests need.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, ExitCode};

use serde_json::Value;

fn main() -> ExitCode {
    match text() {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn text() -> Result<String, String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .map_err(|error| format!("cargo metadata: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let all: Value = serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())?;
    let wanted = wanted(&all);
    let mut crates = BTreeMap::new();
    for package in all["packages"].as_array().into_iter().flatten() {
        if package["source"].is_null() || !wanted.contains(word(&package["id"])) {
            continue;
        }
        let name = format!("{} {}", word(&package["name"]), word(&package["version"]));
        let mut part = format!("{name}\nLicence: {}\n", word(&package["license"]));
        if let Some(home) = package["repository"].as_str() {
            part.push_str(&format!("Source: {home}\n"));
        }
        let folder = Path::new(word(&package["manifest_path"])).parent();
        for licence in folder.map(licences).transpose()?.into_iter().flatten() {
            part.push_str(&format!("\n{}\n", licence.trim_end()));
        }
        crates.insert(name, part);
    }
    let rule = format!("\n{}\n\n", "-".repeat(80));
    let parts: Vec<String> = crates.into_values().collect();
    Ok(format!(
        "seloste is built from these crates.\n{rule}{}",
        parts.join(&rule)
    ))
}

/// The ids of the packages that the program is linked from.
fn wanted(all: &Value) -> BTreeSet<&str> {
    let root = word(&all["resolve"]["root"]);
    let nodes = all["resolve"]["nodes"].as_array().into_iter().flatten();
    let nodes: BTreeMap<&str, &Value> = nodes.map(|node| (word(&node["id"]), node)).collect();
    let mut found = BTreeSet::new();
    let mut ahead = vec![root];
    while let Some(id) = ahead.pop() {
        let Some(node) = nodes.get(id).filter(|_| found.insert(id)) else {
            continue;
        };
        for dep in node["deps"].as_array().into_iter().flatten() {
            let kinds = dep["dep_kinds"].as_array();
            let mut kinds = kinds.into_iter().flatten();
            if kinds.any(|kind| kind["kind"].is_null()) {
                ahead.push(word(&dep["pkg"]));
            }
        }
    }
    found
}

/// The licence files of a crate, in the order of their names.
fn licences(folder: &Path) -> Result<Vec<String>, String> {
    let fail = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_uppercase();
        let licence = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"];
        if path.is_file() && licence.iter().any(|start| name.starts_with(start)) {
            paths.push(path);
        }
    }
    paths.sort();
    paths
        .iter()
        .map(|path| {
            std::fs::read(path)
                .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
                .map_err(fail)
        })
        .collect()
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
