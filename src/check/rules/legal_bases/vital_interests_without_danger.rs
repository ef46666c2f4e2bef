//! A purpose rests on vital interests and has nothing to do with an emergency.
//!
//! ## Why it matters
//! This basis is for life and health: accidents, epidemics, disasters, and only where no other basis will do. In
//! ordinary business it almost never holds.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Asiakastyytyväisyyden seuraaminen, en: Tracking customer satisfaction}
//!         legal_basis: vital_interests
//!         provision: voluntary
//!         data: [contact]
//!         retention: 1 year after last_contact
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       emergencies:
//!         name: {fi: Hätätilanteet myymälässä, en: Emergencies in the shop}
//!         legal_basis: vital_interests
//!         provision: voluntary
//!         data: [contact.name]
//!         retention: 1 month
//! ```
//!
//! ## Limits
//! Judged by name and description, in Finnish and English; one word of danger, health or rescue is enough.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Lexicon;
use crate::check::rule::{Findings, Rule};
use crate::terms::{LegalBasis, SpecialGround};

pub const RULE: Rule = Rule::warning(
    "BAS-040",
    "vital-interests-without-danger",
    "GDPR Art. 6(1)(d), recital 46",
)
.check(check);

static DANGER: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "danger",
            &[
                "hätä*|onnettom*|ensiap*|ensiav*|tapaturm*|sairau*|sairas*|terveyde*|terveys*|terveyt*|hengen*|henkeä|henki|epidemi*|pandemi*|tartun*|katastrof*|humanitaar*|kriisi*|pelast*|hoito*|hoidon|potila*|evakuo*|kadonn*|vaara*|loukkaan*|allergi*|poikkeusol*|poikkeustil*|omais*|lähiomai*|turvallisuu*|hengenvaar*|sydän*|sairaskohta*",
            ],
        ),
        (
            "en",
            "danger",
            &[
                "emergenc*|accident*|rescue*|medical|health*|illness*|epidemic*|pandemic*|disaster*|humanitarian|crisis|crises|life|lives|danger*|injur*|evacuat*|missing|patient*|care|treatment|allerg*|safety|hazard*|ambulance|hospital",
                "first aid",
                "next of kin",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for (register, notice) in facts.purposes() {
        let purpose = notice.purpose;
        let Some(basis) = purpose
            .legal_basis
            .as_ref()
            .filter(|basis| basis.value == LegalBasis::VitalInterests)
        else {
            continue;
        };
        let ground = purpose
            .special_condition
            .as_ref()
            .and_then(|condition| condition.ground.as_ref());
        let vital = ground.is_some_and(|ground| ground.value == SpecialGround::VitalInterests);
        let texts = ["name", "description"].into_iter();
        let texts = texts.filter_map(|key| facts.corpus.of_purpose(register.id, notice.id, key));
        let mut known = texts
            .flat_map(|saying| saying.versions.iter())
            .filter(|version| matches!(version.language, "fi" | "en"))
            .peekable();
        if vital || known.peek().is_none() || known.any(|version| !DANGER.meets(version).is_empty())
        {
            continue;
        }
        findings.add(
            RULE.at(
                basis.span,
                format!(
                    "the purpose `{}` rests on vital interests and mentions no danger",
                    notice.id
                ),
            )
            .label("for life and health only")
            .help("choose another `legal_basis`, or say in `description` which danger it is for"),
        );
    }
}
