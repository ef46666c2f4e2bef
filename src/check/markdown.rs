//! Texts of one's own are Markdown without pictures and links that a reader could not follow, and without raw HTML
//! unless the policy lets it in.

use crate::check::facts::Input;
use crate::content::markdown::{self, Fault, Manner, Values};
use crate::diagnostic::Diagnostic;
use crate::model::Texts;
use crate::span::Span;
use crate::terms::Text;

/// What stands in `texts` and in the project's own Markdown that a page must not have.
pub fn check(input: &Input) -> Vec<Diagnostic> {
    let notice = input.notice;
    let own = notice
        .registers
        .iter()
        .filter_map(|register| register.register.texts.as_ref());
    let mut findings = Vec::new();
    for texts in notice.policy.texts.iter().chain(own) {
        findings.extend(in_texts(texts, input));
    }
    findings.extend(in_files(input));
    findings
}

/// What is wrong with a text. Neither the level of its headings nor the words of its footnotes matter to that.
fn faults(text: &str, values: Option<&Values>, input: &Input) -> Vec<Fault> {
    let manner = Manner {
        values,
        raw: input.notice.policy.raw_html(),
        ..Manner::plain(3)
    };
    markdown::faults(text, &manner)
}

fn in_texts(texts: &Texts, input: &Input) -> Vec<Diagnostic> {
    let mut findings: Vec<Diagnostic> = Vec::new();
    for text in texts.0.values() {
        for language in &input.notice.languages {
            let span = match &text.value.0 {
                Text::Each(texts) => texts.get(*language).map_or(text.span, |text| text.span),
                Text::Same(_) => text.span,
            };
            for fault in faults(text.value.0.get(language), None, input) {
                let finding = told(fault, span);
                // A text that is the same in all languages has its fault once.
                if !findings.contains(&finding) {
                    findings.push(finding);
                }
            }
        }
    }
    findings
}

/// The project's own sections, and the texts it has in place of built-in ones.
fn in_files(input: &Input) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (path, file) in input.files {
        let parts = path
            .strip_prefix("content/")
            .and_then(|rest| rest.split_once('/'));
        let Some((language, name)) = parts.filter(|(_, name)| name.ends_with(".md")) else {
            continue;
        };
        // Of a language that the notice does not have, nothing is published.
        if !input.notice.languages.contains(&language) {
            continue;
        }
        // A section's text is given what the built-in one is given; one of one's own is given nothing.
        let built_in = input.assets.built_in(&format!("content/en/{name}"));
        let built_in = built_in.and_then(|bytes| std::str::from_utf8(bytes).ok());
        let given = built_in.filter(|_| name.starts_with("sections/"));
        let values: Values = given
            .map(markdown::variables)
            .into_iter()
            .flatten()
            .map(|name| (name, String::new()))
            .collect();
        let text = &input.sources.get(*file).text;
        for fault in faults(text, Some(&values), input) {
            let span = Span::new(*file, fault.range.start, fault.range.end);
            findings.push(told(fault, span));
        }
    }
    findings
}

fn told(fault: Fault, span: Span) -> Diagnostic {
    let finding = match fault.dropped {
        true => Diagnostic::warning("YML-032", span, fault.message).help("delete it"),
        false => Diagnostic::error("YML-030", span, fault.message),
    };
    Diagnostic {
        help: fault.help.or(finding.help.clone()),
        ..finding
    }
}
