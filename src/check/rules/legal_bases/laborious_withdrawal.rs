//! Consent is given with a click and can be withdrawn only by letter, by phone or in person.
//!
//! ## Why it matters
//! Withdrawing consent must be as easy as giving it. Where ticking a box is enough to say yes, a signature or a phone
//! queue is too much to ask for a no.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       newsletter:
//!         legal_basis: consent
//!         consent_given: {fi: Tilaat uutiskirjeen verkkolomakkeella., en: You subscribe on the web form.}
//!         withdrawal: {fi: Lähetä meille allekirjoitettu peruutus kirjeenä., en: Send us a signed letter.}
//!         data: [contact.email]
//!         retention: until consent_withdrawn
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       newsletter:
//!         legal_basis: consent
//!         consent_given: {fi: Tilaat uutiskirjeen verkkolomakkeella., en: You subscribe on the web form.}
//!         withdrawal: {fi: "Jokaisessa uutiskirjeessä on linkki, josta perut tilauksen.", en: Every newsletter has a link to unsubscribe.}
//!         data: [contact.email]
//!         retention: until consent_withdrawn
//! ```
//!
//! ## Limits
//! Checked only where `consent_given` says that consent is given online.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Version};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::error("BAS-012", "laborious-withdrawal", "GDPR Art. 7(3)").check(check);

/// Consent given from the chair.
static ONLINE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "online",
            &[
                "rasti*|klik*|verkkolomak*|verkkosivu*|verkossa|verkkokaup*|nettisivu*|painike*|painikke*|nappi*|sähköposti*|kirjautu*|sovellu*|asiakastili*",
            ],
        ),
        (
            "en",
            "online",
            &[
                "tick*|click*|check|checkbox|online|website|web|button|e-mail|email|app|account|box",
                "sign in",
            ],
        ),
    ])
});

/// Consent given on paper or face to face, whatever is ticked there.
static OFFLINE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "offline",
            &[
                "paperi*|allekirjoit*|vastaanotolla|toimipiste*|klinikalla|liikkeessä|myymälässä|toimistolla|paikan|puhelimitse|puhelimessa|suullisesti|soitat",
            ],
        ),
        (
            "en",
            "offline",
            &[
                "paper|sign|signed|desk|clinic|counter|office|phone|orally|call",
                "in person|writing",
            ],
        ),
    ])
});

/// Ways that take more than that.
static LABORIOUS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "laborious",
            &[
                "kirjeitse|kirjeenä|kirjeellä|postitse|allekirjoit*|omakätis*|soita|soitat|soittamalla|puhelimitse|paikan|henkilökohtaisesti|käymällä|toimipistee*|kirjallisesti|postita",
            ],
        ),
        (
            "en",
            "laborious",
            &[
                "letter|post|signed|signature|handwritten|phone|telephone|call|calling|visit|visiting",
                "in person|writing",
            ],
        ),
    ])
});

/// Ways that are as easy.
static EASY: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "easy",
            &[
                "sähköposti*|e-posti*|linkki*|linki*|lomak*|verkko*|asetu*|tili*|tilillä*|asiakastili*|rasti*|klik*|painike*|painikke*|sovellu*|osoitteeseen|osoitteesta|profiili*|tekstiviesti*|chat*|omilla|sivuilla*|banneri*|evästeasetu*",
            ],
        ),
        (
            "en",
            "easy",
            &[
                "e-mail*|email*|link*|form*|online|web*|setting*|account|tick*|untick*|click*|button|app|profile|unsubscribe|sms|chat|box|page",
                "text message",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for (register, notice) in facts.purposes() {
        let of = |key| facts.corpus.of_purpose(register.id, notice.id, key);
        let (Some(given), Some(withdrawn)) = (of("consent_given"), of("withdrawal")) else {
            continue;
        };
        for version in &withdrawn.versions {
            let same = |given: &&Version| given.language == version.language;
            let given_in = given.versions.iter().find(same);
            let online = given_in.is_some_and(|given| {
                !ONLINE.meets(given).is_empty() && OFFLINE.meets(given).is_empty()
            });
            let address = version.text.contains('@') || version.text.contains("://");
            if !online || address || !EASY.meets(version).is_empty() {
                continue;
            }
            let Some(hit) = LABORIOUS.meets(version).into_iter().next() else {
                continue;
            };
            findings.add(
                RULE.at(
                    version.place(hit.range),
                    format!("consent to `{}` is given online and takes more effort to withdraw", notice.id),
                )
                .label("harder than giving it")
                .also(given.key, "how it is given")
                .help("offer a way that is as easy: a link, a setting or an e-mail; letter and phone may remain beside it"),
            );
        }
    }
}
