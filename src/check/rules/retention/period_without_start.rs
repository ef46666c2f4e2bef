//! Criteria give a period and do not say from when it counts.
//!
//! ## Why it matters
//! "Two years" can end tomorrow or in ten years, depending on when they begin. People must be able to work out the day
//! for themselves. `retention: 2 years` counts from collection, and the notice says so; in a text of your own only you
//! can say it. Sometimes the start is obvious, so this is a warning.
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
//!         retention:
//!           criteria: {fi: Säilytämme palautetta 2 vuotta., en: We keep feedback for 2 years.}
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: 2 years after last_contact
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Version};
use crate::check::rule::{Findings, Rule};
use crate::check::rules::retention::words::criteria;

pub const RULE: Rule = Rule::warning(
    "RET-004",
    "period-without-start",
    "GDPR Art. 13(2)(a), 12(1)",
)
.check(check);

static PERIOD: LazyLock<Lexicon> = LazyLock::new(|| {
    let numbers = "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|18|20|24|25|30|36|48|50|60|90|180|365|yhden|kahden|kolmen|neljän|viiden|kuuden|kaksi|kolme|neljä|viisi|kuusi";
    let fi = format!("{numbers} vuo*|kuukau*|päiv*|viik*");
    let numbers = "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|18|20|24|25|30|36|48|50|60|90|180|365|one|two|three|four|five|six|ten";
    let en = format!("{numbers} year|years|month|months|day|days|week|weeks");
    Lexicon::new(&[("fi", "period", &[&fi]), ("en", "period", &[&en])])
});

/// Words that tie a period to a moment.
static START: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "start",
            &[
                "jälkeen|jälkeisen|lukien|alkaen|kuluttua|siitä|kun|kunnes|sitten|päästä|välein|viimei*|edelli*|saakka|asti|loppuun|mennessä",
            ],
        ),
        (
            "en",
            "start",
            &[
                "after|from|since|following|once|when|until|till|later|last|past|previous|preceding|of|every|before|by",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for (saying, ..) in criteria(facts) {
        for version in &saying.versions {
            let Some(hit) = PERIOD.meets(version).into_iter().next() else {
                continue;
            };
            if started(version) {
                continue;
            }
            findings.add(
                RULE.at(
                    version.place(hit.range),
                    "the retention criteria give a period and do not say from when it counts",
                )
                .label("from when?")
                .help("write `retention: 2 years after last_contact` or another event, or name the start in the text"),
            );
        }
    }
}

/// Whether anything names a start. In Finnish the elative does: *tilikauden päättymisestä*.
fn started(version: &Version) -> bool {
    let elative = |word: &str| {
        [
            "sta", "stä", "staan", "stään", "stasi", "stäsi", "stamme", "stämme", "stanne",
            "stänne",
        ]
        .into_iter()
        .any(|end| word.ends_with(end))
    };
    !START.meets(version).is_empty()
        || version.language == "fi"
            && version
                .reading()
                .words
                .iter()
                .any(|word| elative(&word.folded))
}
