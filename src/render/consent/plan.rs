//! What the consent script has to know: plain data, filled from the derived notice.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Everything that goes into one site's consent script.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentScript {
    /// `consent.revision`: raised by hand when the meaning changes; every visitor is asked again.
    pub revision: u32,
    /// How long a choice is kept, the same for yes and no.
    pub lifetime_days: u32,
    /// The domain whose subdomains share the choice; without it each host keeps its own.
    pub domain: Option<String>,
    /// Where each record is posted.
    pub endpoint: Option<String>,
    /// Whether withdrawal leaves the page as it is, though a script ran: the owner reloads it in their own way.
    #[serde(default)]
    pub stays: bool,
    /// Whether Global Privacy Control counts as a refusal where the visitor has not chosen.
    pub gpc_refuses: bool,
    /// How Google's Consent Mode is told.
    pub consent_mode: ConsentMode,
    /// The controller's name, as the first layer names it. The texts in `languages` already carry it.
    pub controller: String,
    /// All services, the necessary ones too: the settings list these without a switch.
    pub services: Vec<ScriptService>,
    /// The languages of the notice, the authoritative one first.
    pub languages: Vec<LanguageTexts>,
}

/// Google's Consent Mode v2.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentMode {
    /// Not told at all.
    #[default]
    None,
    /// Tags wait for consent like everything else and are told the choice.
    Basic,
    /// Tags load before the choice and are told that nothing is granted.
    Advanced,
}

/// What a service is for, as the banner asks about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// Exempt from consent; listed, never asked about.
    Necessary,
    /// Choices and settings that the site remembers.
    Functional,
    /// Statistics about the use of the site.
    Analytics,
    /// Advertising and its measurement.
    Marketing,
    /// Content of others: videos, maps.
    Embedded,
}

impl Category {
    /// The word that `data-consent` and the messages use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Necessary => "necessary",
            Self::Functional => "functional",
            Self::Analytics => "analytics",
            Self::Marketing => "marketing",
            Self::Embedded => "embedded",
        }
    }
}

/// A service as the script knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScriptService {
    /// The id that `data-consent` names.
    pub id: String,
    /// What it is for.
    pub category: Category,
    /// Digest of what consent to it covers, lifetimes left out: another digest asks again.
    pub digest: String,
    /// The longest lifetime of its items in days, 0 for none or the session: a longer one asks again.
    pub lifetime_days: u32,
    /// Its name; a language may have its own.
    pub name: String,
    /// Whether it shows something in the page and so gets a placeholder while it waits.
    pub embed: bool,
    /// The Consent Mode signals it listens to; `google-consent-mode` stands for those of its category.
    pub signals: Vec<String>,
    /// The global that switches it off, such as `ga-disable-*`; `*` stands for the measurement id.
    pub disable: Option<String>,
    /// Calls that its own script takes.
    #[serde(default)]
    pub calls: Option<ScriptCalls>,
    /// What it stores.
    pub storage: Vec<ScriptItem>,
    /// Its words by language.
    pub per_language: BTreeMap<String, ServiceWords>,
}

impl ScriptService {
    /// What it is called in a language.
    pub fn name_in(&self, language: &str) -> &str {
        let own = self.per_language.get(language);
        own.and_then(|words| words.name.as_deref())
            .unwrap_or(&self.name)
    }
}

/// Calls that a service's own script takes through a queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScriptCalls {
    /// An array in the window, such as `_paq`.
    pub queue: String,
    /// Called before the service is let through.
    pub granted: Vec<String>,
    /// Called when its consent is withdrawn.
    pub refused: Vec<String>,
}

/// An item that a service stores, as the wiping knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScriptItem {
    /// Its name; `*` stands for any characters.
    pub name: String,
    /// `cookie`, `local_storage`, `session_storage`, `indexed_db`, `cache` and their kin.
    pub kind: String,
    /// Whether it belongs to the site itself: only such items can be deleted from here.
    pub first_party: bool,
}

/// A service's words in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceWords {
    /// Its name, where that differs by language.
    #[serde(default)]
    pub name: Option<String>,
    /// What it does, in sentences.
    pub description: String,
    /// Who provides it.
    pub provider: String,
    /// The countries outside the EEA that data go to, joined; empty where there are none.
    pub countries: String,
    /// Its items, in the order of [`ScriptService::storage`].
    pub items: Vec<ItemWords>,
}

/// A stored item's words in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemWords {
    /// Name or pattern.
    pub name: String,
    /// What it is for, a sentence with its full stop.
    pub purpose: String,
    /// How long it stays, without a full stop.
    pub lifetime: String,
    /// Who has access, without a full stop.
    pub access: String,
}

/// A language's texts and addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageTexts {
    /// Language tag, compared with `<html lang>`.
    pub lang: String,
    /// The messages of `content/<lang>/banner.ftl`, formatted with `controller` and `parties`;
    /// `service` and `provider` are given as the literal texts `{service}` and `{provider}`, which the script fills.
    #[serde(default)]
    pub messages: BTreeMap<String, String>,
    /// The notice, relative to the script.
    pub notice_url: String,
    /// The cookie page, relative to the script.
    pub cookies_url: String,
}
