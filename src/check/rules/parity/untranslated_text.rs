//! A text is in another language than its key says: left untranslated, pasted twice or put under the wrong key.
//!
//! ## Why it matters
//! People who read the English notice because they know no Finnish cannot read a Finnish paragraph in it.
//!
//! ## Example
//! ```yaml
//! texts:
//!   recipients:
//!     fi: Emme myy emmekä vuokraa henkilötietoja muille yrityksille.
//!     en: Emme myy emmekä vuokraa henkilötietoja muille yrityksille.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   recipients:
//!     fi: Emme myy emmekä vuokraa henkilötietoja muille yrityksille.
//!     en: We do not sell or rent personal data to other companies.
//! ```
//!
//! ## Limits
//! Finnish, English and Swedish are told apart by their small words, sentence by sentence; a sentence of fewer than
//! four words, or with a word of its own language, is left alone. Names may be the same in all languages.

use crate::check::facts::Facts;
use crate::check::prose::{Manner, Saying, Sentence, Version};
use crate::check::rule::{Findings, Rule};
use crate::check::rules::parity::differing_facts::named;
use crate::span::Span;

pub const RULE: Rule = Rule::warning(
    "LNG-004",
    "untranslated-text",
    "GDPR Art. 12(1); WP260 rev.01",
)
.check(check);

/// A language, its name, and words that only it has.
const LANGUAGES: &[(&str, &str, &[&str])] = &[
    (
        "fi",
        "Finnish",
        &[
            "ja",
            "ei",
            "että",
            "emme",
            "emmekä",
            "eivät",
            "jos",
            "kun",
            "tai",
            "sekä",
            "ovat",
            "voit",
            "voimme",
            "myös",
            "vain",
            "tämä",
            "tämän",
            "niitä",
            "joka",
            "jonka",
            "jotka",
            "joita",
            "sinun",
            "sinulla",
            "sinua",
            "sinulle",
            "meillä",
            "meille",
            "mukaan",
            "kuin",
            "mutta",
            "sitä",
            "kuten",
            "eikä",
            "varten",
            "kanssa",
            "ellei",
            "tietoja",
            "tiedot",
            "tietojen",
            "henkilötietoja",
            "käsittelemme",
            "siitä",
            "mitä",
            "olemme",
            "ennen",
            "jälkeen",
            "kerromme",
            "voidaan",
            "käytetään",
            "säilytämme",
            "näiden",
            "perusteella",
            "kautta",
            "muita",
            "muille",
            "tietojasi",
            "tietosi",
            "niistä",
            "niille",
            "niiden",
            "olet",
            "lue",
            "lisää",
            "tässä",
            "sinut",
            "meidän",
            "teemme",
            "myymme",
            "saat",
            "voi",
        ],
    ),
    (
        "en",
        "English",
        &[
            "the", "and", "of", "we", "you", "your", "is", "are", "or", "our", "with", "not",
            "this", "that", "from", "it", "which", "have", "has", "do", "does", "will", "must",
            "may", "who", "when", "their", "them", "us", "to", "for", "be", "by", "an", "at",
            "only", "can", "if", "ask", "how", "what", "about",
        ],
    ),
    (
        "sv",
        "Swedish",
        &[
            "och",
            "att",
            "är",
            "vi",
            "din",
            "dina",
            "ditt",
            "inte",
            "för",
            "som",
            "av",
            "det",
            "på",
            "från",
            "oss",
            "när",
            "uppgifter",
            "eller",
            "våra",
            "vår",
            "efter",
            "personuppgifter",
            "dig",
            "vid",
            "ett",
        ],
    ),
];

fn check(facts: &Facts, findings: &mut Findings) {
    for saying in facts.corpus.said().filter(|saying| !saying.same) {
        let strangers: Vec<(Span, &Version, &str)> = saying
            .versions
            .iter()
            .filter_map(|version| {
                stranger(saying, version).map(|(span, name)| (span, version, name))
            })
            .collect();
        for (span, version, name) in &strangers {
            findings.add(
                RULE.at(
                    *span,
                    format!(
                        "{} is in {name} where it should be in {}",
                        named(saying),
                        in_full(version.language)
                    ),
                )
                .label(format!("this is {name}"))
                .help(format!("write it in {}", in_full(version.language))),
            );
        }
        if strangers.is_empty() {
            copies(saying, findings);
        }
    }
}

/// The name of a language that is told apart, else its code.
fn in_full(code: &str) -> &str {
    let known = LANGUAGES.iter().find(|(own, _, _)| *own == code);
    known.map_or(code, |(_, name, _)| name)
}

/// Where a version is in another language, and in which.
fn stranger(saying: &Saying, version: &Version) -> Option<(Span, &'static str)> {
    let reading = version.reading();
    let (first, name) = reading
        .sentences
        .iter()
        .find_map(|sentence| Some((sentence, other_language(version, sentence)?)))
        .or_else(|| copied_name(saying, version))?;
    let same = |sentence: &&Sentence| other_language(version, sentence) == Some(name);
    let run = reading
        .sentences
        .iter()
        .skip_while(|sentence| *sentence != first);
    let last = run.take_while(same).last().unwrap_or(first);
    Some((version.place(first.range.start..last.range.end), name))
}

/// Which other language a sentence is in: it has words of that one and none of its own.
fn other_language(version: &Version, sentence: &Sentence) -> Option<&'static str> {
    let words = version.reading().words_of(sentence);
    if words.len() < 4 {
        return None;
    }
    guess(version, sentence, 2)
}

fn guess(version: &Version, sentence: &Sentence, needed: usize) -> Option<&'static str> {
    let words = version.reading().words_of(sentence);
    // Capitals in mid-sentence make names, which are their own language.
    let words = words.iter().enumerate().filter(|(at, word)| {
        *at == 0 || !version.text[word.range.clone()].starts_with(char::is_uppercase)
    });
    let words: Vec<&str> = words.map(|(_, word)| word.folded.as_str()).collect();
    let count = |known: &[&str]| words.iter().filter(|word| known.contains(*word)).count();
    let (_, _, own) = LANGUAGES
        .iter()
        .find(|(code, _, _)| *code == version.language)?;
    if count(own) > 0 {
        return None;
    }
    let others = LANGUAGES
        .iter()
        .filter(|(code, _, _)| *code != version.language);
    let (name, most) = others
        .map(|(_, name, known)| (*name, count(known)))
        .max_by_key(|(_, count)| *count)?;
    let dotted = words.iter().any(|word| word.contains(['ä', 'ö', 'å']));
    (most >= needed && !(dotted && name == "English")).then_some(name)
}

/// A name such as `Myynti ja markkinointi`, the same in two languages, is in one of them.
fn copied_name<'v>(saying: &Saying, version: &'v Version) -> Option<(&'v Sentence, &'static str)> {
    let copied = saying
        .versions
        .iter()
        .any(|other| other.language != version.language && other.text == version.text);
    if !copied || saying.manner != Manner::Phrase {
        return None;
    }
    let sentence = version.reading().sentences.first()?;
    guess(version, sentence, 1).map(|name| (sentence, name))
}

/// The same sentences in two languages, whichever of the two they are in.
fn copies(saying: &Saying, findings: &mut Findings) {
    let Some((first, others)) = saying.versions.split_first() else {
        return;
    };
    if saying.manner == Manner::Phrase {
        return;
    }
    for other in others {
        if other.text != first.text || in_lower_case(first) <= 5 {
            continue;
        }
        findings.add(
            RULE.at(
                other.span,
                format!(
                    "{} is the same in {} and {}",
                    named(saying),
                    in_full(first.language),
                    in_full(other.language)
                ),
            )
            .label("word for word the same")
            .also(first.span, "here too")
            .help(format!("write it in {}", in_full(other.language))),
        );
    }
}

/// Names are the same everywhere; other words are not.
fn in_lower_case(version: &Version) -> usize {
    let words = version.reading().words.iter();
    words
        .filter(|word| version.text[word.range.clone()].starts_with(char::is_lowercase))
        .count()
}
