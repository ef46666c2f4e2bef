//! The notice has not been reviewed for a year, or its next review is overdue.
//!
//! ## Why it matters
//! Recipients, services and authorities change, and the notice is easily forgotten. `next_review` is also a promise:
//! readers see the date, and see when it has passed.
//!
//! ## Example
//! ```yaml
//! effective: 2025-03-03
//! next_review: 2026-03-02
//! ```
//!
//! ## Instead
//! ```yaml
//! effective: 2025-03-03
//! next_review: 2027-03-01
//! ```
//!
//! ## Limits
//! The Regulation sets no interval; a year is customary. A notice that needed no change keeps its `effective`: a
//! `next_review` in the future, or `reviewed` under the file's `internal`, says that somebody looked.

use jiff::ToSpan;

use super::older_than_the_regulation::old;
use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::span::Span;
use crate::terms::Date;

pub const RULE: Rule =
    Rule::note("GEN-003", "overdue-review", "GDPR Art. 5(2), 24(1)").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    // A text older than the Regulation needs more than a review.
    if old(facts).is_some() {
        return;
    }
    let Some((span, message)) = due(facts) else {
        return;
    };
    findings.add(
        RULE.at(span, message)
            .label(format!("today is {}", facts.today))
            .help("check that recipients, transfers and periods still hold, then set `next_review:` to the date of the next review"),
    );
}

fn due(facts: &Facts) -> Option<(Span, String)> {
    let policy = facts.policy;
    if let Some(next) = &policy.next_review {
        let message = format!("the next review was due on {}", next.value);
        return (next.value < facts.today).then_some((next.span, message));
    }
    if policy.faulty("next_review") {
        return None;
    }
    let year_ago = Date(facts.today.0.saturating_sub(1.year()));
    let internal = policy.internal.as_ref();
    let reviewed = internal
        .and_then(|notes| notes.get("reviewed"))
        .and_then(|day| Date::parse(&day.value));
    let effective = policy.effective.as_ref()?;
    let looked = reviewed.map_or(effective.value, |day| day.max(effective.value));
    let message = format!("the notice was last reviewed on {looked}, more than a year ago");
    (looked < year_ago).then_some((effective.span, message))
}
