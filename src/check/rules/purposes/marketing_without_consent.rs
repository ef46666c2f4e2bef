//! Direct marketing goes out by e-mail or text message without consent, and not to existing customers.
//!
//! ## Why it matters
//! Marketing to a person's e-mail or phone needs consent first. There is one exception: your own similar products, to
//! people who gave the address when they bought, could refuse then and can refuse in every message.
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
//! The law protects people: contact persons and suppliers, who are addressed for their firm, are left alone.
//! `existing_customers: true` is taken at its word. Without `channels` nothing is checked.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::purposes::words::unasked;
use crate::terms::MarketingChannel;

pub const RULE: Rule = Rule::error(
    "PUR-011",
    "marketing-without-consent",
    "ePrivacy Directive Art. 13(1)–(2); FI-SVPL § 200",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for (_, notice) in facts.purposes() {
        let (Some(channel), Some(basis)) = (unasked(notice), &notice.purpose.legal_basis) else {
            continue;
        };
        let by = match channel.value {
            MarketingChannel::Sms => "text message",
            _ => "e-mail",
        };
        findings.add(
            RULE.at(
                channel.span,
                format!("the purpose `{}` markets by {by} without consent", notice.id),
            )
            .label("takes consent beforehand")
            .also(basis.span, "not consent")
            .help("write `legal_basis: consent`, or `existing_customers: true` if you market only your own similar products to buyers who could refuse"),
        );
    }
}
