//! Every code of the reference and of reading: the rule it is, or why there is none (`docs/rules.md`).

use super::{heading, level, of_topic, why};
use crate::check::rule::Why;
use crate::check::rules::{self, TOPICS};
use crate::diagnostic::Severity;

/// The table as Markdown.
pub fn table() -> String {
    let rules = rules::all().count();
    let of = |severity: Severity| {
        rules::all()
            .filter(|rule| rule.severity == severity)
            .count()
    };
    let apart = |reason: Why| rules::apart().filter(|apart| apart.why == reason).count();
    let mut out = format!(
        "# The rules\n\n\
         Made by `cargo test` from the rules themselves: do not edit. `seloste explain CODE` shows a rule's page,\n\
         `seloste rules --site DIR` writes them all as a web site.\n\n\
         {rules} rules: {} errors, {} warnings, {} notes. Of the codes without a rule, {} are faults that cannot be made\n\
         (\"impossible\"), {} are reported by another rule (\"elsewhere\"), and {} are left out. Each says why.\n\n\
         Codes are stable: a number is never used again for something else. `YML-…` are faults of reading the file,\n\
         `ALW-…` of its `allow`. \"The Regulation\" is the GDPR, Regulation (EU) 2016/679.\n",
        of(Severity::Error),
        of(Severity::Warning),
        of(Severity::Note),
        apart(Why::Impossible),
        apart(Why::Elsewhere),
        apart(Why::LeftOut),
    );
    for topic in TOPICS {
        out.push_str(&format!(
            "\n## {}\n\n| Code | | What it finds, or why there is no rule |\n|---|---|---|\n",
            heading(topic.name)
        ));
        let mut rows: Vec<(&str, String)> = of_topic(topic)
            .map(|entry| {
                let (rule, topic) = (entry.rule, entry.topic);
                let file = format!(
                    "../src/check/rules/{topic}/{}.rs",
                    rule.name.replace('-', "_")
                );
                let what = cell(&entry.page.summary);
                let level = level(rule.severity);
                (
                    rule.code,
                    format!(
                        "| {} | {level} | [`{}`]({file}): {what} |\n",
                        rule.code, rule.name
                    ),
                )
            })
            .collect();
        rows.extend(topic.apart.iter().map(|apart| {
            let (name, because) = (cell(apart.name), cell(apart.because));
            let why = match apart.why {
                Why::Impossible => "impossible",
                Why::Elsewhere => "elsewhere",
                Why::LeftOut => why(apart.why),
            };
            let row = format!("| {} | {why} | {name}. {because} |\n", apart.code);
            (apart.code, row)
        }));
        rows.sort_by_key(|(code, _)| *code);
        out.extend(rows.into_iter().map(|(_, row)| row));
    }
    out
}

/// A text as a cell of a table.
fn cell(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace('|', "\\|")
}
