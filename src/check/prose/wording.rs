//! Faults that a text states: the words that say it, what the sentence must be about, and what takes it back.

use crate::check::prose::{Hit, Lexicon, Saying, Version};
use crate::span::Span;

/// Language, tag and patterns, as [`Lexicon::new`] takes them.
pub type Entries<'e> = &'e [(&'static str, &'static str, &'e [&'e str])];

/// A fault in words.
///
/// It is met in a sentence that says it, is about the matter (or stands where nothing else is spoken of) and does not take it back. Questions state nothing.
#[derive(Debug, Default)]
pub struct Wording {
    says: Lexicon,
    about: Option<Lexicon>,
    with: Option<Lexicon>,
    home: &'static [&'static str],
    unless: Option<Lexicon>,
}

/// A fault that was met, and where.
#[derive(Debug)]
pub struct Met<'f> {
    pub saying: &'f Saying<'f>,
    pub version: &'f Version<'f>,
    pub hit: Hit,
}

impl Met<'_> {
    /// The matched characters.
    pub fn span(&self) -> Span {
        self.version.place(self.hit.range.clone())
    }

    /// The matched characters as they were written.
    pub fn text(&self) -> &str {
        &self.version.text[self.hit.range.clone()]
    }
}

impl Wording {
    /// The words that say it.
    pub fn new(says: Entries) -> Self {
        Self {
            says: Lexicon::new(says),
            ..Self::default()
        }
    }

    /// What the sentence must also speak of, so that it is about the matter at all.
    #[must_use]
    pub fn about(mut self, about: Entries) -> Self {
        self.about = Some(Lexicon::new(about));
        self
    }

    /// What the sentence must have besides, wherever it stands.
    #[must_use]
    pub fn with(mut self, with: Entries) -> Self {
        self.with = Some(Lexicon::new(with));
        self
    }

    /// The sections and keys whose texts are about the matter anyway.
    #[must_use]
    pub fn home(mut self, sections: &'static [&'static str]) -> Self {
        self.home = sections;
        self
    }

    /// What takes it back, or makes it something else, in the same sentence.
    #[must_use]
    pub fn unless(mut self, unless: Entries) -> Self {
        self.unless = Some(Lexicon::new(unless));
        self
    }

    /// Where these texts state the fault, once for each paragraph and tag.
    pub fn meet<'f>(&self, sayings: impl Iterator<Item = &'f Saying<'f>>) -> Vec<Met<'f>> {
        let mut met = Vec::new();
        for saying in sayings {
            let home = self.home.contains(&saying.section());
            for version in &saying.versions {
                let hits = self.hits(version, home);
                met.extend(hits.into_iter().map(|hit| Met {
                    saying,
                    version,
                    hit,
                }));
            }
        }
        met
    }

    fn hits(&self, version: &Version, home: bool) -> Vec<Hit> {
        let mut hits = self.says.meets(version);
        if hits.is_empty() {
            return hits;
        }
        let sentences = &version.reading().sentences;
        hits.retain(|hit| !sentences[hit.sentence].asks);
        for about in [self.about.as_ref().filter(|_| !home), self.with.as_ref()]
            .into_iter()
            .flatten()
        {
            let on = about.meets(version);
            hits.retain(|hit| on.iter().any(|other| other.sentence == hit.sentence));
        }
        if let Some(unless) = &self.unless {
            let back = unless.meets(version);
            hits.retain(|hit| back.iter().all(|other| other.sentence != hit.sentence));
        }
        let mut told: Vec<(usize, &str)> = Vec::new();
        hits.retain(|hit| {
            let key = (sentences[hit.sentence].paragraph, hit.tag);
            let new = !told.contains(&key);
            if new {
                told.push(key);
            }
            new
        });
        hits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wording_needs_its_matter_and_gives_way_to_what_takes_it_back() {
        let wording = Wording::new(&[("en", "signed", &["signed"])])
            .about(&[("en", "request", &["request*"])])
            .unless(&[("en", "no", &["need not"])])
            .home(&["access"]);
        let fires = |key: &str, text: &str| {
            let saying = Saying::of_words(key, "en", text);
            !wording.meet(std::iter::once(&saying)).is_empty()
        };
        assert!(fires("texts.rights", "The request must be signed."));
        assert!(fires("texts.access", "Everything must be signed."));
        assert!(!fires("texts.rights", "The contract must be signed."));
        assert!(!fires("texts.rights", "A request. It is signed."));
        assert!(!fires("texts.access", "It need not be signed."));
        assert!(!fires("texts.access", "Must it be signed?"));
    }
}
