//! Which transfers a party makes: from where it is established, or from where it says that data go.

use crate::catalogue::{Catalogue, CatalogueProvider};
use crate::derive::{FallbackNotice, TransferNotice};
use crate::model::Recipient;
use crate::span::{Span, Spanned};
use crate::terms::{Mechanism, Transfer};

/// The transfers of a recipient of the policy.
pub fn of_recipient<'a>(
    recipient: &'a Recipient,
    catalogue: &'a Catalogue,
) -> Vec<TransferNotice<'a>> {
    let home = recipient.country.as_ref();
    let span = home.map_or(recipient.meta.span, |country| country.span);
    let written = recipient
        .transfer
        .as_ref()
        .map(|list| list.value.0.as_slice());
    of_party(home.map(|country| country.code()), span, written, catalogue)
}

/// The transfers of a party that a service of the catalogue brings.
pub fn of_provider<'a>(
    provider: &'a CatalogueProvider,
    catalogue: &'a Catalogue,
) -> Vec<TransferNotice<'a>> {
    let home = provider.country.as_ref().map(|country| country.code());
    let written = provider.transfer.as_ref().map(|list| list.value.as_slice());
    of_party(home, provider.meta.span, written, catalogue)
}

/// The transfers as written, those within the EEA left out; without any, what follows from where the party is.
fn of_party<'a>(
    home: Option<&'a str>,
    span: Span,
    written: Option<&'a [Spanned<Transfer>]>,
    catalogue: &'a Catalogue,
) -> Vec<TransferNotice<'a>> {
    let Some(written) = written else {
        return by_residence(home, span, catalogue);
    };
    written
        .iter()
        .map(|transfer| {
            let country = transfer.country.as_ref().map(|c| c.code()).or(home);
            let mechanism = transfer.mechanism.as_ref().map(|m| m.value);
            TransferNotice {
                span: transfer.span,
                country,
                mechanism,
                adequacy: decision(mechanism, country, catalogue),
                verified: transfer.verified.as_ref().map(|date| date.value),
                copy: transfer.copy.as_ref().map(|copy| &copy.value),
                fallback: transfer.fallback.as_ref().map(|fallback| FallbackNotice {
                    mechanism: fallback.mechanism.as_ref().map(|m| m.value),
                    copy: fallback.copy.as_ref().map(|copy| &copy.value),
                }),
                risks: transfer.risks.as_ref().map(|risks| &risks.value),
            }
        })
        .filter(|transfer| leaves_eea(transfer, catalogue))
        .collect()
}

/// A party outside the EEA that says nothing of transfers: one transfer, by a general adequacy decision if
/// there is one, else without a mechanism.
fn by_residence<'a>(
    home: Option<&'a str>,
    span: Span,
    catalogue: &'a Catalogue,
) -> Vec<TransferNotice<'a>> {
    let Some(country) = home.filter(|cc| !catalogue.countries.in_eea(cc)) else {
        return Vec::new();
    };
    let adequacy = catalogue.countries.general_adequacy(country);
    vec![TransferNotice {
        span,
        country: Some(country),
        mechanism: adequacy.map(|_| Mechanism::Adequacy),
        adequacy,
        verified: None,
        copy: None,
        fallback: None,
        risks: None,
    }]
}

fn decision<'a>(
    mechanism: Option<Mechanism>,
    country: Option<&str>,
    catalogue: &'a Catalogue,
) -> Option<&'a crate::catalogue::Adequacy> {
    match mechanism {
        Some(Mechanism::Adequacy) => catalogue.countries.adequacy(country?),
        Some(Mechanism::Dpf) => catalogue
            .countries
            .adequacy(country?)
            .filter(|decision| decision.mechanism.is_some()),
        _ => None,
    }
}

fn leaves_eea(transfer: &TransferNotice, catalogue: &Catalogue) -> bool {
    transfer
        .country
        .is_none_or(|cc| !catalogue.countries.in_eea(cc))
}
