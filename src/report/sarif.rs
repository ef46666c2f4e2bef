//! Findings as SARIF 2.1.0 (OASIS, 2020), which code hosts and editors show.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostic, Edit};
use crate::report::place::Place;
use crate::report::{Report, RuleInfo, prose, word};
use crate::source::Sources;
use crate::span::Span;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The whole report.
pub fn render(report: &Report) -> String {
    let rules = rules(report);
    let mut files = Files::default();
    let mut seen = BTreeMap::new();
    let results: Vec<Value> = report
        .all()
        .map(|(finding, allowed)| {
            let mut result = result(finding, report, &mut files);
            let rule = rules.iter().position(|rule| rule.code == finding.code);
            result["ruleIndex"] = rule.into();
            result["partialFingerprints"] =
                json!({ "codeAndPlace/v1": fingerprint(finding, report, &mut seen) });
            // The standard wants `suppressions` on all results or on none (3.27.23).
            result["suppressions"] = match allowed {
                Some(reason) => json!([{ "kind": "inSource", "justification": reason }]),
                None => json!([]),
            };
            result
        })
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(rule).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "artifacts": files.list(),
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

/// The rules that found something, then what the findings themselves say of unknown ones.
fn rules<'a>(report: &Report<'a>) -> Vec<RuleInfo<'a>> {
    let met = |rule: &&RuleInfo| report.all().any(|(finding, _)| finding.code == rule.code);
    let mut rules: Vec<RuleInfo> = report.rules.iter().filter(met).cloned().collect();
    for (finding, _) in report.all() {
        if !rules.iter().any(|rule| rule.code == finding.code) {
            rules.push(RuleInfo {
                code: finding.code,
                name: "",
                law: finding.law,
                summary: "".into(),
                level: finding.severity,
            });
        }
    }
    rules
}

fn rule(rule: &RuleInfo) -> Value {
    let explain = format!("more: seloste explain {}", rule.code);
    let help = match rule.law {
        Some(law) => format!("law: {law}\n{explain}"),
        None => explain,
    };
    let mut out = json!({
        "id": rule.code,
        "help": { "text": help },
        "defaultConfiguration": { "level": word(rule.level) },
    });
    if !rule.name.is_empty() {
        out["name"] = rule.name.into();
    }
    if !rule.summary.is_empty() {
        out["shortDescription"] = json!({ "text": rule.summary });
        out["fullDescription"] = json!({ "text": rule.summary });
    }
    out
}

fn result(finding: &Diagnostic, report: &Report, files: &mut Files) -> Value {
    let sources = report.sources;
    let mut location = physical(finding.primary.span, sources, files);
    if !finding.primary.text.is_empty() {
        location["message"] = json!({ "text": finding.primary.text });
    }
    if let Some(route) = (report.route)(finding.primary.span) {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": route }]);
    }
    let mut out = json!({
        "ruleId": finding.code,
        "ruleIndex": null,
        "level": word(finding.severity),
        "message": { "text": prose(finding) },
        "locations": [location],
    });
    if !finding.secondary.is_empty() {
        let related = finding.secondary.iter().map(|label| {
            let mut location = physical(label.span, sources, files);
            location["message"] = json!({ "text": label.text });
            location
        });
        out["relatedLocations"] = related.collect();
    }
    if let Some(edit) = &finding.edit {
        let mut fix = fix(edit, sources, files);
        if let Some(help) = &finding.help {
            fix["description"] = json!({ "text": help });
        }
        out["fixes"] = json!([fix]);
    }
    out
}

fn fix(edit: &Edit, sources: &Sources, files: &mut Files) -> Value {
    let place = Place::of(edit.span, sources);
    json!({ "artifactChanges": [{
        "artifactLocation": files.location(&place.file),
        "replacements": [{
            "deletedRegion": region(&place),
            "insertedContent": { "text": edit.replacement },
        }],
    }]})
}

fn physical(span: Span, sources: &Sources, files: &mut Files) -> Value {
    let place = Place::of(span, sources);
    json!({ "physicalLocation": {
        "artifactLocation": files.location(&place.file),
        "region": region(&place),
    }})
}

fn region(place: &Place) -> Value {
    json!({
        "startLine": place.start.line,
        "startColumn": place.start.column,
        "endLine": place.end.line,
        "endColumn": place.end.column,
    })
}

/// The files that results speak of, each once.
#[derive(Default)]
struct Files {
    uris: Vec<String>,
}

impl Files {
    fn location(&mut self, file: &str) -> Value {
        let uri = uri(file);
        let known = self.uris.iter().position(|known| *known == uri);
        let index = known.unwrap_or_else(|| {
            self.uris.push(uri.clone());
            self.uris.len() - 1
        });
        json!({ "uri": uri, "index": index })
    }

    fn list(&self) -> Vec<Value> {
        let uris = self.uris.iter();
        uris.map(|uri| json!({ "location": { "uri": uri } }))
            .collect()
    }
}

/// A path as a URI reference (RFC 3986): relative stays relative.
fn uri(file: &str) -> String {
    let mut out = String::new();
    if std::path::Path::new(file).is_absolute() {
        out.push_str(if file.starts_with('/') {
            "file://"
        } else {
            "file:///"
        });
    }
    for byte in file.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(byte.into());
            }
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

/// Tells a finding from others and stays the same while lines move: its code, its file and its path in the policy
/// (where that is not known, its message), and which of its like it is.
fn fingerprint(
    finding: &Diagnostic,
    report: &Report,
    seen: &mut BTreeMap<String, usize>,
) -> String {
    let span = finding.primary.span;
    let place = (report.route)(span).unwrap_or_else(|| finding.message.clone());
    let file = &report.sources.get(span.file).name;
    let key = format!("{}\n{file}\n{place}", finding.code);
    let like = seen.entry(key.clone()).or_default();
    *like += 1;
    let hash = Sha256::digest(format!("{key}\n{like}"));
    hash.iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uris() {
        assert_eq!(uri("sivut/ä b.yaml"), "sivut/%C3%A4%20b.yaml");
        assert_eq!(uri("../a:b%/policy.yaml"), "../a%3Ab%25/policy.yaml");
        #[cfg(unix)]
        assert_eq!(uri("/srv/policy.yaml"), "file:///srv/policy.yaml");
    }
}
