//! `seloste rules`: every rule on a line, by topic.

use super::{heading, level, of_topic};
use crate::check::rules::TOPICS;
use crate::diagnostic::Severity;

const BOLD: &str = "\x1b[1m";
const DIM: &str = "\x1b[2m";
const PLAIN: &str = "\x1b[0m";

/// The list as text, with colour codes (`anstream` takes them away where they do not belong).
pub fn list() -> String {
    let mut out = String::new();
    let mut count = [0; 3];
    for topic in TOPICS {
        let rules: Vec<_> = of_topic(topic).collect();
        if rules.is_empty() {
            continue;
        }
        out.push_str(&format!("{BOLD}{}{PLAIN}\n", heading(topic.name)));
        for entry in rules {
            let severity = entry.rule.severity;
            count[severity as usize] += 1;
            let sentence = entry.page.summary.split_whitespace();
            let sentence: Vec<&str> = sentence.collect();
            out.push_str(&format!(
                "  {}  {DIM}{:<7}{PLAIN}  {}\n",
                entry.rule.code,
                level(severity),
                sentence.join(" ")
            ));
        }
        out.push('\n');
    }
    let of = |severity: Severity| count[severity as usize];
    out.push_str(&format!(
        "{} rules: {} errors, {} warnings, {} notes. `seloste explain CODE` shows one.\n",
        count.iter().sum::<usize>(),
        of(Severity::Error),
        of(Severity::Warning),
        of(Severity::Note),
    ));
    out
}
