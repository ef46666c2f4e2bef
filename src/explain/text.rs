//! An explanation as text for a terminal of a hundred columns.

use crate::explain::{Answer, Line};
use crate::source::Sources;

const COLUMNS: usize = 100;
const BOLD: &str = "\x1b[1m";
const DIM: &str = "\x1b[2m";
const PLAIN: &str = "\x1b[0m";
/// Where the text of a line begins: after the number's column and the longest label.
const INDENT: usize = 4;
const LABEL: usize = 9;

impl Answer {
    /// The answer as text, with colour codes (`anstream` takes them away where they do not belong).
    pub fn text(&self, sources: &Sources) -> String {
        let mut out = format!("{BOLD}{}{PLAIN}\n", self.path);
        out.push_str(&wrapped(&self.title, 0));
        for (at, step) in self.steps.iter().enumerate() {
            let number = format!("{}.", at + 1);
            let title = wrapped(&step.title, INDENT);
            out.push_str(&format!("\n{BOLD}{number:<INDENT$}{PLAIN}{title}"));
            for line in &step.lines {
                let (label, text) = said(line, sources);
                out.push_str(&format!("{:INDENT$}{DIM}{label:<LABEL$}{PLAIN}", ""));
                out.push_str(&wrapped(&text, INDENT + LABEL));
            }
        }
        if !self.effect.is_empty() {
            out.push_str(&format!("\n{BOLD}In the notice{PLAIN}\n"));
        }
        for text in &self.effect {
            out.push_str(&" ".repeat(INDENT));
            out.push_str(&wrapped(text, INDENT));
        }
        out
    }
}

fn said(line: &Line, sources: &Sources) -> (&'static str, String) {
    match line {
        Line::Written(text, span) => {
            let (source, at) = sources.locate(*span);
            let place = format!("{}:{}:{}", source.name, at.line, at.column);
            ("written", format!("{text} ({place})"))
        }
        Line::Unwritten(text) => ("default", text.clone()),
        Line::Known(text) => ("known", text.clone()),
        Line::Law(text) => ("law", text.clone()),
        Line::So(text) => ("so", text.clone()),
    }
}

/// The text in lines of a hundred columns, all but the first indented; its first line is taken to stand at that column already.
pub fn wrapped(text: &str, indent: usize) -> String {
    let mut out = String::new();
    let mut column = indent;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if column > indent && column + 1 + length > COLUMNS {
            out.push('\n');
            out.push_str(&" ".repeat(indent));
            column = indent;
        } else if column > indent {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out.push('\n');
    out
}
