//! A text on security speaks of another register.
//!
//! ## Why it matters
//! It shows that the text was copied from another notice: readers who find a patient register in a shop's notice doubt
//! the rest as well.
//!
//! ## Example
//! ```yaml
//! texts:
//!   security:
//!     fi: Jäsenrekisterin tietoja näkee vain sihteeri.
//!     en: Only the secretary sees the data in the member register.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   security:
//!     fi: Asiakasrekisterin tietoja näkevät vain tilausten käsittelijät.
//!     en: Only those who handle orders see the data in the customer register.
//! ```
//!
//! ## Limits
//! seloste knows the common names of registers in Finnish and English. A text for the whole file may speak of any of
//! its registers.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Wording};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::warning("SEC-003", "foreign-register", "GDPR Art. 12(1), 5(1)(a)").check(check);

/// Registers by their names; the tag is the catalogue's id.
const REGISTERS: &[(&str, &str, &[&str])] = &[
    (
        "fi",
        "customers",
        &["asiakasrekister*", "asiakastietorekister*"],
    ),
    (
        "fi",
        "marketing",
        &["markkinointirekister*", "suoramarkkinointirekister*"],
    ),
    ("fi", "users", &["käyttäjärekister*"]),
    ("fi", "members", &["jäsenrekister*"]),
    (
        "fi",
        "applicants",
        &[
            "työnhakijarekister*",
            "hakijarekister*",
            "rekrytointirekister*",
        ],
    ),
    (
        "fi",
        "employees",
        &["henkilöstörekister*", "työntekijärekister*"],
    ),
    ("fi", "suppliers", &["toimittajarekister*"]),
    (
        "fi",
        "patients",
        &["potilasrekister*", "potilastietorekister*"],
    ),
    (
        "fi",
        "students",
        &["opiskelijarekister*", "oppilasrekister*"],
    ),
    ("fi", "tenants", &["asukasrekister*", "vuokralaisrekister*"]),
    ("fi", "camera-surveillance", &["kameravalvontarekister*"]),
    ("en", "customers", &["customer|client register"]),
    ("en", "marketing", &["marketing register"]),
    ("en", "users", &["user register"]),
    ("en", "members", &["member|membership register"]),
    ("en", "applicants", &["applicant|recruitment register"]),
    ("en", "employees", &["employee|staff|personnel register"]),
    ("en", "suppliers", &["supplier register"]),
    ("en", "patients", &["patient register"]),
    ("en", "students", &["student|pupil register"]),
    ("en", "tenants", &["tenant|resident register"]),
    (
        "en",
        "camera-surveillance",
        &["camera surveillance register"],
    ),
];

static NAMED: LazyLock<Wording> = LazyLock::new(|| Wording::new(REGISTERS));
static NAMES: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(REGISTERS));

fn check(facts: &Facts, findings: &mut Findings) {
    let texts = facts
        .corpus
        .prose()
        .filter(|saying| saying.under("security") || saying.section() == "security");
    for met in NAMED.meet(texts) {
        let tag = met.hit.tag;
        let mine = facts.notice.registers.iter();
        let mut mine =
            mine.filter(|register| met.saying.register().is_none_or(|id| id == register.id));
        let own = mine.any(|register| {
            let name = facts.corpus.at(&format!("registers.{}.name", register.id));
            let versions = name.into_iter().flat_map(|saying| saying.versions.iter());
            register.id == tag
                || versions
                    .flat_map(|version| NAMES.meets(version))
                    .any(|hit| hit.tag == tag)
        });
        if own || facts.notice.registers.is_empty() {
            continue;
        }
        findings.add(
            RULE.at(
                met.span(),
                format!(
                    "the text on security speaks of another register: `{}`",
                    met.text()
                ),
            )
            .label("copied from another notice?")
            .help("name the register that the notice is about, or leave the name out"),
        );
    }
}
