//! Every text for people in the project, by the place it stands at, in each language.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use crate::check::facts::Input;
use crate::check::prose::Reading;
use crate::source::Sources;
use crate::source::walk::{self, Versions, Way};
use crate::span::Span;

/// How a text is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// A single value: a name, an address, an id.
    Value,
    /// The same in all languages or one for each: a citation, an address.
    Text,
    /// A few words without a full stop: a name, an interest.
    Phrase,
    /// Sentences.
    Prose,
    /// Markdown of `texts`, or of a file under `content/`.
    Markdown,
}

/// A text in all its languages.
#[derive(Debug)]
pub struct Saying<'c> {
    /// Where it stands: `registers.customers.purposes.newsletter.description`, or `content/extra/words.md`.
    pub route: String,
    pub manner: Manner,
    /// The place of its key.
    pub key: Span,
    /// The place of its value.
    pub span: Span,
    /// One for each language, or a single one for all.
    pub versions: Vec<Version<'c>>,
    /// Written once for all languages.
    pub same: bool,
}

/// A text in one language.
#[derive(Debug)]
pub struct Version<'c> {
    /// The language's code; of a text for all languages, the file's first.
    pub language: &'c str,
    pub text: &'c str,
    /// The place of the whole value.
    pub span: Span,
    source: &'c str,
    markdown: bool,
    reading: OnceCell<Reading>,
}

/// The texts of a project.
#[derive(Debug, Default)]
pub struct Corpus<'c> {
    sayings: Vec<Saying<'c>>,
    by_route: HashMap<String, usize>,
}

impl<'c> Corpus<'c> {
    /// Gathers the texts of the policy and of the project's own Markdown.
    pub(in crate::check) fn new(input: &Input<'c>) -> Self {
        let first = input.notice.languages.first().copied().unwrap_or("fi");
        let mut sayings: Vec<Saying<'c>> = Way::through(input.notice.policy)
            .into_iter()
            .filter(|met| met.route.first().is_none_or(|part| part != "allow"))
            .map(|met| saying(met, first, input.sources))
            .collect();
        sayings.extend(files(input));
        let mut by_route = HashMap::new();
        for (at, saying) in sayings.iter().enumerate() {
            by_route.entry(saying.route.clone()).or_insert(at);
        }
        Self { sayings, by_route }
    }

    /// Everything that was written, names and ids too.
    pub fn all(&self) -> impl Iterator<Item = &Saying<'c>> {
        self.sayings.iter()
    }

    /// What people read as language: phrases, prose and Markdown.
    pub fn said(&self) -> impl Iterator<Item = &Saying<'c>> {
        self.all().filter(|saying| {
            matches!(
                saying.manner,
                Manner::Phrase | Manner::Prose | Manner::Markdown
            )
        })
    }

    /// Whole sentences: prose and Markdown.
    pub fn prose(&self) -> impl Iterator<Item = &Saying<'c>> {
        self.all()
            .filter(|saying| matches!(saying.manner, Manner::Prose | Manner::Markdown))
    }

    /// What a purpose says under one of its keys.
    pub fn of_purpose(&self, register: &str, purpose: &str, key: &str) -> Option<&Saying<'c>> {
        self.at(&format!("registers.{register}.purposes.{purpose}.{key}"))
    }

    /// The text at a route.
    pub fn at(&self, route: &str) -> Option<&Saying<'c>> {
        self.by_route.get(route).map(|at| &self.sayings[*at])
    }
}

impl Saying<'_> {
    /// The last key on the way: `description`, `withdrawal`, a section of `texts`.
    pub fn field(&self) -> &str {
        let parts = self.route.rsplit('.');
        let mut named = parts.filter(|part| !part.bytes().all(|b| b.is_ascii_digit()));
        named.next().unwrap_or(&self.route)
    }

    /// The section it belongs to, where it is Markdown of a section (`texts`, or a file under `content/<lang>/sections`);
    /// else the last key on the way.
    pub fn section(&self) -> &str {
        let file = self.route.strip_prefix("content/sections/");
        match file.and_then(|name| name.strip_suffix(".md")) {
            Some(section) => section,
            None => self.field(),
        }
    }

    /// Whether one of the keys on the way is this.
    pub fn under(&self, key: &str) -> bool {
        self.route.split('.').any(|part| part == key)
    }

    /// The register it stands in, if it is not a text of the whole file.
    pub fn register(&self) -> Option<&str> {
        let rest = self.route.strip_prefix("registers.")?;
        rest.split('.').next()
    }

    /// The register and purpose it stands in, if any.
    pub fn purpose(&self) -> Option<(&str, &str)> {
        let mut parts = self.route.split('.');
        let registers = parts.next() == Some("registers");
        let register = parts.next().filter(|_| registers)?;
        let purposes = parts.next() == Some("purposes");
        parts
            .next()
            .filter(|_| purposes)
            .map(|purpose| (register, purpose))
    }
}

#[cfg(test)]
impl<'c> Saying<'c> {
    /// A text of one language that stands in no file.
    pub(in crate::check) fn of_words(route: &str, language: &'c str, text: &'c str) -> Self {
        Self {
            route: route.to_owned(),
            manner: Manner::Markdown,
            key: Span::default(),
            span: Span::default(),
            versions: vec![Version {
                language,
                text,
                span: Span::default(),
                source: text,
                markdown: true,
                reading: OnceCell::new(),
            }],
            same: false,
        }
    }
}

impl Version<'_> {
    /// Whether it is read as Markdown: elsewhere its signs are only signs.
    pub fn is_markdown(&self) -> bool {
        self.markdown
    }

    /// The text as sentences and words.
    pub fn reading(&self) -> &Reading {
        self.reading.get_or_init(|| {
            if self.markdown {
                Reading::markdown(self.text)
            } else {
                Reading::plain(self.text)
            }
        })
    }

    /// The place of some bytes of the text: exact where the file has the text as it is, else found by its words,
    /// else the whole value (a text with escapes or folded lines).
    pub fn place(&self, range: Range<usize>) -> Span {
        let part = self.text.get(range.clone()).unwrap_or("");
        let offset = match self.source.find(self.text) {
            Some(start) => Some(start + range.start),
            None => {
                let nth = self.text[..range.start].matches(part).count();
                let mut places = self.source.match_indices(part);
                places
                    .nth(nth)
                    .map(|(at, _)| at)
                    .filter(|_| !part.is_empty())
            }
        };
        match offset {
            Some(at) => {
                let start = self.span.start as usize + at;
                Span::new(self.span.file, start, start + part.len())
            }
            None => self.span,
        }
    }
}

fn saying<'c>(met: walk::Met<'c>, first: &'c str, sources: &'c Sources) -> Saying<'c> {
    let markdown = met.route.iter().any(|part| part == "texts");
    let manner = match met.manner {
        walk::Manner::Prose if markdown => Manner::Markdown,
        walk::Manner::Value => Manner::Value,
        walk::Manner::Text => Manner::Text,
        walk::Manner::Phrase => Manner::Phrase,
        walk::Manner::Prose => Manner::Prose,
    };
    let version = |language, text, span: Span| Version {
        language,
        text,
        span,
        source: sources.get(span.file).slice(span),
        markdown,
        reading: OnceCell::new(),
    };
    let (versions, same) = match met.versions {
        Versions::Same(text) => (vec![version(first, text, met.span)], true),
        Versions::Each(texts) => {
            let each = texts.iter();
            let each = each
                .map(|(language, text)| version(language.as_str(), text.value.as_str(), text.span));
            (each.collect(), false)
        }
    };
    Saying {
        route: met.route.join("."),
        manner,
        key: met.key,
        span: met.span,
        versions,
        same,
    }
}

/// The project's own Markdown: `content/fi/extra/words.md` and `content/en/extra/words.md` are one text.
fn files<'c>(input: &Input<'c>) -> Vec<Saying<'c>> {
    let mut by_name: BTreeMap<String, Vec<Version<'c>>> = BTreeMap::new();
    let texts = input.files.iter().filter(|(path, _)| path.ends_with(".md"));
    for (path, file) in texts {
        let Some((language, name)) = path
            .strip_prefix("content/")
            .and_then(|rest| rest.split_once('/'))
        else {
            continue;
        };
        // Of a language that the notice does not have, nothing is published.
        let Some(language) = input
            .notice
            .languages
            .iter()
            .find(|code| **code == language)
        else {
            continue;
        };
        let text = input.sources.get(*file).text.as_str();
        by_name
            .entry(format!("content/{name}"))
            .or_default()
            .push(Version {
                language,
                text,
                span: Span::new(*file, 0, text.len()),
                source: text,
                markdown: true,
                reading: OnceCell::new(),
            });
    }
    by_name
        .into_iter()
        .filter_map(|(route, versions)| {
            let span = versions.first()?.span;
            let start = Span {
                end: span.start,
                ..span
            };
            Some(Saying {
                route,
                manner: Manner::Markdown,
                key: start,
                span,
                versions,
                same: false,
            })
        })
        .collect()
}
