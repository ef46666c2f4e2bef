//! A rule's page as text for a terminal of a hundred columns.

use super::laws::explained;
use super::{Found, heading, level, why};
use crate::check::page::Block;
use crate::diagnostic::Severity;
use crate::explain::wrapped;

const BOLD: &str = "\x1b[1m";
const DIM: &str = "\x1b[2m";
const PLAIN: &str = "\x1b[0m";
const INDENT: usize = 4;

/// What stands under a code, with colour codes (`anstream` takes them away where they do not belong).
pub fn text(found: &Found) -> String {
    let entry = match found {
        Found::Rule(entry) => entry,
        Found::Apart(apart) => {
            let mut out = format!("{BOLD}{}{PLAIN}  no rule: {}\n", apart.code, why(apart.why));
            out.push_str(&paragraphs(apart.name, 0));
            out.push('\n');
            out.push_str(&paragraphs(apart.because, 0));
            return out;
        }
    };
    let rule = entry.rule;
    let mut out = format!(
        "{BOLD}{}  {}{PLAIN}\n{DIM}{} · {}{PLAIN}\n\n",
        rule.code,
        rule.name,
        level(rule.severity),
        heading(entry.topic)
    );
    out.push_str(&paragraphs(&entry.page.summary, 0));
    let mut section = |title: &str, text: &str| {
        if !text.is_empty() {
            out.push_str(&format!("\n{BOLD}{title}{PLAIN}\n"));
            out.push_str(text);
        }
    };
    section("Law", &law(rule.law));
    section("Why it matters", &paragraphs(&entry.page.why, INDENT));
    section("Example", &blocks(&entry.page.bad));
    section("Instead", &blocks(&entry.page.good));
    section("Limits", &paragraphs(&entry.page.limits, INDENT));
    if let Some((words, lines)) = allow(rule.code, rule.severity) {
        let how = [paragraphs(words, INDENT), indented(&lines, INDENT)];
        section("To live with it", &how.join("\n"));
    }
    out
}

/// The citation, and below it what its short names stand for.
fn law(law: &str) -> String {
    let mut out = paragraphs(law, INDENT);
    for (name, meaning) in explained(law) {
        out.push_str(&format!(
            "{DIM}{}{PLAIN}",
            paragraphs(&format!("{name}: {meaning}"), INDENT)
        ));
    }
    out
}

/// How a finding of the rule is accepted; faults of reading are not, and an allowance is simply mended.
fn allow(code: &str, severity: Severity) -> Option<(&'static str, String)> {
    if code.starts_with("YML-") || code.starts_with("ALW-") {
        return None;
    }
    let words = match severity {
        Severity::Error => "Only if you know better than the rule, and can say why:",
        Severity::Warning | Severity::Note => "Say where and why, and until when if it is to end:",
    };
    let lines = format!("allow:\n  - code: {code}\n    at: path.of.the.place\n    reason: …\n");
    Some((words, lines))
}

fn blocks(blocks: &[Block]) -> String {
    let mut out = String::new();
    for (at, block) in blocks.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        let remark = block.form.remark().map(|remark| format!(" ({remark})"));
        if block.path.is_some() || remark.is_some() {
            let path = block.path.as_deref().unwrap_or("policy.yaml");
            let remark = remark.unwrap_or_default();
            out.push_str(&format!("{:INDENT$}{DIM}{path}{remark}{PLAIN}\n", ""));
        }
        out.push_str(&indented(&block.text, INDENT));
    }
    out
}

fn indented(text: &str, indent: usize) -> String {
    let line = |line: &str| match line {
        "" => "\n".to_owned(),
        line => format!("{:indent$}{line}\n", ""),
    };
    text.lines().map(line).collect()
}

/// Markdown of paragraphs and lists, filled to the width.
fn paragraphs(text: &str, indent: usize) -> String {
    let filled = |item: &String| match item.strip_prefix("- ") {
        Some(words) => format!("{:indent$}- {}", "", wrapped(words, indent + 2)),
        None => format!("{:indent$}{}", "", wrapped(item, indent)),
    };
    let block = |block: &str| -> String { items(block).iter().map(filled).collect() };
    let blocks: Vec<String> = text.split("\n\n").map(block).collect();
    blocks.join("\n")
}

/// The paragraph, or the items of the list, each on one line.
fn items(block: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    for line in block.lines() {
        match items.last_mut() {
            Some(item) if !line.starts_with("- ") => {
                item.push(' ');
                item.push_str(line.trim());
            }
            _ => items.push(line.to_owned()),
        }
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_filled_and_items_keep_their_lines() {
        let text = "One\nand two:\n\n- three\n  four\n- five";
        assert_eq!(
            paragraphs(text, 2),
            "  One and two:\n\n  - three four\n  - five\n"
        );
    }
}
