//! Requests are not answered in one of the notice's languages.
//!
//! ## Why it matters
//! People who read about their rights in a language expect to use them in it.
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
//! Whether a Finnish authority must answer in Swedish is not checked: it depends on the Language Act and on the
//! municipality.

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
                    "add `{missing}`, or remove `languages`: then requests are answered in all languages of the notice"
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
                    format!(
                        "the text leaves out requests in `{missing}`, a language of the notice"
                    ),
                )
                .label("`{missing}` is missing")
                .help("remove it; `rights: {languages: […]}` says in which languages you answer"),
            );
        }
    }
}
