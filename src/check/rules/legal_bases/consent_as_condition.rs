//! A text makes the use of a service depend on consent, or counts use as consent.
//!
//! ## Why it matters
//! Consent that people must give to get something else is not freely given, and using a service is not a statement of
//! consent. What a service really needs rests on the contract; people may refuse the rest and still be served.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     texts:
//!       consent:
//!         fi: Käyttämällä palveluamme annat suostumuksesi tietojesi käsittelyyn.
//!         en: By using our service you consent to the processing of your data.
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     texts:
//!       purposes:
//!         fi: Voit tilata, vaikka et tilaa uutiskirjettä.
//!         en: You can order without subscribing to the newsletter.
//! ```
//!
//! ## Limits
//! `provision: contractual` beside consent is OBL-003. Cookies have rules of their own.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Saying, Wording};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "BAS-014",
    "consent-as-condition",
    "GDPR Art. 4(11), 7(4), recitals 32, 43",
)
.check(check);

static CONDITION: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "by use",
            &[
                "käyttämällä|tilaamalla|rekisteröitymällä|ostamalla|kirjautumalla|vierailemalla|asioimalla … suostut|suostutte|suostumuksesi|suostumuksen|suostumuksenne",
                "käyttämällä|tilaamalla|rekisteröitymällä|ostamalla|kirjautumalla|vierailemalla|asioimalla … hyväksyt|hyväksytte … tietojesi|henkilötietojesi|tietojenne|henkilötietojenne|käsittelyn",
            ],
        ),
        (
            "fi",
            "condition",
            &[
                "edellyttää|vaatii|edellyttävät|vaativat … suostumusta|suostumustasi|suostumustanne|suostumuksen|suostumuksesi|suostumista",
                "suostumus|suostumuksesi|suostumuksen antaminen? on … edellytys|edellytyksenä|ehto|ehtona",
                "ilman suostumusta|suostumustasi … et voi … käyttää|tilata|ostaa|asioida",
                "et voi … käyttää|tilata|ostaa|asioida … ilman suostumusta|suostumustasi",
                "käyttää|tilata|ostaa|asioida vain|ainoastaan jos suostut|suostutte",
            ],
        ),
        (
            "en",
            "by use",
            &[
                "by using|ordering|registering|visiting|buying|signing … you … accept … processing|data",
                "by using|ordering|registering|visiting|buying|signing … you … consent|consenting",
                "by using|ordering|registering|visiting|buying|signing … you … agree … processing|data",
            ],
        ),
        (
            "en",
            "condition",
            &[
                "consent is … condition|precondition|prerequisite",
                "requires|require your consent",
                "without your? consent … you … cannot … use|order|buy|register",
                "you … cannot … use|order|buy|register … without … consent|consenting",
                "you … cannot … use|order|buy|register … unless you … consent|agree",
                "you must … consent … to use|order|buy|register",
            ],
        ),
    ])
    .with(&[
        (
            "fi",
            "service",
            &["palvel*|verkkopalvel*|verkkokaup*|kaup*|sivu*|sivusto*|verkkosivu*|sovellu*|tila*|tuotte*|ost*|rekisteröity*|asioi*"],
        ),
        (
            "en",
            "service",
            &["service*|shop|store|site|website|app|application|order*|product*|buy*|purchas*|regist*|sign*"],
        ),
    ])
    .unless(&[
        (
            "fi",
            "not",
            &["ei|eivät|emme", "eväst*", "laki|lain|uutiskirj*|markkinoin*|julkaisemi*|kuvien|kuvan"],
        ),
        (
            "en",
            "not",
            &["not|never|no|nor", "cookie*", "law|newsletter*|marketing|publish*|picture*"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    // What is wrong with an explicit consent is told where special categories are asked for.
    let explicit = |saying: &Saying| {
        saying.field() == "consent_given"
            && facts.purposes().any(|(register, notice)| {
                saying.purpose() == Some((register.id, notice.id)) && !notice.special.is_empty()
            })
    };
    let sayings = facts.corpus.prose().filter(|saying| !explicit(saying));
    for met in CONDITION.meet(sayings) {
        let message = match met.hit.tag {
            "by use" => "the text counts using a service as consent",
            _ => "the text makes a service depend on consent",
        };
        findings.add(
            RULE.at(met.span(), message)
                .label("not freely given")
                .help("use `legal_basis: contract` for what the service needs, and ask consent only for what people may refuse"),
        );
    }
}
