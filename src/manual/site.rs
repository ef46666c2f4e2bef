//! The rules as a web site: a page each, and one that lists them. Static, without script, nothing from elsewhere.

use serde::Serialize;
use tera::{Context, Tera};

use super::laws::explained;
use super::{Entry, entries, heading, level};
use crate::check::page::Block;
use crate::check::rules::{self, TOPICS};
use crate::content::markdown::{self, Manner};
use crate::diagnostic::Severity;
use crate::site::Site;

const FRAME: &str = include_str!("site/frame.html");
const INDEX: &str = include_str!("site/index.html");
const RULE: &str = include_str!("site/rule.html");
const STYLE: &str = include_str!("site/style.css");

#[derive(Serialize)]
struct Topic {
    name: &'static str,
    heading: String,
    rules: Vec<Row>,
    apart: Vec<Row>,
}

/// A code in the list.
#[derive(Serialize)]
struct Row {
    code: &'static str,
    file: String,
    name: &'static str,
    level: &'static str,
    summary: String,
}

#[derive(Serialize)]
struct RulePage {
    code: &'static str,
    name: &'static str,
    level: &'static str,
    meaning: &'static str,
    law: &'static str,
    /// What the short names in the law stand for.
    short: Vec<String>,
    topic: String,
    anchor: &'static str,
    summary: String,
    plain: String,
    why: String,
    limits: String,
    bad: Vec<Example>,
    good: Vec<Example>,
    allowed: bool,
    before: Option<Row>,
    after: Option<Row>,
}

#[derive(Serialize)]
struct Example {
    path: String,
    remark: Option<&'static str>,
    lines: Vec<Line>,
}

/// A line of an example, and whether the other example does not have it.
#[derive(Serialize)]
struct Line {
    text: String,
    differs: bool,
}

/// The whole site in memory.
///
/// # Errors
/// If a page of a rule has Markdown that a page must not have, or a template is at fault: faults of ours, which the
/// tests would meet.
pub fn site() -> Result<Site, String> {
    let mut tera = Tera::default();
    let templates = [
        ("frame.html", FRAME),
        ("index.html", INDEX),
        ("rule.html", RULE),
    ];
    tera.add_raw_templates(templates)
        .map_err(|error| error.to_string())?;
    let mut site = Site::new();
    let entries: Vec<Entry> = entries().collect();
    let mut write = |template: &str, path: &str, page: &Context| {
        let html = tera.render(template, page);
        html.map(|html| site.insert(path, html))
            .map_err(|error| format!("{path}: {error}"))
    };
    let mut context = Context::new();
    context.insert("topics", &topics(&entries)?);
    let of = |severity: Severity| {
        rules::all()
            .filter(|rule| rule.severity == severity)
            .count()
    };
    context.insert("errors", &of(Severity::Error));
    context.insert("warnings", &of(Severity::Warning));
    context.insert("notes", &of(Severity::Note));
    write("index.html", "index.html", &context)?;
    for (at, entry) in entries.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| entries.get(at));
        let page = rule(entry, before, entries.get(at + 1))?;
        let mut context = Context::new();
        context.insert("rule", &page);
        write("rule.html", &file(entry.rule.code), &context)?;
    }
    site.insert("style.css", STYLE);
    Ok(site)
}

fn topics(entries: &[Entry]) -> Result<Vec<Topic>, String> {
    let topic = |topic: &rules::Topic| {
        let own = entries.iter().filter(|entry| entry.topic == topic.name);
        let apart = topic.apart.iter().map(|apart| {
            Ok(Row {
                code: apart.code,
                file: String::new(),
                name: apart.name,
                level: super::why(apart.why),
                summary: html(apart.code, apart.because)?,
            })
        });
        Ok(Topic {
            name: topic.name,
            heading: heading(topic.name),
            rules: own.map(row).collect::<Result<_, String>>()?,
            apart: apart.collect::<Result<_, String>>()?,
        })
    };
    TOPICS.iter().map(topic).collect()
}

fn row(entry: &Entry) -> Result<Row, String> {
    Ok(Row {
        code: entry.rule.code,
        file: file(entry.rule.code),
        name: entry.rule.name,
        level: level(entry.rule.severity),
        summary: html(entry.rule.code, &entry.page.summary)?,
    })
}

fn rule(entry: &Entry, before: Option<&Entry>, after: Option<&Entry>) -> Result<RulePage, String> {
    let rule = entry.rule;
    Ok(RulePage {
        code: rule.code,
        name: rule.name,
        level: level(rule.severity),
        meaning: match rule.severity {
            Severity::Error => "nothing is published until it is mended",
            Severity::Warning => "published, but not under --strict",
            Severity::Note => "something that a person has to decide; it never stops anything",
        },
        law: rule.law,
        short: explained(rule.law)
            .into_iter()
            .map(|(name, meaning)| format!("{name}: {meaning}"))
            .collect(),
        topic: heading(entry.topic),
        anchor: entry.topic,
        summary: html(rule.code, &entry.page.summary)?,
        plain: entry.page.summary.replace('`', ""),
        why: html(rule.code, &entry.page.why)?,
        limits: html(rule.code, &entry.page.limits)?,
        bad: examples(&entry.page.bad, &entry.page.good),
        good: examples(&entry.page.good, &entry.page.bad),
        allowed: !rule.code.starts_with("YML-") && !rule.code.starts_with("ALW-"),
        before: before.map(row).transpose()?,
        after: after.map(row).transpose()?,
    })
}

/// Examples with the lines marked that the same file of the other side does not have.
fn examples(blocks: &[Block], others: &[Block]) -> Vec<Example> {
    let example = |block: &Block| {
        let other = others.iter().find(|other| other.path == block.path);
        let differs = |line: &str| {
            let mut lines = other.iter().flat_map(|other| other.text.lines());
            other.is_some() && !line.trim().is_empty() && lines.all(|own| own != line)
        };
        let line = |line: &str| Line {
            text: line.to_owned(),
            differs: differs(line),
        };
        Example {
            path: block
                .path
                .clone()
                .unwrap_or_else(|| "policy.yaml".to_owned()),
            remark: block.form.remark(),
            lines: block.text.lines().map(line).collect(),
        }
    };
    blocks.iter().map(example).collect()
}

/// Where the page of a rule lies.
fn file(code: &str) -> String {
    format!("{}.html", code.to_ascii_lowercase())
}

fn html(code: &str, text: &str) -> Result<String, String> {
    let prose =
        markdown::render(code, text, &Manner::plain(3)).map_err(|error| error.to_string())?;
    Ok(prose.html)
}
