//! What the consent script is told: the derived plan in the words of every language.

use std::collections::BTreeMap;

use super::RenderError;
use super::consent::plan::{
    Category, ConsentMode, ConsentScript, ItemWords, LanguageTexts, ScriptCalls, ScriptItem,
    ScriptService, ServiceWords,
};
use super::plan::{PageId, Plan};
use super::speak::Speaker;
use super::voice::Voice;
use crate::catalogue::ServiceForm;
use crate::content::{Arg, Words};
use crate::derive::{Label, Notice, ServiceNotice};
use crate::model::{self, Gpc, Withdrawal};
use crate::terms::{Consent, Lifetime, StorageKind, StorageParty};

/// The plan for the script of this notice.
pub fn script(
    notice: &Notice,
    plans: &[Plan],
    words: &[Words],
) -> Result<ConsentScript, RenderError> {
    let settings = notice.policy.consent.as_ref();
    let controller = notice.policy.controller.as_ref();
    let controller = controller
        .and_then(|c| c.name.as_ref())
        .map_or("", |name| name.as_str());
    let mut services: Vec<ScriptService> = notice
        .services
        .iter()
        .filter(|service| service.discontinued.is_none())
        .map(|service| script_service(notice, service))
        .collect();
    let mut languages = Vec::new();
    for (plan, words) in plans.iter().zip(words) {
        let speaker = Speaker::new(words);
        let voice = Voice {
            notice,
            speaker: &speaker,
            plan,
            folder: "",
            from_anywhere: None,
            earlier: &[],
        };
        for script in &mut services {
            if let Some(service) = notice.service(&script.id) {
                let texts = service_words(&voice, service, controller)?;
                script.per_language.insert(plan.language.clone(), texts);
            }
        }
        let url = |id| plan.find(id).map(|place| place.folder.clone());
        let notice_url = format!("{}/", plan.language);
        languages.push(LanguageTexts {
            lang: plan.language.clone(),
            messages: messages(notice, words, controller)?,
            cookies_url: url(PageId::Cookies).unwrap_or_else(|| notice_url.clone()),
            notice_url,
        });
    }
    let plan = &notice.consent;
    Ok(ConsentScript {
        revision: plan.revision,
        lifetime_days: plan.lifetime_days,
        domain: settings
            .and_then(|s| s.domain.as_ref())
            .map(|domain| domain.value.clone()),
        endpoint: settings
            .and_then(|s| s.endpoint.as_ref())
            .map(|url| url.value.0.clone()),
        stays: plan.withdrawal == Withdrawal::Stay,
        gpc_refuses: plan.gpc == Gpc::Refuse,
        consent_mode: match plan.mode {
            model::ConsentMode::None => ConsentMode::None,
            model::ConsentMode::Basic => ConsentMode::Basic,
            model::ConsentMode::Advanced => ConsentMode::Advanced,
        },
        controller: controller.to_owned(),
        services,
        languages,
    })
}

fn script_service(notice: &Notice, service: &ServiceNotice) -> ScriptService {
    let waiting = notice
        .consent
        .waiting
        .iter()
        .find(|waiting| waiting.service == service.id);
    ScriptService {
        id: service.id.to_owned(),
        category: match service.consent.unwrap_or(Consent::Marketing) {
            Consent::Necessary => Category::Necessary,
            Consent::Functional => Category::Functional,
            Consent::Analytics => Category::Analytics,
            Consent::Marketing => Category::Marketing,
            Consent::Embedded => Category::Embedded,
        },
        digest: waiting.map_or_else(String::new, |waiting| waiting.digest.clone()),
        lifetime_days: waiting.map_or(0, |waiting| waiting.lifetime_days),
        name: match &service.name {
            Label::Name(name) => (*name).to_owned(),
            Label::Own(text) => text
                .get(notice.languages.first().copied().unwrap_or_default())
                .to_owned(),
            Label::Message(_) => service.id.to_owned(),
        },
        embed: service.form == ServiceForm::Embed,
        signals: service
            .signals
            .iter()
            .map(|signal| (*signal).to_owned())
            .collect(),
        disable: service.disable.map(str::to_owned),
        calls: service.calls.and_then(|calls| {
            let names = |list: Option<&crate::source::decode::List<String>>| {
                list.iter()
                    .flat_map(|list| list.iter())
                    .map(|name| name.value.clone())
                    .collect()
            };
            Some(ScriptCalls {
                queue: calls.queue.as_ref()?.value.clone(),
                granted: names(calls.granted.as_deref()),
                refused: names(calls.refused.as_deref()),
            })
        }),
        storage: service
            .storage
            .iter()
            .filter_map(|item| {
                Some(ScriptItem {
                    name: item.name?.to_owned(),
                    kind: item.kind.word().to_owned(),
                    first_party: item.party == StorageParty::First,
                })
            })
            .collect(),
        per_language: BTreeMap::new(),
    }
}

fn service_words(
    voice: &Voice,
    service: &ServiceNotice,
    controller: &str,
) -> Result<ServiceWords, RenderError> {
    let speaker = voice.speaker;
    let party = service.provider.and_then(|id| voice.notice.party(id));
    let mut countries: Vec<String> = Vec::new();
    for transfer in party.iter().flat_map(|party| &party.transfers) {
        if let Some(code) = transfer.country {
            let name = speaker.country(code)?;
            if !countries.contains(&name) {
                countries.push(name);
            }
        }
    }
    let mut items = Vec::new();
    for item in service.storage.iter().filter(|item| item.name.is_some()) {
        items.push(ItemWords {
            // Under a heading of cookies, what is none has to be told apart.
            name: match item.kind {
                StorageKind::Cookie => item.name.unwrap_or_default().to_owned(),
                kind => format!(
                    "{} ({})",
                    item.name.unwrap_or_default(),
                    speaker.say(&format!("kind-{}", kind.word()))?
                ),
            },
            purpose: match &item.purpose {
                Some(label) => super::speak::sentence(&speaker.label(label)?),
                None => String::new(),
            },
            lifetime: match item.lifetime {
                Some(lifetime) => speaker.lifetime(lifetime, item.kind)?,
                None => speaker.lifetime(Lifetime::Persistent, item.kind)?,
            },
            access: match item.access.is_empty() {
                true => controller.to_owned(),
                false => speaker.titles(&voice.parties(&item.access)?),
            },
        });
    }
    let mut description = match &service.description {
        Some(label) => super::speak::sentence(&speaker.label(label)?),
        None => String::new(),
    };
    if let Some((criterion, reason)) = &service.exempt {
        let why = match reason {
            Some(label) => super::speak::sentence(&speaker.label(label)?),
            None => speaker.say(&format!("cookies-exempt-{}", criterion.word()))?,
        };
        description = format!("{description} {why}").trim_start().to_owned();
    }
    Ok(ServiceWords {
        name: match &service.name {
            Label::Own(_) => Some(speaker.label(&service.name)?),
            _ => None,
        },
        description,
        provider: match party {
            Some(party) => voice.party(party)?,
            None => controller.to_owned(),
        },
        countries: speaker.list(&countries),
        items,
    })
}

/// The banner's messages, those of `content/<lang>/banner.ftl`.
fn messages(
    notice: &Notice,
    words: &Words,
    controller: &str,
) -> Result<BTreeMap<String, String>, RenderError> {
    let mut parties: Vec<&str> = notice
        .services
        .iter()
        .filter(|service| service.waits() && service.discontinued.is_none())
        .flat_map(|service| {
            let access = service
                .storage
                .iter()
                .flat_map(|item| item.access.iter().copied());
            service.provider.into_iter().chain(access)
        })
        .collect();
    parties.sort_unstable();
    parties.dedup();
    let args = [
        ("controller", Arg::Text(controller.to_owned())),
        (
            "parties",
            Arg::Number(i64::try_from(parties.len()).unwrap_or(i64::MAX)),
        ),
        // Filled in by the browser.
        ("service", Arg::Text("{service}".to_owned())),
        ("provider", Arg::Text("{provider}".to_owned())),
    ];
    let mut messages = BTreeMap::new();
    for (key, _) in words.inventory() {
        if key.starts_with("banner-") {
            let text = words.say_with(&key, &args)?;
            messages.insert(key, text);
        }
    }
    let intro = notice
        .policy
        .consent
        .as_ref()
        .and_then(|consent| consent.intro.as_ref());
    if let (Some(intro), Some(text)) = (intro, messages.get_mut("banner-text")) {
        *text = format!("{} {text}", intro.get(words.tag()));
    }
    Ok(messages)
}
