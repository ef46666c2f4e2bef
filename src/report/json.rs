//! Findings as JSON of seloste's own, versioned: `json.schema.json` beside this file describes it.

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Edit, Label};
use crate::report::place::Place;
use crate::report::{Count, Report, word};
use crate::source::Sources;
use crate::span::Span;

/// The version of the shape. Within one, fields are added and never change their meaning or go away.
pub const VERSION: u32 = 1;

/// The whole report.
pub fn render(report: &Report) -> String {
    let count = Count::of(report.findings);
    let findings: Vec<Value> = report
        .all()
        .map(|(found, allowed)| finding(found, allowed, report))
        .collect();
    let report = json!({
        "version": VERSION,
        "tool": { "name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION") },
        "counts": {
            "errors": count.errors,
            "warnings": count.warnings,
            "notes": count.notes,
            "allowed": count.allowed,
        },
        "findings": findings,
    });
    format!("{report:#}\n")
}

fn finding(found: &Diagnostic, allowed: Option<&str>, report: &Report) -> Value {
    let secondary = found.secondary.iter();
    json!({
        "code": found.code,
        "severity": word(found.severity),
        "message": found.message,
        "law": found.law,
        "help": found.help,
        "path": (report.route)(found.primary.span),
        "primary": labelled(&found.primary, report.sources),
        "secondary": secondary.map(|label| labelled(label, report.sources)).collect::<Vec<_>>(),
        "edit": found.edit.as_ref().map(|edit| replaced(edit, report.sources)),
        "allowed": allowed,
    })
}

fn labelled(label: &Label, sources: &Sources) -> Value {
    let mut out = place(label.span, sources);
    out["label"] = match label.text.as_str() {
        "" => Value::Null,
        text => text.into(),
    };
    out
}

fn replaced(edit: &Edit, sources: &Sources) -> Value {
    let mut out = place(edit.span, sources);
    out["replacement"] = edit.replacement.as_str().into();
    out["safe"] = edit.safe.into();
    out
}

fn place(span: Span, sources: &Sources) -> Value {
    let Place {
        file,
        start,
        end,
        bytes,
    } = Place::of(span, sources);
    json!({
        "file": file,
        "start": { "line": start.line, "column": start.column, "byte": bytes.start },
        "end": { "line": end.line, "column": end.column, "byte": bytes.end },
    })
}
