//! A stored item stays on the device for more than 13 months.
//!
//! ## Why it matters
//! Consent is not given for ever, and what rests on it should not last for ever either. The French authority limits
//! trackers that measure visits to 13 months, and many sites keep to that.
//!
//! ## Example
//! ```yaml
//! services:
//!   counter:
//!     use: self
//!     name: Kävijälaskuri
//!     description: {fi: Laskee käynnit., en: Counts visits.}
//!     consent: analytics
//!     storage:
//!       - name: visitor
//!         lifetime: 10 years
//!         purpose: {fi: Erottaa kävijät toisistaan., en: Tells visitors apart.}
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       visitor-statistics:
//!         name: {fi: Kävijätilastot, en: Visitor statistics}
//!         legal_basis: consent
//!         data: [web]
//!         services: [counter]
//!         retention: 14 months
//! ```
//!
//! ## Instead
//! ```yaml
//! services:
//!   counter:
//!     use: self
//!     name: Kävijälaskuri
//!     description: {fi: Laskee käynnit., en: Counts visits.}
//!     consent: analytics
//!     storage:
//!       - name: visitor
//!         lifetime: 13 months
//!         purpose: {fi: Erottaa kävijät toisistaan., en: Tells visitors apart.}
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       visitor-statistics:
//!         name: {fi: Kävijätilastot, en: Visitor statistics}
//!         legal_basis: consent
//!         data: [web]
//!         services: [counter]
//!         retention: 14 months
//! ```
//!
//! ## Limits
//! For marketing there is a note above six months. Local storage and the like have no end of their own: `persistent` is
//! reported only for cookies. Lifetimes from the catalogue are left alone, since the site may not be able to change
//! them; if it can, an item of the same name under `storage` replaces the catalogue's.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::derive::ServiceNotice;
use crate::diagnostic::Severity;
use crate::model::StoredItem;
use crate::span::{Span, Spanned};
use crate::terms::{Consent, Lifetime, StorageKind};

pub const RULE: Rule = Rule::warning(
    "CKE-008",
    "long-lifetime",
    "CNIL deliberations 2020-091, paras 50–52, and 2020-092",
)
.check(check);

/// 13 months, of 31 days.
const LONGEST: u32 = 13 * 31;
/// Six months, of 31 days.
const MARKETING: u32 = 6 * 31;

fn check(facts: &Facts, findings: &mut Findings) {
    for service in &facts.notice.services {
        // Of what is necessary for a reason that is given, its life is measured by that reason: CKE-007.
        if service.consent == Some(Consent::Necessary) && service.exempt.is_some() {
            continue;
        }
        let marketing = service.consent == Some(Consent::Marketing);
        for item in written(service) {
            let days = item.lifetime.value.approximate_days();
            let endless = item.lifetime.value == Lifetime::Persistent;
            if endless && item.kind != StorageKind::Cookie {
                continue;
            }
            let (severity, length) = match days {
                days if days > LONGEST => (Severity::Warning, "13 months"),
                days if days > MARKETING && marketing => (Severity::Note, "six months"),
                _ => continue,
            };
            let mut finding = RULE
                .at(
                    item.lifetime.span,
                    match endless {
                        true => format!(
                            "`{}` of `{}` stays on the device until somebody deletes it",
                            item.name, service.id
                        ),
                        false => format!(
                            "`{}` of `{}` stays on the device for more than {length}",
                            item.name, service.id
                        ),
                    },
                )
                .label(match severity {
                    _ if endless => "no end",
                    Severity::Note => "long for advertising",
                    _ => "13 months is what the French authority allows for counting visits",
                })
                .help(format!("set it to {length} or less, on the site and here"));
            finding.severity = severity;
            findings.add(finding);
        }
    }
}

/// An item of the policy's own, as far as its life is concerned.
pub(super) struct Written<'a> {
    pub name: &'a str,
    pub kind: StorageKind,
    pub lifetime: &'a Spanned<Lifetime>,
    item: &'a Spanned<StoredItem>,
}

impl Written<'_> {
    /// Whether a place lies within it.
    pub fn holds(&self, span: Span) -> bool {
        let own = self.item.span;
        own.file == span.file && own.start <= span.start && span.end <= own.end
    }
}

/// The items that the policy itself writes, where they say how long they stay.
pub(super) fn written<'a>(service: &ServiceNotice<'a>) -> impl Iterator<Item = Written<'a>> {
    let items = service.service.storage.iter();
    items
        .flat_map(|items| items.value.iter())
        .filter_map(|item| {
            Some(Written {
                name: item.name.as_ref()?.as_str(),
                kind: item
                    .kind
                    .as_ref()
                    .map_or(StorageKind::Cookie, |kind| kind.value),
                lifetime: item.lifetime.as_ref()?,
                item,
            })
        })
}
