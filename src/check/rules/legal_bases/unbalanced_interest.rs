//! A purpose rests on legitimate interests, and nothing says that the interests were balanced.
//!
//! ## Why it matters
//! The basis holds only if people's own interests do not outweigh the controller's, and that must be weighed before the
//! processing begins. `balancing` records the date and the file of the test; it is never published. The authorities
//! find it good practice to tell people the result, or that they can ask for it.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       enquiries:
//!         legal_basis: legitimate_interests
//!         interest: {fi: kysymyksiin vastaaminen, en: answering people who ask us something}
//!         data: [contact]
//!         retention: 1 year after last_contact
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       enquiries:
//!         legal_basis: legitimate_interests
//!         interest: {fi: kysymyksiin vastaaminen, en: answering people who ask us something}
//!         balancing: {done: 2026-03-12, file: balancing/enquiries.md}
//!         data: [contact]
//!         retention: 1 year after last_contact
//! ```
//!
//! ## Limits
//! seloste does not read the test. A text of your own that speaks of balancing is enough too.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Saying};
use crate::check::rule::{Findings, Rule};
use crate::check::rules::legal_bases::words::is_relation;
use crate::derive::PurposeNotice;
use crate::terms::LegalBasis;

pub const RULE: Rule = Rule::note(
    "BAS-063",
    "unbalanced-interest",
    "GDPR Art. 6(1)(f), 5(2); WP260 rev.01, annex; EDPB Guidelines 1/2024 (for consultation), section IV",
)
.check(check);

static BALANCED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "balanced",
            &[
                "tasapainotesti*|tasapainotestau*|tasapainotestin|etuvertail*|intressipunnin*|punnin*|punnit*",
            ],
        ),
        ("en", "balanced", &["balanc*|weigh*"]),
        ("sv", "balanced", &["intresseavvägning*|avväg*"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let told = |register: &str| {
        let near = |saying: &&Saying| saying.register().is_none_or(|own| own == register);
        let mut versions = facts
            .corpus
            .prose()
            .filter(near)
            .flat_map(|saying| saying.versions.iter());
        versions.any(|version| !BALANCED.meets(version).is_empty())
    };
    for register in &facts.notice.registers {
        let based =
            |notice: &&PurposeNotice| notice.legal_basis == Some(LegalBasis::LegitimateInterests);
        let mut open = register.purposes.iter().filter(based).peekable();
        if open.peek().is_none() || told(register.id) {
            continue;
        }
        for notice in open {
            let purpose = notice.purpose;
            // Without an interest that says what is gained there is nothing to balance yet.
            let Some(interest) = purpose.interest.as_ref() else {
                continue;
            };
            let said = facts.corpus.of_purpose(register.id, notice.id, "interest");
            if said.is_some_and(|said| said.versions.iter().any(is_relation)) {
                continue;
            }
            if purpose.balancing.is_some() || purpose.faulty("balancing") {
                continue;
            }
            findings.add(
                RULE.at(interest.key, format!("nothing says that the interest of `{}` was balanced", notice.id))
                    .label("weighed against the interests of the people?")
                    .help("add `balancing: {done: 2026-03-12, file: …}` with the day and the place of the test; it is not published"),
            );
        }
    }
}
