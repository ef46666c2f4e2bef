//! Who supervises the controller (GDPR Art. 51, 55, 77).

use crate::catalogue::Authority;
use crate::derive::Because;
use crate::derive::data::Lookup;
use crate::span::Spanned;

/// The authority with its id in the catalogue, and why it is that one.
pub(super) fn authority<'a>(
    lookup: Lookup<'a>,
) -> (Option<(&'a str, &'a Spanned<Authority>)>, Because) {
    let Lookup { policy, catalogue } = lookup;
    let controller = policy
        .controller
        .as_ref()
        .map(|controller| &controller.value);
    if let Some(id) = controller.and_then(|c| c.authority.as_ref()) {
        let found = catalogue
            .authorities
            .iter()
            .find(|(known, _)| *known == id.as_str());
        return (found, CHOSEN);
    }
    let own = controller
        .and_then(|c| c.country.as_ref())
        .map(|country| country.code());
    let Some(own) = own else {
        return (None, NO_COUNTRY);
    };
    let representative = policy.representative.as_ref();
    let abroad = !catalogue.countries.in_eea(own);
    let (country, because) = match representative.and_then(|r| r.country.as_ref()) {
        Some(country) if abroad => (country.code(), REPRESENTATIVE),
        None if abroad => (own, NO_REPRESENTATIVE),
        _ => (own, ESTABLISHED),
    };
    (catalogue.authority_of(country), because)
}

const CHOSEN: Because = Because::new(
    "GDPR Art. 51, 77(1)",
    "the country has several authorities, and the policy names the one that is competent",
);
const ESTABLISHED: Because = Because::new(
    "GDPR Art. 55(1), 77(1)",
    "the controller is supervised where it is established",
);
const REPRESENTATIVE: Because = Because::new(
    "GDPR Art. 27(3), 77(1)",
    "a controller outside the EEA is met by the authority of its representative's country",
);
const NO_REPRESENTATIVE: Because = Because::new(
    "GDPR Art. 27, 77(1)",
    "the controller is outside the EEA and has no representative with a country",
);
const NO_COUNTRY: Because = Because::new(
    "GDPR Art. 55(1), 77(1)",
    "the controller's country, which decides over it, is not written",
);
