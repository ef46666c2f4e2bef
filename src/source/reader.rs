//! Collects what is found while reading.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::source::suggest::{nearest, one_of, sure};
use crate::source::yaml::{Kind, Node};
use crate::span::Span;

/// Collects what is found while reading, and knows the languages of the file.
#[derive(Debug, Default)]
pub struct Reader {
    /// Findings in the order they were met.
    pub findings: Vec<Diagnostic>,
    /// The declared languages; `None` when they are missing or unreadable: then nothing is said about languages.
    pub languages: Option<Vec<String>>,
    undeclared: BTreeMap<String, (Span, usize)>,
}

impl Reader {
    /// A reader for a file that declares these languages.
    pub fn new(languages: Option<Vec<String>>) -> Self {
        Self {
            languages,
            ..Self::default()
        }
    }

    /// Adds a finding.
    pub fn find(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    /// A value of the wrong kind.
    pub fn wrong_type(&mut self, node: &Node, wanted: &str) {
        let found = match &node.kind {
            Kind::Scalar { .. } if node.is_null() => "nothing".to_owned(),
            Kind::Scalar { text, .. } => format!("`{}`", shorten(text)),
            Kind::List { .. } => "a list".to_owned(),
            Kind::Map { .. } => "a mapping".to_owned(),
        };
        let mut finding = Diagnostic::error(
            "YML-012",
            node.span,
            format!("expected {wanted}, found {found}"),
        )
        .label(format!("expected {wanted}"));
        if let (Some(item), true) = (wanted.strip_prefix("a list"), node.text().is_some()) {
            let text = node.text().unwrap_or_default();
            finding = finding.help(format!("write `[{}]`{item}", shorten(text)));
        }
        self.find(finding);
    }

    /// A word that is none of those possible here.
    pub fn unknown_word<'a>(
        &mut self,
        span: Span,
        word: &str,
        what: &str,
        known: impl IntoIterator<Item = &'a str> + Clone,
    ) {
        let article = match what.starts_with(['a', 'e', 'i', 'o', 'u']) {
            true => "an",
            false => "a",
        };
        let message = format!("`{word}` is not {article} {what}");
        let mut finding = Diagnostic::error("YML-013", span, message);
        match nearest(word, known.clone()) {
            Some(near) => {
                finding = finding
                    .label(format!("did you mean `{near}`?"))
                    .help(format!("write `{near}`"));
                finding = match sure(word, near, known) {
                    true => finding.fix(span, near),
                    false => finding.edit(span, near),
                };
            }
            None => finding = finding.help(format!("write {}", one_of(known))),
        }
        self.find(finding);
    }

    /// A language that the file does not declare: told once for each language, at its first place.
    pub fn undeclared_language(&mut self, language: &str, span: Span) {
        self.undeclared
            .entry(language.to_owned())
            .or_insert((span, 0))
            .1 += 1;
    }

    /// Everything that was found, in order of place, each once.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        let declared = self.languages.clone().unwrap_or_default();
        for (language, (span, count)) in std::mem::take(&mut self.undeclared) {
            let more = match count {
                0 | 1 => String::new(),
                2 => " (here and in 1 other place)".into(),
                n => format!(" (here and in {} other places)", n - 1),
            };
            self.findings.push(
                Diagnostic::error(
                    "YML-017",
                    span,
                    format!("text in `{language}`, which is not among the file's languages{more}"),
                )
                .label(format!("`languages` is [{}]", declared.join(", ")))
                .help(format!(
                    "add `{language}` to `languages`, or remove the text"
                )),
            );
        }
        in_order(self.findings)
    }
}

/// Findings sorted by place, without repeats.
pub fn in_order(mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    findings.sort_by(|a, b| {
        (a.primary.span, a.code, &a.message).cmp(&(b.primary.span, b.code, &b.message))
    });
    findings.dedup();
    findings
}

/// The start of a long text, for a message.
pub fn shorten(text: &str) -> String {
    let line = text.lines().next().unwrap_or("");
    let mut short: String = line.chars().take(40).collect();
    if short.len() < text.trim_end().len() {
        short.push('…');
    }
    short
}
