//! Which transfers a party makes: from where it is established, or from where it says that data go.

use crate::catalogue::{Catalogue, CatalogueProvider};
use crate::derive::{Because, FallbackNotice, Notice, Party, RegisterNotice, TransferNotice};
use crate::model::Recipient;
use crate::span::{Span, Spanned};
use crate::terms::{Country, Mechanism, Role, Transfer};

/// The transfers of a recipient of the policy.
pub fn of_recipient<'a>(
    recipient: &'a Recipient,
    catalogue: &'a Catalogue,
) -> (Vec<TransferNotice<'a>>, Because) {
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
) -> (Vec<TransferNotice<'a>>, Because) {
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
) -> (Vec<TransferNotice<'a>>, Because) {
    let Some(written) = written else {
        return by_residence(home, span, catalogue);
    };
    let transfers: Vec<TransferNotice<'a>> = written
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
        .collect();
    let because = match transfers.is_empty() {
        true => WRITTEN_INSIDE,
        false => WRITTEN,
    };
    (transfers, because)
}

/// A party outside the EEA that says nothing of transfers: one transfer, by a general adequacy decision if
/// there is one, else without a mechanism.
fn by_residence<'a>(
    home: Option<&'a str>,
    span: Span,
    catalogue: &'a Catalogue,
) -> (Vec<TransferNotice<'a>>, Because) {
    let Some(country) = home else {
        return (Vec::new(), NOWHERE);
    };
    if catalogue.countries.in_eea(country) {
        return (Vec::new(), INSIDE);
    }
    let adequacy = catalogue.countries.general_adequacy(country);
    let because = match adequacy {
        Some(_) => BY_DECISION,
        None => UNGROUNDED,
    };
    let transfer = TransferNotice {
        span,
        country: Some(country),
        mechanism: adequacy.map(|_| Mechanism::Adequacy),
        adequacy,
        verified: None,
        copy: None,
        fallback: None,
        risks: None,
    };
    (vec![transfer], because)
}

const WRITTEN: Because = Because::new(
    "GDPR Art. 44",
    "data that leave the EEA are transferred, on the ground that the policy or the catalogue names",
);
const WRITTEN_INSIDE: Because = Because::new(
    "GDPR Art. 44",
    "every country that the policy or the catalogue names for the data is in the EEA",
);
const INSIDE: Because = Because::new(
    "GDPR Art. 44",
    "the party is in the EEA, and nothing says that data go elsewhere",
);
const NOWHERE: Because = Because::new(
    "GDPR Art. 44",
    "no country is written for the party, and nothing says where data go",
);
const BY_DECISION: Because = Because::new(
    "GDPR Art. 44, 45",
    "the party is outside the EEA, and an adequacy decision holds for the whole country",
);
const UNGROUNDED: Because = Because::new(
    "GDPR Art. 44",
    "the party is outside the EEA, and no ground is written for the transfer",
);

fn decision<'a>(
    mechanism: Option<Mechanism>,
    country: Option<&str>,
    catalogue: &'a Catalogue,
) -> Option<&'a crate::catalogue::Adequacy> {
    match mechanism {
        Some(Mechanism::Adequacy) => catalogue.countries.adequacy(country?),
        Some(Mechanism::Dpf) => catalogue.countries.framework(country?),
        // A decision for the whole country is there whatever else the transfer rests on.
        Some(_) => catalogue.countries.general_adequacy(country?),
        None => None,
    }
}

fn leaves_eea(transfer: &TransferNotice, catalogue: &Catalogue) -> bool {
    transfer
        .country
        .is_none_or(|cc| !catalogue.countries.in_eea(cc))
}

impl Notice<'_> {
    /// Whether it can be said that nothing of a register leaves the EEA, and why: the controllers are in it, of
    /// everybody who receives data it is known where they are, and nobody is outside.
    pub fn stays_in_eea(&self, register: &RegisterNotice) -> (bool, Because) {
        let inside = |country: Option<&Spanned<Country>>| {
            country.is_some_and(|country| self.catalogue.countries.in_eea(country.code()))
        };
        let controller = self.policy.controller.as_ref();
        let joint = register
            .register
            .joint_controllers
            .iter()
            .flat_map(|list| list.iter());
        let parties: Vec<Option<&Party>> = register
            .recipients
            .iter()
            .map(|disclosure| self.party(disclosure.party))
            .collect();
        let known = |party: &Option<&Party>| {
            party.is_some_and(|p| p.country.is_some() || p.role == Some(Role::Public))
        };
        if parties.iter().flatten().any(|p| !p.transfers.is_empty()) {
            (false, TRANSFERRED)
        } else if !inside(controller.and_then(|controller| controller.country.as_ref()))
            || !joint
                .into_iter()
                .all(|joint| inside(joint.country.as_ref()))
        {
            (false, CONTROLLER_ELSEWHERE)
        } else if !parties.iter().all(known) {
            (false, UNPLACED)
        } else {
            (true, STAYS)
        }
    }
}

const TRANSFERRED: Because = Because::new(
    "GDPR Art. 13(1)(f), 14(1)(f), 44",
    "a recipient gets data outside the EEA",
);
const CONTROLLER_ELSEWHERE: Because = Because::new(
    "GDPR Art. 13(1)(f), 14(1)(f)",
    "a controller is outside the EEA, or has no country",
);
const UNPLACED: Because = Because::new(
    "GDPR Art. 13(1)(f), 14(1)(f)",
    "of some recipient it is not known where it is",
);
const STAYS: Because = Because::new(
    "GDPR Art. 13(1)(f), 14(1)(f), 44",
    "the controllers are in the EEA, and so is everybody who receives data",
);
