//! Most sentences of a text do not say who acts.
//!
//! ## Why it matters
//! `Tietoja käytetään` and `data is shared` leave readers guessing who does it: the controller, a processor, anybody.
//! The guidelines on transparency ask for active verbs.
//!
//! ## Example
//! ```yaml
//! texts:
//!   security:
//!     fi: >-
//!       Tietoja säilytetään palvelimella. Yhteydet salataan. Varmuuskopiot otetaan joka yö. Tunnukset tarkistetaan
//!       vuosittain. Paperit hävitetään.
//!     en: >-
//!       Data is stored on a server. Connections are encrypted. Backups are made every night. Accounts are checked every
//!       year. Papers are destroyed.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   security:
//!     fi: >-
//!       Säilytämme tiedot palvelimella ja salaamme yhteydet. Otamme varmuuskopiot joka yö. Tarkistamme tunnukset
//!       vuosittain. Konesali hävittää paperit.
//!     en: >-
//!       We store the data on a server and encrypt connections. We make backups every night. We check accounts every year.
//!       The data centre destroys papers.
//! ```
//!
//! ## Limits
//! The passive is often the plainest way, so this is a note, and only texts of five sentences or more are checked, in
//! Finnish and English, if more than half of the sentences hide the actor.

use crate::check::facts::Facts;
use crate::check::prose::{Sentence, Version};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::note("TXT-002", "hidden-actor", "GDPR Art. 12(1); WP260 rev.01").check(check);

/// Sentences that a text must have before their share says anything.
const ENOUGH: usize = 5;

fn check(facts: &Facts, findings: &mut Findings) {
    for version in facts.corpus.prose().flat_map(|saying| &saying.versions) {
        let sentences = &version.reading().sentences;
        let hidden: Vec<&Sentence> = sentences
            .iter()
            .filter(|sentence| hides(version, sentence))
            .collect();
        if sentences.len() < ENOUGH || hidden.len() * 2 <= sentences.len() {
            continue;
        }
        findings.add(
            RULE.at(
                version.place(hidden[0].range.clone()),
                format!(
                    "{} of {} sentences do not say who acts",
                    hidden.len(),
                    sentences.len()
                ),
            )
            .label("the first of them")
            .help("say who does it, such as `we store` or `the accounting firm keeps`"),
        );
    }
}

/// Whether a sentence has a passive and nobody who acts.
fn hides(version: &Version, sentence: &Sentence) -> bool {
    let words: Vec<&str> = version
        .reading()
        .words_of(sentence)
        .iter()
        .map(|word| word.folded.as_str())
        .collect();
    match version.language {
        "fi" => {
            let actor = |word: &&str| word.ends_with("mme") || word.starts_with("toimest");
            words.iter().any(|word| FINNISH.contains(word)) && !words.iter().any(actor)
        }
        "en" => {
            let be = |word: &str| {
                matches!(
                    word,
                    "is" | "are" | "was" | "were" | "be" | "been" | "being"
                )
            };
            let passive = words.iter().enumerate().any(|(at, word)| {
                be(word)
                    && words[at + 1..]
                        .iter()
                        .take(3)
                        .any(|next| ENGLISH.contains(next))
            });
            let actor = |word: &&str| matches!(*word, "we" | "us" | "our" | "by");
            passive && !words.iter().any(actor)
        }
        _ => false,
    }
}

const FINNISH: &[&str] = &[
    "analysoidaan",
    "annetaan",
    "anonymisoidaan",
    "arkistoidaan",
    "arvioidaan",
    "auditoidaan",
    "dokumentoidaan",
    "estetään",
    "haetaan",
    "hankitaan",
    "huolehditaan",
    "hyödynnetään",
    "hävitetään",
    "ilmoitetaan",
    "jaetaan",
    "julkaistaan",
    "kehitetään",
    "kerrotaan",
    "kerätään",
    "kirjataan",
    "kohdennetaan",
    "korjataan",
    "kysytään",
    "käsitellään",
    "käytetään",
    "laaditaan",
    "lasketaan",
    "laskutetaan",
    "luovutetaan",
    "lähetetään",
    "markkinoidaan",
    "mitataan",
    "muodostetaan",
    "muutetaan",
    "myydään",
    "myönnetään",
    "noudatetaan",
    "oikaistaan",
    "otetaan",
    "peritään",
    "pidetään",
    "poistetaan",
    "profiloidaan",
    "pseudonymisoidaan",
    "pyydetään",
    "päivitetään",
    "rajoitetaan",
    "rekisteröidään",
    "saadaan",
    "salataan",
    "selvitetään",
    "seurataan",
    "siirretään",
    "sovelletaan",
    "sovitaan",
    "suojataan",
    "säilytetään",
    "tallennetaan",
    "tarkastetaan",
    "tarkistetaan",
    "tarvitaan",
    "tehdään",
    "tiedotetaan",
    "toimitetaan",
    "toteutetaan",
    "tulostetaan",
    "tunnistetaan",
    "tuhotaan",
    "vaihdetaan",
    "valvotaan",
    "varmistetaan",
    "vastataan",
    "voidaan",
    "välitetään",
    "yhdistetään",
    "ylläpidetään",
];

const ENGLISH: &[&str] = &[
    "analysed",
    "analyzed",
    "archived",
    "asked",
    "assessed",
    "audited",
    "changed",
    "charged",
    "checked",
    "collected",
    "combined",
    "corrected",
    "deleted",
    "destroyed",
    "determined",
    "disclosed",
    "documented",
    "encrypted",
    "ensured",
    "erased",
    "gathered",
    "given",
    "granted",
    "handled",
    "held",
    "informed",
    "kept",
    "limited",
    "locked",
    "made",
    "maintained",
    "measured",
    "monitored",
    "obtained",
    "passed",
    "printed",
    "processed",
    "protected",
    "provided",
    "published",
    "received",
    "recorded",
    "registered",
    "removed",
    "restricted",
    "retained",
    "saved",
    "sent",
    "shared",
    "shredded",
    "sold",
    "stored",
    "taken",
    "tracked",
    "transferred",
    "updated",
    "used",
    "verified",
];
