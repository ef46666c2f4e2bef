//! Nothing uses a file in the project: it replaces no built-in file and is not a section of your own.
//!
//! ## Why it matters
//! Files under `content/`, `catalogue/` and `themes/` replace the built-in ones of the same path. With a slip in the
//! path, the built-in text is published instead of yours.
//!
//! ## Example
//! ```content/fi/sections/cokies.md
//! # Evästeet
//!
//! Tässä kerromme evästeistä.
//! ```
//!
//! ## Instead
//! ```content/fi/extra/history.md
//! # Historia
//!
//! Esimerkki Oy on perustettu vuonna 1990.
//! ```
//! ```content/en/extra/history.md
//! # History
//!
//! Esimerkki Oy was founded in 1990.
//! ```
//! ```yaml
//! extra: [history]
//! ```
//!
//! ## Limits
//! New services and languages are left alone, and so are parts of a theme that the built-in one lacks.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::source::suggest::nearest;
use crate::span::Span;

pub const RULE: Rule = Rule::warning("YML-031", "unused-file", "").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for (path, file) in facts.files {
        let Some(unused) = unused(path, facts) else {
            continue;
        };
        let finding = RULE.at(
            Span::new(*file, 0, 0),
            format!("`{path}` is a file that nothing uses"),
        );
        findings.add(match unused {
            Unused::Unlisted(id) => finding
                .label("no `extra` names it")
                .help(format!("add `extra: [{id}]` to the file or to a register")),
            Unused::Unknown(Some(near)) => finding
                .label(format!("did you mean `{near}`?"))
                .help(format!("rename it to `{near}`")),
            Unused::Unknown(None) => finding
                .label("there is no built-in file with that path")
                .help("`extra` takes sections of your own: `content/<language>/extra/<id>.md`"),
        });
    }
}

enum Unused {
    /// A section of one's own that stands in no list.
    Unlisted(String),
    /// No built-in file has the path; perhaps a near one.
    Unknown(Option<String>),
}

fn unused(path: &str, facts: &Facts) -> Option<Unused> {
    if facts.assets.built_in(path).is_some() {
        return None;
    }
    let (folder, rest) = path.split_once('/')?;
    let candidates = || facts.assets.list(folder);
    let near = || {
        let known = candidates();
        let known = known
            .iter()
            .filter(|known| facts.assets.built_in(known).is_some());
        nearest(path, known.map(String::as_str)).map(str::to_owned)
    };
    match folder {
        "content" => {
            let (language, name) = rest.split_once('/')?;
            // A `content` folder may be another program's.
            facts
                .notice
                .languages
                .iter()
                .find(|code| **code == language)?;
            if let Some(id) = name
                .strip_prefix("extra/")
                .and_then(|name| name.strip_suffix(".md"))
            {
                return (!listed(id, facts)).then(|| Unused::Unlisted(id.to_owned()));
            }
            // What English has is a text of any language.
            let known = facts
                .assets
                .built_in(&format!("content/en/{name}"))
                .is_some();
            (!known).then(|| Unused::Unknown(near()))
        }
        "catalogue" if !rest.contains('/') => Some(Unused::Unknown(near())),
        "themes" => near().map(|near| Unused::Unknown(Some(near))),
        _ => None,
    }
}

fn listed(id: &str, facts: &Facts) -> bool {
    let registers = facts.notice.registers.iter();
    let own = registers.filter_map(|register| register.register.extra.as_ref());
    let mut all = facts
        .policy
        .extra
        .iter()
        .chain(own)
        .flat_map(|list| list.value.iter());
    all.any(|extra| extra.value.0.id.as_ref().is_some_and(|own| own.value == id))
}
