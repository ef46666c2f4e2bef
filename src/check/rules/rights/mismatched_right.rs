//! The text for one right speaks of others, and not of its own.
//!
//! ## Why it matters
//! People who look up how to object, and find how to have data corrected, conclude that they cannot object. It happens
//! easily when old texts are moved under new headings.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     texts:
//!       restriction:
//!         fi: Sinulla on oikeus tarkastaa ja oikaista tietosi.
//!         en: You have the right to inspect and rectify your data.
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     texts:
//!       restriction:
//!         fi: Jos rajoitamme käsittelyä, siirrämme tietosi pois järjestelmistä, joita käytämme joka päivä.
//!         en: If we restrict the processing, we move your data out of the systems we use every day.
//! ```
//!
//! ## Limits
//! A text that gives no right at all, such as practical advice, is left alone.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Hit, Lexicon, Version};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::error("RGT-005", "mismatched-right", "GDPR Art. 12(1), 13(2)(b)").check(check);

/// Any word of a right: where one is met, the text is about it.
static SPEAKS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "access",
            &[
                "pääsy*|pääse*",
                "tarkast*",
                "jäljenn*|kopio*",
                "saat|saada|näet|nähdä|katso*|tutustu*",
                "käsittelemmekö|käsitelläänkö",
            ],
        ),
        (
            "fi",
            "rectification",
            &[
                "oikais*|oikai*",
                "korja*",
                "täydent*|täydenn*",
                "virhe*",
                "päivit*|muuta|muuttaa",
            ],
        ),
        (
            "fi",
            "erasure",
            &["poist*|unohde*|unohta*|hävit*|tuho*|anonym*"],
        ),
        ("fi", "restriction", &["rajoit*|rajoite*"]),
        (
            "fi",
            "portability",
            &[
                "siirtä*|siirrä*|siirret*|siirto*|siirty*",
                "koneellis*",
                "ladata|lataa*|tiedosto*",
            ],
        ),
        (
            "fi",
            "objection",
            &[
                "vastust*",
                "kieltä*|kiellä*|kielto*",
                "lopet*",
                "et halua*",
                "emme enää",
            ],
        ),
        ("fi", "withdrawal", &["peruut*|peru|peruu*|perua|suostum*"]),
        (
            "en",
            "access",
            &[
                "access*",
                "copy|copies",
                "inspect*|see|view|obtain|get|receive|check",
                "whether we process",
            ],
        ),
        (
            "en",
            "rectification",
            &["rectif*|correct*|complet*|inaccura*|error*|mistake*|updat*|chang*|amend*"],
        ),
        (
            "en",
            "erasure",
            &["eras*|delet*|remov*|forgotten|destroy*|anonym*"],
        ),
        ("en", "restriction", &["restrict*|limit*"]),
        (
            "en",
            "portability",
            &[
                "portab*|transfer*|transmi*|move|moved|machine-readable|download*|export*|file|format",
            ],
        ),
        (
            "en",
            "objection",
            &[
                "object*",
                "opt|stop*|refus*|unsubscrib*|forbid*",
                "not want",
                "no longer",
            ],
        ),
        ("en", "withdrawal", &["withdraw*|consent*"]),
    ])
});

/// Words that give a right; what people can do themselves in their settings is none.
static GIVES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "access",
            &[
                "oikeus|oikeuden|voit|voitte … tarkastaa",
                "oikeus|oikeuden … saada … pääsy*",
                "tarkastusoikeu*",
            ],
        ),
        (
            "fi",
            "rectification",
            &[
                "oikeus|oikeuden … oikaista|korjata|oikaisuun|oikaistuiksi|korjatuiksi|oikaistuksi",
                "voit|voitte pyytää|vaatia … oikaisemaan|korjaamaan|oikaisua|oikaisemista|korjaamista",
            ],
        ),
        (
            "fi",
            "erasure",
            &[
                "oikeus|oikeuden … poistaa|poistetuksi|poistetuiksi|poistamiseen|poistamista",
                "voit|voitte pyytää|vaatia … poistamaan|poistamista|poistoa",
            ],
        ),
        (
            "fi",
            "restriction",
            &[
                "oikeus|oikeuden … rajoittaa|rajoittamiseen|rajoittamista",
                "voit|voitte pyytää|vaatia … rajoittamaan|rajoittamista",
            ],
        ),
        (
            "fi",
            "portability",
            &["oikeus|oikeuden … siirtää … järjestelmästä|toiselle"],
        ),
        (
            "fi",
            "objection",
            &[
                "oikeus|oikeuden|voit|voitte … vastustaa",
                "oikeus|oikeuden … kieltää",
            ],
        ),
        (
            "fi",
            "withdrawal",
            &["oikeus|oikeuden|voit|voitte … peruuttaa|perua … suostumu*"],
        ),
        ("en", "access", &["right|rights … access|inspect"]),
        (
            "en",
            "rectification",
            &[
                "right|rights … rectify|rectification|rectified|correct|corrected|correction",
                "may|can ask|have … rectify|rectified|correct|corrected",
            ],
        ),
        (
            "en",
            "erasure",
            &[
                "right|rights … erase|erasure|erased|delete|deleted|deletion|forgotten",
                "may|can ask|have … erase|erased|delete|deleted",
            ],
        ),
        (
            "en",
            "restriction",
            &[
                "right|rights … restrict|restriction|restricted",
                "may|can ask|have … restrict|restricted",
            ],
        ),
        (
            "en",
            "portability",
            &[
                "right|rights … portability",
                "right|rights to transfer|transmit",
            ],
        ),
        (
            "en",
            "objection",
            &["right|rights … object|objection", "you may|can object"],
        ),
        (
            "en",
            "withdrawal",
            &["right|rights … withdraw", "you may|can withdraw"],
        ),
    ])
});

/// What takes a right back, or gives it in some case only.
static DENIES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        ("fi", "not", &["ei|emme|eivät|eikä|emmekä", "et voi"]),
        ("en", "not", &["not|no|never|neither|nor|cannot"]),
    ])
});

/// The keys of the rights with what their texts speak of.
const OWN: &[(&str, &str)] = &[
    ("access", "access"),
    ("rectification", "rectification"),
    ("erasure", "erasure"),
    ("restriction", "restriction"),
    ("portability", "portability"),
    ("objection", "objection"),
    ("objection_research", "objection"),
    ("marketing_objection", "objection"),
    ("withdrawal", "withdrawal"),
];

fn check(facts: &Facts, findings: &mut Findings) {
    for saying in facts.corpus.prose() {
        let of_section = saying.under("texts") || saying.route.starts_with("content/sections/");
        let Some(own) = own(saying.section()).filter(|_| of_section) else {
            continue;
        };
        for version in &saying.versions {
            let Some(other) = another(own, version).filter(|_| !speaks(own, version)) else {
                continue;
            };
            findings.add(
                RULE.at(
                    version.place(other.range.clone()),
                    format!(
                        "the text for `{}` speaks of another right ({}) and not of its own",
                        saying.section(),
                        other.tag
                    ),
                )
                .label(format!("belongs to `{}`", other.tag))
                .also(saying.key, "stands here")
                .help(format!("move it to `{}`, or take it out", other.tag)),
            );
        }
    }
}

/// What the text of a section has to speak of, if the section is a right's.
pub(super) fn own(section: &str) -> Option<&'static str> {
    let mut keys = OWN.iter().filter(|(key, _)| *key == section);
    keys.next().map(|(_, own)| *own)
}

pub(super) fn speaks(own: &str, version: &Version) -> bool {
    SPEAKS.meets(version).iter().any(|hit| hit.tag == own)
}

/// Where a text gives another right.
pub(super) fn another(own: &str, version: &Version) -> Option<Hit> {
    let denied = DENIES.meets(version);
    let mut given = GIVES.meets(version).into_iter();
    given.find(|hit| hit.tag != own && denied.iter().all(|other| other.sentence != hit.sentence))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::prose::Reading;

    /// What takes a built-in text's place is held to the same words: these must pass.
    #[test]
    fn each_built_in_text_speaks_of_its_right() {
        let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        for (language, (key, own)) in ["fi", "en"]
            .into_iter()
            .flat_map(|language| OWN.iter().map(move |key| (language, key)))
        {
            let file = content.join(format!("{language}/sections/{key}.md"));
            let text = std::fs::read_to_string(&file).expect("a built-in text");
            let met = SPEAKS.find(language, &Reading::plain(&text));
            assert!(met.iter().any(|hit| hit.tag == *own), "{}", file.display());
        }
    }

    #[test]
    fn refusing_is_spoken_of_in_many_ways() {
        for (language, text) in [
            ("fi", "Jos et halua viestejä, ilmoita siitä meille."),
            ("fi", "Klikkaa linkkiä, niin emme enää kirjoita sinulle."),
            ("en", "If you do not want our messages, tell us."),
            ("en", "Click the link and we no longer write to you."),
        ] {
            let met = SPEAKS.find(language, &Reading::plain(text));
            assert!(met.iter().any(|hit| hit.tag == "objection"), "{text}");
        }
    }
}
