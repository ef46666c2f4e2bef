//! What must wait for consent, and the digest of what consent to each service covers.

use sha2::{Digest, Sha256};

use crate::derive::data::Lookup;
use crate::derive::{ConsentPlan, Party, ServiceNotice, Waiting};
use crate::model::{Banner, ConsentMode, Gpc, Withdrawal};
use crate::terms::Consent;

/// How long a choice is kept unless the policy says otherwise: 180 days, the same for yes and no.
const LIFETIME_DAYS: u32 = 180;

/// The plan for the consent script.
pub fn plan(lookup: Lookup, services: &[ServiceNotice], parties: &[Party]) -> ConsentPlan {
    let settings = lookup.policy.consent.as_ref();
    let mut waiting: Vec<Waiting> = services
        .iter()
        .filter(|service| service.waits() && service.discontinued.is_none())
        .map(|service| {
            let covers = covered(lookup, service, parties);
            (service, digest(&covers), covers)
        })
        .map(|(service, digest, covers)| Waiting {
            service: service.id.to_owned(),
            category: service.consent.unwrap_or(Consent::Marketing),
            digest,
            covers,
            lifetime_days: service
                .storage
                .iter()
                .filter_map(|item| item.lifetime)
                .map(crate::terms::Lifetime::approximate_days)
                .max()
                .unwrap_or(0),
        })
        .collect();
    waiting.sort_by_key(|waiting| waiting.category);
    let listens = services
        .iter()
        .any(|service| service.waits() && service.signals.contains(&"google-consent-mode"));
    let default_mode = if listens {
        ConsentMode::Basic
    } else {
        ConsentMode::None
    };
    ConsentPlan {
        banner: settings
            .and_then(|s| s.banner.as_ref())
            .map_or(Banner::Seloste, |banner| banner.value),
        waiting,
        revision: settings
            .and_then(|s| s.revision.as_ref())
            .map_or(0, |n| n.value),
        lifetime_days: settings
            .and_then(|s| s.lifetime.as_ref())
            .map_or(LIFETIME_DAYS, |period| period.approximate_days()),
        mode: settings
            .and_then(|s| s.consent_mode.as_ref())
            .map_or(default_mode, |mode| mode.value),
        gpc: settings
            .and_then(|s| s.gpc.as_ref())
            .map_or(Gpc::Refuse, |gpc| gpc.value),
        withdrawal: settings
            .and_then(|s| s.withdrawal.as_ref())
            .map_or(Withdrawal::Reload, |word| word.value),
    }
}

/// Everything that consent to the service covers: category, purposes, data, stored items, parties and countries.
/// Names, wording and order do not count, nor do lifetimes, which are compared by length.
fn covered(lookup: Lookup, service: &ServiceNotice, parties: &[Party]) -> Vec<String> {
    let mut covered: Vec<String> = Vec::new();
    let category = service.consent.map_or("", Consent::word);
    covered.push(format!("category {category}"));
    for (register, id) in &service.purposes {
        covered.push(format!("purpose {register} {id}"));
        let purpose = lookup
            .policy
            .registers()
            .find(|(known, _)| known == register)
            .and_then(|(_, register)| register.purposes.as_ref())
            .and_then(|purposes| purposes.get(id));
        let data = purpose.and_then(|purpose| purpose.data.as_ref());
        for used in data.map(|data| lookup.uses(data)).unwrap_or_default() {
            let items = lookup.items_of(&used);
            let words = items.iter().filter_map(|item| item.word);
            covered.extend(words.map(|word| format!("data {word}")));
            covered.push(format!("data category {}", used.category));
        }
    }
    let known = service.catalogue.and_then(|known| known.data.as_ref());
    for item in known.iter().flat_map(|items| items.value.iter()) {
        covered.push(format!("data {}", item.value));
    }
    for item in &service.storage {
        let name = item.name.unwrap_or("");
        covered.push(format!(
            "stores {} {name} {}",
            item.kind.word(),
            item.party.word()
        ));
        covered.extend(item.access.iter().map(|party| format!("party {party}")));
    }
    covered.extend(service.provider.map(|party| format!("party {party}")));
    let named: Vec<String> = covered
        .iter()
        .filter_map(|line| line.strip_prefix("party ").map(str::to_owned))
        .collect();
    for party in parties
        .iter()
        .filter(|party| named.iter().any(|id| id == party.id))
    {
        let country = party.country.unwrap_or("");
        covered.push(format!("country {country}"));
        let role = party.role.map_or("", crate::terms::Role::word);
        covered.push(format!("role {} {role}", party.id));
        for transfer in &party.transfers {
            covered.push(format!("country {}", transfer.country.unwrap_or("")));
        }
    }
    covered.sort();
    covered.dedup();
    covered
}

/// Five characters over what consent covers.
///
/// 30 bits: one change in a billion would go unnoticed.
fn digest(covered: &[String]) -> String {
    let hash = Sha256::digest(covered.join("\n"));
    let bits = u64::from(hash[0]) << 24
        | u64::from(hash[1]) << 16
        | u64::from(hash[2]) << 8
        | u64::from(hash[3]);
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    (0..5)
        .map(|at| char::from(ALPHABET[(bits >> (2 + at * 6) & 63) as usize]))
        .collect()
}
