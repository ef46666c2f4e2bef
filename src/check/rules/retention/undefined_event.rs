//! A period counts from the end of a customer relationship, and nothing says when that ends.
//!
//! ## Why it matters
//! Nobody announces that they are no longer a shop's customer. A period that starts on a day that never comes has no
//! end; the Finnish authority has criticised such periods more than once.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: 1 year after customer_relationship_end
//! ```
//!
//! ## Instead
//! ```yaml
//! events:
//!   customer_relationship_end:
//!     defined: {fi: Viimeisestä ostoksestasi on kulunut kaksi vuotta., en: Two years have passed since your last purchase.}
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: 1 year after customer_relationship_end
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Lexicon;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::retention::words::{about_retention, rules};
use crate::span::Span;

pub const RULE: Rule = Rule::warning(
    "RET-005",
    "undefined-event",
    "GDPR Art. 5(1)(e), 25(2); Data Protection Ombudsman 3831/161/21, TSV/26/2020",
)
.check(check);

/// The catalogue's event that texts speak of as well.
const RELATIONSHIP: &str = "customer_relationship_end";

static ENDS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "ends",
            &[
                "asiakassuhte*|asiakkuu* päättymi*|päättyes*|päätyt*|päättynee*|loppumi*|kest*|ajan|aikana|voimassa*",
                "asiakassuh*|asiakkuu* on? päättynyt|päättyy|loppunut|loppuu",
                "asiakassuh*|asiakkuu* on? voimassa|jatkuu|kestää",
            ],
        ),
        (
            "en",
            "ends",
            &[
                "end|ending|termination|duration of the? your? customer relationship",
                "customer relationship has? end|ends|ended|terminate*|lasts|continues",
            ],
        ),
    ])
});

/// A text that itself says when the relationship ends.
static DEFINES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "defines",
            &[
                "asiakassuh*|asiakkuu* … päättyy|päättyneeksi|päättyvän|päättyneen … kun|jos|mikäli|viimei*",
                "asiakassuh*|asiakkuu* … katso*|tulki* … päätty*",
                "katso*|tulki* … asiakassuh*|asiakkuu* … päätty*",
            ],
        ),
        (
            "en",
            "defines",
            &[
                "customer relationship … ends|ended|over … when|if|once|unless",
                "consider|considered|regard|deem|deemed|treat … customer relationship … end*|over",
                "customer relationship … considered|regarded|deemed|taken … end*|over",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let vague = facts.catalogue.events.iter();
    let vague = vague.filter(|(_, event)| event.vague.as_ref().is_some_and(|mark| mark.value));
    for (event, _) in vague {
        let mut places = periods(facts, event);
        if event == RELATIONSHIP {
            places.extend(texts(facts));
        }
        let mut places = places.into_iter();
        let Some(first) = places.next().filter(|_| !defined(facts, event)) else {
            continue;
        };
        let message = format!("a period counts from `{event}`, and nothing says when that happens");
        let finding = RULE.at(first, message).label("when does it end?");
        let finding = places.fold(finding, |finding, place| finding.also(place, "here too"));
        findings.add(finding.help(format!(
            "say it in every language: `events: {{{event}: {{defined: …}}}}`, or count from an event with a date, such as `last_purchase`"
        )));
    }
}

/// Whether the policy or one of its texts says when the event happens.
fn defined(facts: &Facts, event: &str) -> bool {
    let own = facts
        .policy
        .events
        .as_ref()
        .and_then(|events| events.get(event));
    own.is_some_and(|own| own.defined.is_some() || own.faulty("defined"))
        || facts.policy.faulty("events")
        || event == RELATIONSHIP
            && facts.corpus.prose().any(|saying| {
                let mut versions = saying.versions.iter();
                versions.any(|version| !DEFINES.meets(version).is_empty())
            })
}

/// Where periods name the event.
fn periods(facts: &Facts, event: &str) -> Vec<Span> {
    let keeps = rules(facts).filter_map(|(_, rule)| rule.keep.as_ref());
    let keeps = keeps.filter(|keep| keep.events().any(|named| named == event));
    keeps
        .map(|keep| {
            let text = facts.sources.get(keep.span.file).slice(keep.span);
            text.find(event).map_or(keep.span, |at| {
                let start = keep.span.start as usize + at;
                Span::new(keep.span.file, start, start + event.len())
            })
        })
        .collect()
}

/// Where texts about retention count from the end of a customer relationship.
fn texts(facts: &Facts) -> Vec<Span> {
    let sayings = facts
        .corpus
        .prose()
        .filter(|saying| about_retention(saying));
    let versions = sayings.flat_map(|saying| saying.versions.iter());
    versions
        .filter_map(|version| {
            let hit = ENDS.meets(version).into_iter().next()?;
            Some(version.place(hit.range))
        })
        .collect()
}
