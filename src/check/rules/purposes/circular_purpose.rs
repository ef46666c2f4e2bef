//! A purpose says only that the register is kept.
//!
//! ## Why it matters
//! A register is a means. The purpose has to say what it is for, and "keeping the customer register" does not.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       relationship:
//!         name: {fi: Asiakasrekisterin ylläpito, en: Maintaining the customer register}
//!         legal_basis: contract
//!         contract: {fi: kauppasopimus, en: sales contract}
//!         data: [contact]
//!         retention: 2 years after last_purchase
//!         if_not_provided: {fi: Emme voi toimittaa tilausta., en: We cannot deliver the order.}
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       relationship:
//!         name: {fi: Tilausten toimittaminen, en: Delivering orders}
//!         legal_basis: contract
//!         contract: {fi: kauppasopimus, en: sales contract}
//!         data: [contact]
//!         retention: 2 years after last_purchase
//!         if_not_provided: {fi: Emme voi toimittaa tilausta., en: We cannot deliver the order.}
//! ```
//!
//! ## Limits
//! Where a law or a public task requires a register, keeping it is the purpose.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Saying, Version};
use crate::check::rule::{Findings, Rule};
use crate::derive::RegisterNotice;
use crate::terms::LegalBasis;

pub const RULE: Rule =
    Rule::warning("PUR-006", "circular-purpose", "GDPR Art. 5(1)(b), 13(1)(c)").check(check);

static CIRCULAR: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "circular",
            &[
                "rekisteri*|asiakasrekisteri*|henkilörekisteri*|jäsenrekisteri*|markkinointirekisteri*|yhteystietorekisteri*|sidosryhmärekisteri* ylläpi*|pitämi*|pito|pitoa|hallin*|hoitami*",
                "asiakastieto*|henkilötieto*|yhteystieto*|tietokan*|asiakastietokan* ylläpi*|säilyttämi*|tallentami*|keräämi*|käsittely|käsittelemi*",
                "rekisteri|asiakasrekisteri|henkilörekisteri|jäsenrekisteri|asiakastietokanta",
                "ylläpidämme|pidämme … rekisteri*|asiakasrekisteri*|henkilörekisteri*",
            ],
        ),
        (
            "fi",
            "besides",
            &[
                "ja|sekä|yrityksen|yhtiön|yhdistyksen|meidän|päivittämi*|säilyttämi*|tallentami*|ylläpi*",
                "rekisteriä|käytetään|käytämme|käyttötarkoitus|tarkoitus|tarkoituksena|on",
            ],
        ),
        (
            "en",
            "circular",
            &[
                "maintain*|keep*|manag*|administer*|updat* of? the|our|a|an? customer|client|member|personal|contact? register|registry|database|records",
                "maintenance|upkeep|administration|management of the|our? customer|client|member|contact? register|registry|database",
                "customer|client|member? register|registry|database maintenance|management|upkeep",
                "processing|collecting|storing|storage|collection of? the? personal|customer|contact data|information",
                "customer|client? register|registry|database",
            ],
        ),
        (
            "en",
            "besides",
            &["and|we|to|the|for|is|are|used|use|purpose|of|register"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for (register, notice) in facts.purposes() {
        if matches!(
            notice.legal_basis,
            Some(LegalBasis::LegalObligation | LegalBasis::PublicTask)
        ) {
            continue;
        }
        let texts = ["name", "description"].into_iter();
        let texts = texts.filter_map(|key| facts.corpus.of_purpose(register.id, notice.id, key));
        for version in texts.flat_map(|saying: &Saying| saying.versions.iter()) {
            if !circular(version) && !named_like(register, version) {
                continue;
            }
            findings.add(
                RULE.at(
                    version.place(0..version.text.len()),
                    format!(
                        "the purpose `{}` says only that the register is kept",
                        notice.id
                    ),
                )
                .label("a means, not what it is for")
                .help(
                    "say what the data are for, such as delivering orders or answering enquiries",
                ),
            );
        }
    }
}

fn circular(version: &Version) -> bool {
    CIRCULAR.covers(version)
        && CIRCULAR
            .meets(version)
            .iter()
            .any(|hit| hit.tag == "circular")
}

/// Whether it only repeats the name of the register, where that says no more than that it is one: a register may well
/// be named for its purpose.
fn named_like(register: &RegisterNotice, version: &Version) -> bool {
    let text = version.text.to_lowercase();
    let name = register.register.name.as_ref();
    [
        "rekisteri",
        "register",
        "registry",
        "database",
        "tietokanta",
    ]
    .iter()
    .any(|word| text.contains(word))
        && name.is_some_and(|name| name.get(version.language).to_lowercase() == text)
}
