//! What follows from a policy: total, never reporting. The law stands here and nowhere else.

pub mod consent;
pub mod data;
pub mod device;
pub mod item;
pub mod notice;
pub mod parties;
pub mod party;
pub mod purposes;
pub mod record;
pub mod registers;
pub mod requests;
pub mod right;
pub mod rights;
pub mod sections;
pub mod services;
pub mod sources;
pub mod transfers;

pub use device::*;
pub use item::*;
pub use notice::*;
pub use party::*;
pub use right::*;

use crate::catalogue::Catalogue;
use crate::model::Policy;
use data::Lookup;

/// Derives the notice. Never fails and never reports: a gap in the policy is a gap in the notice.
pub fn derive<'a>(policy: &'a Policy, catalogue: &'a Catalogue) -> Notice<'a> {
    let lookup = Lookup { policy, catalogue };
    let controller = policy
        .controller
        .as_ref()
        .map(|controller| &controller.value);
    let country = controller
        .and_then(|c| c.country.as_ref())
        .map(|country| country.code());
    let chosen = controller.and_then(|c| c.authority.as_ref());
    // A controller outside the EEA is met by the authority of its representative's country (Art. 27(3)).
    let country = match country {
        Some(cc) if !catalogue.countries.in_eea(cc) => {
            let representative = policy.representative.as_ref();
            representative
                .and_then(|r| r.country.as_ref())
                .map(|country| country.code())
                .or(Some(cc))
        }
        other => other,
    };
    let authority = match chosen {
        Some(id) => catalogue
            .authorities
            .iter()
            .find(|(known, _)| *known == id.as_str()),
        None => country.and_then(|cc| catalogue.authority_of(cc)),
    };
    let parties = parties::parties(lookup);
    let services = services::services(lookup);
    let consent = consent::plan(lookup, &services, &parties);
    let registers = policy
        .registers()
        .map(|(id, register)| registers::notice(id, register, &services, lookup))
        .collect();
    Notice {
        policy,
        catalogue,
        languages: policy.language_codes(),
        cookie_authority: authority
            .and_then(|(id, _)| catalogue.cookie_authorities.get(id))
            .map(|authority| &authority.value),
        authority: authority.map(|(_, authority)| &authority.value),
        requests: requests::requests(policy),
        parties,
        services,
        consent,
        registers,
    }
}
