//! A rule: its code, name, law and page, and the question it asks.

use crate::check::facts::Facts;
use crate::diagnostic::{Diagnostic, Severity};
use crate::span::Span;

/// A rule of `check`.
///
/// A rule's file begins with its page (`//!`): what is wrong in one line, why it matters, and two examples. The
/// same text is what `explain` shows, what the rule's web page holds and what the tests run.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The stable code, such as `RET-001`: topic and number, never used again for something else.
    pub code: &'static str,
    /// A name that says the fault, such as `missing-retention`.
    pub name: &'static str,
    pub severity: Severity,
    /// The source: articles, decisions, guidelines. Empty for what only the format needs.
    pub law: &'static str,
    /// What it misses, where it is a rule of the table of required values.
    pub needs: &'static [Need],
    /// What it asks, where that is more than "is it there".
    pub check: Option<fn(&Facts, &mut Findings)>,
}

/// A value that must be there: a line of the table that the rules make together.
///
/// The conditions (`law` only for a legal obligation, and so on) stand with the visit in `required`.
#[derive(Clone, Copy, Debug)]
pub struct Need {
    /// The path in the file, `*` for any id or item.
    pub path: &'static str,
    /// The source for this very value.
    pub law: &'static str,
    /// `{}` stands for the one who lacks it.
    pub message: &'static str,
    pub help: &'static str,
}

/// A code of the reference that has no rule of its own.
#[derive(Clone, Copy, Debug)]
pub struct Apart {
    pub code: &'static str,
    /// What the reference calls the fault.
    pub name: &'static str,
    pub why: Why,
    /// The reason, in a sentence.
    pub because: &'static str,
}

/// Why a code has no rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The model, what is derived or what is generated leaves no way to make the fault.
    Impossible,
    /// Another rule tells it.
    Elsewhere,
    /// A rule would help nobody, or could not know.
    LeftOut,
}

impl Apart {
    /// The fault cannot be made.
    pub const fn impossible(code: &'static str, name: &'static str, because: &'static str) -> Self {
        Self {
            code,
            name,
            why: Why::Impossible,
            because,
        }
    }

    /// Another rule tells it.
    pub const fn elsewhere(code: &'static str, name: &'static str, because: &'static str) -> Self {
        Self {
            code,
            name,
            why: Why::Elsewhere,
            because,
        }
    }

    /// A rule would help nobody, or could not know.
    pub const fn left_out(code: &'static str, name: &'static str, because: &'static str) -> Self {
        Self {
            code,
            name,
            why: Why::LeftOut,
            because,
        }
    }
}

impl Rule {
    /// A fault that the law, or an authority's settled reading of it, does not let pass: nothing is published.
    pub const fn error(code: &'static str, name: &'static str, law: &'static str) -> Self {
        Self::new(code, name, Severity::Error, law)
    }

    /// Something a regulator advises against, or a text that is very likely wrong.
    pub const fn warning(code: &'static str, name: &'static str, law: &'static str) -> Self {
        Self::new(code, name, Severity::Warning, law)
    }

    /// Something a person has to decide.
    pub const fn note(code: &'static str, name: &'static str, law: &'static str) -> Self {
        Self::new(code, name, Severity::Note, law)
    }

    const fn new(
        code: &'static str,
        name: &'static str,
        severity: Severity,
        law: &'static str,
    ) -> Self {
        Self {
            code,
            name,
            severity,
            law,
            needs: &[],
            check: None,
        }
    }

    /// The values it misses.
    #[must_use]
    pub const fn needs(mut self, needs: &'static [Need]) -> Self {
        self.needs = needs;
        self
    }

    /// The question it asks.
    #[must_use]
    pub const fn check(mut self, check: fn(&Facts, &mut Findings)) -> Self {
        self.check = Some(check);
        self
    }

    /// A finding of this rule, with its code, severity and law.
    pub fn at(&self, span: Span, message: impl Into<String>) -> Diagnostic {
        let mut finding = Diagnostic::error(self.code, span, message);
        finding.severity = self.severity;
        if !self.law.is_empty() {
            finding = finding.law(self.law);
        }
        finding
    }
}

impl Need {
    /// A value that must be there.
    pub const fn new(
        path: &'static str,
        law: &'static str,
        message: &'static str,
        help: &'static str,
    ) -> Self {
        Self {
            path,
            law,
            message,
            help,
        }
    }
}

/// Collects what the rules find.
#[derive(Debug, Default)]
pub struct Findings {
    pub(super) found: Vec<Diagnostic>,
}

impl Findings {
    /// Adds a finding.
    pub fn add(&mut self, finding: Diagnostic) {
        self.found.push(finding);
    }
}
