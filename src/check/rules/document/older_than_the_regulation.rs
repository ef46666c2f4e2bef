//! The notice has not changed since before the GDPR applied.
//!
//! ## Why it matters
//! The Regulation has applied since 25 May 2018. A text from before that day was written for another law, with other
//! rights and other duties to inform, and cannot be mended bit by bit.
//!
//! ## Example
//! ```yaml
//! effective: 2017-11-06
//! ```
//!
//! ## Instead
//! ```yaml
//! effective: 2026-03-01
//! ```
//!
//! ## Limits
//! `created` may be any date in the past: it does not say which text applies today.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::span::Spanned;
use crate::terms::Date;

pub const RULE: Rule =
    Rule::warning("GEN-002", "older-than-the-regulation", "GDPR Art. 99(2)").check(check);

/// The day from which the Regulation applies.
static APPLIES: LazyLock<Date> = LazyLock::new(|| Date(jiff::civil::date(2018, 5, 25)));

fn check(facts: &Facts, findings: &mut Findings) {
    let Some(date) = old(facts) else { return };
    let message = format!(
        "the notice has not changed since {}, before the GDPR applied",
        date.value
    );
    findings.add(
        RULE.at(date.span, message)
            .label(format!("the GDPR has applied since {}", *APPLIES))
            .help("go through the whole notice, then set `effective:` to the date of the new text"),
    );
}

/// The date of a notice that is older than the Regulation.
pub(super) fn old<'c>(facts: &Facts<'c>) -> Option<&'c Spanned<Date>> {
    let effective = facts.policy.effective.as_ref();
    effective.filter(|date| date.value < *APPLIES)
}
