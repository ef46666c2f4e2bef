//! A legal obligation or a public task rests on the law of a country outside the Union.
//!
//! ## Why it matters
//! Only Union law and the law of a Member State count as legal obligations under the Regulation. What another country
//! demands can at most be a legitimate interest, to be weighed against the interests of the people concerned.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       reporting:
//!         name: {fi: Ilmoitukset emoyhtiölle, en: Reports to the parent company}
//!         legal_basis: legal_obligation
//!         law: Sarbanes–Oxley Act section 301
//!         data: [contact]
//!         retention: 5 years
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       reporting:
//!         name: {fi: Ilmoitukset emoyhtiölle, en: Reports to the parent company}
//!         legal_basis: legitimate_interests
//!         interest: {fi: väärinkäytösten selvittäminen konsernissa, en: uncovering misconduct in the group}
//!         balancing: {done: 2026-02-02}
//!         data: [contact]
//!         retention: 5 years
//! ```
//!
//! ## Limits
//! seloste knows some laws of the United States and the United Kingdom, and words for the law of a country.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Lexicon;
use crate::check::rule::{Findings, Rule};
use crate::terms::LegalBasis;

pub const RULE: Rule =
    Rule::warning("BAS-031", "foreign-law", "GDPR Art. 6(3), recital 45").check(check);

/// The same laws in every language: most are cited by their English names.
const NAMES: &[&str] = &[
    "sarbanes|sarbanes–oxley|sarbanes-oxley|hipaa|ccpa|cpra|coppa|ferpa|glba",
    "u.s.c|u.s.c.|usc",
    "california consumer|privacy",
    "bank secrecy act",
    "patriot|cloud act",
    "code of federal regulations",
    "companies act 2006",
    "equality act 2010",
    "uk gdpr|law|data",
];

static FOREIGN: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        ("fi", "law", NAMES),
        (
            "fi",
            "law",
            &[
                "yhdysvaltain|yhdysvaltojen|amerikkalainen|britannian|brittiläinen|sveitsin|sveitsiläinen|venäjän|kiinan|intian|kanadan … laki|lain|lainsäädäntö|lainsäädännön",
            ],
        ),
        ("en", "law", NAMES),
        (
            "en",
            "law",
            &[
                "us|u.s|uk law|laws|legislation",
                "american|british|swiss|russian|chinese|indian|canadian … law|laws|legislation",
                "law|laws|legislation of the? united|switzerland|russia|china|india|canada",
            ],
        ),
        ("sv", "law", NAMES),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for (register, notice) in facts.purposes() {
        let basis = notice.purpose.legal_basis.as_ref();
        let Some(basis) = basis.filter(|basis| {
            matches!(
                basis.value,
                LegalBasis::LegalObligation | LegalBasis::PublicTask
            )
        }) else {
            continue;
        };
        let law = facts.corpus.of_purpose(register.id, notice.id, "law");
        for version in law.iter().flat_map(|law| law.versions.iter()) {
            let Some(hit) = FOREIGN.meets(version).into_iter().next() else {
                continue;
            };
            findings.add(
                RULE.at(
                    version.place(hit.range),
                    format!(
                        "the purpose `{}` rests on a law from outside the Union",
                        notice.id
                    ),
                )
                .label("not a legal obligation under the GDPR")
                .also(basis.span, "needs Union or national law")
                .help(
                    "cite the national or Union law, or rest the purpose on `legitimate_interests`",
                ),
            );
        }
    }
}
