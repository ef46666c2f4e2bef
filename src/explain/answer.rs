//! An explanation as data: numbered steps from what was written, over the law, to what the notice says.

use crate::derive::Because;
use crate::span::Span;

/// Why a derived statement is what it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The path that was asked for.
    pub path: String,
    /// What it is, in a few words.
    pub title: String,
    pub steps: Vec<Step>,
    /// What of it the notice says, or what it does there.
    pub effect: Vec<String>,
}

/// One step: facts, the rule they meet, what follows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    pub title: String,
    pub lines: Vec<Line>,
}

/// A line of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// What the file says, with its place.
    Written(String, Span),
    /// What the file does not say, and what that is taken for.
    Unwritten(String),
    /// A fact of the catalogue, or one derived elsewhere.
    Known(String),
    /// The rule of law, and how it bears on the facts.
    Law(String),
    /// What follows.
    So(String),
}

impl Answer {
    /// An answer without steps yet.
    pub fn new(path: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            title: title.into(),
            ..Self::default()
        }
    }

    /// With one more step.
    #[must_use]
    pub fn step(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    /// With one more line on what the notice says.
    #[must_use]
    pub fn effect(mut self, text: impl Into<String>) -> Self {
        self.effect.push(text.into());
        self
    }
}

impl Step {
    /// A step without lines yet.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            lines: Vec::new(),
        }
    }

    /// What the file says.
    #[must_use]
    pub fn written(mut self, text: impl Into<String>, at: Span) -> Self {
        self.lines.push(Line::Written(text.into(), at));
        self
    }

    /// What the file does not say.
    #[must_use]
    pub fn unwritten(mut self, text: impl Into<String>) -> Self {
        self.lines.push(Line::Unwritten(text.into()));
        self
    }

    /// A fact from elsewhere.
    #[must_use]
    pub fn known(mut self, text: impl Into<String>) -> Self {
        self.lines.push(Line::Known(text.into()));
        self
    }

    /// The rule that was applied, from where it was applied.
    #[must_use]
    pub fn because(self, because: Because) -> Self {
        self.law(because.article, because.because)
    }

    /// The article, and how it bears on the facts.
    #[must_use]
    pub fn law(mut self, article: &str, because: &str) -> Self {
        self.lines.push(Line::Law(format!("{article}: {because}")));
        self
    }

    /// What follows.
    #[must_use]
    pub fn so(mut self, text: impl Into<String>) -> Self {
        self.lines.push(Line::So(text.into()));
        self
    }

    /// More lines, each only if it is not there already.
    #[must_use]
    pub fn with(mut self, lines: Vec<Line>) -> Self {
        for line in lines {
            if !self.lines.contains(&line) {
                self.lines.push(line);
            }
        }
        self
    }
}
