//! A text speaks of consent, and nothing in the notice rests on it.
//!
//! ## Why it matters
//! Those who read that consent can be withdrawn look for what they consented to. If nothing rests on consent, the
//! sentence is left over; if something does, its purpose is missing or has the wrong basis.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     texts:
//!       rights:
//!         fi: Voit peruuttaa suostumuksesi milloin tahansa.
//!         en: You may withdraw your consent at any time.
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       newsletter:
//!         legal_basis: consent
//!         withdrawal: {fi: "Jokaisessa uutiskirjeessä on linkki, josta perut tilauksen.", en: Every newsletter has a link to unsubscribe.}
//!         data: [contact.email]
//!         retention: until consent_withdrawn
//!     texts:
//!       rights:
//!         fi: Voit peruuttaa suostumuksesi milloin tahansa.
//!         en: You may withdraw your consent at any time.
//! ```
//!
//! ## Limits
//! Any consent counts: of a purpose, for special categories, for a decision, for a transfer, in the banner.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Saying, Wording};
use crate::check::rule::{Findings, Rule};
use crate::derive::PurposeNotice;
use crate::model::DecisionBasis;
use crate::terms::{LegalBasis, Mechanism, SpecialGround};

pub const RULE: Rule = Rule::warning(
    "BAS-016",
    "consent-without-purpose",
    "GDPR Art. 12(1), 13(1)(c)",
)
.check(check);

static CONSENT: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "consent",
            &[
                "suostumuksesi|suostumuksellasi|suostumustasi|suostumukseesi|suostumuksestasi|suostumuksenne|suostumuksellanne|suostumustanne",
                "rekisteröidyn|asiakkaan|käyttäjän|jäsenen|tilaajan|antamasi|antamanne suostumu*",
                "perustuu|perustuvat … suostumukseen",
                "antanut|antaneet … suostumuksen",
                "suostumuksen … peruuttaa|perua|peruuttamisen|peruuttaminen",
                "peruuttaa|perua|peruutat … suostumuksen",
            ],
        ),
        (
            "en",
            "consent",
            &[
                "your|subject's|customer's|user's consent",
                "given … consent",
                "based on … consent",
                "withdraw|revoke … consent",
                "withdrawal of … consent",
                "consent … withdrawn|revoked",
            ],
        ),
    ])
    .unless(&[
        (
            "fi",
            "not",
            &["ei|eivät|emme|eikä|emmekä|ilman|paitsi",
                // Consent as a condition is BAS-014.
                "käyttämällä|tilaamalla|rekisteröitymällä|ostamalla|kirjautumalla|vierailemalla|asioimalla|edellyt*", "huoltaja*|vanhem*|lapsen|alaikäi*", "eväst*"],
        ),
        (
            "en",
            "not",
            &["not|never|no|nor|without|unless|except",
                "by using|ordering|registering|visiting|buying|signing",
                "require|requires|must", "guardian*|parent*|child*|minor*", "cookie*"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    if facts.purposes().any(|(_, notice)| consents(notice)) || elsewhere(facts) {
        return;
    }
    // The built-in section on withdrawal, and one's own in its place, are shown only where something rests on consent.
    let shown = |saying: &&Saying| {
        !saying.under("changes") && saying.route != "content/sections/withdrawal.md"
    };
    for met in CONSENT.meet(facts.corpus.prose().filter(shown)) {
        findings.add(
            RULE.at(
                met.span(),
                "the text speaks of consent, and no purpose rests on it",
            )
            .label("consent to what?")
            .help(
                "add `legal_basis: consent` to the purpose it belongs to, or remove the sentence",
            ),
        );
    }
}

/// Whether it rests on consent, or may: a basis that could not be read may be one.
fn consents(notice: &PurposeNotice) -> bool {
    let purpose = notice.purpose;
    let condition = purpose.special_condition.as_ref();
    let ground = condition.and_then(|condition| condition.ground.as_ref());
    let decision = purpose.automated_decision.as_ref();
    let basis = decision.and_then(|decision| decision.basis.as_ref());
    notice
        .legal_basis
        .is_none_or(|basis| basis == LegalBasis::Consent)
        || ground.is_some_and(|ground| ground.value == SpecialGround::ExplicitConsent)
        || basis.is_some_and(|basis| basis.value == DecisionBasis::ExplicitConsent)
}

/// Consent to something that is no purpose: storage on the device, a transfer, a service for children.
fn elsewhere(facts: &Facts) -> bool {
    let transfers = facts
        .notice
        .parties
        .iter()
        .flat_map(|party| party.transfers.iter());
    let by_consent = |mechanism| mechanism == Some(Mechanism::ExplicitConsent);
    facts.notice.services.iter().any(|service| service.waits())
        || transfers
            .into_iter()
            .any(|transfer| by_consent(transfer.mechanism))
        || facts.policy.children.is_some()
}
