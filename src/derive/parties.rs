//! Every party that gets data: recipients of the policy, and those that its services bring.

use crate::catalogue::ProviderOrNone;
use crate::derive::data::Lookup;
use crate::derive::{Label, Party, transfers};
use crate::model::Recipient;
use crate::span::Spanned;
use crate::terms::Role;
use crate::terms::text::WordOr;

/// The parties: the policy's in its order, then those of its services in theirs, each once.
pub fn parties<'a>(lookup: Lookup<'a>) -> Vec<Party<'a>> {
    let written = lookup.policy.recipients.as_ref();
    let mut parties: Vec<Party<'a>> = written
        .iter()
        .flat_map(|recipients| recipients.value.iter())
        .map(|(id, recipient)| of_policy(id, recipient, lookup))
        .collect();
    let services = lookup.policy.services.as_ref();
    for (id, service) in services.iter().flat_map(|services| services.value.iter()) {
        if service.provider.is_some() {
            continue;
        }
        let uses = service.r#use.as_ref().map_or(id, |uses| uses.as_str());
        let known = lookup.catalogue.services.get(uses);
        let provider = known.and_then(|known| known.provider.as_ref());
        let Some(ProviderOrNone::Party(provider)) = provider.map(|p| &p.value) else {
            continue;
        };
        let Some(party_id) = provider.id.as_ref() else {
            continue;
        };
        if parties.iter().any(|party| party.id == party_id.as_str()) {
            continue;
        }
        let (transfers, transfers_because) = transfers::of_provider(provider, lookup.catalogue);
        parties.push(Party {
            id: party_id.as_str(),
            span: service.key,
            name: provider.name.as_ref().map(|name| Label::Own(name)),
            category: None,
            role: provider.role.as_ref().map(|role| role.value),
            country: provider.country.as_ref().map(|country| country.code()),
            url: provider.url.as_ref().map(|url| url.value.0.as_str()),
            only_if: None,
            data: None,
            transfers,
            transfers_because,
            from_service: true,
        });
    }
    parties
}

fn of_policy<'a>(id: &'a str, recipient: &'a Spanned<Recipient>, lookup: Lookup<'a>) -> Party<'a> {
    let known = |word: &str| lookup.catalogue.recipient_categories.get(word).is_some();
    let category = match recipient.category.as_ref().map(|c| &c.value) {
        Some(WordOr::Own(text)) => Some(Label::Own(text)),
        Some(WordOr::Word(word)) if known(word) => {
            Some(Label::Message(format!("recipient-{word}")))
        }
        Some(WordOr::Word(word)) => Some(Label::Name(word)),
        None if known(id) => Some(Label::Message(format!("recipient-{id}"))),
        None => None,
    };
    let name = recipient.name.as_ref().map(|name| Label::Own(name));
    let role = recipient.role.as_ref().map(|role| role.value);
    let controller = lookup.policy.controller.as_ref();
    let country = recipient.country.as_ref().map(|c| c.code()).or_else(|| {
        let own = controller.and_then(|controller| controller.country.as_ref());
        own.filter(|_| role == Some(Role::Authority))
            .map(|c| c.code())
    });
    let (transfers, transfers_because) = transfers::of_recipient(recipient, lookup.catalogue);
    Party {
        id,
        span: recipient.key,
        category: category.or_else(|| name.is_none().then_some(Label::Name(id))),
        name,
        role,
        country,
        url: recipient.url.as_ref().map(|url| url.value.0.as_str()),
        only_if: recipient.only_if.as_ref().map(|text| &text.value),
        data: recipient.data.as_ref().map(|data| lookup.uses(data)),
        transfers,
        transfers_because,
        from_service: false,
    }
}
