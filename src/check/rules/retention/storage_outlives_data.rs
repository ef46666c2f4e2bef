//! A cookie or another stored item stays on the device for longer than the purpose keeps its data.
//!
//! ## Why it matters
//! What is kept on a device for a purpose belongs to the data of that purpose. If the notice says that they are kept
//! for 30 days, an identifier that stays for a year makes that untrue.
//!
//! ## Example
//! ```yaml
//! services:
//!   language:
//!     use: self
//!     name: Kielivalinta
//!     description: {fi: Muistaa valitsemasi kielen., en: Remembers the language you chose.}
//!     consent: necessary
//!     exempt: {criterion: requested_service, reason: {fi: Sivut eivät muuten pysy valitsemallasi kielellä., en: The pages would not stay in the language you chose.}}
//!     storage: [{name: lang, lifetime: 6 months, purpose: {fi: Muistaa kielen., en: Remembers the language.}}]
//! registers:
//!   customers:
//!     purposes:
//!       shop:
//!         name: {fi: Verkkokaupan toiminta, en: Running the shop}
//!         legal_basis: legitimate_interests
//!         interest: {fi: toimiva verkkokauppa, en: a shop that works}
//!         balancing: {done: 2026-02-01}
//!         data: [orders]
//!         services: [language]
//!         retention: 30 days
//! ```
//!
//! ## Instead
//! ```yaml
//! services:
//!   language:
//!     use: self
//!     name: Kielivalinta
//!     description: {fi: Muistaa valitsemasi kielen., en: Remembers the language you chose.}
//!     consent: necessary
//!     exempt: {criterion: requested_service, reason: {fi: Sivut eivät muuten pysy valitsemallasi kielellä., en: The pages would not stay in the language you chose.}}
//!     storage: [{name: lang, lifetime: 30 days, purpose: {fi: Muistaa kielen., en: Remembers the language.}}]
//! registers:
//!   customers:
//!     purposes:
//!       shop:
//!         name: {fi: Verkkokaupan toiminta, en: Running the shop}
//!         legal_basis: legitimate_interests
//!         interest: {fi: toimiva verkkokauppa, en: a shop that works}
//!         balancing: {done: 2026-02-01}
//!         data: [orders]
//!         services: [language]
//!         retention: 30 days
//! ```
//!
//! ## Limits
//! Checked only for items that the policy itself lists, and for periods that run from collection: others begin when
//! something happens. A lifetime that is too long by itself is reported as that (CKE-007, CKE-008).

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::storage::outlives_necessity;
use crate::derive::ServiceNotice;
use crate::model::{Keep, Limit};
use crate::span::Spanned;

pub const RULE: Rule =
    Rule::warning("RET-011", "storage-outlives-data", "GDPR Art. 5(1)(e)").check(check);

/// Thirteen months and a little: from there on the lifetime is a fault of its own.
const TOO_LONG: u32 = 400;

fn check(facts: &Facts, findings: &mut Findings) {
    for service in &facts.notice.services {
        let Some((keep, days)) = longest(facts, service) else {
            continue;
        };
        let items = service.service.storage.iter();
        for item in items.flat_map(|items| items.value.iter()) {
            let Some(lifetime) = &item.lifetime else {
                continue;
            };
            let stays = lifetime.value.approximate_days();
            if stays <= days || stays > TOO_LONG {
                continue;
            }
            // Too long for what it is, which is told: to shorten it cures both.
            if outlives_necessity(service, lifetime.span, facts) {
                continue;
            }
            let name = item.name.as_ref().map_or("", |name| name.value.as_str());
            findings.add(
                RULE.at(
                    lifetime.span,
                    format!(
                        "the stored item `{name}` of `{}` stays for longer than its purpose keeps data",
                        service.id
                    ),
                )
                .label("stays on the device for longer")
                .also(keep.span, "how long the purpose keeps data")
                .help("shorten its lifetime, or correct the retention of the purpose"),
            );
        }
    }
}

/// The longest period of the purposes that use a service, with its days; nothing if one of them cannot be compared.
fn longest<'f>(facts: &'f Facts, service: &ServiceNotice) -> Option<(&'f Spanned<Keep>, u32)> {
    let mut longest = None;
    for (register, purpose) in &service.purposes {
        let notices = facts.purposes();
        let mut notices =
            notices.filter(|(own, notice)| own.id == *register && notice.id == *purpose);
        let (_, notice) = notices.next()?;
        for rule in notice.purpose.retention.as_ref()?.value.0.iter() {
            let keep = rule.keep.as_ref()?;
            let Keep::Limits(limits) = &keep.value else {
                return None;
            };
            let [
                Limit::For {
                    period,
                    after: None,
                },
            ] = limits.as_slice()
            else {
                return None;
            };
            let days = period.approximate_days();
            if longest.is_none_or(|(_, known)| days > known) {
                longest = Some((keep, days));
            }
        }
    }
    longest
}
