//! Data are kept for more than six years without a law or a reason.
//!
//! ## Why it matters
//! Accounting vouchers are needed for about six years. Hardly anything is needed for longer unless a law says so, and
//! then people can be told which.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: 10 years after last_contact
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: 1 year after last_contact
//! ```
//!
//! ## Limits
//! A purpose that rests on a law, or serves archiving, research or statistics, is left alone, and so is a rule with
//! `law` or `why`.

use crate::check::facts::Facts;
use crate::check::prose::Version;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::retention::words::{criteria, names_law, rules};
use crate::derive::PurposeNotice;
use crate::model::{Keep, Limit, RetentionRule};
use crate::span::Span;
use crate::terms::LegalBasis;

pub const RULE: Rule =
    Rule::warning("RET-006", "long-period-without-law", "GDPR Art. 5(1)(e)").check(check);

const YEARS: u32 = 6;

fn check(facts: &Facts, findings: &mut Findings) {
    let mut tell = |span: Span, notice: &PurposeNotice| {
        let message = format!(
            "the purpose `{}` keeps data for more than {YEARS} years and gives no law or reason",
            notice.id
        );
        findings.add(RULE.at(span, message).label("why this long?").help(
            "shorten it, or write it with `keep:` and `law:`, or with `why:` for another reason",
        ));
    };
    for (notice, rule) in rules(facts).filter(|(notice, rule)| !explained(notice, rule)) {
        let keep = rule.keep.as_ref();
        if let Some(keep) = keep.filter(|keep| long(&keep.value)) {
            tell(keep.span, notice);
        }
    }
    for (saying, notice, rule) in criteria(facts) {
        for version in &saying.versions {
            if let Some(place) = said(version).filter(|_| !explained(notice, rule)) {
                tell(place, notice);
            }
        }
    }
}

fn explained(notice: &PurposeNotice, rule: &RetentionRule) -> bool {
    let purpose = notice.purpose;
    // Of these the missing law is told by the legal basis.
    let by_law = matches!(
        notice.legal_basis,
        Some(LegalBasis::LegalObligation | LegalBasis::PublicTask)
    );
    by_law
        || purpose.law.is_some()
        || purpose.article_89.is_some()
        || ["law", "why"].iter().any(|key| rule.faulty(key))
        || rule.law.is_some()
        || rule.why.is_some()
}

/// Whether no limit of it comes within the years.
fn long(keep: &Keep) -> bool {
    let Keep::Limits(limits) = keep else {
        return false;
    };
    let mut periods = limits.iter().filter_map(|limit| match limit {
        Limit::For { period, .. } => Some(period.approximate_days()),
        Limit::Until(_) => None,
    });
    let shortest = periods.by_ref().min();
    shortest.is_some_and(|days| days > YEARS * 366)
}

/// Where a text gives such a period, if it names no law.
fn said(version: &Version) -> Option<Span> {
    if names_law(version) {
        return None;
    }
    let words = &version.reading().words;
    words.windows(2).enumerate().find_map(|(at, pair)| {
        let years: u32 = pair[0].folded.parse().ok()?;
        let unit = &pair[1].folded;
        let long = (YEARS + 1..100).contains(&years)
            && (unit.starts_with("vuo") || unit.starts_with("year"));
        // The age of a person, not of data: *täyttää 18 vuotta*, *18-vuotias*.
        let before = at.checked_sub(1).map_or("", |at| &words[at].folded);
        let turns = before.starts_with("täyt") || before.starts_with("turn");
        let age = turns || unit.starts_with("vuoti");
        (long && !age).then(|| version.place(pair[0].range.start..pair[1].range.end))
    })
}
