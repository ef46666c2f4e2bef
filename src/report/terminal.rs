//! Findings for people at a terminal, drawn as rustc draws its own.

use annotate_snippets::{AnnotationKind, Level, Origin, Patch, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Edit, Label, Severity};
use crate::report::place::first_line;
use crate::report::word;
use crate::source::Sources;
use crate::span::Span;

/// How findings are drawn. Colour is decided by whoever writes them out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// With the lines of the file.
    Full,
    /// One line each: `policy.yaml:41:9: error[RET-001]: …`.
    Short,
}

/// All findings as text, with colour codes (`anstream` takes them away where they do not belong).
pub fn render(findings: &[Diagnostic], sources: &Sources, style: Style) -> String {
    let mut out = String::new();
    for finding in findings.iter().filter(|finding| finding.allowed.is_none()) {
        match style {
            Style::Full => {
                out.push_str(&full(finding, sources));
                out.push_str("\n\n");
            }
            Style::Short => {
                out.push_str(&short(finding, sources));
                out.push('\n');
            }
        }
    }
    out
}

fn short(finding: &Diagnostic, sources: &Sources) -> String {
    let (source, at) = sources.locate(finding.primary.span);
    let level = word(finding.severity);
    format!(
        "{}:{}:{}: {level}[{}]: {}",
        source.name, at.line, at.column, finding.code, finding.message
    )
}

fn full(finding: &Diagnostic, sources: &Sources) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = level
        .primary_title(finding.message.as_str())
        .id(finding.code)
        .elements(std::iter::empty::<Snippet<annotate_snippets::Annotation>>());
    let main = sources.get(finding.primary.span.file);
    if main.text.is_empty() {
        group = group.element(Origin::path(main.name.as_str()));
    } else {
        // One snippet for each file, the primary place's first.
        let mut files = vec![finding.primary.span.file];
        for label in &finding.secondary {
            if !files.contains(&label.span.file) {
                files.push(label.span.file);
            }
        }
        for file in files {
            let source = sources.get(file);
            let place = |span: Span| first_line(span, sources).range();
            let secondary = || {
                finding
                    .secondary
                    .iter()
                    .filter(|label| label.span.file == file)
            };
            let primary = Some(&finding.primary).filter(|label| label.span.file == file);
            // Only the lines in question: the drawing would read the whole file anew for every finding.
            let places = || {
                primary
                    .into_iter()
                    .chain(secondary())
                    .map(|l| place(l.span))
            };
            let start = places().map(|place| place.start).min().unwrap_or(0);
            let end = places().map(|place| place.end).max().unwrap_or(start);
            let (line, lines) = source.lines_of(start..end);
            let within = |span: Span| {
                let place = place(span);
                // A place at the line break itself counts as the end of the line.
                let inside = |at: usize| at.min(lines.end) - lines.start;
                inside(place.start)..inside(place.end)
            };
            let mut snippet = Snippet::source(&source.text[lines.clone()])
                .line_start(line)
                .path(source.name.as_str());
            if let Some(Label { span, text }) = primary {
                let annotation = AnnotationKind::Primary.span(within(*span));
                snippet = snippet.annotation(annotation.label(text.as_str()));
            }
            for Label { span, text } in secondary() {
                let annotation = AnnotationKind::Context.span(within(*span));
                snippet = snippet.annotation(annotation.label(text.as_str()));
            }
            group = group.element(snippet);
        }
    }
    if let Some(law) = finding.law {
        group = group.element(Level::NOTE.with_name("law").message(law));
    }
    let more = format!("seloste explain {}", finding.code);
    let more = Level::NOTE.with_name("more").message(more.as_str());
    let help = finding.help.as_deref();
    let report = match &finding.edit {
        Some(edit) => {
            let title = Level::HELP.secondary_title(help.unwrap_or("this would mend it"));
            vec![group, title.element(change(edit, sources)).element(more)]
        }
        None => {
            let help = help.map(|help| Level::HELP.message(help));
            vec![group.elements(help).element(more)]
        }
    };
    Renderer::styled().render(&report).to_string()
}

/// The lines as they are and as the edit would leave them.
fn change<'a>(edit: &'a Edit, sources: &'a Sources) -> Snippet<'a, Patch<'a>> {
    let source = sources.get(edit.span.file);
    let (line, lines) = source.lines_of(edit.span.range());
    let within = edit.span.range();
    // An edit may take in the line break, which the lines shown do not.
    let inside = |at: usize| at.min(lines.end).saturating_sub(lines.start);
    let patch = Patch::new(
        inside(within.start)..inside(within.end),
        edit.replacement.as_str(),
    );
    Snippet::source(&source.text[lines])
        .line_start(line)
        .path(source.name.as_str())
        .patch(patch)
}
