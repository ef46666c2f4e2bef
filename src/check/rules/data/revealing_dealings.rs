//! What people order or join reveals their health, beliefs or opinions because of who the controller is, and the data
//! are not marked as special.
//!
//! ## Why it matters
//! An order from a pharmacy reveals something about health even if it names no illness: the Court of Justice has said
//! so of medicines ordered online. In the same way membership of a congregation reveals beliefs, and membership of a
//! party or a trade union speaks for itself.
//!
//! ## Example
//! ```yaml
//! controller:
//!   name: Esimerkki Apteekki Oy
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! ```
//!
//! ## Instead
//! ```yaml
//! controller:
//!   name: Esimerkki Apteekki Oy
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! data_categories:
//!   orders: {items: [order_history], special: health}
//!   payments: [payment_status]
//! registers:
//!   customers:
//!     purposes:
//!       order-handling:
//!         name: {fi: Tilausten toimittaminen, en: Delivering orders}
//!         legal_basis: contract
//!         special_condition: explicit_consent
//!         consent_given: {fi: Hyväksyt tilatessasi erikseen terveyttäsi koskevien tietojen käytön., en: When you order you separately accept that we use data on your health.}
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact, orders]
//!         retention: 2 years after last_purchase
//!         if_not_provided: {fi: Emme voi toimittaa tilausta., en: We cannot deliver the order.}
//!       bookkeeping:
//!         name: {fi: Kirjanpito, en: Bookkeeping}
//!         legal_basis: legal_obligation
//!         law: {fi: Kirjanpitolaki (1336/1997) 2 luku 10 §, en: Accounting Act (1336/1997) chapter 2 section 10}
//!         data: [contact, payments]
//!         recipients: [accounting]
//!         retention: 6 years after fiscal_calendar_year_end
//! ```
//!
//! ## Limits
//! The controller is recognised by its name alone, and only pharmacies, congregations, parties and trade unions.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::derive::data::Lookup;
use crate::source::decode::Entries;
use crate::terms::text::WordOr;

pub const RULE: Rule = Rule::warning(
    "DAT-016",
    "revealing-dealings",
    "GDPR Art. 9(1); CJEU C-21/23 Lindenapotheke",
)
.check(check);

/// A kind of controller, and what dealing with it reveals.
struct Kind {
    /// What a word of its name ends with.
    ends: &'static [&'static str],
    reveals: &'static str,
    mark: &'static str,
    items: &'static [&'static str],
}

const ORDERS: &[&str] = &[
    "order_history",
    "delivery_details",
    "returns",
    "invoices",
    "visited_pages",
    "search_terms",
];
const MEMBERSHIP: &[&str] = &[
    "member_number",
    "membership_type",
    "membership_dates",
    "membership_fees",
];
const KINDS: &[Kind] = &[
    Kind {
        ends: &["apteekki", "pharmacy", "apotek"],
        reveals: "health",
        mark: "health",
        items: ORDERS,
    },
    Kind {
        ends: &[
            "seurakunta",
            "seurakuntayhtymä",
            "congregation",
            "parish",
            "församling",
        ],
        reveals: "religious beliefs",
        mark: "beliefs",
        items: MEMBERSHIP,
    },
    Kind {
        ends: &["puolue"],
        reveals: "political opinions",
        mark: "political_opinions",
        items: MEMBERSHIP,
    },
    Kind {
        ends: &["ammattiliitto", "ammattiosasto"],
        reveals: "trade union membership",
        mark: "trade_union_membership",
        items: MEMBERSHIP,
    },
];

fn check(facts: &Facts, findings: &mut Findings) {
    let name = facts
        .policy
        .controller
        .as_ref()
        .and_then(|controller| controller.name.as_ref());
    let Some(name) = name else {
        return;
    };
    let folded = name.value.to_lowercase();
    let words = || folded.split(|c: char| !c.is_alphanumeric());
    let named = |kind: &&Kind| words().any(|word| kind.ends.iter().any(|end| word.ends_with(end)));
    let Some(kind) = KINDS.iter().find(named) else {
        return;
    };
    let lookup = Lookup {
        policy: facts.policy,
        catalogue: facts.catalogue,
    };
    let categories = facts.policy.data_categories.as_deref();
    for (id, category) in categories.into_iter().flat_map(Entries::iter) {
        let used = facts
            .purposes()
            .any(|(_, purpose)| purpose.data.iter().any(|used| used.category == id));
        let marked = category.special.is_some()
            || category.faulty("special")
            || lookup
                .items(category)
                .iter()
                .any(|item| !item.special.is_empty());
        let mut items = category.items.iter().flat_map(|items| items.value.iter());
        let telling = items.find(|item| match &item.value {
            WordOr::Word(word) => kind.items.contains(&word.as_str()),
            WordOr::Own(_) => false,
        });
        let Some(item) = telling.filter(|_| used && !marked) else {
            continue;
        };
        findings.add(
            RULE.at(
                item.span,
                format!(
                    "the data category `{id}` reveals {} here, and is not marked as special",
                    kind.reveals
                ),
            )
            .label(format!("with this controller it reveals {}", kind.reveals))
            .also(name.span, "the controller")
            .help(format!(
                "write `{id}` as a mapping with `items` and `special: {}`",
                kind.mark
            )),
        );
    }
}
