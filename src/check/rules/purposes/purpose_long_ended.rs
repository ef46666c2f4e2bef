//! A purpose has ended, and its data should be gone by now.
//!
//! ## Why it matters
//! `ended` keeps a purpose in the notice while its data are still kept. Once the period has run out there is nothing
//! left to tell, and the notice can be shorter.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       prize-draw:
//!         name: {fi: Arvonta, en: Prize draw}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: 6 months
//!         ended: 2025-08-31
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       prize-draw:
//!         name: {fi: Arvonta, en: Prize draw}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: 6 months
//!         ended: 2026-08-31
//! ```
//!
//! ## Limits
//! Only periods that run from collection are checked: the policy does not say when an event happened.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::model::{Keep, Limit, RetentionRule};

pub const RULE: Rule =
    Rule::note("PUR-012", "purpose-long-ended", "GDPR Art. 5(1)(e), 12(1)").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for (_, notice) in facts.purposes() {
        let (Some(ended), Some(rules)) = (&notice.purpose.ended, &notice.purpose.retention) else {
            continue;
        };
        let days: Option<Vec<u32>> = rules.value.0.iter().map(|rule| days(rule)).collect();
        let Some(longest) = days.and_then(|days| days.into_iter().max()) else {
            continue;
        };
        let since = (facts.today.0 - ended.value.0).get_days();
        if i64::from(since) <= i64::from(longest) {
            continue;
        }
        findings.add(
            RULE.at(
                ended.span,
                format!("the purpose `{}` has ended, and its retention period has run out", notice.id),
            )
            .label("since then the data should be gone")
            .also(rules.span, "how long they were kept")
            .help("make sure that the data are deleted, then remove the purpose and note it under `changes`"),
        );
    }
}

/// The days after the last collection for which data are kept, where that can be known.
fn days(rule: &RetentionRule) -> Option<u32> {
    match &rule.keep.as_ref()?.value {
        Keep::NotStored => Some(0),
        Keep::Permanently => None,
        Keep::Limits(limits) => {
            // Whichever comes first.
            let known = limits.iter().filter_map(|limit| match limit {
                Limit::For {
                    period,
                    after: None,
                } => Some(period.approximate_days()),
                _ => None,
            });
            known.min()
        }
    }
}
