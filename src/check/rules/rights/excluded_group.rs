//! A text takes rights away from a whole group of people.
//!
//! ## Why it matters
//! Everyone whose data are processed has these rights: contact persons of companies and employees too. Only the law's
//! own exceptions limit them, purpose by purpose, never group by group.
//!
//! ## Example
//! ```yaml
//! texts:
//!   rights:
//!     fi: Yritysten yhteyshenkilöillä ei ole oikeutta saada tietojaan poistetuiksi.
//!     en: Contact persons of companies have no right to erasure.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   rights:
//!     fi: Samat oikeudet ovat myös yritysten yhteyshenkilöillä.
//!     en: Contact persons of companies have the same rights.
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::error("RGT-004", "excluded-group", "GDPR Art. 12(2), 17, 21").check(check);

static EXCLUDED: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "group",
            &[
                "yhteyshenkilö*|yhdyshenkilö*|yritysasiakk*|edustaj*|päättäj*|työntekij*|työnhakij*|toimihenkilö*|alihankkij* … ei|eivät ole|voi|saa|koske … oikeutta|oikeus|oikeudet|oikeuksia",
                "yhteyshenkilö*|yhdyshenkilö*|yritysasiakk*|edustaj*|päättäj*|työntekij*|työnhakij*|toimihenkilö* … ei|eivät voi|saa … poistetuksi|poistetuiksi|vastustaa|kieltää",
                "oikeus|oikeudet|oikeutta|poisto-oikeus|vastustamisoikeus|tarkastusoikeus … ei|eivät koske|ole … yhteyshenkilö*|yhdyshenkilö*|yritysasiakk*|edustaj*|päättäj*|työntekij*|työnhakij*|toimihenkilö*",
            ],
        ),
        (
            "en",
            "group",
            &[
                "contact? persons|contacts|employees|representatives|customers|decision-makers|applicants|staff … no right|rights",
                "contact? persons|contacts|employees|representatives|customers|decision-makers|applicants|staff … not have|have … right|rights",
                "contact? persons|contacts|employees|representatives|customers|decision-makers|applicants|staff … cannot|can|may not? object|request|ask|have … data|erasure|processing",
                "right|rights … not apply|available to … contact? persons|contacts|employees|representatives|applicants|staff",
            ],
        ),
    ])
    .with(&[
        ("fi", "no", &["ei|eivät"]),
        ("en", "no", &["no|not|cannot"]),
    ])
    .unless(&[
        (
            "fi",
            "ground",
            &[
                "jos|mikäli|kun|siltä|niiltä|ellei",
                "laki|lain|laissa|lakisää*|säädet*|velvo*|kirjanpi*",
                "oikeusvaa*|tutkimu*|arkisto*",
                "siirtää|siirtämi*|siirto-oikeu*",
                "pääsyä … muiden|toisten",
                "henkilöstö*|käyttöoikeu*",
            ],
        ),
        (
            "en",
            "ground",
            &[
                "if|where|when|unless|extent",
                "law|legal|obligation|statutory",
                "claims|research|archiving",
                "portability",
                "access rights",
                "other|others",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in EXCLUDED.meet(facts.corpus.prose()) {
        findings.add(
            RULE.at(
                met.span(),
                "the text takes rights away from a whole group of people",
            )
            .label("names no legal ground for it")
            .help("remove it, or name the data and the provision that limits the right for them"),
        );
    }
}
