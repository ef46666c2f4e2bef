//! A text gives "the customer relationship" or the repealed Personal Data Act as the legal basis.
//!
//! ## Why it matters
//! There are six legal bases, and these are not among them. They come from the Finnish Personal Data Act (523/1999),
//! repealed at the beginning of 2019, under which a connection such as a customer relationship was enough.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     texts:
//!       purposes:
//!         fi: Käsittelyn perusteena on asiakassuhde.
//!         en: The legal basis is the customer relationship.
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     texts:
//!       purposes:
//!         fi: Tilaukset käsitellään Helsingin varastolla.
//!         en: Orders are handled at our warehouse in Helsinki.
//! ```
//!
//! ## Limits
//! `legal_basis` itself takes only the six; another word there is YML-013.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Manner, Wording};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "BAS-002",
    "basis-outside-article-6",
    "GDPR Art. 6(1); FI-DPA § 37",
)
.check(check);

static STATED: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "basis",
            &[
                "peruste|perusteena|perusta|oikeusperuste|oikeusperusteena|käsittelyperuste|käsittelyperusteena … asiakassuhde|asiakkuus|asiakassuhteesi|asiallinen|yhteysvaatimus|liikesuhde|yhteistyösuhde",
                "perustuu|perustuvat … asiakassuhteeseen|asiakkuuteen|asialliseen|yhteysvaatimukseen|liikesuhteeseen|yhteistyösuhteeseen",
                "asiakassuhteen|asiakkuuden|yhteysvaatimuksen|yhteyden perusteella",
            ],
        ),
        (
            "en",
            "basis",
            &[
                "basis|ground|grounds … is|are … customer|client|business|factual|relevant relationship|connection",
                "based|rests on … customer|client|business|factual|relevant relationship|connection",
            ],
        ),
    ])
    .about(&[
        ("fi", "processing", &["käsittel*|oikeusperust*|käsittelyperust*", "rekisterin pito|pitäminen|ylläpito|ylläpitäminen"]),
        ("en", "processing", &["process*", "keeping|maintaining of? the? customer? register", "legal|lawful basis|ground|grounds"]),
    ])
    .unless(&[
        (
            "fi",
            "not",
            &["ei|eivät|emme", "sopimu*|kauppasopimu*|suostumu*|laki|lakiin|lakisäätei*|velvoit*|oikeutet*"],
        ),
        ("en", "not", &["not|no|never", "contract*|agreement|consent|law|obligation|interest|interests"]),
    ])
});

static REPEALED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "law",
            &["henkilötietolaki|henkilötietolain|henkilötietolakiin|henkilötietolaissa"],
        ),
        ("en", "law", &["personal data act"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in STATED.meet(facts.corpus.prose()) {
        findings.add(
            RULE.at(met.span(), "the text names a legal basis that is none of the six")
                .label("not in GDPR Art. 6(1)")
                .help("set the purpose's `legal_basis` instead (a sale to the person is `contract`), and remove the sentence"),
        );
    }
    let laws = facts
        .corpus
        .all()
        .filter(|saying| saying.manner == Manner::Text && saying.field() == "law");
    for version in laws.flat_map(|saying| saying.versions.iter()) {
        for hit in REPEALED.meets(version) {
            findings.add(
                RULE.at(
                    version.place(hit.range),
                    "the law cited is the repealed Personal Data Act (523/1999)",
                )
                .label("not in force since 2019")
                .help("cite the law in force, or choose another `legal_basis`"),
            );
        }
    }
}
