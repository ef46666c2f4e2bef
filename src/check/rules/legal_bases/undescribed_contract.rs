//! A purpose rests on a contract and does not say which.
//!
//! ## Why it matters
//! People should see which agreement it is that needs their data: a sale, a lease, the terms of use. "Managing the
//! customer relationship" leaves that open, and with it how far the purpose reaches.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       relationship:
//!         name: {fi: Asiakassuhteen hoitaminen, en: Managing the customer relationship}
//!         legal_basis: contract
//!         data: [contact]
//!         retention: 2 years after last_purchase
//!         if_not_provided: {fi: Emme voi palvella sinua., en: We cannot serve you.}
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       relationship:
//!         name: {fi: Asiakassuhteen hoitaminen, en: Managing the customer relationship}
//!         contract: {fi: huoltosopimus, en: the maintenance agreement}
//!         legal_basis: contract
//!         data: [contact]
//!         retention: 2 years after last_purchase
//!         if_not_provided: {fi: Emme voi palvella sinua., en: We cannot serve you.}
//! ```
//!
//! ## Limits
//! Checked only where the purpose's name clearly leaves it open.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Lexicon;
use crate::check::rule::{Findings, Rule};
use crate::terms::LegalBasis;

pub const RULE: Rule = Rule::note(
    "BAS-022",
    "undescribed-contract",
    "GDPR Art. 13(1)(c); WP260 rev.01, annex; EDPB Guidelines 2/2019",
)
.check(check);

static OPEN: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "open",
            &[
                "asiakassuhte*|asiakkuu*|liikesuhte*|yhteistyö* hoitami*|ylläpi*|ylläpitämi*|hallin*|hallinnoi*|hoito",
                "asiakkaiden|asiakkaan palveleminen",
                "palvelun|palveluiden|palvelujen|palvelumme|palveluidemme tarjoami*|tuottami*|toteuttami*",
                "sopimu* täyttämi*|täytäntöönpano|hoitami*|hallin*",
                "asiakashallinta",
            ],
        ),
        (
            "fi",
            "besides",
            &["ja|sekä|tai|ylläpi*|hoito|hoitami*|hallin*"],
        ),
        (
            "en",
            "open",
            &[
                "managing|maintaining|handling the|our? customer|client|business relationship|relationships|relations",
                "customer|client|business relationship|relationships management|maintenance",
                "managing|serving our|the? customers|clients",
                "providing our|the? services|service",
                "performing|fulfilling|managing the|our|a? contract|contracts|agreement|agreements",
                "performance of the|a? contract|agreement",
            ],
        ),
        ("en", "besides", &["and|or"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for (register, notice) in facts.purposes() {
        let purpose = notice.purpose;
        let told = purpose.contract.is_some() || purpose.description.is_some();
        let faulty = purpose.faulty("contract") || purpose.faulty("description");
        if notice.legal_basis != Some(LegalBasis::Contract) || told || faulty {
            continue;
        }
        let name = facts.corpus.of_purpose(register.id, notice.id, "name");
        let mut versions = name.iter().flat_map(|name| name.versions.iter());
        let Some(open) = versions.find(|version| {
            OPEN.covers(version) && OPEN.meets(version).iter().any(|hit| hit.tag == "open")
        }) else {
            continue;
        };
        findings.add(
            RULE.at(
                open.place(0..open.text.len()),
                format!("the purpose `{}` rests on a contract and does not say which", notice.id),
            )
            .label("does not tell the contract")
            .help("add `contract:` in every language, such as `{fi: kauppasopimus, en: the sales contract}`"),
        );
    }
}
