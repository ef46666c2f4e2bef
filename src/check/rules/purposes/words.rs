//! What purposes do with data, for several rules: the activities that a text lists, and marketing without consent.

use std::ops::Range;
use std::sync::LazyLock;

use crate::check::prose::{Hit, Lexicon, Version};
use crate::derive::PurposeNotice;
use crate::span::Spanned;
use crate::terms::{LegalBasis, MarketingChannel};

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
            &[
                "palvelu*|tuotte*|toimin*|liiketoimin*|sivusto*|verkkosivusto*|verkkopalvelu*|verkkokaup*|valikoim* kehittämi*|kehity*|parantami*",
                "tuotekehity*",
            ],
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
            &[
                "developing|improving our|the|new? new? services|service|products|business|operations|website|shop|range",
                "development|improvement of our|the? services|service|products|business|operations|website|shop",
                "service|product|business|website development|improvement",
            ],
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

/// The first channel of marketing that takes consent which is not there (ePrivacy Directive Art. 13(1)–(2)).
pub fn unasked<'a>(notice: &PurposeNotice<'a>) -> Option<&'a Spanned<MarketingChannel>> {
    let marketing = notice.purpose.direct_marketing.as_ref()?;
    let parts = &marketing.parts;
    let customers = parts.existing_customers.as_ref();
    let asked = notice
        .legal_basis
        .is_none_or(|basis| basis == LegalBasis::Consent)
        || customers.is_some_and(|said| said.value)
        || parts.faulty("existing_customers");
    if !marketing.on || asked || to_firms(notice) {
        return None;
    }
    let mut channels = parts
        .channels
        .iter()
        .flat_map(|channels| channels.value.iter());
    channels.find(|channel| {
        matches!(
            channel.value,
            MarketingChannel::Email | MarketingChannel::Sms
        )
    })
}

/// All of them are addressed for the organisation they work for.
fn to_firms(notice: &PurposeNotice) -> bool {
    let firms = |(word, _): &(&str, _)| matches!(*word, "contact_person" | "supplier");
    let words = &notice.subject_words;
    !words.is_empty() && words.len() == notice.subjects.len() && words.iter().all(firms)
}
