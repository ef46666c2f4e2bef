//! The constants that stand at the head of each script: what the policy needs, its services and its words.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::minify::style;
use super::plan::{Category, ConsentMode, ConsentScript, LanguageTexts, ScriptService};
use super::tokens::Tokens;
use super::{ConsentError, SETTINGS};

/// Which optional parts the policy needs.
pub(super) struct Needs {
    pub embeds: bool,
    pub signals: bool,
    pub calls: bool,
    pub endpoint: bool,
}

impl Needs {
    pub fn of(plan: &ConsentScript) -> Self {
        Self {
            embeds: waiting(plan).any(|service| service.embed),
            signals: plan.consent_mode != ConsentMode::None
                && waiting(plan).any(|service| !service.signals.is_empty()),
            calls: waiting(plan).any(|service| service.calls.is_some()),
            endpoint: plan.endpoint.is_some(),
        }
    }
}

/// The services that wait for consent.
fn waiting(plan: &ConsentScript) -> impl Iterator<Item = &ScriptService> {
    plan.services
        .iter()
        .filter(|service| service.category != Category::Necessary)
}

/// The categories in use, in the order of asking.
fn categories(plan: &ConsentScript) -> impl Iterator<Item = Category> {
    [
        Category::Functional,
        Category::Analytics,
        Category::Marketing,
        Category::Embedded,
    ]
    .into_iter()
    .filter(|category| {
        plan.services
            .iter()
            .any(|service| service.category == *category)
    })
}

/// The constants of the first script; `VERSION` is added by who knows it.
pub(super) fn first(
    plan: &ConsentScript,
    needs: &Needs,
    tokens: &Tokens,
) -> Result<String, ConsentError> {
    let mut head = Head::default();
    head.set("__EMBEDS__", needs.embeds);
    head.set("__SIGNALS__", needs.signals);
    head.set(
        "__ADVANCED__",
        needs.signals && plan.consent_mode == ConsentMode::Advanced,
    );
    head.set(
        "__ADS__",
        waiting(plan).any(|service| signals(service).contains(&"ad_storage")),
    );
    head.set("__CALLS__", needs.calls);
    head.set("__GPC__", plan.gpc_refuses);
    head.set("__ENDPOINT__", needs.endpoint);
    head.set("__DOMAIN__", plan.domain.is_some());
    head.set("__LANGUAGES__", plan.languages.len() > 1);
    let varied = |language: &LanguageTexts| !language.lang.chars().all(char::is_alphanumeric);
    head.set("__VARIANTS__", plan.languages.iter().any(varied));
    head.set("__RELOAD__", !plan.stays);
    head.set("WIDTH", tokens.width);
    head.set("REVISION", plan.revision);
    head.set("LIFETIME", u64::from(plan.lifetime_days) * 86_400);
    head.set("DOMAIN", plan.domain.as_deref().unwrap_or_default());
    head.set("ENDPOINT", plan.endpoint.as_deref().unwrap_or_default());
    head.set("SETTINGS", SETTINGS);
    let mut css = include_str!("layer.css").to_owned();
    if needs.embeds {
        css.push_str(include_str!("embed.css"));
    }
    head.set("STYLE", style(&css));

    let services = waiting(plan).map(|service| {
        let (hash, days) = &tokens.by_service[&service.id];
        let mut entry = json!({
            "id": service.id, "category": service.category.word(), "hash": hash, "days": days,
        });
        if service.embed {
            entry["name"] = json!(service.name);
        }
        if let Some(calls) = &service.calls {
            entry["calls"] = json!([calls.queue, calls.granted, calls.refused]);
        }
        if needs.signals && !service.signals.is_empty() {
            entry["signals"] = json!(signals(service));
        }
        entry
    });
    head.set("SERVICES", services.collect::<Vec<_>>());

    let mut texts = serde_json::Map::new();
    for language in &plan.languages {
        let list = first_texts(plan, needs, language)?;
        texts.insert(language.lang.to_lowercase(), Value::Array(list.values));
    }
    head.places(&first_places(plan, needs)?);
    head.set("TEXTS", texts);
    Ok(head.0)
}

/// The names of the places in a language's texts, the same in every language.
fn first_places(plan: &ConsentScript, needs: &Needs) -> Result<Vec<&'static str>, ConsentError> {
    match plan.languages.first() {
        Some(language) => Ok(first_texts(plan, needs, language)?.names),
        None => Ok(Vec::new()),
    }
}

/// One language's texts of the first layer and the placeholders.
fn first_texts<'a>(
    plan: &ConsentScript,
    needs: &Needs,
    language: &'a LanguageTexts,
) -> Result<List<'a>, ConsentError> {
    let mut list = List::new(language);
    list.message("TITLE", "banner-title")?;
    list.message("TEXT", "banner-text")?;
    let purposes = categories(plan)
        .map(|category| {
            let name = message(language, &format!("banner-{}", category.word()))?;
            let why = message(language, &format!("banner-{}-why", category.word()))?;
            Ok(json!([name, why]))
        })
        .collect::<Result<Vec<_>, _>>()?;
    list.value("PURPOSES", json!(purposes));
    list.message("PARTIES", "banner-parties")?;
    list.message("CHANGE", "banner-change")?;
    list.message("REFUSE", "banner-reject-all")?;
    list.message("ACCEPT", "banner-accept-all")?;
    list.message("CHOOSE", "banner-settings")?;
    list.message("LIST", "banner-list-link")?;
    list.message("NOTICE", "banner-notice-link")?;
    list.message("LINK", "banner-settings-link")?;
    list.value("LIST_URL", json!(language.cookies_url));
    list.value("NOTICE_URL", json!(language.notice_url));
    if needs.embeds {
        list.value("EMBED_TEXTS", embed_texts(plan, language)?);
        list.message("EMBED_ONCE", "banner-embed-once")?;
        list.message("EMBED_ALWAYS", "banner-embed-always")?;
        list.message("EMBED_OPEN", "banner-embed-open")?;
    }
    Ok(list)
}

/// The signals a service listens to; the bare name of the mode stands for those of the service's category.
fn signals(service: &ScriptService) -> Vec<&str> {
    let whole: &[&str] = match service.category {
        Category::Necessary | Category::Embedded => &[],
        Category::Functional => &["functionality_storage", "personalization_storage"],
        Category::Analytics => &["analytics_storage"],
        Category::Marketing => &["ad_storage", "ad_user_data", "ad_personalization"],
    };
    service
        .signals
        .iter()
        .flat_map(|signal| match signal.as_str() {
            "google-consent-mode" => whole.to_vec(),
            other => vec![other],
        })
        .collect()
}

/// Who provides an embed and who gets what when it is shown, by service id.
fn embed_texts(plan: &ConsentScript, language: &LanguageTexts) -> Result<Value, ConsentError> {
    let text = message(language, "banner-embed-text")?;
    Ok(waiting(plan)
        .filter(|service| service.embed)
        .map(|service| {
            let provider = provider(service, language);
            // The name last: it is the owner's text and may hold anything.
            let text = text
                .replace("{provider}", &provider)
                .replace("{service}", service.name_in(&language.lang));
            (service.id.clone(), Value::String(text))
        })
        .collect::<serde_json::Map<_, _>>()
        .into())
}

/// A service's provider, with the countries that data go to.
fn provider(service: &ScriptService, language: &LanguageTexts) -> String {
    match service.per_language.get(&language.lang) {
        Some(words) if words.countries.is_empty() => words.provider.clone(),
        Some(words) => format!("{} ({})", words.provider, words.countries),
        None => String::new(),
    }
}

/// The settings' messages by the name of their place.
const SETTINGS_TEXTS: &[(&str, &str)] = &[
    ("S_TEXT", "banner-settings-text"),
    ("S_PROVIDER", "banner-provider"),
    ("S_STORED", "banner-stored"),
    ("S_LIFETIME", "banner-lifetime"),
    ("S_ACCESS", "banner-access"),
    ("S_SAVE", "banner-save"),
    ("S_CLOSE", "banner-close"),
    ("S_GRANTED", "banner-granted"),
    ("S_REFUSED", "banner-refused"),
    ("S_NONE", "banner-none"),
    ("S_CHANGE", "banner-change-choice"),
    ("S_WITHDRAW", "banner-withdraw"),
    ("S_DOWNLOAD", "banner-download"),
    ("S_NECESSARY", "banner-necessary"),
    ("S_NECESSARY_TEXT", "banner-necessary-why"),
    ("S_ALL", "banner-all"),
    ("S_NOTHING", "banner-nothing-stored"),
    ("S_REMAINS", "banner-remains"),
    ("S_SIGNAL", "banner-signal"),
];

/// Kinds of storage that a script can delete, with the constant that joins the way to do it.
const REACHABLE: [(&str, &str); 5] = [
    ("cookie", "__COOKIE__"),
    ("local_storage", "__LOCAL_STORAGE__"),
    ("session_storage", "__SESSION_STORAGE__"),
    ("indexed_db", "__INDEXED_DB__"),
    ("cache", "__CACHE__"),
];

/// The constants of the settings module. It shares the first script's words, so it needs their places (`first`) too.
pub(super) fn second(plan: &ConsentScript, needs: &Needs) -> Result<String, ConsentError> {
    let in_category = |category| plan.services.iter().filter(move |s| s.category == category);
    let necessary = in_category(Category::Necessary).next().is_some();
    let groups = categories(plan).any(|category| in_category(category).count() > 1);
    let remains = waiting(plan)
        .flat_map(|s| &s.storage)
        .any(|item| !item.first_party);
    let nothing = plan
        .services
        .iter()
        .any(|service| service.storage.is_empty());
    let unused = |name: &str| match name {
        "S_NECESSARY" | "S_NECESSARY_TEXT" => !necessary,
        "S_ALL" => !groups,
        "S_NOTHING" => !nothing,
        "S_REMAINS" => !remains,
        "S_SIGNAL" => !plan.gpc_refuses,
        _ => false,
    };
    let mut head = Head::default();
    head.places(&first_places(plan, needs)?);
    head.set("STYLE", style(include_str!("settings.css")));
    head.set("__GPC__", plan.gpc_refuses);
    head.set("__NECESSARY__", necessary);
    head.set("__GROUPS__", groups);
    head.set("__REMAINS__", remains);
    let mut words = serde_json::Map::new();
    for language in &plan.languages {
        let mut texts = Vec::new();
        for (name, id) in SETTINGS_TEXTS {
            // An unused text keeps its place, so that the places are the same in every policy.
            texts.push(if unused(name) {
                ""
            } else {
                message(language, id)?
            });
        }
        let services: Vec<_> = plan
            .services
            .iter()
            .map(|service| described(service, language))
            .collect();
        words.insert(language.lang.to_lowercase(), json!([texts, services]));
    }
    let names: Vec<_> = SETTINGS_TEXTS.iter().map(|(name, _)| *name).collect();
    head.places(&names);
    head.set("WORDS", words);
    let used: Vec<_> = categories(plan).map(Category::word).collect();
    head.set("CATEGORIES", used);
    wiping(plan, &mut head);
    Ok(head.0)
}

/// A service as the settings describe it.
fn described(service: &ScriptService, language: &LanguageTexts) -> Value {
    let provider = provider(service, language);
    let words = service
        .per_language
        .get(&language.lang)
        .cloned()
        .unwrap_or_default();
    let items: Vec<_> = words
        .items
        .iter()
        .map(|item| {
            // Left out where it is the provider, which is nearly always so.
            let own = if item.access == words.provider {
                ""
            } else {
                &item.access
            };
            json!([item.name, item.purpose, item.lifetime, own])
        })
        .collect();
    json!([
        service.id,
        service.category.word(),
        service.name_in(&language.lang),
        words.description,
        provider,
        items
    ])
}

/// A name or pattern as a part of a regular expression.
fn expression(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        match letter {
            '*' => out.push_str(".*"),
            _ if letter.is_ascii_punctuation() && !matches!(letter, '_' | '-') => {
                out.extend(['\\', letter]);
            }
            _ => out.push(letter),
        }
    }
    out
}

/// What is deleted on withdrawal, and how.
fn wiping(plan: &ConsentScript, head: &mut Head) {
    let reachable = |service: &ScriptService| -> Vec<(String, String)> {
        let known = service.storage.iter().filter(|item| {
            item.first_party && REACHABLE.iter().any(|(kind, _)| *kind == item.kind)
        });
        known
            .map(|item| (item.kind.clone(), expression(&item.name)))
            .collect()
    };
    for (kind, name) in REACHABLE {
        head.set(
            name,
            waiting(plan)
                .flat_map(reachable)
                .any(|(used, _)| used == kind),
        );
    }
    let storage: serde_json::Map<_, _> = waiting(plan)
        .map(|service| {
            let mut kinds: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for (kind, name) in reachable(service) {
                kinds.entry(kind).or_default().push(name);
            }
            let kinds: BTreeMap<_, _> = kinds
                .into_iter()
                .map(|(kind, names)| (kind, names.join("|")))
                .collect();
            (service.id.clone(), json!(kinds))
        })
        .filter(|(_, kinds)| *kinds != json!({}))
        .collect();
    head.set("STORAGE", storage);
    let disable: serde_json::Map<_, _> = waiting(plan)
        .filter_map(|service| Some((service.id.clone(), json!(service.disable.as_ref()?))))
        .collect();
    head.set("__DISABLE__", !disable.is_empty());
    let prefixed = |service: &ScriptService| {
        service
            .storage
            .iter()
            .any(|item| item.name.starts_with("__"))
    };
    head.set("__SECURE__", waiting(plan).any(prefixed));
    head.set("DISABLE", disable);
}

/// One language's texts with the names of their places.
struct List<'a> {
    language: &'a LanguageTexts,
    names: Vec<&'static str>,
    values: Vec<Value>,
}

impl<'a> List<'a> {
    fn new(language: &'a LanguageTexts) -> Self {
        Self {
            language,
            names: Vec::new(),
            values: Vec::new(),
        }
    }

    fn value(&mut self, name: &'static str, value: Value) {
        self.names.push(name);
        self.values.push(value);
    }

    fn message(&mut self, name: &'static str, id: &str) -> Result<(), ConsentError> {
        let text = message(self.language, id)?;
        self.value(name, json!(text));
        Ok(())
    }
}

fn message<'a>(language: &'a LanguageTexts, id: &str) -> Result<&'a str, ConsentError> {
    language
        .messages
        .get(id)
        .map(String::as_str)
        .ok_or_else(|| ConsentError::MissingMessage {
            lang: language.lang.clone(),
            id: id.to_owned(),
        })
}

/// Constants as JavaScript.
#[derive(Default)]
struct Head(String);

impl Head {
    /// `const NAME=value;`: JSON is JavaScript since 2019.
    fn set(&mut self, name: &str, value: impl Into<Value>) {
        let value = value.into();
        // Only what is folded has to be constant; the other word is shorter.
        let word = match value {
            Value::Object(_) | Value::Array(_) => "let",
            _ => "const",
        };
        self.0.push_str(&format!("{word} {name}={value};"));
    }

    /// The index of each name.
    fn places(&mut self, names: &[&str]) {
        for (place, name) in names.iter().enumerate() {
            self.set(name, place);
        }
    }
}
