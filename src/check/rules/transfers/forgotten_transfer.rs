//! A recipient in the EEA is known to transfer data outside it, and the policy does not say so.
//!
//! ## Why it matters
//! A firm in the EEA may have servers, support or a parent company elsewhere, and access from there is a transfer too.
//! The catalogue knows this about the firms behind its services. A recipient that you write yourself under the same id
//! or name replaces the catalogue's, and the notice then says that data stay in the EEA.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Google Ireland Limited
//!     role: processor
//!     country: IE
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Google Ireland Limited
//!     role: processor
//!     country: IE
//!     transfer: {country: US, mechanism: dpf, verified: 2026-05-02, fallback: {mechanism: scc, copy: https://business.safety.google/adsprocessorterms/}}
//! ```
//!
//! ## Limits
//! Checked only for firms that the catalogue knows. If the data you give them stay in the EEA, accept the note with
//! `allow` and say why.

use crate::catalogue::{CatalogueProvider, ProviderOrNone};
use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::model::Recipient;
use crate::source::walk::Versions;
use crate::terms::Text;

pub const RULE: Rule = Rule::note(
    "TRF-019",
    "forgotten-transfer",
    "GDPR Art. 13(1)(f), 44; EDPB Guidelines 05/2021",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let countries = &facts.catalogue.countries;
    let recipients = facts.policy.recipients.iter();
    for (id, recipient) in recipients.flat_map(|recipients| recipients.value.iter()) {
        let country = recipient.country.as_ref();
        let Some(country) = country.filter(|country| countries.in_eea(country.code())) else {
            continue;
        };
        if recipient.transfer.is_some() || recipient.faulty("transfer") {
            continue;
        }
        let providers = facts.catalogue.services.values();
        let mut providers =
            providers.filter_map(|service| match &service.provider.as_ref()?.value {
                ProviderOrNone::Party(party) => Some(party.as_ref()),
                ProviderOrNone::None => None,
            });
        let known = providers.find(|provider| same(id, recipient, provider));
        let goes = known.and_then(|provider| {
            let transfers = provider.transfer.iter().flat_map(|list| list.value.iter());
            let mut outside = transfers.filter_map(|transfer| transfer.country.as_ref());
            outside.find(|country| !countries.in_eea(country.code()))
        });
        let Some(goes) = goes else {
            continue;
        };
        let place = recipient
            .name
            .as_ref()
            .map_or(recipient.key, |name| name.span);
        findings.add(
            RULE.at(
                place,
                format!("the policy says nothing about transfers by `{id}`, and the catalogue knows of some to `{}`", goes.value),
            )
            .label("known to transfer data outside the EEA")
            .also(country.span, "in the EEA itself")
            .help(format!(
                "add `transfer:` with `country: {}` and its `mechanism`, or accept the note with `allow` if the data stay in the EEA",
                goes.value
            )),
        );
    }
}

/// Whether a recipient is the party that the catalogue knows: by its id, or by its name in any language.
fn same(id: &str, recipient: &Recipient, provider: &CatalogueProvider) -> bool {
    let own = recipient
        .name
        .as_ref()
        .map(|name| names(name))
        .unwrap_or_default();
    let known = provider
        .name
        .as_ref()
        .map(|name| names(name))
        .unwrap_or_default();
    provider.id.as_ref().is_some_and(|known| known.value == id)
        || own.iter().any(|name| known.contains(name))
}

fn names(text: &Text) -> Vec<String> {
    match text.versions() {
        Versions::Same(text) => vec![text.to_lowercase()],
        Versions::Each(texts) => texts.values().map(|text| text.to_lowercase()).collect(),
    }
}
