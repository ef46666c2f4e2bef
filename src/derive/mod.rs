//! What follows from a policy: total, never reporting. The law stands here and nowhere else.

pub mod authority;
pub mod because;
pub mod consent;
pub mod data;
pub mod device;
pub mod item;
pub mod keeping;
pub mod logo;
pub mod notice;
pub mod parties;
pub mod party;
pub mod provision;
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

pub use because::*;
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
    let (authority, authority_because) = authority::authority(lookup);
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
        authority_because,
        requests: requests::requests(policy),
        parties,
        services,
        consent,
        registers,
    }
}
