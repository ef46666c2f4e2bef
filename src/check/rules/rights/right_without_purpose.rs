//! A text speaks of a right that follows from no purpose.
//!
//! ## Why it matters
//! Which rights people have depends on the legal bases. People who ask to have their data moved, or object, where that
//! right does not apply, are only refused. A text under the key of a right that does not apply is not shown at all.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     texts:
//!       rights:
//!         fi: Sinulla on oikeus vastustaa käsittelyä.
//!         en: You have the right to object to the processing.
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     texts:
//!       rights:
//!         fi: Sinulla on oikeus siirtää antamasi tiedot järjestelmästä toiseen.
//!         en: You have the right to data portability.
//! ```
//!
//! ## Limits
//! Checked are the rights that depend on the basis: portability and the rights to object. If a purpose has no legal
//! basis, that is reported first.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Saying, Wording};
use crate::check::rule::{Findings, Rule};
use crate::derive::{RegisterNotice, Right};

pub const RULE: Rule = Rule::warning(
    "RGT-002",
    "right-without-purpose",
    "GDPR Art. 13(2)(b), 20(1), 21; WP260 rev.01, annex",
)
.check(check);

static CLAIMS: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "portability",
            &[
                "oikeus|oikeuden|voit|voi … siirtää … tietosi|tietonsa|tiedot|tietoja … järjestelmästä|toiselle|toiseen",
                "oikeus siirtää|saada … tietosi|tietonsa|tiedot … järjestelmästä|toiselle",
                "siirto-oikeu*",
            ],
        ),
        (
            "fi",
            "objection",
            &["oikeus|oikeuden|oikeutta|voit|voi … vastustaa … käsittely*", "vastustamisoikeu*"],
        ),
        (
            "fi",
            "marketing",
            &[
                "oikeus|voit|voi … kieltää|vastustaa … suoramarkkin*",
                "oikeus|voit|voi … kieltää|vastustaa … käyt* … markkinoin*",
            ],
        ),
        (
            "en",
            "portability",
            &["right|rights … data? portability", "right to|of port|transfer|move|transmit … data|them|it", "you may|can port your"],
        ),
        (
            "en",
            "objection",
            &["right|rights to object", "you may|can object", "right of objection"],
        ),
        (
            "en",
            "marketing",
            &[
                "right to object|refuse|stop|opt … direct marketing",
                "you may|can object|refuse|opt|stop … direct marketing",
                "right to object to … marketing",
            ],
        ),
    ])
    .unless(&[
        (
            "fi",
            "not",
            &["ei|eivät|emme|eikä|emmekä", "jos|mikäli|silloin", "automaat* päätö*|päätöksent*", "profilo*", "tutkimu*"],
        ),
        (
            "en",
            "not",
            &["not|no|never|neither|nor", "if|where|when", "automated", "profiling", "research"],
        ),
    ])
});

/// The keys of `texts` that are rights, with the rights they stand for.
const KEYS: &[(&str, Right)] = &[
    ("portability", Right::Portability),
    ("objection", Right::Objection),
    ("marketing_objection", Right::MarketingObjection),
];

fn check(facts: &Facts, findings: &mut Findings) {
    unshown(facts, findings);
    for met in CLAIMS.meet(facts.corpus.prose()) {
        // What stands under the key of such a right is told above, and a change of the notice may tell of what was.
        let key = met.saying.section();
        if KEYS.iter().any(|(own, _)| *own == key) || met.saying.under("changes") {
            continue;
        }
        let (rights, name): (&[Right], _) = match met.hit.tag {
            "portability" => (&[Right::Portability], "to data portability"),
            "marketing" => (&[Right::MarketingObjection], "to refuse direct marketing"),
            _ => (
                &[
                    Right::Objection,
                    Right::MarketingObjection,
                    Right::ResearchObjection,
                ],
                "to object",
            ),
        };
        if missing(rights, met.saying, facts) {
            findings.add(
                RULE.at(
                    met.span(),
                    format!("the text speaks of a right {name}, which no purpose gives"),
                )
                .label("follows from no purpose")
                .help("remove it: the notice lists the rights that apply, each with its purposes"),
            );
        }
    }
}

/// Own texts for a right that is not in the notice.
fn unshown(facts: &Facts, findings: &mut Findings) {
    for saying in facts.corpus.all().filter(|saying| saying.under("texts")) {
        let Some((key, right)) = KEYS.iter().find(|(key, _)| *key == saying.field()) else {
            continue;
        };
        if missing(&[*right], saying, facts) {
            findings.add(
                RULE.at(
                    saying.key,
                    format!("the text for `{key}` is shown nowhere: no purpose gives that right"),
                )
                .label("follows from no purpose")
                .help("remove it, or correct the legal basis of the purpose it was meant for"),
            );
        }
    }
}

/// Whether none of the rights applies where the text is shown.
fn missing(rights: &[Right], saying: &Saying, facts: &Facts) -> bool {
    let scope = facts.showing(saying);
    let bare = scope.iter().any(|register| register.purposes.is_empty());
    let known = scope
        .iter()
        .flat_map(|register| &register.purposes)
        .all(|p| p.legal_basis.is_some());
    let gives = |register: &&RegisterNotice| {
        register
            .rights
            .iter()
            .any(|own| rights.contains(&own.right))
    };
    !scope.is_empty() && !bare && known && !scope.iter().any(gives)
}
