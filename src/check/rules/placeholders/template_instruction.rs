//! An instruction to the author, or a remark by the program that wrote it, was left in the text.
//!
//! ## Why it matters
//! `Poista tarpeettomat` was meant for whoever filled in the template. Readers cannot tell which of the alternatives holds
//! for them.
//!
//! ## Example
//! ```yaml
//! texts:
//!   security:
//!     fi: Aineisto on lukitussa kaapissa tai salattuna (poista tarpeettomat).
//!     en: The material is in a locked cabinet or encrypted (delete as applicable).
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   security:
//!     fi: Aineisto on lukitussa kaapissa.
//!     en: The material is in a locked cabinet.
//! ```
//!
//! ## Limits
//! Only phrases that nobody writes to readers are reported. If the sentence has a placeholder too, that is reported
//! instead.

use std::sync::LazyLock;

use super::leftover_placeholder::leftovers;
use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::warning("PLH-002", "template-instruction", "GDPR Art. 12(1)").check(check);

static LEFT: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "template",
            &[
                "poista|yliviivaa|poistakaa tarpeeton|tarpeettomat|turhat|ylimääräiset",
                "tarpeeton|tarpeettomat yliviivataan|yliviivattava",
                "täytä|täydennä|kirjoita|lisää|merkitse|kuvaa|kuvaile|kerro|mainitse|luettele|ilmoita tähän",
                "tähän kohtaan|kenttään kirjataan|kirjoitetaan|lisätään|täydennetään|luetellaan|tulee",
                "tähän lisätään|täydennetään|luetellaan",
                "valitse sopiva|sopivat|oikea|oikeat|jompikumpi|toinen vaihtoehto*|seuraavista",
                "valitse yksi|jompikumpi seuraavista|vaihtoehdoista",
                "poista|jätä tämä|tämän kohta|kohdan|kappale|kappaleen|teksti|lause|ohje|ohjeteksti",
                "ohje|ohjeet|huomautus|huom täyttäjälle|laatijalle|kirjoittajalle|tekijälle",
                "muokkaa tätä|tämä|tekstiä|mallia|pohjaa",
                "tämä on mallipohja|esimerkkiteksti|mallilauseke|täyttöohje",
                "tarkista ennen julkaisua|julkaisemista",
                "tässä on … pyytämäsi|luonnos",
            ],
        ),
        (
            "en",
            "template",
            &[
                "delete|strike|remove as applicable|appropriate|necessary|required",
                "delete|strike out|whichever … not apply|applicable",
                "delete whichever",
                "delete|remove if|where not applicable|needed|relevant|required",
                "fill in here|below",
                "insert here|your|name|date|address|company",
                "insert the name|date|address|company|period",
                "add|enter|describe|specify|state your? here",
                "choose|select one|whichever of? the? following|options|applies|apply",
                "choose|select the appropriate|applicable|relevant option|options|alternative|wording",
                "amend|adapt|edit|customise|customize|adjust as necessary|appropriate|required|needed|applicable",
                "remove|delete this paragraph|section|sentence|text|clause|note",
                "note|instructions|instruction|guidance to|for the? author|drafter|drafters|authors|writer",
                "this is a template|sample",
                "to be completed|confirmed|decided|determined|added|filled later|here",
                "here is a|the|your draft",
                "here is … you requested|asked",
            ],
        ),
        (
            "sv",
            "template",
            &["stryk det som inte", "radera vid behov", "fyll i här", "skriv här", "välj ett alternativ", "exempeltext"],
        ),
    ])
    .unless(&[
        ("fi", "reader", &["lomak*", "verkkolomak*", "palautuslomak*", "hakemuk*", "asetuksi*", "valikos*"]),
        ("en", "reader", &["form|forms", "upon|at|on your request", "we", "our", "us", "account", "application", "settings", "menu", "banner", "you may|can"]),
    ])
});

/// What programs say, whoever is spoken to.
static REMARKS: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        ("fi", "remark", &["tekoälymallina|kielimallina en|minä"]),
        (
            "en",
            "remark",
            &[
                "as an ai language? model|assistant",
                "i hope this helps",
                "let me know if you need|want|would",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let met = LEFT.meet(facts.corpus.said()).into_iter();
    let remarks = REMARKS.meet(facts.corpus.said());
    let mut told = Vec::new();
    for met in met.chain(remarks) {
        let sentence = &met.version.reading().sentences[met.hit.sentence];
        let gaps = leftovers(met.saying.manner, met.version);
        let range = sentence.range.start.saturating_sub(1)..sentence.range.end + 1;
        if gaps
            .iter()
            .any(|gap| range.start <= gap.start && gap.end <= range.end)
        {
            continue;
        }
        let span = met.span();
        if told.contains(&span) {
            continue;
        }
        told.push(span);
        findings.add(
            RULE.at(
                span,
                format!("`{}` speaks to the author, not to the reader", met.text()),
            )
            .label("left by a template")
            .help("do what it asks, and remove it"),
        );
    }
}
