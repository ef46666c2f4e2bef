//! Requests are accepted only by letter, by phone or in person, though the data are processed electronically.
//!
//! ## Why it matters
//! Using one's rights must be easy. Recital 59 asks for means to make requests electronically, especially where the
//! data are processed by electronic means.
//!
//! ## Example
//! ```yaml
//! rights:
//!   channels: [post, in_person]
//! texts:
//!   rights:
//!     fi: Pyyntö on tehtävä kirjeitse.
//!     en: Requests are accepted only by post.
//! ```
//!
//! ## Instead
//! ```yaml
//! rights:
//!   channels: [email, post, in_person]
//! texts:
//!   rights:
//!     fi: Voit lähettää pyynnön sähköpostitse tai kirjeitse.
//!     en: You can send your request by e-mail or by post.
//! ```
//!
//! ## Limits
//! Without `channels`, a controller with two ways to reach it, neither of them electronic, gets only a warning: the
//! recital is a recommendation. A plain "in writing" is left alone, since e-mail is writing.

use std::sync::LazyLock;

use super::words::{HOME, MARKETING, REQUEST};
use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Wording};
use crate::check::rule::{Findings, Rule};
use crate::diagnostic::Severity;
use crate::terms::Channel;

pub const RULE: Rule = Rule::error(
    "RGT-011",
    "no-electronic-request",
    "GDPR Art. 12(2), recital 59",
)
.check(check);

static ONLY: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "only",
            &[
                "vain|ainoastaan|pelkästään kirjeitse|postitse|kirjeellä|henkilökohtaisesti|käymällä|puhelimitse",
                "vain|ainoastaan|pelkästään … paikan päällä",
                "on|tulee|pitää|täytyy|pyydetään … kirjeitse|postitse|kirjeellä|henkilökohtaisesti",
                "on|tulee|pitää|täytyy … paikan päällä",
            ],
        ),
        (
            "en",
            "only",
            &[
                "only … by|via post|letter|mail|phone|telephone",
                "only … in person",
                "by post|letter|mail|phone|telephone only",
                "in person only",
                "must … by post|letter|mail",
                "must … in person",
            ],
        ),
    ])
    .about(REQUEST)
    .home(HOME)
    .unless(&[
        (
            "fi",
            "not",
            &["ei|eivät|emme|eikä|älä", "sähköpost*|sähköis*|verkko*|lomak*", "jos|mikäli|myös", "vastaamme|vastataan|vastaus*|lähetämme|toimitamme|luovutamme"],
        ),
        (
            "en",
            "not",
            &["not|no|never|need", "email|e-mail|online|electronic*|form", "if|also", "we answer|reply|send"],
        ),
    ])
});

static OF_MARKETING: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(MARKETING));

fn check(facts: &Facts, findings: &mut Findings) {
    channels(facts, findings);
    for met in ONLY.meet(facts.corpus.prose()) {
        // How marketing is refused has a rule of its own (RGT-007).
        let marketing = met.saying.section() == "marketing_objection"
            || OF_MARKETING
                .meets(met.version)
                .iter()
                .any(|hit| hit.sentence == met.hit.sentence);
        if !marketing {
            findings.add(
                RULE.at(
                    met.span(),
                    "the text leaves no electronic way to make a request",
                )
                .label("shuts out those who would write by e-mail")
                .help("name an electronic way too, such as your e-mail address or a form"),
            );
        }
    }
}

fn channels(facts: &Facts, findings: &mut Findings) {
    let channels = &facts.notice.requests.channels;
    let electronic = channels
        .iter()
        .any(|channel| matches!(channel, Channel::Email | Channel::Form));
    let by_machine = |purpose: &crate::model::Purpose| {
        purpose
            .automated_means
            .as_ref()
            .is_none_or(|automated| automated.value)
    };
    if electronic
        || channels.is_empty()
        || !facts
            .purposes()
            .any(|(_, notice)| by_machine(notice.purpose))
    {
        return;
    }
    let message =
        "requests cannot be made electronically, though the data are processed electronically";
    let rights = facts.policy.rights.as_ref();
    if let Some(written) = rights.and_then(|rights| rights.channels.as_ref()) {
        findings.add(
            RULE.at(written.span, message)
                .label("neither `email` nor `form` is among them")
                .help("add `email` or `form` to `channels`"),
        );
    } else if let Some(controller) = facts.policy.controller.as_ref().filter(|controller| {
        channels.len() > 1
            && !["email", "form"].iter().any(|key| controller.faulty(key))
            && !rights.is_some_and(|r| {
                ["email", "form", "channels"]
                    .iter()
                    .any(|key| r.faulty(key))
            })
    }) {
        let mut finding = RULE
            .at(controller.key, message)
            .label("gives neither an e-mail address nor a form")
            .help("add `email:` here, or `rights: {email: …}` for requests alone");
        finding.severity = Severity::Warning;
        findings.add(finding);
    }
}
