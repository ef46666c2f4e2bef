//! A text sends requests to a unit without saying how to reach it.
//!
//! ## Why it matters
//! The guidelines on transparency give "contact our customer service" as an example of poor practice. The notice lists
//! addresses for requests; a text that names only a unit makes people look for another.
//!
//! ## Example
//! ```yaml
//! texts:
//!   rights:
//!     fi: Oikeuksiasi koskevissa asioissa ota yhteyttä asiakaspalveluumme.
//!     en: To use your rights, please contact our customer service.
//! ```
//!
//! ## Instead
//! ```yaml
//! rights:
//!   email: asiakaspalvelu@esimerkki.example
//! texts:
//!   rights:
//!     fi: Asiakaspalvelumme vastaa pyyntöihin arkisin.
//!     en: Our customer service answers requests on weekdays.
//! ```
//!
//! ## Limits
//! A text that gives an e-mail address, a link or a phone number is left alone.

use std::sync::LazyLock;

use super::scattered_contacts;
use super::words::{HOME, REQUEST, addressed};
use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::warning(
    "RGT-012",
    "unaddressed-requests",
    "GDPR Art. 12(2); WP260 rev.01",
)
.check(check);

static UNIT: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "unit",
            &[
                "yhteyttä|yhteydessä|yhteydenotto|yhteydenotolla … asiakaspalveluun|asiakaspalveluumme|asiakastukeen|asiakastukeemme|toimistoon|toimistoomme|palvelupisteeseen|palvelupisteeseemme|neuvontaan",
                "kirjoita|soita|osoita|osoitetaan|lähetä|lähetetään|tehdään|esitetään … asiakaspalveluun|asiakaspalveluumme|asiakastukeen|asiakastukeemme|toimistoon|toimistoomme|palvelupisteeseen|neuvontaan",
                "asiakaspalveluun|asiakaspalveluumme … yhteyttä|yhteydessä",
            ],
        ),
        (
            "en",
            "unit",
            &[
                "contact|contacting|call|write … customer|client service|services|support|care",
                "contact|contacting … helpdesk|help-desk|office",
                "addressed|sent|made to … customer|client service|services|support|care",
            ],
        ),
    ])
    .about(REQUEST)
    .home(HOME)
    .unless(&[
        ("fi", "not", &["ei|emme|eikä|älä", "lomak*|verkko*|tili*|sovellu*", "tilau*|tilaus*|toimitu*|lasku*|palautu*|tuotte*"]),
        ("en", "not", &["not|never|no", "form|online|account|app", "order|orders|delivery|deliveries|invoice|invoices|returns|product|products"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in UNIT.meet(facts.corpus.prose()) {
        if addressed(met.version)
            || scattered_contacts::roles(met.version, met.saying, facts).len() > 1
        {
            continue;
        }
        findings.add(
            RULE.at(met.span(), "requests are sent to a unit without an address")
                .label("no address here")
                .help("give the address or link here, or remove it: the notice lists the ways to make requests"),
        );
    }
}
