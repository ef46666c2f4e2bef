//! A recipient leaves open who it is: partners, service providers, third parties.
//!
//! ## Why it matters
//! Recipients should be named. If a notice gives a category instead, it must say what they do, in which trade and
//! where. "Partners" can be anybody.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting:
//!     name: {fi: Yhteistyökumppanimme, en: Our partners}
//!     role: processor
//!     country: FI
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting:
//!     name: {fi: Tilitoimisto Helsingissä, en: An accounting firm in Helsinki}
//!     role: processor
//!     country: FI
//! ```
//!
//! ## Limits
//! A recipient that has both a name and a category is clear if either of them is.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::recipients::words::{self, FACE};
use crate::source::decode::Entries;

pub const RULE: Rule = Rule::warning(
    "REC-002",
    "vague-recipient",
    "GDPR Art. 13(1)(e), 14(1)(e); WP260 rev.01, annex",
)
.check(check);

const HELP: &str =
    "name them, or say what they do, in which trade and where, such as `Delivery firms in Finland`";

static GIVES: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "gives",
            &[
                "yhteistyökumppaneille|yhteistyökumppaneillemme|kumppaneille|kumppaneillemme|palveluntarjoajille|palveluntarjoajillemme|alihankkijoille|alihankkijoillemme",
                "kolmansille osapuolille|tahoille",
                "muille yrityksille|tahoille|osapuolille|yhtiöille|organisaatioille",
                "ulkopuolisille",
            ],
        ),
        (
            "en",
            "gives",
            &[
                "with|to our|the|other|various|selected|trusted? partners|affiliates|subcontractors|vendors",
                "with|to the? company's partners|affiliates|subcontractors|vendors",
                "with|to our|the|other|various? service providers|suppliers",
                "with|to other|various|selected|trusted? third parties",
                "with|to other companies|organisations|parties|entities|recipients",
            ],
        ),
    ])
    .with(&[
        ("fi", "data", &["luovutamme|luovutetaan|luovuttaa|annamme|annetaan|antaa|siirrämme|siirretään|siirtää|jaamme|jaetaan|jakaa"]),
        ("en", "data", &["disclose|disclosed|share|shared|give|given|transfer|transferred|pass|passed|provide|provided"]),
    ])
    .unless(FACE)
});

fn check(facts: &Facts, findings: &mut Findings) {
    let all = facts.policy.recipients.as_deref();
    for (id, recipient) in all.into_iter().flat_map(Entries::iter) {
        let said = |key: &str| facts.corpus.at(&format!("recipients.{id}.{key}"));
        // What is no text of its own, is a word of the catalogue: those are clear.
        let category = said("category");
        if recipient.category.is_some() && category.is_none() {
            continue;
        }
        let parts = [said("name"), category];
        let versions: Vec<_> = parts
            .iter()
            .flatten()
            .map(|saying| words::faceless(saying))
            .collect();
        let Some(version) = versions
            .first()
            .filter(|_| versions.iter().all(Option::is_some))
            .copied()
            .flatten()
        else {
            continue;
        };
        findings.add(
            RULE.at(
                version.span,
                format!("the recipient `{}` leaves open who it is", version.text),
            )
            .label("who are they?")
            .help(HELP),
        );
    }
    let texts = facts
        .corpus
        .prose()
        .filter(|saying| ["recipients", "disclosures"].contains(&saying.section()));
    for met in GIVES.meet(texts) {
        findings.add(
            RULE.at(met.span(), "the text leaves open who gets the data")
                .label("who are they?")
                .help(HELP),
        );
    }
}
