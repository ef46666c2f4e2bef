//! Findings that the author has looked at and accepts: `allow`, with code, place, reason and perhaps an end.

use crate::check::facts::Facts;
use crate::check::rules::{self, allowances};
use crate::diagnostic::Diagnostic;
use crate::model::Allow;
use crate::span::Spanned;

/// Marks what is allowed with its reason, and adds what is wrong with the allowances themselves.
pub fn apply(facts: &Facts, findings: &mut Vec<Diagnostic>) {
    let allows = facts.policy.allow.iter().flat_map(|list| list.value.iter());
    let mut faults = Vec::new();
    for allow in allows {
        faults.extend(one(allow, facts, findings));
    }
    findings.extend(faults);
}

fn one(allow: &Spanned<Allow>, facts: &Facts, findings: &mut [Diagnostic]) -> Option<Diagnostic> {
    let (code, at, reason) = (
        allow.code.as_ref()?,
        allow.at.as_ref()?,
        allow.reason.as_ref()?,
    );
    if rules::find(code).is_none() || code.starts_with("YML-") {
        return Some(allowances::no_such_rule(code));
    }
    let Some(place) = facts.tree.find(at) else {
        return Some(allowances::no_such_place(at, facts.tree));
    };
    let met = findings
        .iter_mut()
        .filter(|finding| finding.code == code.value && place.holds(finding.primary.span));
    let met: Vec<&mut Diagnostic> = met.collect();
    let over = allow
        .until
        .as_ref()
        .filter(|until| until.value < facts.today);
    match over {
        Some(until) if !met.is_empty() => Some(allowances::expired(code, until, facts.today)),
        _ if met.is_empty() => Some(allowances::unused(code, at)),
        _ => {
            for finding in met {
                finding.allowed = Some(reason.value.clone());
            }
            None
        }
    }
}
