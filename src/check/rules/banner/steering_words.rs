//! The banner's words praise, blame or hide instead of saying what is asked.
//!
//! ## Why it matters
//! People can choose freely only if the question is neutral. Regret over a refusal, the promise of a better experience,
//! "do not refuse", or a button that says "OK" and means yes to everything: all of these steer.
//!
//! ## Example
//! ```yaml
//! consent:
//!   intro:
//!     fi: Haluamme tarjota sinulle parhaan mahdollisen kokemuksen.
//!     en: We want to give you the best possible experience.
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
//! ```
//!
//! ## Instead
//! ```yaml
//! consent:
//!   intro:
//!     fi: Luvallasi laskemme käynnit.
//!     en: With your permission we count visits.
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
//! ```
//!
//! ## Limits
//! Checked are `consent.intro` and the messages in your own `content/<language>/*.ftl` that begin with `banner-`.
//! seloste does not see the words of another tool's banner.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Reading, Wording};
use crate::check::rule::{Findings, Rule};

use super::words::{Own, own};

pub const RULE: Rule = Rule::warning(
    "BNR-012",
    "steering-words",
    "GDPR Art. 4(11), 7; EDPB Guidelines 03/2022",
)
.check(check);

const STEERING: &[(&str, &str, &[&str])] = &[
    (
        "fi",
        "praise",
        &[
            "paras|parhaan|parempi|paremman|parasta|sujuvan|sujuvamman|upean|loistavan … kokemu*|käyttökokemu*|asiakaskokemu*|käyttäjäkokemu*",
            "parantaaksemme|parannamme|parantaa|parantavat … kokemu*|käyttökokemu*|asiakaskokemu*|käyttäjäkokemu*",
            "hyväksymällä|suostumalla … tuet|autat|saat",
            "tue|tuethan|auta|autathan meitä",
        ],
    ),
    (
        "fi",
        "blame",
        &[
            "valitettavasti|ikävä|ikävää|harmi|harmillis*|pahoillamme|surulli*",
            "jäät|menetät|menettäisit … paitsi|etu*|edu*|sisältö*|sisällö*|tarjou*",
        ],
    ),
    (
        "fi",
        "double",
        &[
            "älä|älkää hylkää|hylätkö|kiellä|kieltäkö|estä|kieltäydy",
            "en halua olla",
        ],
    ),
    (
        "en",
        "praise",
        &[
            "best|better|great|smooth|smoother|optimal|improved|enhanced … experience",
            "improve|enhance|optimise|optimize … experience",
            "support|help us",
        ],
    ),
    (
        "en",
        "blame",
        &[
            "unfortunately|sadly|sorry",
            "miss|lose|lack … out|content|offers|benefits|features",
        ],
    ),
    (
        "en",
        "double",
        &["do not|never refuse|reject|decline|block|disable|opt"],
    ),
];

static INTRO: LazyLock<Wording> = LazyLock::new(|| Wording::new(STEERING));
static WORDS: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(STEERING));

/// Buttons that do not say that they accept.
static VAGUE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "vague",
            &[
                "ok|okei|selvä|ymmärrän|ymmärretty|jatka|jatkan|sulje|kiitos|kiitti|hienoa|hyvä|homma|sopii|sivustolle",
            ],
        ),
        (
            "en",
            "vague",
            &[
                "ok|okay|got it|got|i|understand|understood|continue|close|fine|thanks|thank|great|sure|alright|proceed|you|to|site|the|it",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let intro = facts.corpus.prose();
    let intro = intro.filter(|saying| saying.route == "consent.intro");
    for met in INTRO.meet(intro) {
        let (message, label) = told(met.hit.tag);
        findings.add(RULE.at(met.span(), message).label(label).help(HELP));
    }
    for word in own(facts) {
        let Own {
            key,
            text,
            language,
            ..
        } = &word;
        let reading = Reading::plain(text);
        if let Some(hit) = WORDS.find(language, &reading).first() {
            let (message, label) = told(hit.tag);
            findings.add(RULE.at(word.span, message).label(label).help(HELP));
        } else if *key == "banner-accept-all" && vague(language, &reading) {
            findings.add(
                RULE.at(
                    word.span,
                    format!("the button that accepts everything is called `{text}`"),
                )
                .label("does not say that it accepts")
                .help("call it what it does, such as `Hyväksy kaikki` or `Accept all`"),
            );
        }
    }
}

const HELP: &str =
    "say plainly what is asked and what for, such as `With your permission we count visits`";

fn told(tag: &str) -> (&'static str, &'static str) {
    match tag {
        "blame" => (
            "the banner regrets a refusal",
            "plays on guilt or fear of a loss",
        ),
        "double" => (
            "the banner asks people not to refuse",
            "a refusal of a refusal",
        ),
        _ => (
            "the banner praises a yes instead of saying what it is for",
            "says nothing about what is stored",
        ),
    }
}

/// Whether a label says nothing but that somebody has read it.
fn vague(language: &str, reading: &Reading) -> bool {
    let met: usize = VAGUE
        .find(language, reading)
        .iter()
        .map(|hit| hit.words.len())
        .sum();
    met > 0 && met == reading.words.len()
}
