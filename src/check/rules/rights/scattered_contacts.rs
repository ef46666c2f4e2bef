//! A text names several contacts for requests and says of none who it is.
//!
//! ## Why it matters
//! If customer service, a contact person and the person in charge of the register are all named, nobody can tell
//! whom to write to. Using one's rights must be easy.
//!
//! ## Example
//! ```yaml
//! texts:
//!   rights:
//!     fi: Pyynnöt osoitetaan asiakaspalveluun tai rekisterin vastuuhenkilölle.
//!     en: Requests are sent to customer service or the person in charge of the register.
//! ```
//!
//! ## Instead
//! ```yaml
//! rights:
//!   email: tietosuoja@esimerkki.example
//! ```
//!
//! ## Limits
//! A contact person or data protection officer that the policy names counts as known; so does a text with an address.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::words::{HOME, REQUEST, addressed};
use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Saying, Version, Wording};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::warning("RGT-013", "scattered-contacts", "GDPR Art. 12(1)–(2)").check(check);

const ROLES: &[(&str, &str, &[&str])] = &[
    (
        "fi",
        "customer service",
        &["asiakaspalvelu*|asiakastu*|asiakasneuvon*"],
    ),
    ("fi", "contact person", &["yhteyshenkilö*|yhdyshenkilö*"]),
    (
        "fi",
        "person in charge",
        &[
            "vastuuhenkilö*|rekisterivastaav*",
            "rekisteriasio* vastaava* henkilö*",
            "rekisteri* hoitaja*|hoitaja*",
        ],
    ),
    ("fi", "data protection officer", &["tietosuojavastaav*"]),
    (
        "en",
        "customer service",
        &["customer|client service|services|support|care"],
    ),
    ("en", "contact person", &["contact person|persons"]),
    (
        "en",
        "person in charge",
        &[
            "person|persons responsible|charge",
            "person in charge",
            "register keeper|manager|holder",
        ],
    ),
    (
        "en",
        "data protection officer",
        &["data protection officer", "dpo"],
    ),
];

static NAMED: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(ROLES));

/// Where a request is sent to one of them.
static SENT: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(ROLES)
        .about(REQUEST)
        .home(HOME)
        .with(&[
            ("fi", "sent", &["yhteyttä|yhteydessä|osoit*|lähet*|kirjoit*|ilmoit*|soit*|toimit*|kään*|pyydä*|tehdään|esitetään"]),
            ("en", "sent", &["send|sent|write|call|address|addressed|made|submit|submitted|turn", "contact customer|our|the|your|us|either"]),
        ])
        .unless(&[
            ("fi", "not", &["ei|emme|eikä|älä"]),
            ("en", "not", &["not|never|no"]),
        ])
});

/// The contacts that a text sends requests to and that the policy does not define.
pub fn roles(version: &Version, saying: &Saying, facts: &Facts) -> BTreeSet<&'static str> {
    let known = |role: &str| match role {
        "contact person" => facts
            .showing(saying)
            .iter()
            .any(|register| register.contact_person.is_some()),
        "data protection officer" => facts.policy.dpo.is_some(),
        _ => false,
    };
    NAMED
        .meets(version)
        .iter()
        .map(|hit| hit.tag)
        .filter(|role| !known(role))
        .collect()
}

fn check(facts: &Facts, findings: &mut Findings) {
    let mut told = Vec::new();
    for met in SENT.meet(facts.corpus.prose()) {
        if addressed(met.version) || told.contains(&met.version.span) {
            continue;
        }
        let roles: Vec<&str> = roles(met.version, met.saying, facts).into_iter().collect();
        if roles.len() < 2 {
            continue;
        }
        told.push(met.version.span);
        findings.add(
            RULE.at(
                met.span(),
                format!(
                    "the text sends requests to several contacts and says of none who it is: {}",
                    roles.join(", ")
                ),
            )
            .label("the first of them")
            .help(
                "name one way for requests, such as `rights: {email: …}`, and leave the others out",
            ),
        );
    }
}
