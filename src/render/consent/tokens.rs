//! What the visitor's record keeps of a service: a few characters of its digest, and its longest lifetime.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use super::ConsentError;
use super::plan::{Category, ConsentScript};

/// Cookie-safe characters in the order of their codes: encoded numbers of one length compare like the numbers.
const DIGITS: &[u8; 64] = b"-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

/// Name and value of the cookie together, in bytes.
const COOKIE: usize = 200;

/// The services' places in the record.
pub(super) struct Tokens {
    /// Hash characters per service. Another width is another format: older records are no choice then.
    pub width: usize,
    /// Hash and lifetime by service id.
    pub by_service: BTreeMap<String, (String, String)>,
}

impl Tokens {
    /// Gives each service that waits for consent the widest hash that the cookie has room for.
    pub fn of(plan: &ConsentScript) -> Result<Self, ConsentError> {
        let waiting: BTreeMap<&str, _> = plan
            .services
            .iter()
            .filter(|service| service.category != Category::Necessary)
            .map(|service| (service.id.as_str(), service))
            .collect();
        // "seloste=4.<revision>.<id, 13>.<time, 7>.<how, 9>.<version, 4>.<language>.<answers>"
        let language = plan.languages.iter().map(|language| language.lang.len());
        let room = (COOKIE - "seloste=4.......".len() - 13 - 7 - 9 - 4)
            .saturating_sub(plan.revision.to_string().len() + language.max().unwrap_or(0));
        // Two characters would take another text of a service for the one that was agreed to once in some thousands.
        let Some(width) = (3..=4)
            .rev()
            .find(|width| waiting.len() * (width + 2) <= room)
        else {
            return Err(ConsentError::TooManyServices {
                count: waiting.len(),
                most: room / 5,
            });
        };
        let mut taken = BTreeSet::new();
        let mut by_service = BTreeMap::new();
        for (id, service) in waiting {
            // Two services must never share a place: one's yes would be the other's.
            let hash = (0u32..)
                .map(|round| {
                    encode(
                        &Sha256::digest(format!("{id}\n{}\n{round}", service.digest)),
                        width,
                    )
                })
                .find(|hash| taken.insert(hash.clone()))
                .unwrap_or_default();
            by_service.insert(id.to_owned(), (hash, days(service.lifetime_days)));
        }
        Ok(Self { width, by_service })
    }
}

/// The first `length` characters of a hash, six bits each.
pub(super) fn encode(hash: &[u8], length: usize) -> String {
    hash.iter()
        .take(length)
        .map(|byte| char::from(DIGITS[usize::from(byte & 63)]))
        .collect()
}

/// A lifetime in two characters; what is longer than eleven years is all the same. `--` is left for a refusal.
fn days(days: u32) -> String {
    let days = days.min(4094) as usize + 1;
    [days / 64, days % 64]
        .map(|digit| char::from(DIGITS[digit]))
        .iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lifetimes_compare_like_numbers() {
        for pair in [0, 1, 63, 64, 65, 400, 730, 4093, 4094].windows(2) {
            assert!(days(pair[0]) < days(pair[1]), "{pair:?}");
        }
        assert_eq!(days(u32::MAX), days(4094));
        assert_ne!(days(0), "--");
    }
}
