//! Special categories of data rest on explicit consent, and the policy does not say how it is given or describes a
//! consent that is not explicit.
//!
//! ## Why it matters
//! Explicit means that a person has said yes to exactly this: a box ticked, a form signed, a yes on the phone. Somebody
//! who goes on using a service has said nothing about their health data.
//!
//! ## Example
//! ```yaml
//! data_categories:
//!   diets: {name: {fi: Ruokavaliot, en: Diets}, items: [allergies]}
//! registers:
//!   customers:
//!     purposes:
//!       catering:
//!         name: {fi: Tarjoilut, en: Catering}
//!         legal_basis: consent
//!         consent_given: {fi: Käyttämällä palvelua hyväksyt tietojesi käytön., en: By using the service you accept the use of your data.}
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         special_condition: explicit_consent
//!         data: [contact, diets]
//!         retention: 1 month after event_held
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   diets: {name: {fi: Ruokavaliot, en: Diets}, items: [allergies]}
//! registers:
//!   customers:
//!     purposes:
//!       catering:
//!         name: {fi: Tarjoilut, en: Catering}
//!         legal_basis: consent
//!         consent_given: {fi: "Rastitat lomakkeella ruudun, jolla hyväksyt allergiatietojesi käytön.", en: You tick a box on the form to accept that we use data on your allergies.}
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         special_condition: explicit_consent
//!         data: [contact, diets]
//!         retention: 1 month after event_held
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Need, Rule};
use crate::terms::SpecialGround;

pub const RULE: Rule = Rule::error(
    "DAT-012",
    "unstated-explicit-consent",
    "GDPR Art. 9(2)(a), 4(11); EDPB Guidelines 05/2020",
)
.needs(&[Need::new(
    "purposes.*.consent_given",
    "GDPR Art. 9(2)(a), 4(11); EDPB Guidelines 05/2020",
    "{} does not say how explicit consent is given",
    "add `consent_given:` in every language",
)])
.check(check);

static IMPLIED: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "implied",
            &[
                "käyttämällä … palvelu*|sivu*|sivusto*|verkkokaup*|sovellu*",
                "jatkamalla|jatkaessasi|jatkat",
                "selaamalla|vierailemalla",
                "katsomme|katsotaan|oletamme|oletetaan … hyväksy*|suostu*|antane*",
                "ellet … kiellä|kieltänyt|ilmoita|vastusta",
                "jos et … kiellä|ilmoita|vastusta",
                "valmiiksi rastit*|valit*",
            ],
        ),
        (
            "en",
            "implied",
            &[
                "by … continuing|using|browsing|visiting",
                "deemed to",
                "assume|assumed … consent*|agree*|accept*",
                "unless you … object|opt|forbid|refuse",
                "pre-ticked|pre-checked|pre-selected",
            ],
        ),
    ])
    .unless(&[
        ("fi", "not", &["ei|emme|eivät"]),
        ("en", "not", &["not|never|no"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let explicit = |register: &str, id: &str| {
        let purpose = facts
            .purposes()
            .find(|(own, purpose)| own.id == register && purpose.id == id);
        let condition = purpose.and_then(|(_, purpose)| purpose.purpose.special_condition.as_ref());
        let ground = condition.and_then(|condition| condition.ground.as_ref());
        ground.is_some_and(|ground| ground.value == SpecialGround::ExplicitConsent)
    };
    let given = facts.corpus.prose().filter(|saying| {
        saying.field() == "consent_given"
            && saying
                .purpose()
                .is_some_and(|(register, id)| explicit(register, id))
    });
    for met in IMPLIED.meet(given) {
        findings.add(
            RULE.at(met.span(), "a consent to special categories of data is not explicit")
                .label("nobody says yes here")
                .help("say what people do to consent to exactly these data, such as ticking a box that names them"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::prose::Saying;

    fn implied(language: &str, text: &str) -> bool {
        let saying = Saying::of_words("consent_given", language, text);
        !IMPLIED.meet(std::iter::once(&saying)).is_empty()
    }

    #[test]
    fn consent_is_explicit_where_somebody_says_yes() {
        for text in [
            "Käyttämällä palvelua hyväksyt tietojesi käytön.",
            "Jatkamalla suostut tietojesi käyttöön.",
            "Katsomme sinun hyväksyneen tietojesi käytön.",
            "Ellet sitä kiellä, käytämme tietojasi.",
            "Ruutu on valmiiksi rastitettu.",
        ] {
            assert!(implied("fi", text), "{text}");
        }
        for text in [
            "Rastitat ruudun lomakkeella.",
            "Ruutu ei ole valmiiksi rastitettu.",
            "Allekirjoitat suostumuksen vastaanotolla.",
            "Annat suostumuksen palvelun asetuksissa.",
            "Sanot puhelussa, että saamme käyttää allergiatietojasi.",
        ] {
            assert!(!implied("fi", text), "{text}");
        }
        for text in [
            "By using the service you accept the use of your data.",
            "You are deemed to have consented.",
            "A pre-ticked box.",
            "We use it unless you object.",
        ] {
            assert!(implied("en", text), "{text}");
        }
        for text in [
            "You tick a box on the form.",
            "The box is not pre-ticked.",
            "You sign a form at the reception.",
            "You consent by sending us the form.",
        ] {
            assert!(!implied("en", text), "{text}");
        }
    }
}
