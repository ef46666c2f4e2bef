//! A text promises or denies a right beyond what the law gives.
//!
//! ## Why it matters
//! The right to erasure has conditions and exceptions, portability covers only what people provided themselves, and
//! access, rectification and restriction always apply. People who read otherwise are either disappointed or do not ask
//! at all.
//!
//! ## Example
//! ```yaml
//! texts:
//!   erasure:
//!     fi: Sinulla on oikeus tulla kokonaan unohdetuksi.
//!     en: You have the right to be completely forgotten.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   erasure:
//!     fi: Voit poistaa tilisi itse asetuksista.
//!     en: You can delete your account yourself in the settings.
//! ```
//!
//! ## Limits
//! A promise to erase all data is a fault only where some purpose limits erasure; a denied right to erasure, objection
//! or portability only where every purpose gives it. What you promise to erase of your own accord is RET-009.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Met, Wording};
use crate::check::rule::{Findings, Rule};
use crate::derive::Right;
use crate::span::Span;

pub const RULE: Rule = Rule::error(
    "RGT-003",
    "overstated-right",
    "GDPR Art. 17(1), 17(3), 20(1), 5(1)(a)",
)
.check(check);

static PROMISES: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "forgotten",
            &[
                "kokonaan|täysin|täydellisesti … unohdetuksi|unohdetuiksi",
                "unohdetuksi kokonaan|täysin|täydellisesti",
            ],
        ),
        (
            "fi",
            "all-erased",
            &["oikeus … kaikki … tietosi|tietonsa|tiedot|henkilötietosi|henkilötietonsa … poistetuksi|poistetuiksi|poistettua"],
        ),
        (
            "fi",
            "all-moved",
            &[
                "siirtää … kaikki … tietosi|tietonsa|henkilötietosi … järjestelmästä|toiselle",
                "kaikki … tietosi|henkilötietosi … koneellisesti luettava*",
                "kaikki … tietosi|henkilötietosi … toiselle rekisterinpitäjälle",
            ],
        ),
        (
            "en",
            "forgotten",
            &[
                "completely|entirely|totally|fully forgotten",
                "forgotten completely|entirely|totally|altogether",
            ],
        ),
        (
            "en",
            "all-erased",
            &[
                "right … all … data|information erased|deleted|removed",
                "right … erasure|deletion of all … data|information",
                "to have all … data|information erased|deleted|removed",
                "you can have all … data|information erased|deleted|removed",
            ],
        ),
        (
            "en",
            "all-moved",
            &[
                "all … your … data|information … machine-readable",
                "all … your … data|information … to? another controller|company|provider",
                "portability … all … data",
            ],
        ),
    ])
    .unless(&[
        (
            "fi",
            "not",
            &[
                "ei|eivät|emme|eikä|emmekä",
                "jos|mikäli|ellei|ellemme|paitsi|poikkeu*",
                "laki|lain|laissa|lakisää*|säädet*|velvo*",
                "antamasi|toimittamasi|tuottamasi|liittyv*|tilisi|tilin|tiliin",
            ],
        ),
        (
            "en",
            "not",
            &[
                "not|no|never|neither|nor|cannot",
                "if|where|unless|except",
                "law|legal|obligation|obliged",
                "you provided|gave",
                "account",
                "have given|provided",
            ],
        ),
    ])
});

static DENIES: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "access",
            &[
                "ei|eikä ole oikeutta saada pääsyä|tietää",
                "ei|eikä ole oikeutta … tarkastaa",
                "et voi|saa tarkastaa",
                "ei|eivät … voi|saa tarkastaa … tietojaan|tietoja",
            ],
        ),
        (
            "fi",
            "rectification",
            &["ei|eikä ole oikeutta … oikaista|korjata|oikaisuun", "emme oikaise|korjaa … tietoja|tietojasi"],
        ),
        ("fi", "restriction", &["ei|eikä ole oikeutta … rajoittaa|rajoittamiseen|rajoittamista"]),
        (
            "fi",
            "erasure",
            &[
                "ei|eikä ole oikeutta … poistaa|poistetuksi|poistamaan|poistamiseen|poistamista",
            ],
        ),
        ("fi", "objection", &["ei|eikä ole oikeutta … vastustaa", "et voi vastustaa", "käsittelyä ei voi vastustaa"]),
        ("fi", "portability", &["ei|eikä ole oikeutta … siirtää", "tietoja ei voi siirtää … järjestelmästä"]),
        (
            "en",
            "access",
            &["no right to|of … access|copy", "not have … right to|of … access|copy", "cannot access|inspect your data"],
        ),
        (
            "en",
            "rectification",
            &["no right to|of … rectif*|correct*", "not have … right to|of … rectif*|correct*"],
        ),
        ("en", "restriction", &["no right to|of … restrict*", "not have … right to|of … restrict*"]),
        (
            "en",
            "erasure",
            &[
                "no right to|of … erasure|erase|erased|delete|deleted|deletion",
                "not have … right to|of … erasure|erase|erased|delete|deleted|deletion",
            ],
        ),
        ("en", "objection", &["no right to|of object|objection", "not have … right to|of object|objection", "cannot object"]),
        ("en", "portability", &["no right to|of … portability", "not have … right to|of … portability"]),
    ])
    .unless(&[
        (
            "fi",
            "limited",
            &[
                "jos|mikäli|siltä|niiltä|silloin|kun|ennen|kuin",
                "laki|lain|laissa|lakisää*|säädet*|velvo*|kirjanpi*|tosit*",
                "muiden|toisten|toisen|yhteyshenkilö*|työntek*|edustaj*|yritysasiak*",
            ],
        ),
        (
            "en",
            "limited",
            &[
                "if|where|when|unless|until|extent|before",
                "law|legal|obligation|bookkeeping|accounting|voucher|vouchers",
                "others|other|another|contact|contacts|employee|employees|representative|representatives",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in PROMISES.meet(facts.corpus.prose()) {
        let finding = match met.hit.tag {
            "forgotten" => RULE
                .at(met.span(), "the text promises a right to be completely forgotten")
                .label("erasure has conditions and exceptions")
                .help("remove it: the section on erasure says when data are erased and when they are not"),
            "all-moved" => RULE
                .at(met.span(), "the text promises that all data can be moved to another controller")
                .label("covers what people provided themselves, not all data")
                .help("write `the data you have given us`, or remove it: the section on portability says so"),
            _ => match limited(&met, facts) {
                Some((purpose, span)) => RULE
                    .at(met.span(), "the text promises a right to have all data erased")
                    .label("erasure has conditions and exceptions")
                    .also(span, format!("`{purpose}` has to keep its data for now"))
                    .help("remove it: the section on erasure says when data are erased and when they are not"),
                None => continue,
            },
        };
        findings.add(finding);
    }
    for met in DENIES.meet(facts.corpus.prose()) {
        let right = match met.hit.tag {
            "access" => Right::Access,
            "rectification" => Right::Rectification,
            "restriction" => Right::Restriction,
            "erasure" => Right::Erasure,
            "objection" => Right::Objection,
            _ => Right::Portability,
        };
        if everywhere(right, &met, facts) {
            findings.add(
                RULE.at(
                    met.span(),
                    format!(
                        "the text denies the right of {}, which people have here",
                        right.id()
                    ),
                )
                .label("every purpose gives this right")
                .help("remove it, or say which data and which provision you mean"),
            );
        }
    }
}

/// A purpose whose data cannot be erased on request, with the place of its legal basis.
fn limited<'f>(met: &Met<'f>, facts: &'f Facts) -> Option<(&'f str, Span)> {
    facts.showing(met.saying).into_iter().find_map(|register| {
        let right = register
            .rights
            .iter()
            .find(|own| own.right == Right::Erasure)?;
        let purpose = register.purpose(right.limited.first()?)?;
        let basis = purpose.purpose.legal_basis.as_ref()?;
        Some((purpose.id, basis.span))
    })
}

fn everywhere(right: Right, met: &Met, facts: &Facts) -> bool {
    let mut registers = facts.showing(met.saying);
    registers.retain(|register| !register.purposes.is_empty());
    !registers.is_empty()
        && registers.iter().all(|register| {
            register
                .rights
                .iter()
                .any(|own| own.right == right && own.everywhere)
                && register
                    .purposes
                    .iter()
                    .all(|purpose| purpose.legal_basis.is_some())
        })
}
