//! A service that is known to need consent is marked as necessary.
//!
//! ## Why it matters
//! What visitors did not ask for is not strictly necessary, however useful it is to the site: statistics, advertising,
//! videos and maps wait for consent. A service that is marked as necessary loads for everybody before they can choose.
//!
//! ## Example
//! ```yaml
//! services:
//!   google-analytics-4:
//!     consent: necessary
//!     exempt:
//!       criterion: requested_service
//!       reason: {fi: Kehitämme sivustoa sen avulla., en: It helps us to improve the site.}
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       visitor-statistics:
//!         name: {fi: Kävijätilastot, en: Visitor statistics}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [web]
//!         services: [google-analytics-4]
//!         retention: 14 months
//! ```
//!
//! ## Instead
//! ```yaml
//! services:
//!   google-analytics-4: {}
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
//!         services: [google-analytics-4]
//!         retention: 14 months
//! ```
//!
//! ## Limits
//! A service of the catalogue is recognised by its id, its name or an item that it stores (`_ga`).

use crate::catalogue::CatalogueService;
use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::derive::ServiceNotice;
use crate::span::Span;
use crate::terms::Consent;

pub const RULE: Rule = Rule::error(
    "CKE-006",
    "consent-service-as-necessary",
    "ePrivacy Directive Art. 5(3); FI-SVPL § 205(2); EDPB Cookie Banner Taskforce report, type I",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for service in &facts.notice.services {
        let Some(consent) = &service.service.consent else {
            continue;
        };
        if consent.value != Consent::Necessary {
            continue;
        }
        let Some((sign, known, category)) = known(service, facts) else {
            continue;
        };
        let name = known.name.as_ref().map_or(service.id, |name| name.as_str());
        let word = category.word();
        let message = match &sign {
            Sign::Item(item, _) => format!(
                "the service `{}` is marked as necessary and stores `{item}` of {name}, which needs consent",
                service.id
            ),
            _ => format!("{name} is marked as necessary, and it needs consent"),
        };
        let finding = RULE
            .at(consent.span, message)
            .label(format!("the catalogue says `{word}`"))
            .help(format!("write `consent: {word}` and remove `exempt`"))
            .edit(consent.span, word);
        findings.add(match sign {
            Sign::Item(_, span) => finding.also(span, format!("an item of {name}")),
            Sign::Name(span) => finding.also(span, "its name"),
            Sign::Itself => finding,
        });
    }
}

/// The service of the catalogue that needs consent and that this one is.
pub(super) fn known<'f>(
    service: &ServiceNotice<'f>,
    facts: &Facts<'f>,
) -> Option<(Sign<'f>, &'f CatalogueService, Consent)> {
    match service.catalogue {
        Some(known) => waits(known).map(|category| (Sign::Itself, known, category)),
        None => recognised(service, facts),
    }
}

/// How a service was recognised.
pub(super) enum Sign<'a> {
    Itself,
    Name(Span),
    Item(&'a str, Span),
}

/// What the catalogue asks consent for.
fn waits(known: &CatalogueService) -> Option<Consent> {
    let consent = known.consent.as_ref()?.value;
    (consent != Consent::Necessary).then_some(consent)
}

/// A service of the policy's own that bears the name of one of the catalogue, or stores what only that one does.
fn recognised<'f>(
    service: &ServiceNotice<'f>,
    facts: &Facts<'f>,
) -> Option<(Sign<'f>, &'f CatalogueService, Consent)> {
    let named = service.service.name.as_ref();
    facts.catalogue.services.values().find_map(|known| {
        let known = &known.value;
        let category = waits(known)?;
        let name = known.name.as_ref()?.as_str().to_lowercase();
        if let Some(own) = named.filter(|own| own.get("").to_lowercase().contains(&name)) {
            return Some((Sign::Name(own.span), known, category));
        }
        let items = known.storage.as_ref()?.value.iter();
        let mut names = items.filter_map(|item| item.name.as_ref());
        names.find_map(|item| {
            let own = service.storage.iter();
            let mut same = own.filter(|own| own.name == Some(item.as_str()) && telling(item));
            same.next()
                .map(|own| (Sign::Item(item.as_str(), own.span), known, category))
        })
    })
}

/// Whether a name is one that nobody chooses by chance: `_ga`, not `lang`.
fn telling(name: &str) -> bool {
    name.starts_with('_')
}
