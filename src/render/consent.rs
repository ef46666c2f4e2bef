//! The consent script: picks the parts that this policy needs, joins and minifies them.
//!
//! The parts are plain modules in `consent/*.js`. A script begins with constants that say what the policy needs
//! ([`config`]); the minifier folds them, so that a part without use leaves no byte behind ([`minify`]).

use std::fmt;

use sha2::{Digest, Sha256};

pub mod plan;

mod config;
mod minify;
mod parts;
mod tokens;

use crate::derive::ConsentPlan;
use plan::{Category, ConsentScript};

/// The file that every page of the site loads.
pub const SCRIPT: &str = "seloste.js";
/// The file that is fetched when the settings open or a consent is withdrawn.
pub const SETTINGS: &str = "seloste-settings.js";

/// Declarations of the script's API for TypeScript, with the ids that this policy's marks may name.
pub fn types(plan: &ConsentPlan) -> String {
    let union = |mut words: Vec<&str>| {
        words.dedup();
        let quoted: Vec<_> = words.iter().map(|word| format!("\"{word}\"")).collect();
        quoted.join(" | ")
    };
    let waiting = || plan.waiting.iter();
    include_str!("consent/seloste.d.ts")
        .replace(
            "\"SERVICE\"",
            &union(waiting().map(|one| one.service.as_str()).collect()),
        )
        .replace(
            "\"CATEGORY\"",
            &union(waiting().map(|one| one.category.word()).collect()),
        )
}

/// The finished files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scripts {
    /// A classic script, to be published as [`SCRIPT`].
    pub script: String,
    /// A module, to be published as [`SETTINGS`] beside it.
    pub settings: String,
}

/// Why there can be no script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConsentError {
    /// The visitor's record must fit into one cookie of 200 bytes.
    TooManyServices {
        /// How many services wait for consent.
        count: usize,
        /// How many fit.
        most: usize,
    },
    /// A language lacks one of the banner's messages.
    MissingMessage {
        /// The language.
        lang: String,
        /// The message's id.
        id: String,
    },
}

impl fmt::Display for ConsentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyServices { count, most } => write!(
                f,
                "{count} services wait for consent; the visitor's record has room for {most}\n  = help: describe what one provider does on the site as one service"
            ),
            Self::MissingMessage { lang, id } => {
                write!(f, "message `{id}` is missing in language `{lang}`")
            }
        }
    }
}

impl std::error::Error for ConsentError {}

/// The consent script of a policy, or `None` where nothing waits for consent: then there is no script at all.
///
/// The same plan gives the same bytes.
///
/// # Errors
/// If a message is missing, or more services wait for consent than the record has room for.
pub fn scripts(plan: &ConsentScript) -> Result<Option<Scripts>, ConsentError> {
    Ok(readable(plan)?.map(|whole| Scripts {
        script: minify::classic(&whole.script),
        settings: minify::module(&whole.settings),
    }))
}

/// The same script before it is minified, line by line as its parts were written. It works as it is; tests break
/// single lines of it to see that they would notice.
///
/// # Errors
/// As [`scripts`].
pub fn readable(plan: &ConsentScript) -> Result<Option<Scripts>, ConsentError> {
    if plan.languages.is_empty()
        || plan
            .services
            .iter()
            .all(|service| service.category == Category::Necessary)
    {
        return Ok(None);
    }
    let needs = config::Needs::of(plan);
    let tokens = tokens::Tokens::of(plan)?;
    let first = config::first(plan, &needs, &tokens)?;
    let second = config::second(plan, &needs)?;
    let script_source = parts::script(&needs);
    let settings_source = parts::settings();
    // The version names every word and every part that the visitor met.
    let mut hash = Sha256::new();
    for part in [&first, &second, &script_source, &settings_source] {
        hash.update(part.as_bytes());
    }
    let version = tokens::encode(&hash.finalize(), 4);
    Ok(Some(Scripts {
        script: format!(
            "(()=>{{if(window.seloste?.allows)return;const VERSION={version:?};{first}\n{script_source}}})()"
        ),
        settings: format!("{second}\n{settings_source}"),
    }))
}
