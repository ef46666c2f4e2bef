//! A legitimate interest names a relation instead of something gained.
//!
//! ## Why it matters
//! "The customer relationship" is not an interest: it does not say what is gained, so nobody can weigh it or give
//! reasons against it. Preventing fraud, securing the network or collecting debts are interests.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       enquiries:
//!         legal_basis: legitimate_interests
//!         interest: {fi: asiakassuhde, en: customer relationship}
//!         balancing: {done: 2026-02-02}
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
//!         balancing: {done: 2026-02-02}
//!         data: [contact]
//!         retention: 1 year after last_contact
//! ```

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::legal_bases::words::is_relation;
use crate::terms::LegalBasis;

pub const RULE: Rule = Rule::error(
    "BAS-061",
    "relation-as-interest",
    "GDPR Art. 13(1)(d), 14(2)(b); WP260 rev.01, annex; EDPB Guidelines 1/2024 (for consultation), section II",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for (register, notice) in facts.purposes() {
        if notice.legal_basis != Some(LegalBasis::LegitimateInterests) {
            continue;
        }
        let interest = facts.corpus.of_purpose(register.id, notice.id, "interest");
        for version in interest
            .iter()
            .flat_map(|interest| interest.versions.iter())
        {
            if !is_relation(version) {
                continue;
            }
            findings.add(
                RULE.at(
                    version.place(0..version.text.len()),
                    format!("the interest of `{}` does not say what is gained", notice.id),
                )
                .label("a relation, not an aim")
                .help("write what you want to achieve, such as preventing fraud or keeping the network secure"),
            );
        }
    }
}
