//! A purpose rests on a contract that can do without it.
//!
//! ## Why it matters
//! A contract is a basis only for what it cannot be fulfilled without. Marketing, visitor statistics, better services
//! and the prevention of fraud are useful to the controller, but the sale goes through without them. The Court of
//! Justice reads "necessary" strictly.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       customer-marketing:
//!         legal_basis: contract
//!         direct_marketing: {channels: [post]}
//!         data: [contact]
//!         retention: 24 months after last_purchase
//!         if_not_provided: {fi: Emme voi lähettää kuvastoa., en: We cannot send the catalogue.}
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       customer-marketing:
//!         legal_basis: legitimate_interests
//!         interest: {fi: omien tuotteiden markkinointi asiakkaille, en: marketing our products to our customers}
//!         balancing: {done: 2026-02-02}
//!         direct_marketing: {channels: [post]}
//!         data: [contact]
//!         retention: until objection or 24 months after last_purchase
//! ```
//!
//! ## Limits
//! Judged by the mark `direct_marketing`, by `article_89: statistics` and by the name. A subscription to a paid
//! newsletter may well be a contract.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Version};
use crate::check::rule::{Findings, Rule};
use crate::check::rules::purposes::words::{bundle, unasked};
use crate::derive::PurposeNotice;
use crate::span::Span;
use crate::terms::{Article89, LegalBasis};

pub const RULE: Rule = Rule::warning(
    "BAS-021",
    "contract-for-more",
    "GDPR Art. 6(1)(b); EDPB Guidelines 2/2019; CJEU C-252/21 Meta; CJEU C-394/23 Mousse",
)
.check(check);

/// Names of purposes that a contract seldom needs. With one more activity in the name they are bundled (PUR-004).
static MORE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "more",
            &[
                "markkinointi|suoramarkkinointi|sähköpostimarkkinointi|mainonta|mainonnan|markkinoinnin",
                "kävijätilasto*|kävijäseuran*|analytiik*|tilastointi|tilastot",
                "palvelu*|tuotte*|toimin*|käyttökokemu*|asiakaskokemu* kehittämi*|parantami*",
                "väärinkäytö*|petosten|petoksien ehkäis*|estämi*|torju*|selvittä*",
            ],
        ),
        (
            "en",
            "more",
            &[
                "marketing|advertising|analytics|statistics",
                "developing|improving our? services|service|products",
                "service|product development|improvement",
                "fraud prevention|detection",
                "preventing|detecting fraud|misuse",
            ],
        ),
    ])
});

/// Purposes of the catalogue, which bring their own name.
const CATALOGUED: &[&str] = &["customer-marketing", "advertising", "visitor-statistics"];

fn check(facts: &Facts, findings: &mut Findings) {
    for (register, notice) in facts.purposes() {
        let Some(basis) = notice
            .purpose
            .legal_basis
            .as_ref()
            .filter(|basis| basis.value == LegalBasis::Contract)
        else {
            continue;
        };
        let Some(place) = more(facts, register.id, notice) else {
            continue;
        };
        findings.add(
            RULE.at(
                basis.span,
                format!("the purpose `{}` rests on a contract that hardly needs it", notice.id),
            )
            .label("covers only what the contract cannot do without")
            .also(place, "not part of fulfilling it")
            .help("choose `consent` or `legitimate_interests`, or name in `contract` the agreement that is about exactly this"),
        );
    }
}

/// Where it says that it is more than the contract, if `contract` does not name an agreement of its own.
fn more(facts: &Facts, register: &str, notice: &PurposeNotice) -> Option<Span> {
    let purpose = notice.purpose;
    let name = facts.corpus.of_purpose(register, notice.id, "name");
    let mut versions = name.iter().flat_map(|name| name.versions.iter());
    // Where more is wrong, that is told: several activities in one (PUR-004), messages without consent (PUR-011).
    if versions.any(|version| bundle(version, 2).is_some()) || unasked(notice).is_some() {
        return None;
    }
    if let Some(marketing) = purpose
        .direct_marketing
        .as_ref()
        .filter(|marketing| marketing.on)
    {
        return Some(marketing.key);
    }
    if let Some(statistics) = purpose
        .article_89
        .as_ref()
        .filter(|article| article.value == Article89::Statistics)
    {
        return Some(statistics.span);
    }
    if purpose.contract.is_some() || purpose.faulty("contract") {
        return None;
    }
    match name {
        None => CATALOGUED.contains(&notice.id).then_some(notice.span),
        Some(name) => name.versions.iter().find_map(first),
    }
}

fn first(version: &Version) -> Option<Span> {
    let hit = MORE.meets(version).into_iter().next()?;
    Some(version.place(hit.range))
}
