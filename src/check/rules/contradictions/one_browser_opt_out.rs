//! People can refuse only in one browser, or only in the settings of another company.
//!
//! ## Why it matters
//! An objection is made to the controller and holds for the person, not for one browser. Sending people to the settings
//! of an advertising platform makes them do the controller's work.
//!
//! ## Example
//! ```yaml
//! texts:
//!   rights:
//!     fi: Kielto koskee vain käyttämääsi selainta.
//!     en: The opt-out applies only to the browser you are using.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   rights:
//!     fi: Kielto koskee kaikkia laitteitasi.
//!     en: The opt-out applies to all your devices.
//! ```
//!
//! ## Limits
//! You may say that the choice made in the banner is kept in the browser: the banner asks again in another one. Add-ons
//! and opt-out pages instead of consent are SVC-006.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "XCK-008",
    "one-browser-opt-out",
    "GDPR Art. 7(3), 12(2), 21(5)",
)
.check(check);

static BOUND: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "browser",
            &[
                "kielto|esto|kieltosi|estosi|kieltäminen|kieltäytyminen|opt-out … vain|ainoastaan … selain|selainta|selaimessa|selaimeen|laitetta|laitteessa",
                "kielto|esto|kieltosi|estosi|kieltäminen|kieltäytyminen|opt-out on selainkohtainen|laitekohtainen",
                "kielto|esto on tehtävä … jokaisessa|jokaisella|kullakin selaimessa|selaimella|laitteella|laitteessa",
            ],
        ),
        (
            "fi",
            "platform",
            &[
                "voit|voitte|voi kieltää|estää|vastustaa|kieltäytyä … vain|ainoastaan … facebookin|googlen|metan|linkedinin|instagramin|twitterin asetuksi*|sivuil*|palvelus*|tilin",
                "kielto|kieltäminen|vastustaminen tehdään|onnistuu … facebookin|googlen|metan|linkedinin|instagramin|twitterin asetuksi*|sivuil*|palvelus*",
            ],
        ),
        (
            "en",
            "browser",
            &[
                "opt-out|objection|refusal|block … only … browser|device",
                "opt-out|objection|refusal … browser-specific|device-specific",
                "opt-out|objection|refusal … specific to … browser|device",
                "opt out|object|refuse separately|again in|on each|every browser|device",
                "opting out|object|refusing … only … browser|device",
            ],
        ),
        (
            "en",
            "platform",
            &[
                "you may|can object|refuse only in|on|through|via … facebook|google|meta|linkedin|instagram|twitter",
                "object|refuse … only in|on|through|via … settings|page|pages of facebook|google|meta|linkedin",
            ],
        ),
    ])
    .unless(&[
        (
            "fi",
            "not",
            &["ei|eivät|emme|eikä|emmekä", "valinta|valintasi|suostumus|suostumuksesi", "myös|lisäksi"],
        ),
        (
            "en",
            "not",
            &["not|no|never|nor", "choice|consent", "also"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in BOUND.meet(facts.corpus.prose()) {
        let finding = match met.hit.tag {
            "browser" => RULE
                .at(met.span(), "a refusal is said to hold in one browser only")
                .label("an objection holds for the person")
                .help("offer a way that holds everywhere, such as your e-mail address, and keep the refusal with the person's data"),
            _ => RULE
                .at(met.span(), "people can refuse only in the settings of another company")
                .label("the controller itself must accept the objection")
                .help("accept objections yourself, and name the settings as a further way"),
        };
        findings.add(finding);
    }
}
