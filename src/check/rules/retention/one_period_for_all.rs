//! Every purpose of a register has the same long period.
//!
//! ## Why it matters
//! How long data may be kept follows from what they are for. One period for a contract, marketing and feedback alike is
//! nearly always the longest of them, and too long for the others.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       order-handling:
//!         name: {fi: Tilausten toimittaminen, en: Delivering orders}
//!         legal_basis: contract
//!         data: [contact, orders]
//!         retention: 6 years after fiscal_calendar_year_end
//!         if_not_provided: {fi: Emme voi toimittaa tilausta., en: We cannot deliver the order.}
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: 6 years after fiscal_calendar_year_end
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       order-handling:
//!         name: {fi: Tilausten toimittaminen, en: Delivering orders}
//!         legal_basis: contract
//!         data: [contact, orders]
//!         retention: 2 years after last_purchase
//!         if_not_provided: {fi: Emme voi toimittaa tilausta., en: We cannot deliver the order.}
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: 1 year after last_contact
//! ```
//!
//! ## Limits
//! Checked only for registers with three purposes or more that rest on different legal bases, and for periods of a year
//! or more: a month for everything that a web server logs can be right.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::derive::RegisterNotice;
use crate::model::{Keep, Limit};
use crate::span::Spanned;

pub const RULE: Rule = Rule::warning(
    "RET-003",
    "one-period-for-all",
    "GDPR Art. 5(1)(e), 13(2)(a); WP260 rev.01, annex",
)
.check(check);

/// Fewer purposes may well have the same period.
const MANY: usize = 3;

fn check(facts: &Facts, findings: &mut Findings) {
    for register in &facts.notice.registers {
        let Some((first, others)) = same(register) else {
            continue;
        };
        let message = format!(
            "all {} purposes of the register `{}` keep their data for the same period",
            others.len() + 1,
            register.id
        );
        let finding = RULE
            .at(first.span, message)
            .label("the same for every purpose");
        let finding = others
            .into_iter()
            .fold(finding, |finding, keep| finding.also(keep.span, "here too"));
        findings.add(finding.help("give each purpose the period that it needs, in `retention:`"));
    }
}

/// The period that every purpose has, at each of its places.
fn same<'f>(register: &'f RegisterNotice) -> Option<(&'f Spanned<Keep>, Vec<&'f Spanned<Keep>>)> {
    let bases = register.purposes.iter().map(|purpose| purpose.legal_basis);
    let mut bases: Vec<_> = bases.flatten().map(|basis| basis.word()).collect();
    bases.sort_unstable();
    bases.dedup();
    let keeps = register.purposes.iter().map(|notice| {
        let rules = &notice.purpose.retention.as_ref()?.value.0;
        let [rule] = rules.as_slice() else {
            return None;
        };
        let scientific = notice.purpose.article_89.is_some();
        rule.value
            .keep
            .as_ref()
            .filter(|keep| !scientific && long(&keep.value))
    });
    let keeps: Vec<&Spanned<Keep>> = keeps.collect::<Option<_>>()?;
    let (first, others) = keeps.split_first()?;
    let alike = others.iter().all(|keep| keep.value == first.value);
    (keeps.len() >= MANY && bases.len() > 1 && alike).then(|| (*first, others.to_vec()))
}

fn long(keep: &Keep) -> bool {
    match keep {
        Keep::NotStored => false,
        Keep::Permanently => true,
        Keep::Limits(limits) => limits.iter().any(|limit| match limit {
            Limit::For { period, .. } => period.approximate_days() >= 360,
            Limit::Until(_) => false,
        }),
    }
}
