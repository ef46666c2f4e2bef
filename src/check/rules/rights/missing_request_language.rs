//! A language of the notice in which requests are not answered.
//!
//! ## Why it matters
//! Whoever is told of their rights in a language expects to use them in it. If requests are taken in another only,
//! the rights are there to be read and not to be used.
//!
//! ## Example
//! ```yaml
//! rights:
//!   languages: [fi]
//! ```
//!
//! ## Instead
//! ```yaml
//! rights:
//!   languages: [fi, en]
//! ```
//!
//! ## Limits
//! Finnish authorities that have to serve people in Swedish are not told so: which of them do depends on the
//! Language Act and on the municipality.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::words::REQUEST;
use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Wording};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::warning("RGT-019", "missing-request-language", "GDPR Art. 12(2)").check(check);

static ONLY: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "only",
            &[
                "vain|ainoastaan|pelkästään suomeksi|suomen|suomenkieli*|englanniksi|englannin|ruotsiksi",
                "on|tulee|pitää|täytyy … suomeksi|suomenkieli*|englanniksi|ruotsiksi",
            ],
        ),
        (
            "en",
            "only",
            &[
                "only in finnish|english|swedish",
                "in finnish|english|swedish only",
                "in finnish|english|swedish or|and finnish|english|swedish only",
                "must … in finnish|english|swedish",
            ],
        ),
    ])
    .about(REQUEST)
    .unless(&[
        ("fi", "not", &["ei|emme|eivät|eikä", "myös|jos|mikäli"]),
        ("en", "not", &["not|no|never|need", "also|if"]),
    ])
});

/// Languages by their code, as texts name them.
static NAMED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        ("fi", "fi", &["suomeksi|suomen|suomenkieli*"]),
        ("fi", "en", &["englanniksi|englannin|englanninkieli*"]),
        ("fi", "sv", &["ruotsiksi|ruotsin|ruotsinkieli*"]),
        ("en", "fi", &["finnish"]),
        ("en", "en", &["english"]),
        ("en", "sv", &["swedish"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let all = &facts.notice.languages;
    let rights = facts.policy.rights.as_ref();
    if let Some(written) = rights.and_then(|rights| rights.languages.as_ref()) {
        let own = &facts.notice.requests.languages;
        if let Some(missing) = all.iter().find(|language| !own.contains(language)) {
            findings.add(
                RULE.at(
                    written.span,
                    format!("requests are not answered in `{missing}`, a language of the notice"),
                )
                .label(format!("`{missing}` is missing"))
                .help(format!(
                    "add `{missing}`, or leave `languages` out: then it is those of the notice"
                )),
            );
        }
    }
    for met in ONLY.meet(facts.corpus.prose()) {
        let named = NAMED.meets(met.version);
        let named: BTreeSet<&str> = named
            .iter()
            .filter(|hit| hit.sentence == met.hit.sentence)
            .map(|hit| hit.tag)
            .collect();
        if let Some(missing) = all.iter().find(|language| !named.contains(*language)) {
            findings.add(
                RULE.at(
                    met.span(),
                    format!("requests are not taken in `{missing}`, a language of the notice"),
                )
                .label("leaves out a language that the notice is offered in")
                .help("take it out; `rights: {languages: […]}` says in which languages you answer"),
            );
        }
    }
}
