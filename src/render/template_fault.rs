//! What is wrong with a template, in words of ours: the place as the engine gives it, and a cure.

use std::collections::{BTreeMap, BTreeSet};

use tera::ErrorKind;

use crate::content::ContentError;
use crate::source::suggest::{nearest, one_of};

/// The texts of the templates, by path.
pub type Texts = BTreeMap<String, String>;

/// What keeps the cure from the message of a fault in words, on its way through the engine.
const HELP: char = '\u{1f}';

/// A fault in words, as a message for the engine.
pub fn with_help(error: &ContentError) -> String {
    match &error.help {
        Some(help) => format!("{error}{HELP}{help}"),
        None => error.to_string(),
    }
}

/// The error as people read it. `short` are the names by which templates call each other.
pub fn told(error: &tera::Error, texts: &Texts) -> String {
    if let ErrorKind::MissingParent { current, parent } = error.kind() {
        return missing_parent(current, parent, texts);
    }
    let mut out = String::new();
    for report in error.to_string().split("\n\nerror: ") {
        if !out.is_empty() {
            out.push_str("\n\nerror: ");
        }
        let report = report.strip_prefix("error: ").unwrap_or(report);
        let (message, place) = report.split_once('\n').unwrap_or((report, ""));
        let (message, help) = reworded(message, texts);
        out.push_str(&message);
        if !place.is_empty() {
            out.push('\n');
            out.push_str(place);
        }
        if let Some(help) = help {
            out.push_str("\n  = help: ");
            out.push_str(&help);
        }
    }
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        out.push_str(&format!("\n  caused by: {error}"));
        cause = error.source();
    }
    out
}

fn missing_parent(current: &str, parent: &str, texts: &Texts) -> String {
    let text = texts.get(current).map_or("", String::as_str);
    let at = text.find(parent).unwrap_or(0);
    let line = text[..at].matches('\n').count() + 1;
    let column = text[..at].chars().rev().take_while(|c| *c != '\n').count() + 1;
    let names = names(texts);
    let help = suggested(parent, &names, "the templates are");
    format!(
        "there is no template `{parent}` to extend\n --> {current}:{line}:{column}\n  = help: {help}"
    )
}

/// The engine's message in lower case and without full stop, and what would mend it.
fn reworded(message: &str, texts: &Texts) -> (String, Option<String>) {
    if let Some((message, help)) = message.split_once(HELP) {
        return (message.to_owned(), Some(help.to_owned()));
    }
    let name = message.split('`').nth(1).unwrap_or("");
    let listed = |after: &str| -> Vec<String> {
        let list = message.split_once(after).map_or("", |(_, list)| list);
        list.split(", ").map(str::to_owned).collect()
    };
    if message.starts_with("Field `") && message.contains(" is not defined") {
        let fields = listed("Available fields: ");
        let help = match fields.iter().any(|field| !field.is_empty()) {
            true => suggested(name, &fields, "there are"),
            false => "there is nothing here: ask first with `{% if … %}`".to_owned(),
        };
        return (format!("there is no field `{name}` here"), Some(help));
    }
    if message.starts_with("Variable `") && message.contains(" is not defined") {
        let variables = listed("Available variables: ");
        let help = suggested(name, &variables, "there are");
        return (format!("there is no variable `{name}` here"), Some(help));
    }
    if message.starts_with("Unknown template `") {
        let help = suggested(name, &names(texts), "the templates are");
        return (format!("there is no template `{name}`"), Some(help));
    }
    if message.starts_with("Unknown component `") {
        let components = after(texts, "{% component ");
        let help = suggested(name, &components, "the components are");
        return (format!("there is no component `{name}`"), Some(help));
    }
    if message.starts_with("Block `") {
        let mut blocks = after(texts, "{% block ");
        blocks.retain(|block| block != name);
        let help = suggested(name, &blocks, "the blocks are");
        let message = format!("the template it extends has no block `{name}`");
        return (message, Some(help));
    }
    if message.starts_with("Unknown function `") {
        let help = "the function is `t`: `{{ t(key=\"notice-toc\") }}` says a message";
        return (
            format!("there is no function `{name}`"),
            Some(help.to_owned()),
        );
    }
    let closing = "close what is open: `{% endif %}`, `{% endfor %}`, `{% endblock %}`, `{% endcomponent … %}`, `}}`";
    let ends = [
        "Unexpected end of input",
        "unexpected end",
        "not found",
        "Unknown tag",
        "missing its closing",
    ];
    let open = ends.iter().any(|end| message.contains(end)) || message.starts_with("Found ");
    let help = match open {
        true => closing,
        false => cure(message),
    };
    let mut chars = message.trim_end_matches('.').chars();
    let lower = chars.next().map(char::to_lowercase).into_iter().flatten();
    (lower.chain(chars).collect(), Some(help.to_owned()))
}

/// What to do about a fault that is none of those above.
fn cure(message: &str) -> &'static str {
    if message.starts_with("Unknown filter") {
        return "filters are Tera's, such as `length`, `upper`, `join(sep=\", \")` and `default(value=\"…\")`; most texts need none";
    }
    if message.starts_with("Unknown test") {
        return "tests are Tera's, such as `is defined`; for what may be missing `{% if page.lead %}` is enough";
    }
    if message.contains("keyword argument `key`") {
        return "`t` says a message: `{{ t(key=\"notice-toc\") }}`";
    }
    if message.starts_with("Argument `") {
        return "give it where the component is used: `{{ <block it={inner} /> }}`";
    }
    if message.contains("nothing is given for") {
        return "give it in the call: `{{ t(key=\"…\", name=\"…\") }}`";
    }
    if message.contains("already contains a block") {
        return "give one of the two blocks another name, or delete it";
    }
    if message.contains("in the opening tag") {
        return "end it with the name that it began with";
    }
    "docs/own-theme.md says what templates are given, and Tera's own manual how they are written"
}

fn suggested(name: &str, known: &[String], there_are: &str) -> String {
    match nearest(name, known.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("{there_are} {}", one_of(known.iter().map(String::as_str))),
    }
}

/// The names by which templates call each other: `templates/layout.html`.
fn names(texts: &Texts) -> Vec<String> {
    let names: BTreeSet<&str> = texts
        .keys()
        .filter_map(|path| Some(path.strip_prefix("themes/")?.split_once('/')?.1))
        .collect();
    names.into_iter().map(str::to_owned).collect()
}

/// The words that follow a tag in any template.
fn after(texts: &Texts, tag: &str) -> Vec<String> {
    let mut found = BTreeSet::new();
    for text in texts.values() {
        for (at, _) in text.match_indices(tag) {
            let rest = &text[at + tag.len()..];
            let end = rest
                .find(|c: char| !(c.is_alphanumeric() || c == '_'))
                .unwrap_or(0);
            found.insert(rest[..end].to_owned());
        }
    }
    found.into_iter().collect()
}
