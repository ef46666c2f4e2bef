//! An item that needs no consent outlives the service that the visitor asked for.
//!
//! ## Why it matters
//! An item is necessary only for as long as the service needs it: as a rule until the browser is closed. Nobody asked
//! for a basket that comes back months later.
//!
//! ## Example
//! ```yaml
//! services:
//!   basket:
//!     use: self
//!     name: Ostoskori
//!     description: {fi: Muistaa ostoskorin sisällön., en: Remembers what is in your basket.}
//!     consent: necessary
//!     exempt:
//!       criterion: requested_service
//!       reason: {fi: Ostoskori ei toimi ilman sitä., en: The basket does not work without it.}
//!     storage:
//!       - name: basket_id
//!         lifetime: 2 years
//!         purpose: {fi: Yhdistää ostoskorin selaimeesi., en: Links the basket to your browser.}
//! ```
//!
//! ## Instead
//! ```yaml
//! services:
//!   basket:
//!     use: self
//!     name: Ostoskori
//!     description: {fi: Muistaa ostoskorin sisällön., en: Remembers what is in your basket.}
//!     consent: necessary
//!     exempt:
//!       criterion: requested_service
//!       reason: {fi: Ostoskori ei toimi ilman sitä., en: The basket does not work without it.}
//!     storage:
//!       - name: basket_id
//!         lifetime: session
//!         purpose: {fi: Yhdistää ostoskorin selaimeesi., en: Links the basket to your browser.}
//! ```
//!
//! ## Limits
//! Reported are items for transmission and baskets that stay for more than a day, and other necessary items that stay
//! for more than a year. A shorter time may be too long as well; that depends on the service. Local storage and the
//! like have no end of their own: `persistent` is reported only for cookies, and for transmission. Lifetimes from the
//! catalogue are left alone.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Lexicon;
use crate::check::rule::{Findings, Rule};
use crate::derive::ServiceNotice;
use crate::span::Span;
use crate::terms::{Consent, Exemption, Lifetime, StorageKind};

use super::consent_service_as_necessary::known;
use super::long_lifetime::{Written, written};

pub const RULE: Rule = Rule::warning(
    "CKE-007",
    "outlived-necessity",
    "ePrivacy Directive Art. 5(3); WP194, sections 2.3 and 3",
)
.check(check);

/// A few hours beyond the session do no harm; a day is generous.
const DAY: u32 = 1;
const YEAR: u32 = 366;

/// What a basket is called.
static BASKET: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "basket",
            &[
                "ostoskori*|ostoskärry*",
                "kori|korin|koria|korissa|koriin|korisi",
            ],
        ),
        ("en", "basket", &["basket|baskets|cart|carts"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for service in &facts.notice.services {
        for (item, needs) in outlived(service, facts) {
            findings.add(
                RULE.at(
                    item.lifetime.span,
                    format!(
                        "`{}` of `{}` needs no consent, and {}",
                        item.name,
                        service.id,
                        match item.lifetime.value == Lifetime::Persistent {
                            true => "stays until somebody deletes it",
                            false => "outlives what it is needed for",
                        }
                    ),
                )
                .label(needs)
                .help("shorten its `lifetime`, or ask for consent to keep it longer"),
            );
        }
    }
}

/// Whether this rule tells of an item with the lifetime at that place.
pub fn told(service: &ServiceNotice, lifetime: Span, facts: &Facts) -> bool {
    let mut items = outlived(service, facts).into_iter();
    items.any(|(item, _)| item.lifetime.span == lifetime)
}

/// The items of a service that outlive it though they need no consent, and how long each is needed.
fn outlived<'a>(service: &ServiceNotice<'a>, facts: &Facts) -> Vec<(Written<'a>, &'static str)> {
    let necessary = service.consent == Some(Consent::Necessary);
    let Some((criterion, _)) = service.exempt.as_ref().filter(|_| necessary) else {
        return Vec::new();
    };
    // What is not necessary at all is CKE-006.
    if known(service, facts).is_some() {
        return Vec::new();
    }
    let needed = |item: Written<'a>| {
        // Such storage has no end of its own.
        let endless = item.lifetime.value == Lifetime::Persistent;
        if endless && item.kind != StorageKind::Cookie && *criterion != Exemption::Transmission {
            return None;
        }
        let (most, needs) = if *criterion == Exemption::Transmission {
            (DAY, "what carries a message is needed for the session")
        } else if basket(service, &item, facts) {
            (DAY, "a basket is needed for the session or a few hours")
        } else {
            (YEAR, "no service that people ask for lasts so long")
        };
        (item.lifetime.value.approximate_days() > most).then_some((item, needs))
    };
    written(service).filter_map(needed).collect()
}

/// Whether the item is a basket: its purpose or the service's description says so.
fn basket(service: &ServiceNotice, item: &Written, facts: &Facts) -> bool {
    let storage = format!("services.{}.storage.", service.id);
    let description = format!("services.{}.description", service.id);
    let mut sayings = facts.corpus.prose().filter(|saying| {
        let own = saying.route.starts_with(&storage) && item.holds(saying.span);
        own || saying.route == description
    });
    sayings.any(|saying| {
        saying
            .versions
            .iter()
            .any(|version| !BASKET.meets(version).is_empty())
    })
}
