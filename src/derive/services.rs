//! The services of the site: what the policy says laid over what the catalogue knows.

use crate::catalogue::{CatalogueService, ProviderOrNone, ServiceForm};
use crate::derive::data::Lookup;
use crate::derive::{Label, ServiceNotice, StorageNotice};
use crate::model::{OrNone, Service, StoredItem};
use crate::span::Spanned;
use crate::terms::{Consent, StorageKind, StorageParty, Text};

/// The services in the policy's order.
pub fn services<'a>(lookup: Lookup<'a>) -> Vec<ServiceNotice<'a>> {
    let services = lookup.policy.services.as_ref();
    services
        .iter()
        .flat_map(|services| services.value.iter())
        .map(|(id, service)| of_policy(id, service, lookup))
        .collect()
}

fn of_policy<'a>(
    id: &'a str,
    service: &'a Spanned<Service>,
    lookup: Lookup<'a>,
) -> ServiceNotice<'a> {
    let uses = service.r#use.as_ref().map_or(id, |uses| uses.as_str());
    let known = lookup
        .catalogue
        .services
        .get(uses)
        .map(|known| &known.value);
    let own_name = service.name.as_ref().map(|name| match &name.value {
        Text::Same(name) => Label::Name(name),
        each => Label::Own(each),
    });
    let known_name = known
        .and_then(|known| known.name.as_ref())
        .map(|n| Label::Name(n.as_str()));
    let provider = match (
        &service.provider,
        known.and_then(|known| known.provider.as_ref()),
    ) {
        (Some(own), _) => Some(own.value.as_str()),
        (None, Some(provider)) => match &provider.value {
            ProviderOrNone::Party(party) => party.id.as_ref().map(|id| id.as_str()),
            ProviderOrNone::None => None,
        },
        (None, None) => None,
    };
    ServiceNotice {
        id,
        service: &service.value,
        catalogue: known,
        span: service.key,
        name: own_name.or(known_name).unwrap_or(Label::Name(id)),
        description: match &service.description {
            Some(text) => Some(Label::Own(text)),
            None => known.map(|_| Label::Message(format!("service-{uses}"))),
        },
        provider,
        consent: service
            .consent
            .as_ref()
            .or(known.and_then(|known| known.consent.as_ref()))
            .map(|consent| consent.value),
        exempt: exempt(service, known),
        form: known
            .and_then(|known| known.kind.as_ref())
            .map_or(form_of(service), |form| form.value),
        storage: storage(service, known, provider),
        pages: strings(service.pages.as_deref()),
        purposes: purposes(id, lookup),
        hosts: known
            .map(|k| strings(k.hosts.as_deref()))
            .unwrap_or_default(),
        signals: known
            .map(|k| strings(k.signals.as_deref()))
            .unwrap_or_default(),
        calls: known
            .and_then(|k| k.calls.as_ref())
            .map(|calls| &calls.value),
        disable: known
            .and_then(|k| k.disable.as_ref())
            .map(|text| text.as_str()),
        discontinued: known
            .and_then(|k| k.discontinued.as_ref())
            .map(|date| date.value),
    }
}

fn form_of(service: &Service) -> ServiceForm {
    match service.consent.as_ref().map(|consent| consent.value) {
        Some(Consent::Embedded) => ServiceForm::Embed,
        _ => ServiceForm::Script,
    }
}

fn exempt<'a>(
    service: &'a Service,
    known: Option<&'a CatalogueService>,
) -> Option<(crate::terms::Exemption, Option<Label<'a>>)> {
    if let Some(exempt) = &service.exempt {
        let criterion = exempt.criterion.as_ref()?.value;
        let reason = exempt.reason.as_ref().map(|reason| Label::Own(reason));
        return Some((criterion, reason));
    }
    let exempt = known?.exempt.as_ref()?;
    let reason = exempt
        .reason
        .as_ref()
        .map(|word| Label::Message(format!("exempt-{}", word.value)));
    Some((exempt.criterion.as_ref()?.value, reason))
}

/// The catalogue's items with the policy's over and after them.
fn storage<'a>(
    service: &'a Spanned<Service>,
    known: Option<&'a CatalogueService>,
    provider: Option<&'a str>,
) -> Vec<StorageNotice<'a>> {
    let mut items: Vec<StorageNotice<'a>> = Vec::new();
    let catalogued = known.and_then(|known| known.storage.as_ref());
    for item in catalogued.iter().flat_map(|items| items.value.iter()) {
        items.push(StorageNotice {
            span: service.key,
            name: item.name.as_ref().map(|name| name.as_str()),
            kind: item
                .kind
                .as_ref()
                .map_or(StorageKind::Cookie, |kind| kind.value),
            lifetime: item.lifetime.as_ref().map(|lifetime| lifetime.value),
            purpose: item
                .purpose
                .as_ref()
                .map(|word| Label::Message(format!("storage-{}", word.value))),
            party: item
                .party
                .as_ref()
                .map_or(StorageParty::Third, |party| party.value),
            access: provider.into_iter().collect(),
        });
    }
    for item in service.storage.iter().flat_map(|items| items.value.iter()) {
        let own = of_item(item, provider);
        match items
            .iter_mut()
            .find(|known| known.name.is_some() && known.name == own.name)
        {
            Some(known) => *known = own,
            None => items.push(own),
        }
    }
    items
}

fn of_item<'a>(item: &'a Spanned<StoredItem>, provider: Option<&'a str>) -> StorageNotice<'a> {
    StorageNotice {
        span: item.span,
        name: item.name.as_ref().map(|name| name.as_str()),
        kind: item
            .kind
            .as_ref()
            .map_or(StorageKind::Cookie, |kind| kind.value),
        lifetime: item.lifetime.as_ref().map(|lifetime| lifetime.value),
        purpose: item.purpose.as_ref().map(|purpose| Label::Own(purpose)),
        party: item
            .party
            .as_ref()
            .map_or(StorageParty::First, |party| party.value),
        access: match item.access.as_ref().map(|access| &access.value) {
            Some(OrNone::None) => Vec::new(),
            Some(OrNone::Some(parties)) => parties.iter().map(|party| party.as_str()).collect(),
            None => provider.into_iter().collect(),
        },
    }
}

fn strings(list: Option<&Vec<Spanned<String>>>) -> Vec<&str> {
    list.map(|list| list.iter().map(|text| text.as_str()).collect())
        .unwrap_or_default()
}

fn purposes<'a>(service: &str, lookup: Lookup<'a>) -> Vec<(&'a str, &'a str)> {
    let mut found = Vec::new();
    for (register, value) in lookup.policy.registers() {
        for (id, purpose) in value
            .purposes
            .iter()
            .flat_map(|purposes| purposes.value.iter())
        {
            let used = purpose
                .services
                .iter()
                .flat_map(|services| services.value.iter());
            if used.into_iter().any(|used| used.as_str() == service) {
                found.push((register, id));
            }
        }
    }
    found
}
