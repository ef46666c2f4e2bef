//! Direct marketing by e-mail or text message without consent, and not to existing customers.
//!
//! ## Why it matters
//! A message to a person's mailbox or phone takes consent beforehand. There is one exception: your own similar products,
//! to those who gave the address when they bought, and who could refuse then and can refuse in every message.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       customer-marketing:
//!         legal_basis: legitimate_interests
//!         interest: {fi: omien tuotteiden markkinointi, en: marketing our own products}
//!         balancing: {done: 2026-02-02}
//!         direct_marketing: {channels: [email, post]}
//!         data: [contact]
//!         retention: until objection or 24 months after last_purchase
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       customer-marketing:
//!         legal_basis: legitimate_interests
//!         interest: {fi: omien samankaltaisten tuotteiden markkinointi, en: marketing our own similar products}
//!         balancing: {done: 2026-02-02}
//!         direct_marketing: {channels: [email, post], existing_customers: true}
//!         data: [contact]
//!         retention: until objection or 24 months after last_purchase
//! ```
//!
//! ## Limits
//! The law protects people: contact persons and suppliers, who are addressed for their firm, are left aside.
//! `existing_customers: true` is believed. Where no `channels` are given, nothing is asked.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::derive::PurposeNotice;
use crate::terms::{LegalBasis, MarketingChannel};

pub const RULE: Rule = Rule::error(
    "PUR-011",
    "marketing-without-consent",
    "ePrivacy Directive Art. 13(1)–(2); FI-SVPL § 200",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for (_, notice) in facts.purposes() {
        let (Some(marketing), Some(basis)) = (
            &notice.purpose.direct_marketing,
            &notice.purpose.legal_basis,
        ) else {
            continue;
        };
        let parts = &marketing.parts;
        let customers = parts
            .existing_customers
            .as_ref()
            .is_some_and(|said| said.value);
        let told =
            basis.value == LegalBasis::Consent || customers || parts.faulty("existing_customers");
        if !marketing.on || told || to_firms(notice) {
            continue;
        }
        let channels = parts
            .channels
            .iter()
            .flat_map(|channels| channels.value.iter());
        let electronic = channels
            .filter(|channel| {
                matches!(
                    channel.value,
                    MarketingChannel::Email | MarketingChannel::Sms
                )
            })
            .collect::<Vec<_>>();
        let Some(first) = electronic.first() else {
            continue;
        };
        let by = match first.value {
            MarketingChannel::Sms => "text message",
            _ => "e-mail",
        };
        findings.add(
            RULE.at(
                first.span,
                format!("the purpose `{}` markets by {by} without consent", notice.id),
            )
            .label("takes consent beforehand")
            .also(basis.span, "not consent")
            .help("write `legal_basis: consent`, or `existing_customers: true` if it is only for your own similar products, to buyers who could refuse"),
        );
    }
}

/// All of them are addressed for the organisation they work for.
fn to_firms(notice: &PurposeNotice) -> bool {
    let firms = |(word, _): &(&str, _)| matches!(*word, "contact_person" | "supplier");
    let words = &notice.subject_words;
    !words.is_empty() && words.len() == notice.subjects.len() && words.iter().all(firms)
}
