//! A text says that visitors stay anonymous, and the notice lists data that identify them.
//!
//! ## Why it matters
//! An IP address or the identifier in a cookie is personal data even without a name. A promise of anonymity beside a
//! list of such data makes people overlook the list.
//!
//! ## Example
//! ```yaml
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       upkeep:
//!         name: {fi: Sivuston ylläpito, en: Running the site}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [web]
//!         retention: 30 days
//! texts:
//!   data:
//!     fi: Kävijätiedot ovat täysin anonyymejä.
//!     en: Visitor data is completely anonymous.
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       upkeep:
//!         name: {fi: Sivuston ylläpito, en: Running the site}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [web]
//!         retention: 30 days
//! texts:
//!   data:
//!     fi: Emme yhdistä kävijätietoja nimeesi.
//!     en: We do not link visitor data to your name.
//! ```
//!
//! ## Limits
//! Checked is only what is said of visitors and their use of the site. Reports and summaries may well be anonymous. A
//! text that says cookies identify nobody is CKE-012.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Saying, Wording};
use crate::check::rule::{Findings, Rule};
use crate::span::Span;

pub const RULE: Rule = Rule::error(
    "XCK-001",
    "refuted-anonymity",
    "GDPR Art. 4(1), recitals 26, 30; CJEU C-582/14 Breyer, C-604/22 IAB Europe",
)
.check(check);

static ANONYMOUS: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "anonymous",
            &[
                "ovat|on … anonyymejä|anonyymeja|anonyymiä|anonyymi|nimettömiä|nimetöntä",
                "pysyvät|pysyy|pysyt … anonyymeinä|anonyymina|nimettöminä|nimettömänä",
                "kerätään|keräämme|tallennetaan|tallennamme|käsitellään|käsittelemme … anonyymisti|anonyymeinä|anonyymina|nimettöminä|nimettömästi|nimettömänä",
                "kerätään|keräämme|tallennetaan|tallennamme|käsitellään|käsittelemme … anonyymejä|anonyymia|anonyymiä|nimettömiä tieto*|kävijätieto*|tilasto*|dataa",
                "emme|ei|eivät … voi|voida|pysty|pystytä … tunnistaa|tunnistamaan|yksilöidä|yksilöimään",
                "ei voi|voida tunnistaa|yksilöidä",
            ],
        ),
        (
            "en",
            "anonymous",
            &[
                "is|are|remain|remains|stay|stays … anonymous",
                "collected|collect|stored|store|processed|process … anonymously",
                "collect|store|process|use only? anonymous",
                "cannot … identify|identified",
                "not … able|possible to identify",
            ],
        ),
    ])
    .about(&[
        (
            "fi",
            "visitors",
            &["kävij*|sivusto*|verkkosivu*|verkkokaup*|vierailij*|analytiik*|analytic*|kävijätieto*|selaustie*|lokitie*|lokie*|käyttötie*"],
        ),
        (
            "en",
            "visitors",
            &["visitor*|visits|website*|site|analytics|browsing|log|logs|usage"],
        ),
    ])
    .unless(&[
        (
            "fi",
            "limits",
            &[
                "eväste*|keksi|keksit|keksejä|kekseistä",
                "jos|mikäli|ellei|ellet|kun|ilman|paitsi",
                "raport*|yhteenve*|koost*|julkais*|kyselyy*|kyselyn",
                "enää|jälkeen|anonymis*",
            ],
        ),
        (
            "en",
            "limits",
            &[
                "cookie|cookies",
                "if|when|unless|without|except|until",
                "report|reports|summary|summaries|aggregate|aggregated|published|survey|surveys",
                "longer|after|anonymise|anonymised|anonymize|anonymized",
                "not … anonymous",
            ],
        ),
    ])
});

/// Items that single a person or a device out, by their words in the catalogue.
const IDENTIFIERS: &[&str] = &["ip_address", "cookie_ids", "advertising_id"];

fn check(facts: &Facts, findings: &mut Findings) {
    for met in ANONYMOUS.meet(facts.corpus.prose()) {
        // The section on cookies is where CKE-012 asks.
        if met.saying.section() == "cookies" {
            continue;
        }
        if let Some((item, span)) = identifier(met.saying, facts) {
            findings.add(
                RULE.at(met.span(), "the text says that visitors stay anonymous, and the notice lists data that identify them")
                    .label("an identifier without a name is personal data too")
                    .also(span, format!("brings `{item}`"))
                    .help("remove it, or say what you really do, such as `We do not link visitor data to your name`"),
            );
        }
    }
}

/// An identifier among the data where the text is shown: of a data category, or of a service.
fn identifier<'f>(saying: &Saying, facts: &'f Facts) -> Option<(&'f str, Span)> {
    let registers = facts.showing(saying);
    let of_data = registers
        .iter()
        .flat_map(|register| &register.data)
        .find_map(|category| {
            let mut words = category.items.iter().filter_map(|item| item.word);
            let word = words.find(|word| IDENTIFIERS.contains(word))?;
            Some((word, category.span))
        });
    of_data.or_else(|| {
        registers
            .iter()
            .flat_map(|register| &register.services)
            .find_map(|id| {
                let service = facts.notice.service(id)?;
                let mut items = service.catalogue?.data.as_ref()?.value.iter();
                let item = items.find(|item| IDENTIFIERS.contains(&item.as_str()))?;
                Some((item.as_str(), service.span))
            })
    })
}
