//! A text says that a request costs money, or is free only once a year.
//!
//! ## Why it matters
//! Requests are free of charge, and so is the first copy of the data, whatever the reason. Only further copies, and
//! requests that are manifestly unfounded or excessive, may cost something. "Free once a year" was the rule of the
//! repealed Finnish Personal Data Act.
//!
//! ## Example
//! ```yaml
//! texts:
//!   access:
//!     fi: Tiedot saa maksutta kerran vuodessa.
//!     en: Access is free of charge once a year.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   access:
//!     fi: Tietojen saaminen ei maksa mitään.
//!     en: Getting your data costs nothing.
//! ```

use std::sync::LazyLock;

use super::words::{HOME, MARKETING, REQUEST};
use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Wording};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "RGT-014",
    "fee-for-request",
    "GDPR Art. 12(5), 15(3); CJEU C-307/22 FT",
)
.check(check);

static FEE: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "yearly",
            &[
                "maksut*|veloitukset*|ilmai* … kerran vuodessa|kalenterivuodessa",
                "kerran vuodessa|kalenterivuodessa … maksut*|veloitukset*|ilmai*",
                "edellis* tarkastu* … alle|vähemmän … perimme|peritään|periä",
                "kerran 12 kuukauden|kuukaudessa … maksut*|veloitukset*|ilmai*",
                "maksut*|veloitukset*|ilmai* … kerran 12 kuukauden|kuukaudessa",
            ],
        ),
        (
            "fi",
            "fee",
            &[
                "perimme|peritään|veloitamme|veloitetaan|laskutamme|laskutetaan … maksu*|euro*|kulu*|kustannu*|hin*|korvau*",
                "on|tulee maksullinen|maksullista",
                "maksaa … euroa",
                "maksu on … euroa",
                "käsittelymaksu*|toimitusmaksu*|käsittelykulu*",
            ],
        ),
        (
            "en",
            "yearly",
            &[
                "free … once a|per|every|each year|calendar|12|twelve",
                "once a|per|every|each year|calendar|12|twelve … free",
                "one free … per|a|each|every year|calendar",
                "less than a|one year … last|previous inspection|request … charge|fee",
            ],
        ),
        (
            "en",
            "fee",
            &[
                "we charge|invoice",
                "we will charge|invoice",
                "you are|will be? charged",
                "fee of|is|for",
                "costs … euros|euro|eur",
                "subject to a fee|charge",
                "handling|processing|administration fee|charge",
            ],
        ),
    ])
    .about(REQUEST)
    .home(HOME)
    .unless(&[
        (
            "fi",
            "not",
            &[
                "ei|emme|eivät|eikä|emmekä",
                "lisäjäljenn*|lisäkopio*|ensimmäi*|useam*|seuraav*|uusi*",
                "ilmeise*|perusteet*|kohtuut*|toistuv*|suhteet*",
            ],
        ),
        (
            "en",
            "not",
            &[
                "not|no|never|neither|nor|without",
                "further|additional|extra|more copies|copy",
                "nobody|first|manifestly|unfounded|excessive|repetitive|repeated",
            ],
        ),
    ])
});

static OF_REQUEST: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(REQUEST));
static OF_MARKETING: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(MARKETING));

fn check(facts: &Facts, findings: &mut Findings) {
    for met in FEE.meet(facts.corpus.prose()) {
        // What it costs to refuse marketing is RGT-007.
        if met.saying.section() == "marketing_objection"
            || OF_MARKETING
                .meets(met.version)
                .iter()
                .any(|hit| hit.sentence == met.hit.sentence)
        {
            continue;
        }
        // In a text on rights a service may have its price too.
        let asked = OF_REQUEST.meets(met.version);
        if met.hit.tag == "fee" && asked.iter().all(|hit| hit.sentence != met.hit.sentence) {
            continue;
        }
        let finding = match met.hit.tag {
            "yearly" => RULE
                .at(met.span(), "requests are said to be free only once a year")
                .label("the limit of the repealed Personal Data Act"),
            _ => RULE
                .at(met.span(), "a request is said to cost money")
                .label("requests are free of charge"),
        };
        findings.add(finding.help(
            "remove it: the section on rights says that requests are free, and when they are not",
        ));
    }
}
