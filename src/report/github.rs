//! Findings as annotations of GitHub Actions: a line each, shown beside the changed lines of a pull request.

use crate::diagnostic::{Diagnostic, Severity};
use crate::report::place::{Place, first_line};
use crate::report::{Report, prose};
use crate::source::Sources;

/// All findings as workflow commands. What is allowed is not told.
pub fn render(report: &Report) -> String {
    let lines = report.open();
    lines
        .map(|finding| line(finding, report.sources) + "\n")
        .collect()
}

fn line(finding: &Diagnostic, sources: &Sources) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    // GitHub takes columns only where an annotation begins and ends on one line.
    let place = Place::of(first_line(finding.primary.span, sources), sources);
    format!(
        "::{command} file={},line={},col={},endLine={},endColumn={},title={}::{}",
        property(&place.file),
        place.start.line,
        place.start.column,
        place.end.line,
        place.end.column,
        property(finding.code),
        data(&prose(finding)),
    )
}

/// Text after the last `::`, escaped as the runner's own `toCommandValue` does.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The value of a property, in which two more characters have a meaning.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;
    use crate::span::Span;

    #[test]
    fn nothing_in_a_value_ends_the_command() {
        let mut sources = Sources::default();
        let file = sources.add(Source::new("a,b:c%.yaml", "x: y"));
        let finding = Diagnostic::warning("X-1", Span::new(file, 3, 4), "50 % of\r\n::error::x")
            .help("keep, it: so");
        assert_eq!(
            render(&Report::new(&[finding], &sources)),
            "::warning file=a%2Cb%3Ac%25.yaml,line=1,col=4,endLine=1,endColumn=5,title=X-1::\
             50 %25 of%0D%0A::error::x%0Ahelp: keep, it: so\n"
        );
    }
}
