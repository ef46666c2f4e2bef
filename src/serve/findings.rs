//! What was found, for the page: the same findings as in the terminal, as data for the overlay.

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostic, Severity};
use crate::report::place::Place;
use crate::source::Sources;

/// What is to be said of the files as they are.
#[derive(Clone, Debug, Default, Serialize, PartialEq, Eq)]
pub struct Told {
    /// Whether the page shown is not what the files say: something stands in the way.
    pub stale: bool,
    pub findings: Vec<Finding>,
    /// Changes with the findings: an overlay that was closed stays closed until then.
    pub digest: String,
}

/// A finding as the overlay shows it.
#[derive(Clone, Debug, Serialize, PartialEq, Eq)]
pub struct Finding {
    pub level: &'static str,
    /// The rule, if there is one: `RET-001`.
    pub code: Option<&'static str>,
    pub message: String,
    /// `policy.yaml:41:7`, where there is a place.
    pub place: Option<String>,
    /// The line of the file, without its indentation.
    pub line: Option<String>,
    pub label: Option<String>,
    pub law: Option<&'static str>,
    pub help: Option<String>,
}

impl Told {
    /// Findings of `check`; those that the author accepts are left out.
    pub fn of(findings: &[Diagnostic], sources: &Sources, stale: bool) -> Self {
        let open = findings.iter().filter(|finding| finding.allowed.is_none());
        Self::new(
            open.map(|finding| Finding::of(finding, sources)).collect(),
            stale,
        )
    }

    /// One fault without a place in a file: words or looks that cannot be used, a folder that is gone.
    pub fn fault(message: impl Into<String>) -> Self {
        let finding = Finding {
            level: "error",
            code: None,
            message: message.into(),
            place: None,
            line: None,
            label: None,
            law: None,
            help: None,
        };
        Self::new(vec![finding], true)
    }

    fn new(findings: Vec<Finding>, stale: bool) -> Self {
        let text = serde_json::to_string(&findings).unwrap_or_default();
        let digest = Sha256::digest(text.as_bytes());
        let digest = digest.iter().take(6).map(|byte| format!("{byte:02x}"));
        Self {
            stale,
            findings,
            digest: digest.collect(),
        }
    }
}

impl Finding {
    fn of(finding: &Diagnostic, sources: &Sources) -> Self {
        let place = Place::of(finding.primary.span, sources);
        let source = sources.get(finding.primary.span.file);
        let line = source.text.lines().nth(place.start.line.saturating_sub(1));
        let label = Some(&finding.primary.text).filter(|text| !text.is_empty());
        Self {
            level: match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "note",
            },
            code: Some(finding.code),
            message: finding.message.clone(),
            place: Some(format!(
                "{}:{}:{}",
                place.file, place.start.line, place.start.column
            )),
            line: line.map(|line| line.trim().to_owned()),
            label: label.cloned(),
            law: finding.law,
            help: finding.help.clone(),
        }
    }
}
