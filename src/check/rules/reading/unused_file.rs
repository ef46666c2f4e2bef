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
//! New services and languages are left alone. A part of a theme is used if a template names it, or one of its components.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::content;
use crate::source::suggest::nearest;
use crate::span::{FileId, Span};

pub const RULE: Rule = Rule::warning("YML-031", "unused-file", "").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for (path, file) in facts.files {
        misspelt_messages(path, *file, facts, findings);
        let Some(unused) = unused(path, *file, facts) else {
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
            Unused::OtherTheme(theme) => finding
                .label(format!("the theme of the policy is `{theme}`"))
                .help(format!(
                    "name its theme under `site.theme`, or move it to `themes/{theme}/`"
                )),
            Unused::Unknown(Some(near)) => finding
                .label(format!("did you mean `{near}`?"))
                .help(format!("rename it to `{near}`")),
            Unused::Unknown(None) => finding
                .label("there is no built-in file with that path")
                .help("`extra` takes sections of your own: `content/<language>/extra/<id>.md`"),
        });
    }
}

/// Messages whose names are nearly those of built-in ones: they replace nothing.
fn misspelt_messages(path: &str, file: FileId, facts: &Facts, findings: &mut Findings) {
    if !path.ends_with(".ftl") || !of_the_notice(path, facts) {
        return;
    }
    let text = &facts.sources.get(file).text;
    let known = content::built_in_names(facts.assets, path);
    for name in content::message_names(text).filter(|name| !known.contains(name)) {
        // Own services and words of the catalogue bring messages of their own: only a slip of the pen is told.
        let near = known
            .iter()
            .find(|near| strsim::damerau_levenshtein(near, name) == 1);
        let Some(near) = near.filter(|near| near.len() > 6) else {
            continue;
        };
        let at = text.find(&format!("{name} =")).unwrap_or(0);
        findings.add(
            RULE.at(
                Span::new(file, at, at + name.len()),
                format!("`{name}` is a message that nothing uses"),
            )
            .label(format!("did you mean `{near}`?"))
            .help(format!("rename it to `{near}`")),
        );
    }
}

/// Whether a file of `content/` is in a language of the notice: the folder may be another program's.
fn of_the_notice(path: &str, facts: &Facts) -> bool {
    let language = path.split('/').nth(1).unwrap_or("");
    facts.notice.languages.contains(&language)
}

enum Unused {
    /// A section of one's own that stands in no list.
    Unlisted(String),
    /// A part of another theme than the policy's.
    OtherTheme(String),
    /// No built-in file has the path; perhaps a near one.
    Unknown(Option<String>),
}

fn unused(path: &str, file: FileId, facts: &Facts) -> Option<Unused> {
    if facts.assets.built_in(path).is_some() {
        return None;
    }
    let (folder, rest) = path.split_once('/')?;
    let near = || {
        let known = facts.assets.list(folder);
        let known = known
            .iter()
            .filter(|known| facts.assets.built_in(known).is_some());
        nearest(path, known.map(String::as_str)).map(str::to_owned)
    };
    match folder {
        "content" => {
            let (_, name) = rest
                .split_once('/')
                .filter(|_| of_the_notice(path, facts))?;
            if let Some(id) = name
                .strip_prefix("extra/")
                .and_then(|name| name.strip_suffix(".md"))
            {
                return (!listed(id, facts)).then(|| Unused::Unlisted(id.to_owned()));
            }
            // What English has is a text of any language, and any file may hold messages.
            let text = &facts.sources.get(file).text;
            let known = facts
                .assets
                .built_in(&format!("content/en/{name}"))
                .is_some()
                || name.ends_with(".ftl") && content::message_names(text).next().is_some();
            (!known).then(|| Unused::Unknown(near()))
        }
        "catalogue" if !rest.contains('/') => Some(Unused::Unknown(near())),
        "themes" => of_theme(rest, near, facts),
        _ => None,
    }
}

fn of_theme(rest: &str, near: impl Fn() -> Option<String>, facts: &Facts) -> Option<Unused> {
    let (name, file) = rest.split_once('/')?;
    let site = facts.policy.site.as_ref();
    let theme = site.and_then(|site| site.theme.as_ref());
    let theme = theme.map_or("default", |theme| theme.value.as_str());
    if name != theme && name != "default" {
        return Some(Unused::OtherTheme(theme.to_owned()));
    }
    // What a theme adds to the style sheet stands in a file that the default one has no need of.
    if file == "more.css" {
        return None;
    }
    let default = format!("themes/default/{file}");
    if facts.assets.built_in(&default).is_some() {
        return None;
    }
    let templates: Vec<(String, String)> = ["default", theme]
        .iter()
        .flat_map(|theme| facts.assets.list(&format!("themes/{theme}/")))
        .filter(|path| path.ends_with(".html"))
        .filter_map(|path| {
            let text = String::from_utf8_lossy(&facts.assets.get(&path)?).into_owned();
            Some((path, text))
        })
        .collect();
    let own = format!("themes/{rest}");
    let text = templates.iter().find(|(path, _)| *path == own);
    let text = text.map_or("", |(_, text)| text.as_str());
    let components: Vec<String> = text
        .match_indices("{% component ")
        .filter_map(|(at, tag)| text[at + tag.len()..].split('(').next())
        .map(|component| format!("<{} ", component.trim()))
        .collect();
    let used = templates.iter().any(|(path, text)| {
        *path != own
            && (text.contains(&format!("\"{file}\""))
                || components.iter().any(|call| text.contains(call)))
    });
    if used {
        return None;
    }
    let known = facts.assets.list("themes/default/");
    let known = known
        .iter()
        .filter(|path| facts.assets.built_in(path).is_some())
        .filter_map(|path| path.strip_prefix("themes/default/"));
    let here = nearest(file, known.chain(["more.css"])).map(|near| format!("themes/{name}/{near}"));
    let near = here.or_else(near);
    Some(Unused::Unknown(near))
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
