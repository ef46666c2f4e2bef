//! Tells the program its version with the commit and the day of its catalogue.

use std::path::Path;
use std::process::Command;

fn main() {
    for folder in ["content", "themes", "catalogue", "starters"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=SELOSTE_COMMIT");
    let version = std::env::var("CARGO_PKG_VERSION").unwrap_or_default();
    let catalogue = day(Path::new("catalogue")).unwrap_or_else(|| "no day".to_owned());
    let commit = commit().map_or_else(String::new, |commit| format!("{commit}, "));
    println!("cargo::rustc-env=SELOSTE_VERSION={version} ({commit}catalogue of {catalogue})");
}

/// The commit of this source: what a packager says, what cargo wrote into a package, or what git knows of this very folder.
fn commit() -> Option<String> {
    let short = |text: &str| text.trim().chars().take(12).collect::<String>();
    if let Ok(said) = std::env::var("SELOSTE_COMMIT") {
        return Some(short(&said)).filter(|commit| !commit.is_empty());
    }
    if let Ok(package) = std::fs::read_to_string(".cargo_vcs_info.json") {
        let (_, rest) = package.split_once("\"sha1\"")?;
        return rest.split('"').nth(1).map(short);
    }
    // A source without a repository of its own may lie inside another one.
    let top = git(&["rev-parse", "--show-toplevel"])?;
    let here = std::env::current_dir()
        .and_then(|dir| dir.canonicalize())
        .ok()?;
    if Path::new(&top).canonicalize().ok()? != here {
        return None;
    }
    let mut watched = vec![git(&["rev-parse", "--git-path", "HEAD"])?];
    if let Some(branch) = git(&["symbolic-ref", "-q", "HEAD"]) {
        watched.extend(git(&["rev-parse", "--git-path", &branch]));
    }
    for path in watched.iter().filter(|path| Path::new(path).exists()) {
        println!("cargo::rerun-if-changed={path}");
    }
    git(&["rev-parse", "HEAD"]).map(|commit| short(&commit))
}

fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    (output.status.success() && !text.trim().is_empty()).then(|| text.trim().to_owned())
}

/// The latest day on which something in a folder was looked up.
fn day(folder: &Path) -> Option<String> {
    let mut latest = None;
    for entry in std::fs::read_dir(folder).ok()?.flatten() {
        let path = entry.path();
        let found = if path.is_dir() {
            day(&path)
        } else {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            text.match_indices("checked: ")
                .filter_map(|(at, key)| text.get(at + key.len()..at + key.len() + 10))
                .filter(|day| {
                    day.bytes()
                        .all(|byte| byte.is_ascii_digit() || byte == b'-')
                })
                .max()
                .map(str::to_owned)
        };
        latest = latest.max(found);
    }
    latest
}
