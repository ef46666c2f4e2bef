//! A text mentions a use of data that no purpose covers.
//!
//! ## Why it matters
//! What is said in passing, under recipients or sources, is easily missed, and it has neither a legal basis nor a
//! period. Every use belongs among the purposes, where people look for it and where their rights follow from it.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     texts:
//!       sources:
//!         fi: Käytämme yhteystietojasi myös markkinatutkimuksiin.
//!         en: We also use your contact details for market research.
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Markkinatutkimukset, en: Market research}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact.email]
//!         retention: until consent_withdrawn or 1 year after last_contact
//!     texts:
//!       sources:
//!         fi: Käytämme yhteystietojasi myös markkinatutkimuksiin.
//!         en: We also use your contact details for market research.
//! ```
//!
//! ## Limits
//! Checked are marketing, market research, credit checks, debt collection and publication, and only where a text says
//! that they are done. One purpose anywhere in the notice that covers the use is enough.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Saying, Wording};
use crate::check::rule::{Findings, Rule};
use crate::derive::PurposeNotice;
use crate::terms::{Consent, Role};

pub const RULE: Rule = Rule::error(
    "PUR-007",
    "hidden-purpose",
    "GDPR Art. 5(1)(b), 13(1)(c), 14(1)(c)",
)
.check(check);

/// Texts that say that something is done.
static DONE: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "marketing",
            &[
                "käytämme|käytetään|hyödynnämme|hyödynnetään|käsittelemme|käsitellään … markkinointiin|markkinointiimme|suoramarkkinointiin|puhelinmyyntiin|etämyyntiin|mainontaan|telemarkkinointiin",
                "lähetämme|lähetetään … mainoksia|mainosviestejä|uutiskirjeitä|suoramarkkinointia|markkinointiviestejä",
            ],
        ),
        (
            "fi",
            "research",
            &[
                "käytämme|käytetään|hyödynnämme|hyödynnetään|käsittelemme|käsitellään … markkinatutkimu*|mielipidetutkimu*",
                "teemme|tehdään … markkinatutkimu*|mielipidetutkimu*",
            ],
        ),
        (
            "fi",
            "collection",
            &[
                "siirrämme|siirretään|annamme|annetaan|lähetämme|lähetetään … perintään|perittäväksi",
                "käytämme|käytetään|käsittelemme|käsitellään … perintään",
            ],
        ),
        (
            "fi",
            "credit",
            &[
                "tarkistamme|tarkistetaan|tarkastamme|tarkastetaan|haemme|haetaan|kysymme … luottotie*|maksuhäiriö*",
                "teemme|tehdään … luottopäätö*",
            ],
        ),
        (
            "fi",
            "publication",
            &["julkaisemme|julkaistaan … nimesi|nimet|kuvasi|kuvia|kuvat|valokuvia|yhteystietosi|yhteystietoja|henkilötietojasi|tietojasi"],
        ),
        (
            "en",
            "marketing",
            &[
                "we … use|process … for … marketing|telemarketing|telesales|advertising",
                "data|information|details is|are … used|processed for … marketing|telemarketing|telesales|advertising",
                "we … send … newsletters|advertisements|offers",
            ],
        ),
        (
            "en",
            "research",
            &[
                "we … use|process … for … market|opinion research|surveys|polls",
                "data|information|details is|are … used|processed for … market|opinion research|surveys|polls",
                "we … carry|conduct … market|opinion research|surveys|polls",
            ],
        ),
        (
            "en",
            "collection",
            &["we … pass|hand|send|transfer … to|for … collection", "we … use|process … debt collection"],
        ),
        (
            "en",
            "credit",
            &["we … check|obtain|request … credit history|rating|report|record|worthiness", "we … make … credit decision|decisions"],
        ),
        (
            "en",
            "publication",
            &["we … publish … your|their name|names|picture|pictures|photo|photos",
                "we … publish … pictures|photos|photographs of",
                "we … publish … contact|personal details|data"],
        ),
    ])
    .unless(&[
        ("fi", "not", &["emme|ei|eivät|eikä|emmekä", "kieltää|kiellät|kiellä|kieltänyt|kieltäneet|kielletty|vastusta*", "jos annat|sallit"]),
        ("en", "not", &["not|never|no|neither|nor", "object*|forbid|forbidden|opt|unless"]),
    ])
});

/// Names and descriptions of purposes that have to do with it.
static COVERED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "marketing",
            &[
                "markkinoin*|suoramarkkinoin*|sähköpostimarkkinoin*|mainon*|mainos*|uutiskirj*|tarjou*|myyn*|kutsu*|kampanj*",
            ],
        ),
        (
            "fi",
            "research",
            &["tutkimu*|markkinatutkimu*|mielipidetutkimu*|kysely*|palaut*|asiakastyytyväisyy*"],
        ),
        (
            "fi",
            "collection",
            &["perin*|perintä*|saatav*|velk*|vaade|vaatei*|oikeusvaate*"],
        ),
        ("fi", "credit", &["luotto*|maksuhäiriö*|maksukyky*"]),
        (
            "fi",
            "publication",
            &["julkais*|esittely*|verkossa|kuva*|valokuv*"],
        ),
        (
            "en",
            "marketing",
            &["marketing|telemarketing|advertis*|newsletter*|offer*|sales|invit*|campaign*"],
        ),
        (
            "en",
            "research",
            &["research|survey*|poll*|feedback|satisfaction"],
        ),
        ("en", "collection", &["collect*|debt*|claim*|unpaid"]),
        ("en", "credit", &["credit*"]),
        (
            "en",
            "publication",
            &["publi*|present*|picture*|photo*|online"],
        ),
    ])
});

/// Purposes of the catalogue, which bring their own name.
const CATALOGUED: &[(&str, &[&str])] = &[
    (
        "marketing",
        &["newsletter", "customer-marketing", "advertising", "loyalty"],
    ),
    ("research", &["feedback", "research"]),
    ("collection", &["debt-collection", "claims"]),
    ("credit", &["credit-check"]),
    ("publication", &["publication"]),
];

fn check(facts: &Facts, findings: &mut Findings) {
    // What a purpose says of itself is not hidden, nor what is said of a recipient or service that purposes name; what
    // was changed may be past.
    let aside = |saying: &&Saying| {
        let keys = ["recipients.", "services.", "changes."];
        let own = keys.iter().any(|key| saying.route.starts_with(key));
        !own && saying.purpose().is_none() && saying.section() != "purposes"
    };
    for met in DONE.meet(facts.corpus.prose().filter(aside)) {
        let matter = met.hit.tag;
        if facts
            .purposes()
            .any(|(register, notice)| covers(matter, register.id, notice, facts))
        {
            continue;
        }
        findings.add(
            RULE.at(
                met.span(),
                format!(
                    "the text mentions {}, and no purpose covers it",
                    name(matter)
                ),
            )
            .label("a use of data that is not among the purposes")
            .help(
                "add a purpose for it under `purposes`, or remove the sentence if it is not done",
            ),
        );
    }
}

fn name(matter: &str) -> &str {
    match matter {
        "research" => "market research",
        "collection" => "debt collection",
        "credit" => "credit checks",
        other => other,
    }
}

fn covers(matter: &str, register: &str, notice: &PurposeNotice, facts: &Facts) -> bool {
    let catalogued = CATALOGUED
        .iter()
        .any(|(known, ids)| *known == matter && ids.contains(&notice.id));
    let public = |id: &&str| {
        facts
            .notice
            .party(id)
            .is_some_and(|party| party.role == Some(Role::Public))
    };
    let advertises = |id: &&str| {
        let service = facts.notice.service(id);
        service.is_some_and(|service| service.consent == Some(Consent::Marketing))
    };
    let said = ["name", "description", "profiling", "interest"]
        .into_iter()
        .any(|key| {
            let saying = facts.corpus.of_purpose(register, notice.id, key);
            let mut versions = saying.iter().flat_map(|saying| saying.versions.iter());
            versions.any(|version| COVERED.meets(version).iter().any(|hit| hit.tag == matter))
        });
    let marked = match matter {
        "marketing" => notice.direct_marketing || notice.services.iter().any(advertises),
        "publication" => notice.recipients.iter().any(public),
        _ => false,
    };
    catalogued || said || marked
}
