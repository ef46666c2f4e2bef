//! What businesses do with data, by the words that name it.

use std::ops::Range;
use std::sync::LazyLock;

use crate::check::prose::{Hit, Lexicon, Version};

/// Activities that have a legal basis each. What belongs to one sale is one.
static ACTIVITIES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "sale",
            &[
                "tilaus|tilauksen|tilaukset|tilauksia|tilauksiin|tilausten|tilauste*|tilauskäsit*",
                "toimittami*|toimitus|toimitukset|toimitusten|toimitukseen",
                "laskutus|laskutuksen|laskutukseen|laskuttami*|laskut|laskujen",
                "maksut|maksujen|maksuliiken*",
                "asiakaspalvel*|asiakassuhde|asiakassuhte*|asiakkuu*|asiakashallin*",
            ],
        ),
        (
            "fi",
            "books",
            &["kirjanpito|kirjanpidon|kirjanpitoon|kirjanpitoa|tilinpäät*"],
        ),
        (
            "fi",
            "marketing",
            &[
                "markkinointi|markkinoinnin|markkinointia|markkinointiin|markkinoimi*|markkinointiviest*",
                "suoramarkkinoin*|sähköpostimarkkinoin*|mainonta|mainonnan|mainontaa|mainontaan|mainostami*",
                "uutiskirje|uutiskirjeen|uutiskirjeet|uutiskirjeiden",
            ],
        ),
        (
            "fi",
            "statistics",
            &[
                "tilastoi*|tilastot|tilastoja|tilastojen|tilastolli*|analytiik*|kävijäseuran*|kävijätilasto*|kävijämääri*",
            ],
        ),
        (
            "fi",
            "development",
            &["kehittämi*|kehitys|kehityksen|kehitykseen|tuotekehity*|parantami*"],
        ),
        (
            "fi",
            "credit",
            &["luottopäätö*|luottotie*|luottokelpoisuu*"],
        ),
        ("fi", "collection", &["perintä|perinnän|perintää|perintään"]),
        (
            "fi",
            "publication",
            &["julkaisemi*|julkaisu|julkaisut|julkaisujen|julkaisuun"],
        ),
        ("fi", "archive", &["arkistoin*|arkistoimi*"]),
        (
            "fi",
            "security",
            &[
                "tietoturva|tietoturvan|tietoturvaa|tietoturvaan|turvallisuu*|väärinkäytö*|petosten|petoksien|kulunvalvon*|kameravalvon*",
            ],
        ),
        (
            "en",
            "sale",
            &[
                "order|orders|delivery|deliveries|delivering",
                "invoicing|billing|invoices|payments",
                "customer service|relationship|relationships|relations",
            ],
        ),
        ("en", "books", &["bookkeeping", "accounting"]),
        (
            "en",
            "marketing",
            &[
                "marketing|advertising|newsletter|newsletters|telemarketing",
                "direct marketing",
            ],
        ),
        ("en", "statistics", &["statistics|analytics|statistical"]),
        (
            "en",
            "development",
            &["development|developing|improving|improvement"],
        ),
        (
            "en",
            "credit",
            &["credit check|checks|decision|decisions|assessment|assessments"],
        ),
        (
            "en",
            "collection",
            &["debt collection", "collecting … debts"],
        ),
        (
            "en",
            "publication",
            &["publishing|publication|publications"],
        ),
        ("en", "archive", &["archiving"]),
        (
            "en",
            "security",
            &[
                "security|surveillance",
                "fraud prevention",
                "preventing fraud|misuse",
            ],
        ),
    ])
});

/// A denial names activities that are not carried out.
static DENIED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        ("fi", "not", &["emme|ei|eivät|eikä|emmekä|ilman"]),
        ("en", "not", &["not|never|no|without|nor"]),
    ])
});

/// From the first to the last of the activities that a sentence lists one after another, if they are at least so many.
pub fn bundle(version: &Version, least: usize) -> Option<Range<usize>> {
    let hits = ACTIVITIES.meets(version);
    let denied = DENIED.meets(version);
    let sentences = 0..version.reading().sentences.len();
    sentences.into_iter().find_map(|number| {
        let of_it = |hit: &&Hit| hit.sentence == number;
        if denied.iter().any(|hit| of_it(&hit)) {
            return None;
        }
        let mut listed: Vec<&Hit> = Vec::new();
        for hit in hits.iter().filter(of_it) {
            let last = listed.last();
            // "Security of our statistics" is one thing, "security and statistics" two.
            if last.is_none_or(|last| joined(&version.text[last.range.end..hit.range.start])) {
                listed.push(hit);
            }
        }
        let mut tags: Vec<&str> = listed.iter().map(|hit| hit.tag).collect();
        tags.sort_unstable();
        tags.dedup();
        let (first, last) = (listed.first()?, listed.last()?);
        (tags.len() >= least).then_some(first.range.start..last.range.end)
    })
}

fn joined(between: &str) -> bool {
    let word = |word: &str| matches!(word, "ja" | "sekä" | "tai" | "and" | "or");
    between.contains([',', '/', '&', '+']) || between.to_lowercase().split_whitespace().any(word)
}
