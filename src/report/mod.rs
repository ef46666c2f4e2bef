//! Findings as people and machines read them.

pub mod terminal;

use crate::diagnostic::{Diagnostic, Severity};

/// How many findings there are of each weight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub errors: usize,
    pub warnings: usize,
    pub notes: usize,
}

impl Count {
    /// Counts findings.
    pub fn of(findings: &[Diagnostic]) -> Self {
        let with = |severity| findings.iter().filter(|f| f.severity == severity).count();
        Self {
            errors: with(Severity::Error),
            warnings: with(Severity::Warning),
            notes: with(Severity::Note),
        }
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
        words.join(", ")
    }
}
