//! A text makes people say why they want their data, or exactly which data.
//!
//! ## Why it matters
//! Access needs no reason: the Court of Justice has said so. Nor need people know what you hold about them, since that
//! is what they ask. A controller with a great deal of data may ask what the request is about, but not make the answer
//! a condition.
//!
//! ## Example
//! ```yaml
//! texts:
//!   access:
//!     fi: Perustele pyyntösi.
//!     en: Please give reasons for your request.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   access:
//!     fi: Sinun ei tarvitse perustella pyyntöäsi.
//!     en: You need not give reasons for your request.
//! ```
//!
//! ## Limits
//! Only access is checked: people who object may be asked for their reason, and those who want an error corrected must
//! say which.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "RGT-018",
    "reasons-for-access",
    "GDPR Art. 15, recital 63; CJEU C-307/22 FT",
)
.check(check);

static ASKED: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "reasons",
            &[
                "perustele|perustelkaa … pyyn*|tietopyyn*|tarkastuspyyn*",
                "pyyn*|tietopyyn*|tarkastuspyyn*|pyytäj* … on|tulee|pitää|täytyy perusteltava|perustella|perusteltu",
                "pyyn*|tietopyyn*|tarkastuspyyn* … perusteltava|perustelut|perustelu",
                "on|tulee|pitää|täytyy perustella … pyyn*|tietopyyn*|tarkastuspyyn*",
                "on perusteltava … pyyn*|tietopyyn*|tarkastuspyyn*",
                "pyynnöstä|pyynnössä|pyynnöstäsi|pyynnössäsi|tarkastuspyynnöstä|tarkastuspyynnössä on|tulee|pitää|täytyy … … miksi",
                "kerro|ilmoita … miksi … tietoja|tietosi|pyydät|haluat",
            ],
        ),
        (
            "fi",
            "exact",
            &[
                "yksilöi|yksilöikää|yksilöitävä … tarkasti|täsmällisesti|tarkkaan|yksityiskohtaisesti",
                "tarkasti|täsmällisesti|yksityiskohtaisesti yksilöi*|yksilöity*|yksilöid*",
                "on|tulee|pitää|täytyy yksilöidä|yksilöitävä tarkasti|täsmällisesti",
                "on|tulee|pitää|täytyy|pitäisi … tarkasti|täsmällisesti|yksilöidysti … mitä|mitkä|mistä|tiedoista|tiedot",
            ],
        ),
        (
            "en",
            "reasons",
            &[
                "give|state|include|provide|specify|explain … reason|reasons … request|access|asking",
                "give|state|include|provide|explain … your|the|a reason|reasons",
                "must|should … justify … request|access",
                "request|requests must|should be? justified",
                "tell us why you want|need|ask",
                "explain why you want|need|ask",
                "must|should|have|has to? say|state why you want|need|ask",
                "must|should|has|have to? give|state|include|contain … reason|reasons",
            ],
        ),
        (
            "en",
            "exact",
            &[
                "specify|state|name|identify|list exactly|precisely",
                "exactly|precisely which|what data|information",
                "specify|state|name|identify the exact data|information",
            ],
        ),
    ])
    .about(&[
        (
            "fi",
            "access",
            &["tarkastuspyyn*|tietopyyn*|tarkastusoikeu*", "tarkastaa", "pääsy* … tieto*", "kopio*|jäljenn*", "omat tiet*"],
        ),
        ("en", "access", &["access", "copy of", "inspect"]),
    ])
    .home(&["access"])
    .unless(&[
        (
            "fi",
            "not",
            &[
                "ei|emme|eivät|eikä|emmekä",
                "voit|voi|halutessasi|helpottaa|nopeuttaa|nopeutuu",
                "vastust*|oikais*|korja*|virhe*|kieltää|kielto",
                "jos|mikäli|paljon|laaj*|kameratallen*",
                "ilman",
            ],
        ),
        (
            "en",
            "not",
            &[
                "not|no|never|neither|nor|without",
                "may|can|helps|help|faster",
                "object|objection|correct|error|mistake|rectif*",
                "if|when|large|footage",
                "we",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in ASKED.meet(facts.corpus.prose()) {
        let finding = match met.hit.tag {
            "reasons" => RULE
                .at(
                    met.span(),
                    "the text asks people to give reasons for wanting their data",
                )
                .label("access needs no reason")
                .help("remove it: the section on access says that no reasons are needed"),
            _ => RULE
                .at(
                    met.span(),
                    "the text asks people to name exactly which of their data they want",
                )
                .label("what you hold is what they want to know")
                .help("remove it, or ask without a must: `It is quicker if you tell us …`"),
        };
        findings.add(finding);
    }
}
