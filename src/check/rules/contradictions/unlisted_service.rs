//! A text says that a service is used, and the policy does not declare it.
//!
//! ## Why it matters
//! Whoever runs the service receives data and may store things on visitors' devices. If the policy does not declare it,
//! the notice names no recipient, transfer or stored items for it, and nobody asks for consent.
//!
//! ## Example
//! ```yaml
//! texts:
//!   recipients:
//!     fi: Seuraamme kävijämääriä Google Analyticsilla.
//!     en: We use Google Analytics to count visits.
//! ```
//!
//! ## Instead
//! ```yaml
//! services:
//!   google-analytics-4: {}
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       visitor-statistics:
//!         name: {fi: Kävijätilastot, en: Visitor statistics}
//!         legal_basis: consent
//!         data: [web]
//!         services: [google-analytics-4]
//!         retention: 14 months
//! texts:
//!   recipients:
//!     fi: Seuraamme kävijämääriä Google Analyticsilla.
//!     en: We use Google Analytics to count visits.
//! ```
//!
//! ## Limits
//! Only services of the catalogue are known by name. One whose provider or name is among the recipients counts as
//! declared. `seloste scan` finds out what the pages of a built site really load.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Reading, Sentence, Version};
use crate::check::rule::{Findings, Rule};
use crate::derive::Label;

pub const RULE: Rule =
    Rule::error("XCK-005", "unlisted-service", "GDPR Art. 13(1)(e), 5(1)(a)").check(check);

/// Words by which the controller says that it uses something.
static USES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "uses",
            &[
                "käytämme|käytetään|hyödynnämme|hyödynnetään|käytössämme|käytössä|seuraamme|seurataan|mittaamme|mitataan|analysoimme|upotamme|upotettu|upotetut|upotettuja|tilastoimme",
            ],
        ),
        (
            "en",
            "uses",
            &[
                "we use|embed|run|measure|track|analyse|analyze",
                "we will use|embed",
                "we are using|embedding|measuring|tracking",
                "uses|embeds",
                "is|are used|embedded",
                "we also use",
            ],
        ),
    ])
});

static NOT: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "not",
            &[
                "emme|ei|eivät|eikä|emmekä",
                "jos|mikäli|enää|aiemmin|ennen",
                "sijasta|sijaan",
                "kanava*|tilimme|sivumme|sivullamme",
            ],
        ),
        (
            "en",
            "not",
            &[
                "not|never|no|neither|nor",
                "if|previously|formerly|longer|instead",
                "channel|account|page",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    if facts.policy.faulty("services") {
        return;
    }
    let names: Vec<(&str, Vec<String>)> = facts
        .catalogue
        .services
        .iter()
        .filter(|(id, _)| !told(id, facts))
        .filter_map(|(id, service)| {
            Some((id.as_str(), words(service.value.name.as_ref()?.as_str())))
        })
        .filter(|(_, words)| !words.is_empty())
        .collect();
    let mut seen: Vec<(&str, &str)> = Vec::new();
    for saying in facts
        .corpus
        .prose()
        .filter(|saying| !saying.under("changes"))
    {
        for version in &saying.versions {
            let reading = version.reading();
            let used = USES.meets(version);
            let not = NOT.meets(version);
            for (number, sentence) in reading.sentences.iter().enumerate() {
                let says = used.iter().any(|hit| hit.sentence == number) && !sentence.asks;
                if !says || not.iter().any(|hit| hit.sentence == number) {
                    continue;
                }
                for (id, name) in &names {
                    let Some(at) = named(name, reading, sentence, version) else {
                        continue;
                    };
                    // Once for each language: the cure is one line.
                    if seen.contains(&(id, version.language)) {
                        continue;
                    }
                    seen.push((id, version.language));
                    findings.add(
                        RULE.at(version.place(at), format!("the text says that `{id}` is used, and the policy does not declare it"))
                            .label("no such service in `services`")
                            .help(format!("add `{id}: {{}}` to `services`, and `services: [{id}]` to the purpose it is used for")),
                    );
                }
            }
        }
    }
}

/// The words of a name without a version: Google Analytics 4 is called Google Analytics.
fn words(name: &str) -> Vec<String> {
    let words = name
        .split_whitespace()
        .filter(|word| !word.chars().all(|c| c.is_ascii_digit()));
    words.map(str::to_lowercase).collect()
}

/// Whether the policy has the service, its successor of the same provider, or its provider as a recipient.
fn told(id: &str, facts: &Facts) -> bool {
    let Some(service) = facts.catalogue.services.get(id) else {
        return true;
    };
    let name = service
        .value
        .name
        .as_ref()
        .map(|name| words(name.as_str()))
        .unwrap_or_default();
    let declared = facts.notice.services.iter().any(|own| {
        let known = own.catalogue.and_then(|known| known.name.as_ref());
        own.id == id
            || own
                .service
                .r#use
                .as_ref()
                .is_some_and(|uses| uses.as_str() == id)
            || known.is_some_and(|known| words(known.as_str()) == name)
            || matches!(own.name, Label::Name(own) if words(own) == name)
    });
    let party = facts
        .notice
        .parties
        .iter()
        .filter(|party| !party.from_service)
        .any(|party| {
            let called = match party.name {
                Some(Label::Name(name)) => name.to_lowercase(),
                Some(Label::Own(text)) => text.get("en").to_lowercase(),
                _ => String::new(),
            };
            party.id == id
                || name
                    .first()
                    .is_some_and(|first| called.contains(first.as_str()))
        });
    declared || party
}

/// Where a sentence names it: the words of its name, the last one in any case form, with a capital as names have.
fn named(
    name: &[String],
    reading: &Reading,
    sentence: &Sentence,
    version: &Version,
) -> Option<std::ops::Range<usize>> {
    let words = reading.words_of(sentence);
    let (last, before) = name.split_last()?;
    words.windows(name.len()).find_map(|window| {
        let (end, start) = window.split_last()?;
        let fits = start
            .iter()
            .zip(before)
            .all(|(word, part)| word.folded == *part);
        let inflected = end
            .folded
            .strip_prefix(last.as_str())
            .is_some_and(|ending| ends(ending, version.language));
        let range = window.first()?.range.start..end.range.end;
        let capital = version.text[range.clone()]
            .chars()
            .next()
            .is_some_and(char::is_uppercase);
        (fits && inflected && capital).then_some(range)
    })
}

/// Whether a name can end so: `YouTubea` and `YouTube-videoita`, but `Stripes` are none. A channel is not the service.
fn ends(ending: &str, language: &str) -> bool {
    match language {
        "en" => ["", "'s", "’s"].contains(&ending),
        _ => match ending.strip_prefix('-') {
            Some(thing) => !["kanav", "tili", "sivu"]
                .iter()
                .any(|own| thing.starts_with(own)),
            None => ending.chars().count() <= 5,
        },
    }
}
