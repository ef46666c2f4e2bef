//! A text as sentences and words, folded for comparison, each with its place in the text.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::check::prose::starts::Starts;

/// Invisible: where a word may be divided.
const SOFT_HYPHEN: char = '\u{ad}';

/// Words after which a full stop ends no sentence.
const ABBREVIATIONS: &[&str] = &[
    "esim", "mm", "ym", "yms", "tms", "ns", "nk", "ks", "vrt", "n", "nro", "art", "puh", "klo",
    "os", "s", "t", "e.g", "i.e", "e.g", "etc", "no", "vs", "inc", "ltd", "bl.a", "t.ex", "m.m",
    "osv", "dvs", "ca", "p", "v",
];

/// A word: what is compared, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Lower case, without soft hyphens.
    pub folded: String,
    /// The bytes of the text.
    pub range: Range<usize>,
}

/// A sentence: its words, by number, and whether it asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    pub words: Range<usize>,
    /// The bytes from the first word to the end of the last, punctuation included.
    pub range: Range<usize>,
    /// It ends with a question mark.
    pub asks: bool,
    /// The number of its paragraph.
    pub paragraph: usize,
}

/// A text taken apart.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    pub words: Vec<Word>,
    pub sentences: Vec<Sentence>,
    /// What is seen, in the bytes of the text: without the signs of Markdown, code and link targets.
    pub seen: Vec<Range<usize>>,
    /// The links of Markdown: the bytes of the whole link, and where it leads.
    pub links: Vec<(Range<usize>, String)>,
    /// How its words begin.
    pub(super) starts: Starts,
}

impl Reading {
    /// Reads plain text.
    pub fn plain(text: &str) -> Self {
        let mut reading = Self::default();
        reading.block(text, std::slice::from_ref(&(0..text.len())), 0);
        reading.started()
    }

    /// Reads Markdown: only what is seen, without code and link targets.
    pub fn markdown(text: &str) -> Self {
        let mut reading = Self::default();
        let mut pieces: Vec<Range<usize>> = Vec::new();
        let mut paragraph = 0;
        for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
            match event {
                Event::Text(_) => pieces.push(range),
                Event::Start(Tag::Link { dest_url, .. }) => {
                    reading.links.push((range, dest_url.into_string()));
                }
                Event::End(
                    TagEnd::Paragraph
                    | TagEnd::Heading(_)
                    | TagEnd::Item
                    | TagEnd::TableCell
                    | TagEnd::BlockQuote(_),
                ) => {
                    reading.block(text, &pieces, paragraph);
                    pieces.clear();
                    paragraph += 1;
                }
                _ => {}
            }
        }
        reading.block(text, &pieces, paragraph);
        reading.started()
    }

    fn started(mut self) -> Self {
        for word in &self.words {
            self.starts.add_word(&word.folded);
        }
        self
    }

    /// The words of a sentence.
    pub fn words_of(&self, sentence: &Sentence) -> &[Word] {
        &self.words[sentence.words.clone()]
    }

    /// The words of a paragraph.
    pub fn words_in(&self, paragraph: usize) -> usize {
        let own = self.sentences.iter();
        let own = own.filter(|sentence| sentence.paragraph == paragraph);
        own.map(|sentence| sentence.words.len()).sum()
    }

    fn block(&mut self, text: &str, pieces: &[Range<usize>], paragraph: usize) {
        for (number, piece) in pieces.iter().enumerate() {
            match self.seen.last_mut() {
                // The parser hands out `[name]` in three pieces.
                Some(last) if number > 0 && last.end == piece.start => last.end = piece.end,
                _ => self.seen.push(piece.clone()),
            }
        }
        let mut first = self.words.len();
        let mut word: Option<Word> = None;
        let mut last_end = 0;
        for piece in pieces {
            for (at, c) in text[piece.clone()].char_indices() {
                let at = piece.start + at;
                let end = at + c.len_utf8();
                if c.is_alphanumeric() || c == SOFT_HYPHEN || joins(text, at, c, word.is_some()) {
                    let word = word.get_or_insert_with(|| Word {
                        folded: String::new(),
                        range: at..at,
                    });
                    word.range.end = end;
                    if c != SOFT_HYPHEN {
                        word.folded.extend(c.to_lowercase());
                    }
                } else {
                    self.word(text, word.take());
                    if matches!(c, '.' | '!' | '?' | ';' | '\u{2026}')
                        && self.ends(text, end, c, first)
                    {
                        self.sentence(first, end, c == '?', paragraph);
                        first = self.words.len();
                    }
                }
                last_end = end;
            }
        }
        self.word(text, word.take());
        self.sentence(first, last_end, false, paragraph);
    }

    /// Whether punctuation ends a sentence: not after an abbreviation or a number in the middle of one.
    fn ends(&self, text: &str, end: usize, c: char, first: usize) -> bool {
        let Some(last) = self.words[first..].last() else {
            return false;
        };
        let after = text[end..].chars().next();
        if after.is_some_and(|next| !next.is_whitespace() && !"\"”’)*_".contains(next)) {
            return false;
        }
        if c != '.' {
            return true;
        }
        let next_is_lower = text[end..]
            .chars()
            .find(|next| !next.is_whitespace())
            .is_some_and(|next| next.is_lowercase() || next.is_ascii_digit());
        let number = last.folded.ends_with(|c: char| c.is_ascii_digit());
        let short = ABBREVIATIONS.contains(&last.folded.as_str());
        !(next_is_lower && (short || number))
    }

    /// Adds a word; a contraction as the two words it stands for.
    fn word(&mut self, text: &str, word: Option<Word>) {
        let Some(word) = word else { return };
        let Some((first, second)) = contraction(&word.folded) else {
            self.words.push(word);
            return;
        };
        let Range { start, end } = word.range;
        let middle = second.map_or(end, |second| {
            // In the text as it was written, where soft hyphens may stand too.
            let written = &text[start..end];
            let apostrophe = written.rfind(['\'', '’']).unwrap_or(written.len());
            let mut letters = written[..apostrophe].char_indices();
            start
                + match second {
                    "not" => letters
                        .rfind(|(_, c)| *c != SOFT_HYPHEN)
                        .map_or(apostrophe, |(at, _)| at),
                    _ => apostrophe,
                }
        });
        self.words.push(Word {
            folded: first,
            range: start..middle,
        });
        if let Some(second) = second {
            self.words.push(Word {
                folded: second.to_owned(),
                range: middle..end,
            });
        }
    }

    fn sentence(&mut self, first: usize, end: usize, asks: bool, paragraph: usize) {
        let Some(start) = self.words.get(first).map(|word| word.range.start) else {
            return;
        };
        self.sentences.push(Sentence {
            words: first..self.words.len(),
            range: start..end,
            asks,
            paragraph,
        });
    }
}

/// Whether a sign inside a word belongs to it: `e-mail`, `company's`, `esim.` stays apart, `3.10`, `a@b.fi`.
fn joins(text: &str, at: usize, c: char, inside: bool) -> bool {
    if !inside || !matches!(c, '-' | '\'' | '’' | '.' | '@' | ':' | '/' | '_') {
        return false;
    }
    let next = text[at + c.len_utf8()..].chars().next();
    next.is_some_and(|next| next.is_alphanumeric() || (c == ':' || c == '/') && next == '/')
}

/// What an English contraction stands for: one word or two.
///
/// Patterns are written with whole words: `is not` meets `isn't` as well.
pub(super) fn contraction(folded: &str) -> Option<(String, Option<&'static str>)> {
    let (before, after) = folded.split_once(['\'', '’'])?;
    let (first, second) = match after {
        "t" => match before.strip_suffix('n')? {
            "" => return None,
            "ca" => ("cannot", None),
            "wo" => ("will", Some("not")),
            "sha" => ("shall", Some("not")),
            verb => (verb, Some("not")),
        },
        "ll" => (before, Some("will")),
        "re" => (before, Some("are")),
        "ve" => (before, Some("have")),
        "m" if before == "i" => (before, Some("am")),
        // Elsewhere it may be a genitive.
        "s" if ["it", "that", "there", "what", "who", "here"].contains(&before) => {
            (before, Some("is"))
        }
        _ => return None,
    };
    Some((first.to_owned(), second))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(text: &str) -> Vec<String> {
        let reading = Reading::plain(text);
        let words = |sentence| -> Vec<&str> {
            reading
                .words_of(sentence)
                .iter()
                .map(|word| word.folded.as_str())
                .collect()
        };
        reading
            .sentences
            .iter()
            .map(|sentence| words(sentence).join(" "))
            .collect()
    }

    #[test]
    fn sentences_end_at_full_stops_and_not_at_abbreviations() {
        assert_eq!(
            sentences("Käytämme tietoja, esim. nimeä. Emme myy niitä!"),
            ["käytämme tietoja esim nimeä", "emme myy niitä"]
        );
        assert_eq!(
            sentences("See https://example.com/a. Act 2.10 applies on 3. maaliskuuta."),
            [
                "see https://example.com/a",
                "act 2.10 applies on 3 maaliskuuta"
            ]
        );
    }

    #[test]
    fn contractions_are_the_words_they_stand_for() {
        assert_eq!(
            sentences(
                "We don't, we can’t, it isn’t; they'll say it's the company's. Won't we? O'Hara doesn't."
            ),
            [
                "we do not we cannot it is not",
                "they will say it is the company's",
                "will not we",
                "o'hara does not"
            ]
        );
        let text = "It isn’t so";
        let reading = Reading::plain(text);
        let places: Vec<&str> = reading
            .words
            .iter()
            .map(|word| &text[word.range.clone()])
            .collect();
        assert_eq!(places, ["It", "is", "n’t", "so"]);
        // Soft hyphens and letters that change their length in lower case shift nothing.
        assert_eq!(
            sentences("Do\u{ad}n\u{ad}’t K\u{212a}n’t İsn’t n’t ẞ’ll"),
            ["do not kk not i\u{307}s not n’t ß will"]
        );
    }

    #[test]
    fn soft_hyphens_and_markup_are_not_there() {
        assert_eq!(sentences("Tieto\u{ad}suoja"), ["tietosuoja"]);
        let text = "# Otsikko\n\nEmme **myy** [tietoja](https://example.com/).\n\n- yksi\n- kaksi";
        let reading = Reading::markdown(text);
        let words: Vec<&str> = reading.words.iter().map(|w| w.folded.as_str()).collect();
        assert_eq!(
            words,
            ["otsikko", "emme", "myy", "tietoja", "yksi", "kaksi"]
        );
        assert_eq!(reading.sentences.len(), 4);
        assert_eq!(&text[reading.words[2].range.clone()], "myy");
    }

    #[test]
    fn what_is_seen_and_where_links_lead() {
        let text = "Ask [name] or **us**: [here](https://example.com/).";
        let reading = Reading::markdown(text);
        let seen: Vec<&str> = reading
            .seen
            .iter()
            .map(|range| &text[range.clone()])
            .collect();
        assert_eq!(seen, ["Ask [name] or ", "us", ": ", "here", "."]);
        assert_eq!(reading.links[0].1, "https://example.com/");
        assert_eq!(reading.words_in(0), 5);
    }
}
