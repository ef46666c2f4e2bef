//! What the crates bring along: licences from the list of `deny.toml`, one registry, no git.

use std::process::Command;

use serde_json::Value;

use crate::harness::{read, repository};

/// The licences that `deny.toml` allows.
fn allowed() -> Vec<String> {
    let text = read(&repository().join("deny.toml"));
    let (_, rest) = text.split_once("\nallow = [").expect("a list of licences");
    let (list, _) = rest.split_once(']').expect("its end");
    let words = list
        .lines()
        .filter(|line| !line.trim_start().starts_with('#'));
    words
        .filter_map(|line| line.split('"').nth(1).map(str::to_owned))
        .collect()
}

/// The crates of this machine's build; what is only for other systems need not be downloaded.
fn packages() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .args(["--filter-platform", host()])
        .current_dir(repository())
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let all: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    all["packages"].as_array().expect("packages").clone()
}

fn host() -> &'static str {
    match (std::env::consts::OS, std::env::consts::ARCH) {
        ("linux", "x86_64") => "x86_64-unknown-linux-gnu",
        ("linux", "aarch64") => "aarch64-unknown-linux-gnu",
        ("macos", "aarch64") => "aarch64-apple-darwin",
        ("macos", _) => "x86_64-apple-darwin",
        _ => "x86_64-pc-windows-msvc",
    }
}

/// Whether one choice that an expression of SPDX leaves is allowed altogether.
fn permits(expression: &str, allowed: &[String]) -> bool {
    let expression = expression.replace('/', " OR ");
    if let Some(inner) = expression.strip_prefix('(')
        && let Some((choice, rest)) = inner.split_once(')')
    {
        let rest = rest.trim().strip_prefix("AND").unwrap_or_default().trim();
        return permits(choice, allowed) && (rest.is_empty() || permits(rest, allowed));
    }
    let mut choices = expression.split(" OR ");
    choices.any(|choice| {
        let mut parts = choice.split(" AND ");
        parts.all(|part| allowed.iter().any(|known| known == part.trim()))
    })
}

#[test]
fn every_crate_has_a_licence_that_is_allowed() {
    let allowed = allowed();
    assert!(allowed.len() > 5, "{allowed:?}");
    let packages = packages();
    assert!(packages.len() > 150, "only {} crates", packages.len());
    for package in packages {
        let licence = package["license"].as_str().unwrap_or_default();
        assert!(
            permits(licence, &allowed),
            "{} has the licence `{licence}`",
            package["name"]
        );
        let source = package["source"].as_str();
        let own = package["name"] == "seloste";
        let registry = "registry+https://github.com/rust-lang/crates.io-index";
        assert!(
            own || source == Some(registry),
            "{} from {source:?}",
            package["name"]
        );
    }
}

#[test]
fn a_licence_that_is_not_allowed_would_be_seen() {
    let allowed = ["MIT".to_owned(), "Unicode-3.0".to_owned()];
    assert!(permits("Apache-2.0 OR MIT", &allowed));
    assert!(permits("GPL-3.0/MIT", &allowed));
    assert!(permits("(MIT OR Apache-2.0) AND Unicode-3.0", &allowed));
    assert!(!permits("(MIT OR Apache-2.0) AND OpenSSL", &allowed));
    assert!(!permits("MIT AND GPL-3.0", &allowed));
    assert!(!permits("GPL-3.0", &allowed));
    assert!(!permits("", &allowed));
}
