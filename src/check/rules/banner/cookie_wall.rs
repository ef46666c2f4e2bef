//! A text makes the use of the site depend on accepting cookies.
//!
//! ## Why it matters
//! Consent that is the price of entry is not freely given. In 2022 Traficom held that the online service Omaolo must
//! not make optional statistics a condition of its use, and the European Data Protection Board rejects cookie walls in
//! general.
//!
//! ## Example
//! ```yaml
//! services:
//!   google-analytics-4: {}
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       visitor-statistics:
//!         name: {fi: Kävijätilastot, en: Visitor statistics}
//!         legal_basis: consent
//!         data: [web]
//!         services: [google-analytics-4]
//!         retention: 14 months
//! texts:
//!   cookies:
//!     fi: Sivuston käyttö edellyttää evästeiden hyväksymistä.
//!     en: You must accept cookies to use this site.
//! ```
//!
//! ## Instead
//! ```yaml
//! services:
//!   google-analytics-4: {}
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       visitor-statistics:
//!         name: {fi: Kävijätilastot, en: Visitor statistics}
//!         legal_basis: consent
//!         data: [web]
//!         services: [google-analytics-4]
//!         retention: 14 months
//! texts:
//!   cookies:
//!     fi: Sivusto toimii, vaikka hylkäät kaikki valinnaiset evästeet.
//!     en: The site works even if you refuse all optional cookies.
//! ```
//!
//! ## Limits
//! A video or a map that shows only after consent is not a wall, and what is necessary needs no consent. Offers to pay
//! instead of consenting are left alone.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "BNR-007",
    "cookie-wall",
    "GDPR Art. 4(11), 7(4); EDPB Guidelines 05/2020, paras 38–41",
)
.check(check);

static WALL: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "wall",
            &[
                "edellyttää|edellyttävät|vaatii|vaativat … evästeiden|eväste*|keksien … hyväksymi*|hyväksyntä*|sallimi*",
                "ehtona|edellytyksenä|vaatimuksena … evästeiden|eväste* … hyväksymi*|hyväksyntä*|sallimi*",
                "evästeiden hyväksyminen|salliminen … pakollista|edellytys|ehto|edellytyksenä|ehtona",
                "hyväksyttävä|sallittava … eväste*",
                "vain hyväksymällä … eväste*",
                "ei|et|ette voi|voida|pysty käyttää|käyttämään hyväksymättä|sallimatta … eväste*",
                "evästeet|eväste on|täytyy|pitää … hyväksyttävä|sallittava|hyväksyä|sallia",
                "et|ette voi|pysty|pääse|voida … jos|ellet|ellette|hyväksymättä … hyväksy|salli|eväste*",
                "jos|mikäli et|ette hyväksy|salli … eväste* … et|ette voi|pääse|pysty … käyttää|käyttämään|asioida|asioimaan|selata|selaamaan|jatkaa|jatkamaan|tilata|tilaamaan|sivustolle|sivuille|palveluun|kauppaan",
            ],
        ),
        (
            "en",
            "wall",
            &[
                "you|visitors|users must|need|have … accept|allow|agree|enable … cookies",
                "requires … accept*|allow*|agree*|consent* … cookies",
                "if you do not? accept|allow|agree … cookies … you … cannot|not … use|access|enter|visit|order|buy|continue",
                "if you do not? accept|allow|agree … cookies … leave",
                "cannot … use|access|enter|visit … unless|without|if … accept*|agree*|consent* … cookies",
                "cannot be used|accessed|entered … unless|without … accept*|agree*|consent*",
                "conditional on|upon … cookies",
                "only if you accept|allow|agree|consent … cookies",
            ],
        ),
    ])
    .about(&[
        ("fi", "cookies", &["eväste*|keksit|keksejä|keksien"]),
        ("en", "cookies", &["cookie|cookies"]),
    ])
    .unless(&[
        (
            "fi",
            "else",
            &[
                "välttämättöm*|välttämätön|välttämättä|video*|kart*|upot*|sisältö*|sisällö*|toimin*|osa|osaa|osia|ominaisuu*",
                "ei|emme|eivät|eikä edellytä|vaadi|tarvitse|ole",
                "sinun ei",
            ],
        ),
        (
            "en",
            "else",
            &[
                "necessary|essential|video*|map|maps|embed*|content|feature*|function*|part|parts",
                "not|never have|need|require|required",
                "need not",
                "no need",
                "whether",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in WALL.meet(facts.corpus.prose()) {
        findings.add(
            RULE.at(
                met.span(),
                "the text makes the use of the site depend on accepting cookies",
            )
            .label("a yes without another choice is not consent")
            .help("say that the site works without optional cookies, and see that it does"),
        );
    }
}
