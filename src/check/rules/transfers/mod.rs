//! Transfers outside the EEA (GDPR Chapter V).

use crate::check::facts::Facts;
use crate::check::rule::Apart;
use crate::model::Recipient;
use crate::span::{Span, Spanned};
use crate::terms::Transfer;

mod words;

crate::rules! {
    adequacy_without_decision,
    annulled_framework,
    conditional_transfer,
    consent_without_risks,
    derogation_as_routine,
    eu_instead_of_eea,
    forgotten_transfer,
    framework_without_fallback,
    repealed_clauses,
    safeguard_without_copy,
    stale_verification,
    transfer_without_mechanism,
    undeclared_transfer,
    unnamed_country,
    unsaid_compelling_interests,
    unverified_framework,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[
    Apart::impossible(
        "TRF-010",
        "Absence of adequacy not stated",
        "The notice says it by itself of every transfer whose mechanism is not an adequacy decision.",
    ),
    Apart::left_out(
        "TRF-017",
        "Transfer impact assessment",
        "The assessment is not part of a notice, and a reminder at every contract would only be switched off.",
    ),
    Apart::left_out(
        "TRF-018",
        "BCR scope",
        "The policy does not say who belongs to which group, and processors have binding corporate rules for their customers' data too.",
    ),
];

/// A transfer as the policy writes it.
struct Written<'f> {
    id: &'f str,
    recipient: &'f Spanned<Recipient>,
    transfer: &'f Spanned<Transfer>,
    /// Where the data go, if that could be read: the transfer's country, else the recipient's.
    country: Option<&'f str>,
}

impl Written<'_> {
    /// The place that names the country, if there is one.
    fn place(&self) -> Option<Span> {
        let own = self.transfer.country.as_ref();
        own.or(self.recipient.country.as_ref())
            .map(|country| country.span)
    }
}

/// The transfers that the policy writes, in its order.
fn written<'f>(facts: &'f Facts) -> impl Iterator<Item = Written<'f>> {
    let recipients = facts.policy.recipients.iter();
    let recipients = recipients.flat_map(|recipients| recipients.value.iter());
    recipients.flat_map(move |(id, recipient)| {
        let home = facts.notice.party(id).and_then(|party| party.country);
        let transfers = recipient.transfer.iter();
        let transfers = transfers.flat_map(|list| list.value.0.iter());
        transfers.map(move |transfer| {
            let own = transfer.country.as_ref().map(|country| country.code());
            let country = own.or_else(|| home.filter(|_| !transfer.faulty("country")));
            Written {
                id,
                recipient,
                transfer,
                country: country.filter(|code| facts.catalogue.countries.exists(code)),
            }
        })
    })
}
