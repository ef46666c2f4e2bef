//! Findings as people and machines read them: one file for each format.

pub mod github;
pub mod json;
pub mod place;
pub mod sarif;
pub mod terminal;

use std::borrow::Cow;

use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Sources;
use crate::span::Span;

/// What a run came to: all that a format may tell.
pub struct Report<'a> {
    /// What was found, in order of place. What the project allows itself is told to machines only.
    pub findings: &'a [Diagnostic],
    pub sources: &'a Sources,
    /// What is known of the rules. A finding whose code is not among them speaks for itself.
    pub rules: &'a [RuleInfo<'a>],
    /// The place of a value in the author's words, such as `registers.customers.purposes.newsletter`, where it is known.
    pub route: &'a dyn Fn(Span) -> Option<String>,
}

/// What a report says of a rule besides its findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleInfo<'a> {
    pub code: &'a str,
    /// Names the fault: `missing-retention`.
    pub name: &'a str,
    pub law: Option<&'a str>,
    /// One sentence.
    pub summary: Cow<'a, str>,
    pub level: Severity,
}

impl<'a> Report<'a> {
    /// A report of findings alone.
    pub fn new(findings: &'a [Diagnostic], sources: &'a Sources) -> Self {
        Self {
            findings,
            sources,
            rules: &[],
            route: &|_| None,
        }
    }

    /// What has to be looked at.
    fn open(&self) -> impl Iterator<Item = &'a Diagnostic> {
        let findings = self.findings.iter();
        findings.filter(|finding| finding.allowed.is_none())
    }

    /// The findings, then those that are allowed with the reason for it.
    fn all(&self) -> impl Iterator<Item = (&'a Diagnostic, Option<&'a str>)> {
        let allowed = self.findings.iter();
        let allowed =
            allowed.filter_map(|finding| Some((finding, Some(finding.allowed.as_deref()?))));
        self.open().map(|finding| (finding, None)).chain(allowed)
    }
}

/// The message with what belongs to it, a line each, for formats that have one field for prose.
fn prose(finding: &Diagnostic) -> String {
    let mut out = finding.message.clone();
    if let Some(law) = finding.law {
        out.push_str("\nlaw: ");
        out.push_str(law);
    }
    if let Some(help) = &finding.help {
        out.push_str("\nhelp: ");
        out.push_str(help);
    }
    out
}

/// The word for a weight.
fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// How many findings there are of each weight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub errors: usize,
    pub warnings: usize,
    pub notes: usize,
    /// Accepted by the author: counted for nothing else.
    pub allowed: usize,
}

impl Count {
    /// Counts findings.
    pub fn of(findings: &[Diagnostic]) -> Self {
        let counted = || findings.iter().filter(|finding| finding.allowed.is_none());
        let with = |severity| counted().filter(|f| f.severity == severity).count();
        Self {
            errors: with(Severity::Error),
            warnings: with(Severity::Warning),
            notes: with(Severity::Note),
            allowed: findings.len() - counted().count(),
        }
    }

    /// How many are not allowed.
    pub fn open(self) -> usize {
        self.errors + self.warnings + self.notes
    }

    /// "3 errors, 1 warning"; empty if there is nothing.
    pub fn words(self) -> String {
        let parts = [
            (self.errors, "error"),
            (self.warnings, "warning"),
            (self.notes, "note"),
        ];
        let words: Vec<String> = parts
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| match count {
                1 => format!("1 {word}"),
                n => format!("{n} {word}s"),
            })
            .collect();
        let allowed = (self.allowed > 0).then(|| format!("{} allowed", self.allowed));
        words
            .into_iter()
            .chain(allowed)
            .collect::<Vec<_>>()
            .join(", ")
    }
}
