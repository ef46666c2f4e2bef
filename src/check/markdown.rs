//! Texts of one's own are Markdown without raw HTML, pictures and links that a reader could not follow.

use std::collections::BTreeSet;

use crate::assets::Assets;
use crate::content::markdown::{self, Values};
use crate::derive::Notice;
use crate::diagnostic::Diagnostic;
use crate::model::{Extra, Texts};
use crate::span::{Span, Spanned};
use crate::terms::Text;

/// What stands in `texts` and in the files of `extra` that a page must not have.
pub fn check(notice: &Notice, assets: &Assets) -> Vec<Diagnostic> {
    let registers = || notice.registers.iter().map(|r| r.register);
    let mut findings = Vec::new();
    let own = registers().filter_map(|register| register.texts.as_ref());
    for texts in notice.policy.texts.iter().chain(own) {
        findings.extend(in_texts(texts, &notice.languages));
    }
    let own = registers().filter_map(|register| register.extra.as_ref());
    let lists = notice.policy.extra.iter().chain(own);
    let mut seen = BTreeSet::new();
    for extra in lists.flat_map(|list| list.value.iter()) {
        for language in &notice.languages {
            findings.extend(in_file(extra, language, assets, &mut seen));
        }
    }
    findings
}

fn in_texts(texts: &Texts, languages: &[&str]) -> Vec<Diagnostic> {
    let mut findings: Vec<Diagnostic> = Vec::new();
    for (section, text) in &texts.0 {
        for language in languages {
            // Level and path matter to what is rendered, not to what is wrong with it.
            let said = text.value.0.get(language);
            let Err(error) = markdown::render(section, said, None, 3) else {
                continue;
            };
            let span = match &text.value.0 {
                Text::Each(texts) => texts.get(*language).map_or(text.span, |text| text.span),
                Text::Same(_) => text.span,
            };
            let finding = unsafe_text(span, error.message).help(IN_MARKDOWN);
            // A text that is the same in all languages has its fault once.
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        }
    }
    findings
}

fn in_file(
    extra: &Spanned<Extra>,
    language: &str,
    assets: &Assets,
    seen: &mut BTreeSet<String>,
) -> Option<Diagnostic> {
    let id = extra.value.0.id.as_ref()?;
    let path = format!("content/{language}/extra/{}.md", id.value);
    let bytes = assets.get(&path)?;
    let text = std::str::from_utf8(&bytes).ok()?;
    // The same values as when the page is rendered: none.
    let error = markdown::render(&path, text, Some(&Values::new()), 3).err()?;
    if !seen.insert(path.clone()) {
        return None;
    }
    let place = match error.place {
        Some((line, column)) => format!("`{path}:{line}:{column}`"),
        None => format!("`{path}`"),
    };
    Some(
        unsafe_text(id.span, error.message)
            .label(format!("in {place}"))
            .help(IN_MARKDOWN),
    )
}

const IN_MARKDOWN: &str = "write it in Markdown: `**strong**`, `[words](https://…)`, lists, tables";

fn unsafe_text(span: Span, message: String) -> Diagnostic {
    Diagnostic::error("YML-030", span, message)
}
