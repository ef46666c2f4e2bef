//! The words of one language: messages, prose, and dates, lists and names as that language writes them.

mod error;
mod locale;
pub mod markdown;
mod messages;

use std::collections::BTreeSet;
use std::sync::Arc;

pub use error::ContentError;
use locale::Locale;
pub use locale::Unit;
use markdown::{Manner, NUMBER, NoteWords, Prose, Values};
pub use messages::Messages;

use crate::assets::Assets;
use crate::terms::RawHtml;

/// What a message is given for its variables.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Text(String),
    /// A number that a message may choose a plural form by.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The languages that have a folder of words, in order of their tags.
///
/// ```
/// use seloste::{assets::Assets, content};
/// assert!(content::languages(&Assets::builtin()).contains(&"sv".to_owned()));
/// ```
pub fn languages(assets: &Assets) -> Vec<String> {
    let tags: BTreeSet<String> = assets
        .list("content/")
        .iter()
        .filter_map(|path| path.strip_prefix("content/")?.split_once('/'))
        .filter(|(tag, _)| locale::is_tag(tag))
        .map(|(tag, _)| tag.to_owned())
        .collect();
    tags.into_iter().collect()
}

/// The names of the messages in a file: what begins a line, before ` =`.
pub fn message_names(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let name = line.split_once('=')?.0.trim_end();
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        (name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(fits))
            .then_some(name)
    })
}

/// The built-in messages of the language that `path` (`content/fi/own.ftl`) belongs to; English ones for a language
/// that is not built in.
pub fn built_in_names(assets: &Assets, path: &str) -> BTreeSet<&'static str> {
    let language = path.split('/').nth(1).unwrap_or("en");
    let of = |language: &str| -> BTreeSet<&'static str> {
        let paths = assets.list(&format!("content/{language}/")).into_iter();
        paths
            .filter(|path| path.ends_with(".ftl"))
            .filter_map(|path| std::str::from_utf8(assets.built_in(&path)?).ok())
            .flat_map(message_names)
            .collect()
    };
    let own = of(language);
    if own.is_empty() { of("en") } else { own }
}

/// The built-in messages that a file of the project replaces.
pub fn replaced<'t>(assets: &Assets, path: &str, text: &'t str) -> Vec<&'t str> {
    let known = built_in_names(assets, path);
    message_names(text)
        .filter(|name| known.contains(name))
        .collect()
}

/// Everything that is said in one language.
///
/// Messages stand in all `content/<lang>/*.ftl` together: which file holds a message is for its writers only.
/// A project's messages replace built-in ones of the same name, one by one.
pub struct Words {
    tag: String,
    messages: Arc<Messages>,
    prose: Vec<(String, String)>,
    /// Texts that English has and this language has not: `sections/access.md`.
    lacking: Vec<String>,
    locale: Locale,
    raw: RawHtml,
}

impl Words {
    /// Reads the folder `content/<tag>/`.
    ///
    /// # Errors
    /// If there is no such folder, a file is not UTF-8, or a file of messages cannot be understood.
    pub fn load(assets: &Assets, tag: &str) -> Result<Self, ContentError> {
        let folder = format!("content/{tag}/");
        let locale = Locale::new(tag).ok_or_else(|| {
            ContentError::new(
                &folder,
                format!("`{tag}` is not a language tag such as `fi` or `en`"),
            )
        })?;
        let mut prose = Vec::new();
        let mut sources = Vec::new();
        for path in assets.list(&folder) {
            if path.ends_with(".md") {
                prose.push((path.clone(), text(assets, &path)?));
            } else if path.ends_with(".ftl") {
                let differs = |bytes: &&[u8]| assets.get(&path).as_deref() != Some(*bytes);
                if let Some(bytes) = assets.built_in(&path).filter(differs) {
                    // The file of the project need not repeat what it leaves as it is.
                    sources.push((path.clone(), decode(bytes, &path)?));
                }
                sources.push((path.clone(), text(assets, &path)?));
            }
        }
        if sources.is_empty() {
            return Err(ContentError::new(
                &folder,
                format!("there are no words in the language `{tag}`"),
            ));
        }
        // A project's new files may override any built-in message, so they come last whatever their names are.
        sources.sort_by_key(|(path, _)| assets.is_project(path));
        let mut messages = Messages::new(tag, sources)?;
        let known = built_in_names(assets, &folder).into_iter();
        let mut lacking: Vec<String> = known
            .filter(|name| !messages.has_message(name))
            .map(str::to_owned)
            .collect();
        let texts = assets.list("content/en/sections/").into_iter();
        let texts: Vec<String> = texts
            .filter(|path| assets.built_in(path).is_some())
            .filter_map(|path| path.strip_prefix("content/en/").map(str::to_owned))
            .filter(|name| !prose.iter().any(|(path, _)| path[folder.len()..] == **name))
            .collect();
        lacking.extend_from_slice(&texts);
        messages.lacks(lacking);
        Ok(Self {
            tag: tag.to_owned(),
            messages: Arc::new(messages),
            prose,
            lacking: texts,
            locale,
            raw: RawHtml::Refused,
        })
    }

    /// The same words, with what the policy says of raw HTML in own texts.
    #[must_use]
    pub fn with_raw_html(self, raw: RawHtml) -> Self {
        Self { raw, ..self }
    }

    /// The language, as its folder and the pages' `lang` name it.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The messages alone, to share with whoever speaks this language for long.
    pub fn messages(&self) -> Arc<Messages> {
        Arc::clone(&self.messages)
    }

    /// Whether there is a message, or an attribute of one (`event-last_purchase.after`).
    pub fn has(&self, key: &str) -> bool {
        self.messages.has(key)
    }

    /// The message of that name.
    ///
    /// # Errors
    /// If it is missing, or needs something that is missing.
    pub fn say(&self, key: &str) -> Result<String, ContentError> {
        self.messages.format(key, &[])
    }

    /// The message of that name, with values for its variables.
    ///
    /// # Errors
    /// If it is missing, or uses a variable that is not given.
    pub fn say_with(&self, key: &str, args: &[(&str, Arg)]) -> Result<String, ContentError> {
        self.messages.format(key, args)
    }

    /// The names of all messages and attributes with the variables each uses, to compare languages by.
    pub fn inventory(&self) -> Vec<(String, BTreeSet<String>)> {
        let mut all = self.messages.inventory();
        all.extend(self.prose.iter().map(|(path, text)| {
            let name = path.strip_prefix(&format!("content/{}/", self.tag));
            (name.unwrap_or(path).to_owned(), markdown::variables(text))
        }));
        all.sort();
        all
    }

    /// The prose in `content/<lang>/<name>.md` as HTML, or nothing if there is no such file.
    ///
    /// Its headings begin at `<h{level}>`.
    ///
    /// # Errors
    /// If the Markdown has what a page must not have, uses a variable that is not given, or is there in English alone.
    pub fn prose(
        &self,
        name: &str,
        values: &Values,
        level: u8,
    ) -> Result<Option<Prose>, ContentError> {
        let path = format!("content/{}/{name}.md", self.tag);
        let Some((_, text)) = self.prose.iter().find(|(found, _)| *found == path) else {
            let lacks = |text: &String| path.ends_with(&format!("/{text}"));
            return match self.lacking.iter().any(lacks) {
                true => Err(self.messages.missing(&path, "there is no such text")),
                false => Ok(None),
            };
        };
        let scope = name.replace(['/', '_'], "-");
        self.markdown(&path, text, Some(values), level, &scope)
            .map(Some)
    }

    /// Markdown as HTML; `scope` begins the anchors of its footnotes, and no two texts of a page have the same.
    ///
    /// # Errors
    /// If the Markdown has what a page must not have, or uses a variable that is not given.
    pub fn markdown(
        &self,
        path: &str,
        text: &str,
        values: Option<&Values>,
        level: u8,
        scope: &str,
    ) -> Result<Prose, ContentError> {
        let numbered = |key: &str| self.say_with(key, &[("number", Arg::from(NUMBER))]);
        let notes = NoteWords {
            list: self.say("notes-list")?,
            reference: numbered("notes-reference")?,
            back: numbered("notes-back")?,
        };
        let manner = Manner {
            values,
            level,
            raw: self.raw,
            notes: &notes,
            scope,
        };
        markdown::render(path, text, &manner)
    }

    /// The date in full: "4. tammikuuta 2018", "4 January 2018".
    pub fn date(&self, date: jiff::civil::Date) -> String {
        self.locale.date(date)
    }

    /// The parts as running text: "a, b ja c", "a, b and c".
    ///
    /// Parts that hold a comma or an "and" themselves are kept apart by semicolons: "a; b ja c; d".
    pub fn list(&self, parts: &[String]) -> String {
        match self.runs_together(parts) {
            true => parts.join(Self::APART),
            false => self.locale.and(parts),
        }
    }

    /// What keeps parts of a list apart that would run together.
    pub const APART: &str = "; ";

    /// Whether commas and "and" would not show where one part ends and the next begins.
    pub fn runs_together(&self, parts: &[String]) -> bool {
        let pair = self.locale.and(&["\u{1}".to_owned(), "\u{2}".to_owned()]);
        let and = pair.trim_matches(['\u{1}', '\u{2}']);
        parts.len() > 1
            && parts
                .iter()
                .any(|part| part.contains(", ") || (!and.is_empty() && part.contains(and)))
    }

    /// The parts as a choice: "a tai b", "a or b".
    pub fn either(&self, parts: &[String]) -> String {
        self.locale.or(parts)
    }

    /// The name of a country, or its code where the language has no name for it.
    pub fn country(&self, code: &str) -> String {
        self.locale.country(code)
    }

    /// The name of a language in this language; see [`own_name`] for its name in itself.
    pub fn language(&self, tag: &str) -> String {
        self.locale.language(tag)
    }

    /// Puts names in the order of this language's alphabet.
    pub fn sort_by_name<T>(&self, items: &mut [T], name: impl Fn(&T) -> &str) {
        items.sort_by(|a, b| self.locale.compare(name(a), name(b)));
    }

    /// A length of time in words: "2 vuotta 6 kuukautta", "2 years 6 months".
    ///
    /// # Errors
    /// If the language has no word for a unit.
    pub fn period(&self, parts: &[(Unit, i64)]) -> Result<String, ContentError> {
        self.count(parts, "")
    }

    /// A length of time as it stands in "within …": "14 päivän", "14 days".
    ///
    /// # Errors
    /// If the language has no word for a unit.
    pub fn period_within(&self, parts: &[(Unit, i64)]) -> Result<String, ContentError> {
        self.count(parts, ".within")
    }

    fn count(&self, parts: &[(Unit, i64)], form: &str) -> Result<String, ContentError> {
        let mut words = Vec::new();
        for &(unit, count) in parts.iter().filter(|(_, count)| *count != 0) {
            let key = format!("{}{form}", unit.key());
            words.push(self.say_with(&key, &[("count", Arg::Number(count))])?);
        }
        Ok(words.join(" "))
    }
}

/// The name of a language in itself, as a list of languages to choose from shows it: "suomi", "English".
pub fn own_name(tag: &str) -> String {
    match Locale::new(tag) {
        Some(locale) => capitalise(&locale.language(tag)),
        None => tag.to_owned(),
    }
}

/// How a language is written, as `dir` of an element that stands within another language; nothing where both are written the
/// same way.
///
/// ```
/// use seloste::content::direction;
/// assert_eq!(direction("ar", "fi"), Some("rtl"));
/// assert_eq!(direction("fi", "ar"), Some("ltr"));
/// assert_eq!(direction("sv", "fi"), None);
/// ```
pub fn direction(tag: &str, within: &str) -> Option<&'static str> {
    match (
        locale::is_right_to_left(tag),
        locale::is_right_to_left(within),
    ) {
        (true, false) => Some("rtl"),
        (false, true) => Some("ltr"),
        _ => None,
    }
}

/// The text with its first letter in upper case.
pub fn capitalise(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

fn text(assets: &Assets, path: &str) -> Result<String, ContentError> {
    let bytes = assets.get(path).unwrap_or_default();
    decode(&bytes, path)
}

fn decode(bytes: &[u8], path: &str) -> Result<String, ContentError> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| ContentError::at(path, error.valid_up_to(), "the file is not UTF-8"))?;
    // Fluent and Markdown both take \r as text; a file from another editor must give the same words.
    Ok(text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(tag: &str) -> Words {
        Words::load(&Assets::builtin(), tag).unwrap()
    }

    #[test]
    fn dates_lists_and_names_follow_the_language() {
        let (fi, en) = (words("fi"), words("en"));
        let date = jiff::civil::date(2018, 1, 4);
        assert_eq!(fi.date(date), "4. tammikuuta 2018");
        assert_eq!(en.date(date), "4 January 2018");
        let abc = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(fi.list(&abc), "a, b ja c");
        assert_eq!(en.list(&abc), "a, b and c");
        assert_eq!(fi.either(&abc[..2]), "a tai b");
        assert_eq!(fi.country("US"), "Yhdysvallat");
        assert_eq!(en.country("IE"), "Ireland");
        assert_eq!(en.country("QQ"), "QQ");
        assert_eq!(fi.language("sv"), "ruotsi");
        assert_eq!(own_name("fi"), "Suomi");
        assert_eq!(own_name("sv"), "Svenska");
    }

    #[test]
    fn names_are_sorted_by_the_alphabet() {
        let mut names = ["Äiti", "Zoo", "apu", "Åbo"];
        words("fi").sort_by_name(&mut names, |name| name);
        assert_eq!(names, ["apu", "Zoo", "Åbo", "Äiti"]);
    }

    #[test]
    fn periods_are_words() {
        let half = [(Unit::Year, 2), (Unit::Month, 6)];
        assert_eq!(words("fi").period(&half).unwrap(), "2 vuotta 6 kuukautta");
        assert_eq!(words("en").period(&half).unwrap(), "2 years 6 months");
        assert_eq!(
            words("fi").period(&[(Unit::Month, 14)]).unwrap(),
            "14 kuukautta"
        );
        assert_eq!(words("fi").period(&[(Unit::Day, 1)]).unwrap(), "1 päivä");
        assert_eq!(words("en").period(&[(Unit::Year, 1)]).unwrap(), "1 year");
        assert_eq!(
            words("fi").period_within(&[(Unit::Month, 1)]).unwrap(),
            "kuukauden"
        );
    }

    #[test]
    fn a_language_without_words_is_an_error() {
        let error = Words::load(&Assets::builtin(), "xx").err().unwrap();
        assert_eq!(
            error.to_string(),
            "content/xx/: there are no words in the language `xx`"
        );
        let error = Words::load(&Assets::builtin(), "no such").err().unwrap();
        assert!(error.to_string().contains("not a language tag"));
    }
}
