//! A service offered to children asks them for consent to advertising.
//!
//! ## Why it matters
//! A child below the age of consent cannot agree alone; a parent must. A banner asks whoever sits at the screen and
//! knows no ages, and the Regulation wants children protected especially from marketing and profiles.
//!
//! ## Example
//! ```yaml
//! children:
//!   age: 13
//!   verification: {fi: Pyydämme vahvistuksen huoltajalta., en: We ask the guardian to confirm.}
//! services:
//!   campaigns:
//!     use: self
//!     name: Kampanjamittaus
//!     description: {fi: "Kertoo, mikä mainos toi kävijän.", en: Tells which advertisement brought the visitor.}
//!     consent: marketing
//!     storage: []
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       advertising:
//!         name: {fi: Mainonta, en: Advertising}
//!         legal_basis: consent
//!         data: [web]
//!         services: [campaigns]
//!         retention: 14 months
//! ```
//!
//! ## Instead
//! ```yaml
//! children:
//!   age: 13
//!   verification: {fi: Pyydämme vahvistuksen huoltajalta., en: We ask the guardian to confirm.}
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
//! Only marketing is reported. Statistics and videos need consent as well, and the age counts for them too. With
//! `banner: none` nobody is asked, which is BNR-001.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::model::Banner;
use crate::terms::Consent;

pub const RULE: Rule = Rule::note(
    "CNS-006",
    "children-asked-for-marketing",
    "GDPR Art. 8(1), recital 38",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let Some(children) = &facts.policy.children else {
        return;
    };
    // Where nobody is asked, that is told.
    if facts.notice.consent.banner == Banner::None {
        return;
    }
    let services = facts.notice.services.iter();
    let running = services.filter(|service| service.discontinued.is_none());
    for service in running.filter(|service| service.consent == Some(Consent::Marketing)) {
        findings.add(
            RULE.at(
                service.span,
                format!(
                    "children are asked for consent to `{}`, which is marketing",
                    service.id
                ),
            )
            .label("the banner knows no age")
            .also(children.key, "offered to children")
            .help("keep it off the pages for children, or let the guardian give the consent"),
        );
    }
}
