//! A text has a word-for-word translation where the Regulation has a term of its own in that language.
//!
//! ## Why it matters
//! `Kontrolleri` and `registered person` are not words of the law. Readers cannot look them up, and may wonder who or
//! what is meant. The official language versions of the Regulation have the right words.
//!
//! ## Example
//! ```yaml
//! texts:
//!   rights:
//!     fi: Käsittely perustuu legitiimiin intressiin.
//!     en: The registered person may ask for a copy.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   rights:
//!     fi: Käsittely perustuu oikeutettuun etuun.
//!     en: You may ask for a copy.
//! ```
//!
//! ## Limits
//! Only certain mistranslations are reported; `you`, `personal information` and other plain words are welcome.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::warning(
    "LNG-006",
    "unofficial-term",
    "GDPR Art. 4, 12(1); WP260 rev.01",
)
.check(check);

/// The tag is the official term.
static TERMS: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "rekisterinpitäjä",
            &[
                "datakontrolleri*|tietokontrolleri*",
                "datan|tietojen kontrolleri*",
                "rekisterin omistaja*|haltija*|ylläpitäjä*",
            ],
        ),
        ("fi", "rekisteröity", &["datasubjekti*|tietosubjekti*", "datan|tiedon|tietojen subjekti*"]),
        (
            "fi",
            "henkilötietojen käsittelijä",
            &["dataprosessori*|tietoprosessori*", "datan|tietojen|henkilötietojen prosessori*|prosessoija*"],
        ),
        (
            "fi",
            "henkilötietojen käsittely",
            &[
                "datan|tietojen|tietojesi|henkilötietojen|henkilötietojesi prosessoin*",
                "prosessoimme|prosessoidaan|prosessoi … tietoja|tietojasi|henkilötieto*|dataa",
            ],
        ),
        ("fi", "oikeutettu etu", &["legitiimi* intressi*|etu*|edu*", "oikeutet* intressi*"]),
        ("fi", "vakiosopimuslausekkeet", &["standardisopimuslausek*|standardilausek*", "standardi sopimuslausek*"]),
        ("fi", "tietosuojavastaava", &["tietosuojaupseeri*|tietosuojavirkailija*"]),
        ("fi", "yleinen tietosuoja-asetus", &["gdpr-laki*|gdpr-lain*|gdpr-lak*"]),
        (
            "fi",
            "oikeus siirtää tiedot järjestelmästä toiseen",
            &["dataportabilitee*|portabilitee*", "datan siirrettävyy*"],
        ),
        ("fi", "säilytysaika", &["retentioai*|retentioperio*"]),
        (
            "fi",
            "eväste",
            &["cookiet|cookieita|cookieiden|cookieilla|cookiesit|cookieseja|cookie-tiedosto*|nettikeksi*"],
        ),
        (
            "en",
            "controller",
            &[
                "registrar|registrars",
                "register|registry|file keeper*|holder*|controller*",
                "keeper|holder|owner of the|this register|registry",
            ],
        ),
        (
            "en",
            "data subject",
            &[
                "registered person|persons|people|party|parties|individual|individuals",
                "the registered has|have|may|can|is|are|must",
                "data object|objects",
            ],
        ),
        ("en", "processor", &["data handler*", "handler|handlers of the? personal? data"]),
        (
            "en",
            "legitimate interests",
            &[
                "justified|rightful|entitled|legitimated interest*",
                "legitimate benefit|benefits|advantage|advantages",
            ],
        ),
        (
            "en",
            "privacy notice",
            &[
                "register|registry|file description|descriptions",
                "description of the? file|register|registry",
            ],
        ),
        ("en", "filing system", &["person|personal register|registers|registry|registries"]),
        ("en", "data protection officer", &["data protection agent|deputy|delegate|trustee|commissary"]),
        ("en", "supervisory authority", &["supervision|supervising|surveillance authority|authorities"]),
        ("en", "standard contractual clauses", &["standard contract|agreement clause|clauses|terms"]),
        (
            "en",
            "disclose",
            &[
                "relinquish* … data|information",
                "data|information … relinquished|surrendered",
                "surrender|surrendering … data|information",
            ],
        ),
        ("en", "retention period", &["preservation|conservation|keeping time|times|period|periods"]),
        ("sv", "personuppgiftsansvarig", &["registerhållare*|registerförare*|registeransvarig*|datakontrollant*"]),
        ("sv", "personuppgiftsbiträde", &["databehandlare*|dataprocessor*"]),
        ("sv", "dataskyddsbeskrivning", &["registerbeskrivning*"]),
    ])
    .unless(&[
        ("en", "other", &["domain*", "registrar's", "university*|universities", "office"]),
        ("en", "trade", &["trade register|registry|registries"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in TERMS.meet(facts.corpus.said()) {
        let official = met.hit.tag;
        findings.add(
            RULE.at(
                met.span(),
                format!(
                    "`{}` is used where the official term is `{official}`",
                    met.text()
                ),
            )
            .label("not the law's word")
            .help(format!("write `{official}`, or say it in plain words")),
        );
    }
}
