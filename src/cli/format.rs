//! The formats that findings are written in, and standard output for those that machines read.

use crate::check::page::Page;
use crate::check::rules::TOPICS;
use crate::report::{Report, RuleInfo, github, json, sarif};

/// How findings are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// With the lines of the file, to standard error
    #[default]
    Human,
    /// Versioned JSON of seloste's own
    Json,
    /// SARIF 2.1.0, for code scanning and editors
    Sarif,
    /// Annotations of GitHub Actions
    Github,
}

impl Format {
    /// The report as a machine reads it; nothing for people.
    pub(super) fn for_machines(self, report: &Report) -> String {
        match self {
            Self::Human => String::new(),
            Self::Json => json::render(report),
            Self::Sarif => sarif::render(report),
            Self::Github => github::render(report),
        }
    }
}

/// What reports say of the rules besides their findings.
pub(super) fn rules() -> Vec<RuleInfo<'static>> {
    let entries = TOPICS.iter().flat_map(|topic| topic.rules);
    entries
        .map(|(rule, file)| RuleInfo {
            code: rule.code,
            name: rule.name,
            law: (!rule.law.is_empty()).then_some(rule.law),
            summary: Page::of(file)
                .map(|page| page.summary)
                .unwrap_or_default()
                .into(),
            level: rule.severity,
        })
        .collect()
}
