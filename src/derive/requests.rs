//! How people use their rights: what the policy offers for it, else the controller's own channels.

use crate::derive::Requests;
use crate::model::Policy;
use crate::terms::{Channel, Period};

/// The channels with their addresses.
pub fn requests(policy: &Policy) -> Requests<'_> {
    let rights = policy.rights.as_ref().map(|rights| &rights.value);
    let controller = policy
        .controller
        .as_ref()
        .map(|controller| &controller.value);
    let email = rights
        .and_then(|r| r.email.as_ref())
        .or(controller.and_then(|c| c.email.as_ref()))
        .map(|email| email.value.0.as_str());
    let form = rights
        .and_then(|r| r.form.as_ref())
        .or(controller.and_then(|c| c.form.as_ref()))
        .map(|form| form.value.0.as_str());
    let phone = rights
        .and_then(|r| r.phone.as_ref())
        .or(controller.and_then(|c| c.phone.as_ref()))
        .map(|phone| phone.as_str());
    let address = rights
        .and_then(|r| r.address.as_ref())
        .or(controller.and_then(|c| c.address.as_ref()))
        .map(|address| &address.value);
    let given = [
        (Channel::Email, email.is_some()),
        (Channel::Form, form.is_some()),
        (Channel::Post, address.is_some()),
        (Channel::Phone, phone.is_some()),
    ];
    let channels = match rights.and_then(|r| r.channels.as_ref()) {
        Some(channels) => channels.iter().map(|channel| channel.value).collect(),
        None => given
            .iter()
            .filter(|(_, is)| *is)
            .map(|(channel, _)| *channel)
            .collect(),
    };
    let languages = match rights.and_then(|r| r.languages.as_ref()) {
        Some(languages) => languages.iter().map(|language| language.as_str()).collect(),
        None => policy.language_codes(),
    };
    Requests {
        channels,
        email,
        form,
        phone,
        address,
        languages,
        identity_check: rights
            .and_then(|r| r.identity_check.as_ref())
            .map(|text| &text.value),
        answer_within: rights
            .and_then(|r| r.answer_within.as_ref())
            .map_or(ONE_MONTH, |period| period.value),
    }
}

/// The limit of Art. 12(3).
const ONE_MONTH: Period = Period {
    years: 0,
    months: 1,
    weeks: 0,
    days: 0,
    hours: 0,
    minutes: 0,
    seconds: 0,
};
