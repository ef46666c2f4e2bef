//! A text makes people contact the controller before they may complain to the authority.
//!
//! ## Why it matters
//! Everyone may complain to a supervisory authority at once. You may ask people to write to you first, but not make it
//! a condition: it may make them give up.
//!
//! ## Example
//! ```yaml
//! texts:
//!   complaint:
//!     fi: Voit tehdä valituksen, kun olet ensin ottanut yhteyttä meihin.
//!     en: You may lodge a complaint after you have first contacted us.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   complaint:
//!     fi: Toivomme, että kirjoitat ensin meille, mutta voit tehdä valituksen heti.
//!     en: We hope that you write to us first, but you may complain at once.
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Met, Wording};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::error("CMP-007", "conditioned-complaint", "GDPR Art. 77(1)").check(check);

const COMPLAINT: &[(&str, &str, &[&str])] = &[
    (
        "fi",
        "complaint",
        &[
            "valitu*|valitt*|valita*|kantelu*|kannella|kantele*",
            "valvontaviranom*|tietosuojavaltuut*",
        ],
    ),
    (
        "en",
        "complaint",
        &["complain*", "supervisory authority", "ombudsman*"],
    ),
];

/// What makes it a request.
const REQUEST: &[(&str, &str, &[&str])] = &[
    (
        "fi",
        "request",
        &[
            "ei|eikä|emme|eivät",
            "toivomme|pyydämme|suosittelemme|kehotamme|kannattaa|kannustamme|mielellämme|heti|halutessasi|myös",
        ],
    ),
    (
        "en",
        "request",
        &[
            "not|never|no",
            "welcome|encourage|please|hope|recommend|appreciate|prefer|invite|want|wish|like",
            "we ask|kindly",
        ],
    ),
];

/// Sentences on a complaint that put contact with the controller before it.
static BEFORE: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "condition",
            &[
                "kun|jos|mikäli olet|olette ensin … yhtey*|meihin|meille|kanssamme",
                "kun olet|olette … ottanut|ottaneet|ollut|olleet|selvittänyt|selvittäneet … yhtey*|meihin|meille|kanssamme",
                "ennen … valitu*|valitt* … on|tulee|täytyy|pitää … yhtey*|meihin|meille|kanssamme",
                "on|tulee|täytyy|pitää … yhtey*|meihin|meille … ennen … valitu*|valitt*",
                "edellyttää|edellytyksenä … yhtey*|meihin|meille|meiltä|kanssamme",
            ],
        ),
        (
            "en",
            "condition",
            &[
                "after|once|provided|until|unless you have … contacted|written|complained|approached|asked|tried … … us",
                "if|when you have first … us",
                "must|need|needs|shall|should|required … contact|write|approach … us … before|first",
                "before lodging|making|filing|complaining|you … must|need|shall|should|required … contact|write|us",
            ],
        ),
    ])
    .about(COMPLAINT)
    .unless(REQUEST)
});

/// In the section on complaints the complaint goes without saying: "you must first contact us".
static FIRST: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "condition",
            &["on|tulee|täytyy|pitää … ensin … yhtey*|meihin|meille|kanssamme"],
        ),
        (
            "en",
            "condition",
            &["must|need|needs|shall|should|required … first … contact|write|approach|complain"],
        ),
    ])
    .about(COMPLAINT)
    .home(&["complaint"])
    .unless(REQUEST)
});

/// That a complaint may come only afterwards; here a negation belongs to the condition: "only if we have not answered".
static ONLY_AFTER: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "condition",
            &[
                "vasta|vain|ainoastaan kun|jos|sitten|mikäli … yhtey*|meihin|meille|kanssamme|vastanneet|vastannut|ratke*",
                "vasta|vain|ainoastaan sen jälkeen … yhtey*|meihin|meille|kanssamme|vastanneet",
            ],
        ),
        (
            "en",
            "condition",
            &["only after|once|if|when … contact*|us|written|answer*"],
        ),
    ])
    .about(COMPLAINT)
});

fn check(facts: &Facts, findings: &mut Findings) {
    let mut met: Vec<Met> = Vec::new();
    for wording in [&BEFORE, &FIRST, &ONLY_AFTER] {
        for other in wording.meet(facts.corpus.prose()) {
            let place = |met: &Met| (met.version.span, met.hit.sentence);
            if met.iter().all(|known| place(known) != place(&other)) {
                met.push(other);
            }
        }
    }
    for met in met {
        findings.add(
            RULE.at(
                met.span(),
                "the text makes people contact the controller before they may complain",
            )
            .label("people may complain at once")
            .help(
                "ask instead, such as `We hope that you write to us first, but you do not have to`",
            ),
        );
    }
}
