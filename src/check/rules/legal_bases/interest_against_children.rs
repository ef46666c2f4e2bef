//! Children are marketed to or profiled on the basis of legitimate interests.
//!
//! ## Why it matters
//! A child's interests weigh more, and the Regulation says so twice: in the basis itself, and where it speaks of
//! marketing and profiles. The balance seldom falls in the controller's favour.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     subjects: [child]
//!     purposes:
//!       club:
//!         name: {fi: Lasten kerholehti, en: "Children's club magazine"}
//!         legal_basis: legitimate_interests
//!         interest: {fi: kerhon tunnetuksi tekeminen, en: making the club known}
//!         balancing: {done: 2026-02-02}
//!         direct_marketing: {channels: [post]}
//!         data: [contact]
//!         retention: until objection or 1 year after last_contact
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     subjects: [guardian]
//!     purposes:
//!       club:
//!         name: {fi: Lasten kerholehti, en: "Children's club magazine"}
//!         legal_basis: legitimate_interests
//!         interest: {fi: kerhon tunnetuksi tekeminen, en: making the club known}
//!         balancing: {done: 2026-02-02}
//!         direct_marketing: {channels: [post]}
//!         data: [contact]
//!         retention: until objection or 1 year after last_contact
//! ```
//!
//! ## Limits
//! Checked where `child` is among the data subjects, and where the file has `children`: services offered to them.
//! Purposes that concern only adults, such as employees or contact persons, are left alone.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::purposes::words::unasked;
use crate::derive::PurposeNotice;
use crate::span::Span;
use crate::terms::LegalBasis;

pub const RULE: Rule = Rule::warning(
    "BAS-066",
    "interest-against-children",
    "GDPR Art. 6(1)(f), recital 38",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for (_, notice) in facts.purposes() {
        let purpose = notice.purpose;
        let basis = purpose.legal_basis.as_ref();
        let Some(basis) = basis.filter(|basis| basis.value == LegalBasis::LegitimateInterests)
        else {
            continue;
        };
        // Messages without consent are PUR-011.
        if unasked(notice).is_some() {
            continue;
        }
        let marketing = purpose
            .direct_marketing
            .as_ref()
            .filter(|marketing| marketing.on);
        let (what, key) = match (marketing, &purpose.profiling) {
            (Some(marketing), _) => ("markets to children", marketing.key),
            (None, Some(profiling)) => ("profiles children", profiling.key),
            (None, None) => continue,
        };
        let Some((span, who)) = children(facts, notice) else {
            continue;
        };
        findings.add(
            RULE.at(
                basis.span,
                format!("the purpose `{}` {what} on the basis of legitimate interests", notice.id),
            )
            .label("a child's interests weigh more")
            .also(span, who)
            .also(key, "what is done")
            .help("write `legal_basis: consent` (the guardian's, where the child is too young), or leave children out"),
        );
    }
}

/// Groups of grown-ups.
const GROWN_UP: &[&str] = &[
    "contact_person",
    "employee",
    "guardian",
    "officer",
    "supplier",
];

/// Where it says that children are among those whom the purpose concerns.
fn children(facts: &Facts, notice: &PurposeNotice) -> Option<(Span, &'static str)> {
    let words = &notice.subject_words;
    if let Some((_, span)) = words.iter().find(|(word, _)| *word == "child") {
        return Some((*span, "children"));
    }
    let grown_up = |(word, _): &(&str, _)| GROWN_UP.contains(word);
    let only =
        !words.is_empty() && words.len() == notice.subjects.len() && words.iter().all(grown_up);
    let offered = facts.policy.children.as_ref().filter(|_| !only)?;
    Some((offered.key, "services are offered to children"))
}
