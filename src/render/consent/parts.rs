//! The parts and the order in which they are joined.
//!
//! Each part is a module that an editor and the TypeScript compiler understand. Joined they share one scope: imports
//! go, and `export` with them. The first script's functions become constants, which minify to one declaration: what runs
//! while it loads has to stand last.

use super::config::Needs;

macro_rules! part {
    ($name:literal) => {
        include_str!(concat!($name, ".js"))
    };
}

/// The first script's parts.
pub(super) fn script(needs: &Needs) -> String {
    let mut parts = vec![
        part!("dom"),
        part!("language"),
        part!("record"),
        part!("choice"),
        part!("scripts"),
        part!("gate"),
        part!("layer"),
        part!("settings"),
    ];
    if needs.embeds {
        parts.push(part!("placeholder"));
    }
    if needs.signals {
        parts.push(part!("signals"));
    }
    if needs.calls {
        parts.push(part!("calls"));
    }
    if needs.endpoint {
        parts.push(part!("post"));
    }
    parts.push(part!("start"));
    let joined: String = parts.into_iter().map(|part| bare(part, false)).collect();
    arrows(&joined)
}

/// The settings module's parts.
pub(super) fn settings() -> String {
    [
        bare(part!("settings/parts"), false),
        bare(part!("settings/open"), true),
        bare(part!("settings/show"), true),
        bare(part!("settings/wipe"), true),
    ]
    .concat()
}

/// A module's text without its imports, and without its exports unless it is `open` to others.
fn bare(module: &str, open: bool) -> String {
    let mut text = String::with_capacity(module.len());
    for line in module.lines() {
        if line.starts_with("import ") || line.starts_with("export {") {
            continue;
        }
        let line = match line.strip_prefix("export ") {
            Some(rest) if !open => rest,
            _ => line,
        };
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// Functions at the margin as constants: `function name(given) {` becomes `const name = (given) => {`.
fn arrows(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let mut within = false;
    for line in source.lines() {
        let head = line
            .strip_prefix("function ")
            .and_then(|rest| rest.strip_suffix(") {"))
            .and_then(|rest| rest.split_once('('));
        match head {
            Some((name, given)) => {
                text.push_str(&format!("const {name} = ({given}) => {{"));
                within = true;
            }
            None if within && line == "}" => {
                text.push_str("};");
                within = false;
            }
            None => text.push_str(line),
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The joined parts share one scope, so a name may be declared once only.
    #[test]
    fn no_two_parts_declare_the_same_name() {
        let needs = Needs {
            embeds: true,
            signals: true,
            calls: true,
            endpoint: true,
        };
        for source in [script(&needs), settings()] {
            let mut seen = BTreeSet::new();
            for line in source.lines() {
                let line = line.strip_prefix("export ").unwrap_or(line);
                let line = line.strip_prefix("async ").unwrap_or(line);
                let Some(rest) = ["function ", "const ", "let "]
                    .iter()
                    .find_map(|word| line.strip_prefix(word))
                else {
                    continue;
                };
                let name = rest
                    .split(|c: char| !c.is_alphanumeric() && c != '_')
                    .next();
                assert!(seen.insert(name), "declared twice: {name:?}");
            }
            assert!(seen.len() > 8);
        }
    }
}
