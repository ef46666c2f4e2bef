//! The site stores more than cookies on devices, and your own text mentions only cookies.
//!
//! ## Why it matters
//! The law is the same for local storage, tracking pixels, fingerprints and every other way to store something on a
//! device or read it. People who turn off cookies, and read of nothing else, believe that this is enough.
//!
//! ## Example
//! ```content/fi/sections/cookies.md
//! Eväste on pieni tieto, jonka sivusto tallentaa selaimeesi.
//! ```
//! ```yaml
//! services:
//!   size-guide:
//!     use: self
//!     name: Kokosuositus
//!     description: {fi: Muistaa kengänkokosi., en: Remembers your shoe size.}
//!     consent: functional
//!     storage:
//!       - name: shoe-size
//!         kind: local_storage
//!         lifetime: 6 months
//!         purpose: {fi: Säilyttää kengänkokosi., en: Keeps your shoe size.}
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       size-guide:
//!         name: {fi: Kokosuositus, en: Size guide}
//!         legal_basis: consent
//!         data: [web]
//!         services: [size-guide]
//!         retention: 14 months
//! ```
//!
//! ## Instead
//! ```content/fi/sections/cookies.md
//! Eväste on pieni tieto, jonka sivusto tallentaa selaimeesi. Samaan käytämme myös selaimen paikallista tallennustilaa.
//! ```
//! ```yaml
//! services:
//!   size-guide:
//!     use: self
//!     name: Kokosuositus
//!     description: {fi: Muistaa kengänkokosi., en: Remembers your shoe size.}
//!     consent: functional
//!     storage:
//!       - name: shoe-size
//!         kind: local_storage
//!         lifetime: 6 months
//!         purpose: {fi: Säilyttää kengänkokosi., en: Keeps your shoe size.}
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       size-guide:
//!         name: {fi: Kokosuositus, en: Size guide}
//!         legal_basis: consent
//!         data: [web]
//!         services: [size-guide]
//!         retention: 14 months
//! ```
//!
//! ## Limits
//! Checked only is a text of your own that replaces the built-in one (`content/<language>/sections/cookies.md`): the
//! built-in text names the other ways, and `texts` is shown beside it.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Lexicon;
use crate::check::rule::{Findings, Rule};
use crate::terms::StorageKind;

pub const RULE: Rule = Rule::warning(
    "CKE-009",
    "cookies-only",
    "ePrivacy Directive Art. 5(3); EDPB Guidelines 2/2023",
)
.check(check);

static WORDS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        ("fi", "cookie", &["eväste*|keksi|keksit|keksejä"]),
        (
            "fi",
            "more",
            &[
                "tallennustila*|tallennustekni*|tallennustap*|paikalli*|localstorage|sessionstorage|indexeddb",
                "pikseli*|jäljitepikseli*|seurantapikseli*|sormenjäl*|välimuisti*",
                "muut|muiden|muita|muilla|muulla|muuta|vastaav*|samankaltai*|samanlai* … teknii*|teknologi*|tieto*|tiedo*|keino*|tavo*",
            ],
        ),
        ("en", "cookie", &["cookie|cookies"]),
        (
            "en",
            "more",
            &[
                "storage|localstorage|sessionstorage|indexeddb|cache",
                "pixel*|fingerprint*|beacon*|tag|tags|identifier*|sdk|sdks",
                "similar|other|comparable|like … technolog*|technique*|means|ways|data|methods",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let items = facts
        .notice
        .services
        .iter()
        .flat_map(|service| &service.storage);
    let mut more = items.filter(|item| item.kind != StorageKind::Cookie);
    let Some(item) = more.next() else {
        return;
    };
    let own = facts.corpus.at("content/sections/cookies.md");
    for version in own.iter().flat_map(|saying| &saying.versions) {
        let met = WORDS.meets(version);
        let Some(word) = met.iter().find(|hit| hit.tag == "cookie") else {
            continue;
        };
        if met.iter().any(|hit| hit.tag == "more") {
            continue;
        }
        findings.add(
            RULE.at(
                version.place(word.range.clone()),
                "the text mentions only cookies, and the site stores more than those on devices",
            )
            .label("only cookies")
            .also(item.span, format!("kind `{}`", item.kind.word()))
            .help("name the other ways in the text, such as the browser's local storage"),
        );
    }
}
