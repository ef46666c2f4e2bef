//! A finding about the project's files: data only; how it looks is `report`'s business.

use crate::span::Span;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The law requires it, or the file cannot be understood: nothing is published.
    Error,
    /// A regulator recommends it, or the text is very likely wrong: published, but not under `--strict`.
    Warning,
    /// A reminder, or something that a person has to decide: never stops anything.
    Note,
}

/// A place with a few words about what is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub span: Span,
    pub text: String,
}

/// An edit that would mend the fault: the bytes of `span` give way to `replacement`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub span: Span,
    pub replacement: String,
    /// Whether it may be made unasked, as `check --fix` does: what the author meant is beyond doubt, and what the file
    /// says to readers stays as they meant it. Every other edit is only shown.
    pub safe: bool,
}

/// One finding.
///
/// `message` states the fault and stands alone; only `help` suggests. Lower case, no full stop,
/// names in backticks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable code, such as `RET-001`; faults of reading are `YML-…`.
    pub code: &'static str,
    pub severity: Severity,
    pub message: String,
    /// Where the fault is.
    pub primary: Label,
    /// Other places that explain it.
    pub secondary: Vec<Label>,
    /// The article, guideline or specification behind the rule.
    pub law: Option<&'static str>,
    pub help: Option<String>,
    pub edit: Option<Edit>,
    /// Why the author accepts it (`allow`); it then counts for nothing.
    pub allowed: Option<String>,
}

impl Diagnostic {
    /// An error at `span`.
    pub fn error(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Error, span, message)
    }

    /// A warning at `span`.
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Warning, span, message)
    }

    fn new(code: &'static str, severity: Severity, span: Span, message: impl Into<String>) -> Self {
        Self {
            code,
            severity,
            message: message.into(),
            primary: Label {
                span,
                text: String::new(),
            },
            secondary: Vec::new(),
            law: None,
            help: None,
            edit: None,
            allowed: None,
        }
    }

    /// The words beside the primary place.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.primary.text = text.into();
        self
    }

    /// Another place that explains the fault.
    #[must_use]
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.secondary.push(Label {
            span,
            text: text.into(),
        });
        self
    }

    /// The source of the rule.
    #[must_use]
    pub fn law(mut self, law: &'static str) -> Self {
        self.law = Some(law);
        self
    }

    /// One next step.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The edit that would probably mend it: shown, and made only by a person.
    #[must_use]
    pub fn edit(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.edit = Some(Edit {
            span,
            replacement: replacement.into(),
            safe: false,
        });
        self
    }

    /// The edit that surely mends it, and that `check --fix` makes unasked.
    #[must_use]
    pub fn fix(self, span: Span, replacement: impl Into<String>) -> Self {
        let mut finding = self.edit(span, replacement);
        finding.edit = finding.edit.map(|edit| Edit { safe: true, ..edit });
        finding
    }
}
