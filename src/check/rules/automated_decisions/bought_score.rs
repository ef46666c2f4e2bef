//! A purpose uses a score that others compute, and declares no automated decision.
//!
//! ## Why it matters
//! The Court of Justice held that a credit agency's score is itself an automated decision where the one who gets it draws
//! strongly on it: a loan that a person signs but the number decides is decided by a machine. People must then be told so.
//!
//! ## Example
//! ```yaml
//! data_categories:
//!   credit: [{fi: luottoluokitus, en: credit score}]
//! registers:
//!   customers:
//!     sources: [data_subject, {from: credit_reference_agency, data: [credit], informed: first_contact}]
//!     purposes:
//!       credit-check:
//!         legal_basis: legitimate_interests
//!         interest: {fi: saatavien turvaaminen, en: securing our claims}
//!         balancing: {done: 2026-03-12}
//!         data: [contact, credit]
//!         retention: 1 year after decision
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   credit: [{fi: luottoluokitus, en: credit score}]
//! registers:
//!   customers:
//!     sources: [data_subject, {from: credit_reference_agency, data: [credit], informed: first_contact}]
//!     automated_decisions:
//!     purposes:
//!       credit-check:
//!         legal_basis: contract
//!         contract: {fi: luottosopimus, en: the credit agreement}
//!         if_not_provided: {fi: Et voi maksaa laskulla., en: You cannot pay by invoice.}
//!         data: [contact, credit]
//!         retention: 1 year after decision
//!         automated_decision:
//!           logic: {fi: Luottoluokitus alle 50 estää laskun., en: A credit score under 50 rules out an invoice.}
//!           effect: {fi: Maksat ennakkoon., en: You pay in advance.}
//!           basis: contract
//!           human_review: rights
//! ```
//!
//! ## Limits
//! A score is known by its name, in Finnish and English; entries on payment defaults are none. Whether a decision draws
//! strongly on it only you know: where a person weighs it freely, accept this with `allow` and say so.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Saying};
use crate::check::rule::{Findings, Rule};
use crate::derive::SourceNotice;
use crate::span::Span;
use crate::terms::text::WordOr;

pub const RULE: Rule = Rule::warning(
    "ADM-006",
    "bought-score",
    "GDPR Art. 22(1), 13(2)(f), 14(2)(g); CJEU C-634/21 SCHUFA",
)
.check(check);

static SCORE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "score",
            &[
                "luottoluok*|luottopist*|riskiluok*|luottokelpoisuusluok*",
                "luottokelpoisuuden|maksukyvyn pisteet|pistemäärä|luokka|luokitus|ennuste",
            ],
        ),
        (
            "en",
            "score",
            &["credit|risk|payment|solvency score|scores|scoring|rating|ratings"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for (register, notice) in facts.purposes() {
        let purpose = notice.purpose;
        if purpose.automated_decision.is_some() || purpose.faulty("automated_decision") {
            continue;
        }
        let sources = || {
            notice
                .sources
                .iter()
                .filter_map(|at| register.sources.get(*at))
        };
        let bought = |category: &str| sources().any(|source| brings(source, category));
        let used = |saying: &&Saying| {
            let mut data = notice.data.iter().map(|used| used.category);
            data.any(|category| holds(saying, category, facts) && bought(category))
        };
        let score: Option<Span> = facts.corpus.said().filter(used).find_map(|saying| {
            saying.versions.iter().find_map(|version| {
                let hit = SCORE.meets(version).into_iter().next()?;
                Some(version.place(hit.range))
            })
        });
        let Some(score) = score else {
            continue;
        };
        findings.add(
            RULE.at(
                notice.span,
                format!(
                    "the purpose `{}` uses a score that others compute, and declares no automated decision",
                    notice.id
                ),
            )
            .also(score, "the score")
            .help("if what you decide draws strongly on the score, describe it with `automated_decision:`"),
        );
    }
}

/// Whether others bring data of a category: neither the person nor what the controller infers.
fn brings(source: &SourceNotice, category: &str) -> bool {
    let from = source.source.from.as_ref().map(|from| &from.value);
    let own = matches!(from, Some(WordOr::Word(word)) if word == "derived");
    let named = source.data.as_ref();
    let named = named.is_none_or(|data| data.iter().any(|used| used.category == category));
    source.known() && !source.from_subject && !own && named
}

/// Whether a text is that of an item in the category, or of the category itself.
fn holds(saying: &Saying, category: &str, facts: &Facts) -> bool {
    if let Some(rest) = saying.route.strip_prefix("data_categories.") {
        let id = rest.split(['.', '[']).next();
        return id == Some(category);
    }
    let Some(rest) = saying.route.strip_prefix("items.") else {
        return false;
    };
    let word = rest.split('.').next().unwrap_or(rest);
    let all = facts.policy.data_categories.as_deref();
    let own = all.and_then(|all| all.get(category));
    let mut items = own
        .into_iter()
        .flat_map(|own| own.items.iter())
        .flat_map(|items| items.value.iter());
    items.any(|item| matches!(&item.value, WordOr::Word(item) if item.as_str() == word))
}
