//! What a notice cannot be without: visits the policy and what follows from it, with the table in hand.

mod file;
mod parties;
mod purpose;
mod register;

use std::collections::BTreeSet;

use crate::check::rules::need;
use crate::derive::Notice;
use crate::diagnostic::Diagnostic;
use crate::source::decode::{Entries, Meta};
use crate::span::{Span, Spanned};
use crate::terms::Date;

/// Everything that is missing.
pub fn check(notice: &Notice, suspects: &BTreeSet<String>, today: Date) -> Vec<Diagnostic> {
    let mut visit = Visit {
        findings: Vec::new(),
        suspects,
        notice,
    };
    visit.file(today);
    visit.controller();
    visit.data_categories();
    for (id, recipient) in entries(notice.policy.recipients.as_deref()) {
        visit.recipient(id, recipient, notice.catalogue);
    }
    for service in &notice.services {
        visit.service(service);
    }
    for register in &notice.registers {
        visit.register(register);
    }
    visit.findings
}

fn entries<T>(entries: Option<&Entries<T>>) -> impl Iterator<Item = (&str, &Spanned<T>)> {
    entries.into_iter().flat_map(Entries::iter)
}

fn items<T>(list: &Option<Spanned<Vec<Spanned<T>>>>) -> impl Iterator<Item = &Spanned<T>> {
    list.iter().flat_map(|list| list.value.iter())
}

/// Whether the list is there and has something in it.
fn some<T>(list: &Option<Spanned<Vec<Spanned<T>>>>) -> bool {
    list.as_ref().is_some_and(|list| !list.is_empty())
}

struct Visit<'v, 'a> {
    findings: Vec<Diagnostic>,
    suspects: &'v BTreeSet<String>,
    notice: &'v Notice<'a>,
}

/// Who may lack something: its name in messages, its place, and what went wrong when it was read.
struct Who<'w> {
    name: String,
    span: Span,
    meta: &'w Meta,
}

impl Visit<'_, '_> {
    /// Tells that `path` is missing, unless it is there or was at fault when it was read.
    fn need(&mut self, there: bool, path: &'static str, who: &Who) {
        let key = path.rsplit('.').find(|part| *part != "*").unwrap_or(path);
        if !there && !who.meta.faulty.contains(&key) {
            self.tell(path, who);
        }
    }

    fn tell(&mut self, path: &'static str, who: &Who) {
        let (rule, need) = need(path);
        let mut finding = rule.at(who.span, need.message.replace("{}", &who.name));
        finding.law = (!need.law.is_empty()).then_some(need.law);
        let key = path.rsplit('.').find(|part| *part != "*").unwrap_or(path);
        let label = match key {
            "contact" => "no way to reach it is given".to_owned(),
            "public_task" => "no `law` here".to_owned(),
            "special_condition" => "special data, and no `special_condition`".to_owned(),
            key => format!("no `{key}` here"),
        };
        self.findings.push(finding.label(label).help(need.help));
    }
}
