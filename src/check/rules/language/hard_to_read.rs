//! A text is hard to read by a known measure of words and sentences.
//!
//! ## Why it matters
//! The information must be intelligible to those it is for: the average member of the audience, not a lawyer. A measure
//! does not know what a text says, but long words in long sentences are hard for everybody.
//!
//! ## Example
//! ```yaml
//! texts:
//!   security:
//!     fi: >-
//!       Jokainen työntekijämme on luvannut pitää salassa sen, mitä hän työssään näkee. Annamme jokaiselle oman tunnuksen ja
//!       vain ne oikeudet, joita työ vaatii. Jos joku muuttaa tietoja luvatta, selvitämme asian heti. Valvomme palvelimia yötä
//!       päivää. Kirjaamme, mitä teemme. Pidämme varakoneita toisella paikkakunnalla. Koulutamme uudet työntekijät, ennen kuin
//!       he saavat tunnuksen. Sovimme samoista asioista myös alihankkijoiden kanssa. Tarkistamme joka vuosi, että kaikki tämä
//!       pitää paikkansa. Jos huomaat itse jotakin outoa, kerro siitä meille heti.
//!     en: >-
//!       Organisational responsibilities regarding confidentiality obligations are determined contractually. Technological
//!       infrastructure administration necessitates identification, authentication and authorisation. Continuous availability
//!       monitoring facilitates operational reliability. Unauthorised modifications necessitate immediate investigation.
//!       Comprehensive documentation accompanies administrative activities. Periodical evaluations demonstrate organisational
//!       compliance. Subcontractors' responsibilities are determined similarly. Security requirements additionally encompass
//!       architectural considerations. Environmental contingencies necessitate geographically distributed installations.
//!       Information classification determines applicable precautions. Confidentiality undertakings supplement educational
//!       activities. Administrative accountability encompasses corresponding international subsidiaries.
//!       Particularly confidential information necessitates supplementary organisational measures. We see to it.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   security:
//!     fi: >-
//!       Jokainen työntekijämme on luvannut pitää salassa sen, mitä hän työssään näkee. Annamme jokaiselle oman tunnuksen ja
//!       vain ne oikeudet, joita työ vaatii.
//!     en: >-
//!       All who work for us have agreed to keep what they see to themselves.
//!       We give each of them an account and only the rights the job needs.
//! ```
//!
//! ## Limits
//! Texts of 80 words or more. Finnish and Swedish by LIX (a note above 60 and 50, a warning above 70 and 60), English
//! by Flesch's reading ease (a note below 50, a warning below 30). Finnish words are longer, so its limits are ten
//! points higher; that figure is our own. If a sentence is too long, that is reported instead.

use crate::check::facts::Facts;
use crate::check::prose::{Reading, Version};
use crate::check::rule::{Findings, Rule};
use crate::check::rules::language::long_sentence::too_long;
use crate::diagnostic::Severity;

pub const RULE: Rule =
    Rule::warning("TXT-003", "hard-to-read", "GDPR Art. 12(1); WP260 rev.01").check(check);

/// Words that a text must have before a measure says anything.
const ENOUGH: usize = 80;

fn check(facts: &Facts, findings: &mut Findings) {
    for version in facts.corpus.prose().flat_map(|saying| &saying.versions) {
        if version.reading().words.len() < ENOUGH || too_long(version).next().is_some() {
            continue;
        }
        let Some((measure, severity)) = measured(version) else {
            continue;
        };
        let mut finding = RULE
            .at(version.span, format!("the text is hard to read: {measure}"))
            .label("long words, long sentences")
            .help("use shorter words, verbs instead of nouns, and one thought for each sentence");
        finding.severity = severity;
        findings.add(finding);
    }
}

/// What the measure of the language says, if it is bad news.
fn measured(version: &Version) -> Option<(String, Severity)> {
    let reading = version.reading();
    let (figure, value, hard, very_hard) = match version.language {
        "fi" => (lix(reading), "LIX", 60.0, 70.0),
        "sv" => (lix(reading), "LIX", 50.0, 60.0),
        // The ease falls where the others rise.
        "en" => (100.0 - ease(reading), "reading ease", 50.0, 70.0),
        _ => return None,
    };
    let severity = if figure > very_hard {
        Severity::Warning
    } else if figure > hard {
        Severity::Note
    } else {
        return None;
    };
    let said = if version.language == "en" {
        100.0 - figure
    } else {
        figure
    };
    Some((format!("{value} {said:.0}"), severity))
}

/// Björnsson's measure: words a sentence, and long words a hundred.
fn lix(reading: &Reading) -> f64 {
    let long = |folded: &str| folded.chars().filter(|c| c.is_alphabetic()).count() > 6;
    let long = reading
        .words
        .iter()
        .filter(|word| long(&word.folded))
        .count();
    a_sentence(reading) + 100.0 * count(long) / count(reading.words.len())
}

/// Flesch's reading ease.
fn ease(reading: &Reading) -> f64 {
    let syllables = reading
        .words
        .iter()
        .map(|word| syllables(&word.folded))
        .sum();
    206.835 - 1.015 * a_sentence(reading) - 84.6 * count(syllables) / count(reading.words.len())
}

fn a_sentence(reading: &Reading) -> f64 {
    count(reading.words.len()) / count(reading.sentences.len())
}

/// Groups of vowels, without a silent `e` at the end.
fn syllables(word: &str) -> usize {
    let vowel = |c: char| "aeiouy".contains(c);
    let mut groups = 0;
    let mut before = false;
    for c in word.chars() {
        groups += usize::from(vowel(c) && !before);
        before = vowel(c);
    }
    let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    (groups - usize::from(silent)).max(1)
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_measures_are_the_known_ones() {
        // 10 words in 2 sentences, 2 of them longer than six letters.
        let text = "Me tilaamme uuden auton nyt. Se on hyvä ja punainen.";
        assert!((lix(&Reading::plain(text)) - 25.0).abs() < 0.01);
        // 6 words, 6 syllables, 1 sentence.
        let text = "The cat sat on the mat.";
        assert!((ease(&Reading::plain(text)) - 116.145).abs() < 0.01);
        assert_eq!(
            ["make", "table", "information", "the", "we"].map(syllables),
            [1, 2, 4, 1, 1]
        );
    }
}
