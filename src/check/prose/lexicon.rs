//! Patterns of words, for languages that inflect: `yhteistyökumppan*`, `as long as necessary|needed`.

use std::collections::HashMap;
use std::ops::Range;

use crate::check::prose::starts::Starts;
use crate::check::prose::words::contraction;
use crate::check::prose::{Reading, Version};

/// How many words a gap may skip.
const GAP: usize = 4;

/// One word of a pattern.
#[derive(Clone, Debug)]
enum Part {
    /// Any of these, each whole or (`true`) the beginning of a word.
    Any(Vec<(String, bool)>),
    /// The same, but it may be missing.
    Maybe(Vec<(String, bool)>),
    /// Up to four words of any kind.
    Gap,
}

#[derive(Clone, Debug)]
struct Pattern {
    tag: &'static str,
    parts: Vec<Part>,
}

/// Patterns in one or more languages.
///
/// A pattern is words with spaces between them. `stem*` is every word that begins so, since endings vary; `a|b` is
/// either; a trailing `?` says the word may be missing; `…` skips up to four words. A pattern never reaches over
/// the end of a sentence. Case and soft hyphens do not count. A text's `isn't`
/// is read as `is not`.
#[derive(Debug, Default)]
pub struct Lexicon {
    languages: HashMap<&'static str, Index>,
}

/// Patterns by the first two characters of the word they begin with, so that most words ask nothing.
#[derive(Debug, Default)]
struct Index {
    patterns: Vec<Pattern>,
    starts: Starts,
    by_start: HashMap<[char; 2], Vec<usize>>,
    /// Patterns that begin with a word of one character or fewer.
    short: Vec<usize>,
}

/// Where a pattern was met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What the pattern stands for.
    pub tag: &'static str,
    /// The words, by number.
    pub words: Range<usize>,
    /// The bytes of the text.
    pub range: Range<usize>,
    /// The number of the sentence.
    pub sentence: usize,
}

impl Lexicon {
    /// Patterns with what they stand for: language, tag, patterns.
    ///
    /// ```
    /// use seloste::check::prose::{Lexicon, Reading};
    /// let lexicon = Lexicon::new(&[("fi", "vague", &["saatta*|saate*", "ja|tai muit*|muut* tieto*"])]);
    /// let text = "Saatamme kerätä nimen ja muita tietoja.";
    /// let hits = lexicon.find("fi", &Reading::plain(text));
    /// assert_eq!(&text[hits[0].range.clone()], "ja muita tietoja");
    /// ```
    pub fn new(entries: &[(&'static str, &'static str, &[&str])]) -> Self {
        let mut lexicon = Self::default();
        for (language, tag, patterns) in entries {
            let index = lexicon.languages.entry(language).or_default();
            for pattern in *patterns {
                index.add(tag, pattern);
            }
        }
        lexicon
    }

    /// Every pattern that a reading of that language meets: from each word the longest, never overlapping.
    pub fn find(&self, language: &str, reading: &Reading) -> Vec<Hit> {
        let Some(index) = self.languages.get(language) else {
            return Vec::new();
        };
        if !index.starts.meet(&reading.starts) {
            return Vec::new();
        }
        let mut hits = Vec::new();
        for (number, sentence) in reading.sentences.iter().enumerate() {
            let words = reading.words_of(sentence);
            let mut at = 0;
            while at < words.len() {
                let longest = index
                    .candidates(&words[at].folded)
                    .filter_map(|pattern| {
                        length(&pattern.parts, &words[at..], |word| &word.folded)
                            .map(|length| (length, pattern.tag))
                    })
                    .max_by_key(|(length, _)| *length);
                let Some((length, tag)) = longest.filter(|(length, _)| *length > 0) else {
                    at += 1;
                    continue;
                };
                let first = sentence.words.start + at;
                hits.push(Hit {
                    tag,
                    words: first..first + length,
                    range: reading.words[first].range.start
                        ..reading.words[first + length - 1].range.end,
                    sentence: number,
                });
                at += length;
            }
        }
        hits
    }

    /// What a version of a text meets.
    pub fn meets(&self, version: &Version) -> Vec<Hit> {
        self.find(version.language, version.reading())
    }

    /// Which of these the text does not speak of. In a language the lexicon does not know, nothing is missing.
    pub fn lacks(&self, version: &Version, tags: &[&'static str]) -> Vec<&'static str> {
        if !self.languages.contains_key(version.language) {
            return Vec::new();
        }
        let met = self.meets(version);
        let missing = |tag: &&str| met.iter().all(|hit| hit.tag != *tag);
        tags.iter().copied().filter(missing).collect()
    }

    /// Whether the text says nothing else: every word of it is met.
    pub fn covers(&self, version: &Version) -> bool {
        let met: usize = self.meets(version).iter().map(|hit| hit.words.len()).sum();
        met > 0 && met == version.reading().words.len()
    }
}

impl Index {
    fn add(&mut self, tag: &'static str, text: &str) {
        let parts: Vec<Part> = text.split_whitespace().map(part).collect();
        let number = self.patterns.len();
        // A pattern that may begin with either of several words stands under each of them.
        let mut starts: Vec<&str> = Vec::new();
        for word in &parts {
            match word {
                Part::Any(words) => {
                    starts.extend(words.iter().map(|(word, _)| word.as_str()));
                    break;
                }
                Part::Maybe(words) => starts.extend(words.iter().map(|(word, _)| word.as_str())),
                Part::Gap => break,
            }
        }
        for start in starts {
            self.starts.add_pattern(start);
            match start_of(start) {
                Some(key) => {
                    let list = self.by_start.entry(key).or_default();
                    if list.last() != Some(&number) {
                        list.push(number);
                    }
                }
                None => self.short.push(number),
            }
        }
        self.patterns.push(Pattern { tag, parts });
    }

    fn candidates(&self, word: &str) -> impl Iterator<Item = &Pattern> {
        let begins = self.starts.may_begin(word);
        let known = start_of(word).filter(|_| begins);
        let known = known.and_then(|key| self.by_start.get(&key));
        known
            .into_iter()
            .flatten()
            .chain(&self.short)
            .map(|number| &self.patterns[*number])
    }
}

fn start_of(word: &str) -> Option<[char; 2]> {
    let mut chars = word.chars();
    Some([chars.next()?, chars.next()?])
}

fn part(text: &str) -> Part {
    if text == "…" {
        return Part::Gap;
    }
    let (text, maybe) = match text.strip_suffix('?') {
        Some(text) => (text, true),
        None => (text, false),
    };
    let words = text
        .split('|')
        .inspect(|word| debug_assert!(contraction(word).is_none(), "write whole words: {word}"))
        .map(|word| match word.strip_suffix('*') {
            Some(stem) => (stem.to_lowercase(), true),
            None => (word.to_lowercase(), false),
        })
        .collect();
    if maybe {
        Part::Maybe(words)
    } else {
        Part::Any(words)
    }
}

/// How many words the parts take from the beginning of `words`, at most; `None` if they do not fit.
fn length<W>(parts: &[Part], words: &[W], folded: impl Fn(&W) -> &str + Copy) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else {
        return Some(0);
    };
    let fits = |alternatives: &[(String, bool)]| {
        words.first().is_some_and(|word| {
            let word = folded(word);
            alternatives.iter().any(|(text, stem)| {
                if *stem {
                    word.starts_with(text.as_str())
                } else {
                    word == text
                }
            })
        })
    };
    match part {
        Part::Any(words_) => {
            fits(words_).then_some(())?;
            length(rest, &words[1..], folded).map(|length| length + 1)
        }
        Part::Maybe(words_) => {
            let with = fits(words_)
                .then(|| length(rest, &words[1..], folded).map(|length| length + 1))
                .flatten();
            with.or_else(|| length(rest, words, folded))
        }
        Part::Gap => (0..=GAP.min(words.len())).find_map(|skipped| {
            length(rest, &words[skipped..], folded).map(|length| length + skipped)
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(pattern: &str, text: &'t str) -> Vec<&'t str> {
        let lexicon = Lexicon::new(&[("fi", "x", &[pattern])]);
        let hits = lexicon.find("fi", &Reading::plain(text));
        hits.into_iter().map(|hit| &text[hit.range]).collect()
    }

    #[test]
    fn patterns_meet_stems_choices_and_gaps_within_a_sentence() {
        assert_eq!(
            found("yhteistyökumppan*", "Myös Yhteistyökumppaneillemme."),
            ["Yhteistyökumppaneillemme"]
        );
        assert_eq!(
            found(
                "niin? kauan kuin … tarpee*",
                "Säilytämme niin kauan kuin se on tarpeen."
            ),
            ["niin kauan kuin se on tarpeen"]
        );
        assert_eq!(
            found("kauan … tarpee*", "Kauan sitten. Se on tarpeen."),
            Vec::<&str>::new()
        );
        assert_eq!(found("a|b c", "a c, b c, c c"), ["a c", "b c"]);
        assert_eq!(found("saattaa", "Saattaako?"), Vec::<&str>::new());
    }
}
