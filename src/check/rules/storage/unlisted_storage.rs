//! A text mentions cookies and the policy lists none, or a stored item has no name.
//!
//! ## Why it matters
//! "We use cookies" is not enough: people must be told which ones, whose, what for and for how long. By its name they
//! can find an item in their own browser.
//!
//! ## Example
//! ```yaml
//! texts:
//!   cookies:
//!     fi: Käytämme evästeitä kävijämäärien laskemiseen.
//!     en: We use cookies to count visits.
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
//!     fi: Käytämme evästeitä kävijämäärien laskemiseen.
//!     en: We use cookies to count visits.
//! ```
//!
//! ## Limits
//! Texts are checked only in a policy without any `services`.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Need, Rule};

pub const RULE: Rule = Rule::error("CKE-010", "unlisted-storage", "FI-SVPL § 205(1)")
    .needs(&[Need::new(
        "services.*.storage.*.name",
        "FI-SVPL § 205(1)",
        "{} has no name",
        "add `name:`; `*` stands for a part that varies",
    )])
    .check(check);

static STORES: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "stores",
            &[
                "käytämme|tallennamme|asetamme|hyödynnämme … evästeitä|keksejä|evästetekniik*",
                "käytetään|tallennetaan|asetetaan|hyödynnetään … evästeitä|keksejä|evästetekniik*",
                "sivusto*|sivut|verkkosivu*|verkkokaup*|palvelumme … käyttää|käyttävät|tallentaa|tallentavat … evästeitä|keksejä",
                "evästeitä|keksejä käytämme|käytetään|tallennetaan|tallennamme",
            ],
        ),
        (
            "en",
            "stores",
            &[
                "we … use|set|store|place cookies",
                "site|website|shop|pages|service … use|uses|set|sets|store|stores|place|places cookies",
                "cookies are … used|set|stored|placed",
            ],
        ),
    ])
    .unless(&[
        (
            "fi",
            "not",
            &[
                "emme|ei|eivät|eikä|emmekä",
                "jos|mikäli|ilman",
                "muut|muiden|heidän|niiden|kumppani* sivu*|palvelu*",
            ],
        ),
        (
            "en",
            "not",
            &["not|never|no|neither|nor|without", "if|unless", "other|others|their|they|third-party"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    if !facts.notice.services.is_empty() || facts.policy.faulty("services") {
        return;
    }
    for met in STORES.meet(facts.corpus.prose()) {
        findings.add(
            RULE.at(met.span(), "the text mentions cookies, and the notice lists none")
                .label("no `services` in the policy")
                .help("name each service under `services:`, such as `google-analytics-4: {}`, with what it stores"),
        );
    }
}
