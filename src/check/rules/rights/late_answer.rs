//! Requests are answered later than within one month.
//!
//! ## Why it matters
//! An answer is due without undue delay and within one month of the request. Two more months are allowed only for
//! complex or numerous requests, and the person must be told of that within the first month. The section on rights says
//! so already.
//!
//! ## Example
//! ```yaml
//! rights:
//!   answer_within: 3 months
//! texts:
//!   rights:
//!     fi: Vastaamme pyyntöihin kolmen kuukauden kuluessa.
//!     en: We answer requests within three months.
//! ```
//!
//! ## Instead
//! ```yaml
//! rights:
//!   answer_within: 14 days
//! texts:
//!   rights:
//!     fi: Useimpiin pyyntöihin vastaamme parissa päivässä.
//!     en: We answer most requests within a few days.
//! ```

use std::sync::LazyLock;

use super::words::{HOME, REQUEST};
use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};
use crate::terms::Period;

pub const RULE: Rule = Rule::error("RGT-016", "late-answer", "GDPR Art. 12(3)").check(check);

const HELP: &str = "write `rights: {answer_within: 1 month}` or less; the notice mentions the two extra months for hard cases already";

static LATE: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "late",
            &[
                "kahden|kolmen|neljän|viiden|kuuden|2|3|4|5|6 kuukauden|kk kuluessa|sisällä|aikana",
                "kahdessa|kolmessa|neljässä|kuudessa|2|3|4|6 kuukaudessa",
                "40|45|50|60|90|120|180 päivän|vuorokauden|pv|vrk kuluessa|sisällä|aikana",
                "6|8|10|12|kuuden|kahdeksan|kymmenen|kahdentoista viikon kuluessa|sisällä|aikana",
            ],
        ),
        (
            "en",
            "late",
            &[
                "within|in|take|takes|to two|three|four|five|six|2|3|4|5|6 months",
                "within|in|take|takes|to 40|45|50|60|90|120|180|forty|sixty|ninety days",
                "within|in six|eight|ten|twelve|6|8|10|12 weeks",
            ],
        ),
    ])
    .about(REQUEST)
    .home(HOME)
    .with(&[
        ("fi", "answer", &["vasta*", "toimita*|toteut*|käsittel*|annamme|lähetämme|saat"]),
        ("en", "answer", &["answer*|respond*|reply|replies|response|fulfil*|handle*|process|processed|deliver|send|provide*"]),
    ])
    .unless(&[
        (
            "fi",
            "more",
            &["lisä*|jatk*|piden*|monimutk*|poikkeu*", "ei|emme|eikä", "kirjaud*|viimei*|ostoks*|säilyt*|poist*", "reklamaat*|tarjou*|palaut*|hakemu*|varmuuskop*"],
        ),
        (
            "en",
            "more",
            &["more|further|additional|extend*|extension|complex|extra", "not|never", "purchase|last|kept|keep|erase*|delete*|backup|backups", "claim|claims|complaint|complaints|offer|offers|returns|application"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let rights = facts.policy.rights.as_ref();
    let written = rights.and_then(|rights| rights.answer_within.as_ref());
    if let Some(written) = written.filter(|written| !in_time(&written.value)) {
        findings.add(
            RULE.at(
                written.span,
                "requests are answered later than within one month",
            )
            .label("more than a month")
            .help(HELP),
        );
    }
    for met in LATE.meet(facts.corpus.prose()) {
        findings.add(
            RULE.at(met.span(), "the text promises an answer later than within one month")
                .label("more than a month")
                .help("remove it, or name a time of one month at most: the notice gives the time in `rights: {answer_within: …}`"),
        );
    }
}

/// One month by the calendar, or days that make one.
fn in_time(period: &Period) -> bool {
    let month = Period {
        months: 1,
        ..Period::default()
    };
    *period == month || (period.years == 0 && period.months == 0 && period.approximate_days() <= 31)
}
