//! A text speaks of a data protection officer where `dpo` says there is none, or the officer runs the firm.
//!
//! ## Why it matters
//! An officer is independent, has tasks laid down by law and takes no instructions. Given to a contact person, the
//! title misleads people about whom they turn to. And whoever decides on the processing, such as the managing director,
//! cannot supervise it as well.
//!
//! ## Example
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//!   contact_person: {name: Maija Malli, title: {fi: tietosuojavastaava, en: data protection officer}}
//! dpo: none
//! ```
//!
//! ## Instead
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//!   contact_person: {name: Maija Malli, title: {fi: tietosuojan yhteyshenkilö, en: contact for data protection}}
//! dpo: none
//! ```
//!
//! ## Limits
//! Officers of joint controllers and recipients are not checked. That the officer runs the firm is seen only if the
//! officer has the name of the controller, or of a contact person with such a title.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Saying, Version, Wording};
use crate::check::rule::{Findings, Rule};
use crate::model::{ContactPerson, DataProtectionOfficer, Officer};
use crate::span::{Span, Spanned};
use crate::terms::Email;

pub const RULE: Rule = Rule::warning(
    "CTL-011",
    "officer-in-name-only",
    "GDPR Art. 37–39, 38(6); WP243 rev.01",
)
.check(check);

/// The title, wherever it stands.
static TITLE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "title",
            &["tietosuojavastaava*|tietosuoja-vastaava*|dpo"],
        ),
        ("en", "title", &["data protection|privacy officer", "dpo"]),
    ])
});

/// An officer of one's own, in a sentence.
static OURS: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "ours",
            &[
                "tietosuojavastaavamme|tietosuojavastaavaamme|tietosuojavastaavallemme|tietosuojavastaavaltamme|tietosuojavastaavanamme|tietosuojavastaavaksemme",
                "yhteyttä|yhteydessä … tietosuojavastaava*",
                "tietosuojavastaava* … yhteyttä|puoleen",
                "käänny|kääntyä|kääntymällä|kirjoita|kirjoittamalla|soita|soittamalla|lähetä|lähettämällä|lähetetään|osoita|osoitetaan|toimita|toimitetaan|kysy … tietosuojavastaava*",
                "tietosuojavastaavana toimii|toimivat|on",
                "tietosuojavastaavan yhteystiedot|sähköposti*|osoite*|nimi|puhelin*",
                "tietosuojavastaava on",
                "olemme nimenneet|nimittäneet|nimennyt … tietosuojavastaava*",
                "yrityksen|yhtiön|yhdistyksen|rekisterinpitäjän tietosuojavastaava*",
            ],
        ),
        (
            "en",
            "ours",
            &[
                "our data protection officer",
                "our dpo",
                "contact|ask|call|e-mail|email the data protection officer",
                "contact|ask|call|e-mail|email the dpo",
                "write|writing|turn|send|sent|addressed … to the data protection officer",
                "write|writing|turn|send|sent|addressed … to the dpo",
                "data protection officer is|can|may",
                "appointed|designated|named a? data protection officer",
                "company's|association's data protection officer",
            ],
        ),
    ])
    .unless(&[
        (
            "fi",
            "not",
            &[
                "ei|emme|eivät|eikä|emmekä|ellei|ilman|jos|mikäli",
                "heidän|sen|niiden|kumppanin|kumppanimme|käsittelijän|saajan|vastaanottajan|toisen|kunkin|kummankin|oy:n|oyj:n|ab:n|ry:n",
            ],
        ),
        (
            "en",
            "not",
            &[
                "not|no|never|neither|nor|without|if|instead|cannot",
                "their|its|whose|partner's|recipient's|processor's|other|another|each",
            ],
        ),
    ])
});

/// Posts that decide on purposes and means.
static DECIDES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "decides",
            &[
                "toimitusjohtaja*|omistaja*|yrittäjä*|perustaja*|talousjohtaja*|talouspäällik*|puheenjohtaja*|kunnanjohtaja*|kaupunginjohtaja*|rehtori*",
                "henkilöstöjohtaja*|henkilöstöpäällik*|markkinointijohtaja*|markkinointipäällik*|tietohallintojohtaja*|tietohallintopäällik*|it-johtaja*|it-päällik*|ylilääkäri*|operatiivinen",
            ],
        ),
        (
            "en",
            "decides",
            &[
                "managing director",
                "chief executive|financial|operating|marketing|medical|information",
                "ceo|cfo|coo|cmo|cio|owner|proprietor|founder|co-founder|entrepreneur|chair|chairman|chairperson|president|principal",
                "head of it|marketing|hr|human|personnel|finance",
                "marketing|it|hr|finance director|manager",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let Some(dpo) = &facts.policy.dpo else { return };
    match &dpo.value {
        DataProtectionOfficer::Appointed(officer) => runs_the_firm(officer, facts, findings),
        DataProtectionOfficer::None => undeclared(dpo.span, facts, findings),
        DataProtectionOfficer::NotAppointed(_) => undeclared(dpo.key, facts, findings),
    }
}

/// Texts and mailboxes that speak of an officer, where there is none.
fn undeclared(span: Span, facts: &Facts, findings: &mut Findings) {
    let told = mentions(facts);
    if told.is_empty() {
        return;
    }
    let finding = RULE
        .at(span, "the texts speak of a data protection officer, and `dpo` says that there is none")
        .label("none here")
        .help("call a contact person by another title, or give the officer's contact details under `dpo:`");
    findings.add(told.into_iter().take(4).fold(finding, |finding, place| {
        finding.also(place, "speaks of one")
    }));
}

fn mentions(facts: &Facts) -> Vec<Span> {
    let of_others = |saying: &&Saying| {
        [
            "dpo",
            "joint_controllers",
            "recipients",
            "services",
            "representative",
        ]
        .iter()
        .all(|key| {
            // A section of `texts` may bear the name of a key.
            saying.under("texts") || !saying.under(key)
        })
    };
    let title = |saying: &Saying| saying.under("contact_person");
    let titles = facts.corpus.all().filter(|saying| title(saying));
    let mut places: Vec<Span> = titles
        .flat_map(|saying| saying.versions.iter())
        .filter_map(|version| {
            TITLE
                .meets(version)
                .first()
                .map(|hit| version.place(hit.range.clone()))
        })
        .collect();
    let texts = facts
        .corpus
        .prose()
        .filter(of_others)
        .filter(|saying| !title(saying));
    places.extend(OURS.meet(texts).iter().map(|met| met.span()));
    places.extend(mailboxes(facts));
    places
}

/// Addresses named after the task: `tietosuojavastaava@…`, `dpo@…`.
fn mailboxes<'c>(facts: &Facts<'c>) -> impl Iterator<Item = Span> + use<'c> {
    let policy = facts.policy;
    let controller = policy
        .controller
        .as_ref()
        .and_then(|controller| controller.email.as_ref());
    let rights = policy
        .rights
        .as_ref()
        .and_then(|rights| rights.email.as_ref());
    let persons = persons(facts)
        .into_iter()
        .filter_map(|person| person.email.as_ref());
    let named = |email: &&Spanned<Email>| {
        let (mailbox, _) = email.value.0.split_once('@').unwrap_or_default();
        let mailbox = mailbox.to_lowercase();
        mailbox == "dpo"
            || mailbox == "data.protection.officer"
            || mailbox.starts_with("tietosuojavastaava")
    };
    controller
        .into_iter()
        .chain(rights)
        .chain(persons)
        .filter(named)
        .map(|email| email.span)
}

fn persons<'c>(facts: &Facts<'c>) -> Vec<&'c ContactPerson> {
    let own = facts
        .policy
        .controller
        .as_ref()
        .and_then(|controller| controller.contact_person.as_ref());
    let registers = facts
        .policy
        .registers()
        .filter_map(|(_, register)| register.contact_person.as_ref());
    own.into_iter()
        .chain(registers)
        .map(|person| &person.value)
        .collect()
}

/// An officer who is the controller, or has a post that decides.
fn runs_the_firm(officer: &Officer, facts: &Facts, findings: &mut Findings) {
    let Some(name) = &officer.name else { return };
    let controller = facts
        .policy
        .controller
        .as_ref()
        .and_then(|controller| controller.name.as_ref());
    let title = persons(facts).into_iter().find_map(|person| {
        person.name.as_ref().filter(|own| own.value == name.value)?;
        let title = person.title.as_ref()?;
        let places = facts
            .corpus
            .all()
            .filter(|saying| saying.span == title.span);
        let decides = |version: &Version| !DECIDES.meets(version).is_empty();
        places
            .flat_map(|saying| saying.versions.iter())
            .find(|version| decides(version))
            .map(|version| version.span)
    });
    let (other, label) = match (controller.filter(|own| own.value == name.value), title) {
        (Some(own), _) => (own.span, "the controller"),
        (None, Some(title)) => (title, "a post that decides on the processing"),
        (None, None) => return,
    };
    findings.add(
        RULE.at(name.span, format!("the data protection officer `{}` would supervise their own decisions", name.value))
            .label("the officer")
            .also(other, label)
            .help("appoint somebody who does not decide on the processing, or write `dpo: none` if no officer is needed"),
    );
}
