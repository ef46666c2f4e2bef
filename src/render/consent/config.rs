//! The constants that stand at the head of each script: what the policy needs, its services and its words.

use serde_json::{Value, json};

use super::minify::style;
use super::plan::{Category, ConsentMode, ConsentScript, LanguageTexts, ScriptService};
use super::tokens::Tokens;
use super::{ConsentError, SETTINGS};

/// Which optional parts the policy needs.
pub(super) struct Needs {
    pub embeds: bool,
    pub signals: bool,
    pub endpoint: bool,
}

impl Needs {
    pub fn of(plan: &ConsentScript) -> Self {
        Self {
            embeds: waiting(plan).any(|service| service.embed),
            signals: plan.consent_mode != ConsentMode::None
                && waiting(plan).any(|service| !service.signals.is_empty()),
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
    head.set("__GPC__", plan.gpc_refuses);
    head.set("__ENDPOINT__", needs.endpoint);
    head.set("__DOMAIN__", plan.domain.is_some());
    head.set("__LANGUAGES__", plan.languages.len() > 1);
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
            "id": service.id, "category": service.category.word(), "hash": hash, "days": days, "name": service.name,
        });
        if service.embed {
            entry["embed"] = json!(true);
        }
        if needs.signals && !service.signals.is_empty() {
            entry["signals"] = json!(service.signals);
        }
        entry
    });
    head.set("SERVICES", services.collect::<Vec<_>>());

    let mut names = Vec::new();
    let mut texts = serde_json::Map::new();
    for language in &plan.languages {
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
        list.value("LIST_URL", json!(language.cookies_url));
        list.value("NOTICE_URL", json!(language.notice_url));
        if needs.embeds {
            list.value("PROVIDERS", providers(plan, language));
            list.message("EMBED_TEXT", "banner-embed-text")?;
            list.message("EMBED_ONCE", "banner-embed-once")?;
            list.message("EMBED_ALWAYS", "banner-embed-always")?;
            list.message("EMBED_OPEN", "banner-embed-open")?;
        }
        texts.insert(language.lang.clone(), Value::Array(list.values));
        names = list.names;
    }
    head.places(&names);
    head.set("TEXTS", texts);
    Ok(head.0)
}

/// Who gets data when an embed is shown, by service id.
fn providers(plan: &ConsentScript, language: &LanguageTexts) -> Value {
    waiting(plan)
        .filter(|service| service.embed)
        .map(|service| {
            let words = service
                .per_language
                .get(&language.lang)
                .cloned()
                .unwrap_or_default();
            let provider = match words.countries.as_str() {
                "" => words.provider,
                countries => format!("{} ({countries})", words.provider),
            };
            (service.id.clone(), Value::String(provider))
        })
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// The settings' messages by the name of their place.
const SETTINGS_TEXTS: &[(&str, &str)] = &[
    ("S_TITLE", "banner-settings-title"),
    ("S_TEXT", "banner-settings-text"),
    ("S_ALL", "banner-all"),
    ("S_STORED", "banner-stored"),
    ("S_NOTHING", "banner-nothing-stored"),
    ("S_PROVIDER", "banner-provider"),
    ("S_ACCESS", "banner-access"),
    ("S_LIFETIME", "banner-lifetime"),
    ("S_REMAINS", "banner-remains"),
    ("S_SIGNAL", "banner-signal"),
    ("S_REFUSE", "banner-reject-all"),
    ("S_ACCEPT", "banner-accept-all"),
    ("S_SAVE", "banner-save"),
    ("S_CLOSE", "banner-close"),
    ("S_GRANTED", "banner-granted"),
    ("S_REFUSED", "banner-refused"),
    ("S_NONE", "banner-none"),
    ("S_CHANGE", "banner-change-choice"),
    ("S_WITHDRAW", "banner-withdraw"),
];

/// Kinds of storage that a script can delete.
const REACHABLE: [&str; 5] = [
    "cookie",
    "local_storage",
    "session_storage",
    "indexed_db",
    "cache",
];

/// The constants of the settings module.
pub(super) fn second(plan: &ConsentScript) -> Result<String, ConsentError> {
    let mut head = Head::default();
    head.set("STYLE", style(include_str!("settings.css")));
    let remains = waiting(plan)
        .flat_map(|service| &service.storage)
        .any(|item| !item.first_party);
    let mut words = serde_json::Map::new();
    for language in &plan.languages {
        let mut list = List::new(language);
        for (name, id) in SETTINGS_TEXTS {
            list.message(name, id)?;
            if *name == "S_REMAINS" && !remains {
                list.values.pop();
                list.values.push(json!(""));
            }
        }
        let necessary = plan
            .services
            .iter()
            .any(|service| service.category == Category::Necessary)
            .then_some(Category::Necessary);
        let purposes = necessary
            .into_iter()
            .chain(categories(plan))
            .map(|category| {
                let word = category.word();
                let name = message(language, &format!("banner-{word}"))?;
                Ok(json!([
                    word,
                    name,
                    message(language, &format!("banner-{word}-why"))?
                ]))
            })
            .collect::<Result<Vec<_>, _>>()?;
        let services: Vec<_> = plan
            .services
            .iter()
            .map(|service| {
                let words = service
                    .per_language
                    .get(&language.lang)
                    .cloned()
                    .unwrap_or_default();
                let items: Vec<_> = words
                    .items
                    .iter()
                    .map(|item| json!([item.name, item.purpose, item.lifetime, item.access]))
                    .collect();
                json!([
                    service.id,
                    service.category.word(),
                    service.name,
                    words.description,
                    words.provider,
                    words.countries,
                    items
                ])
            })
            .collect();
        words.insert(
            language.lang.clone(),
            json!({"texts": list.values, "purposes": purposes, "services": services}),
        );
    }
    let names: Vec<_> = SETTINGS_TEXTS.iter().map(|(name, _)| *name).collect();
    head.places(&names);
    head.set("WORDS", words);
    let storage: serde_json::Map<_, _> = waiting(plan)
        .map(|service| {
            let items: Vec<_> = service
                .storage
                .iter()
                .filter(|item| item.first_party && REACHABLE.contains(&item.kind.as_str()))
                .map(|item| json!([item.kind, item.name]))
                .collect();
            (service.id.clone(), json!(items))
        })
        .collect();
    head.set("STORAGE", storage);
    let disable: serde_json::Map<_, _> = waiting(plan)
        .filter_map(|service| Some((service.id.clone(), json!(service.disable.as_ref()?))))
        .collect();
    head.set("DISABLE", disable);
    Ok(head.0)
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
    /// `const NAME=value;` – JSON is JavaScript since 2019.
    fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.0.push_str(&format!("const {name}={};", value.into()));
    }

    /// The index of each name.
    fn places(&mut self, names: &[&str]) {
        for (place, name) in names.iter().enumerate() {
            self.set(name, place);
        }
    }
}
