//! A text says only that the law is followed, where it should give the purpose or the legal basis.
//!
//! ## Why it matters
//! Everybody must follow the law, so saying it tells readers nothing: neither what the data are used for nor on which
//! basis.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     texts:
//!       purposes:
//!         fi: Käsittelemme henkilötietoja tietosuoja-asetuksen sallimissa rajoissa.
//!         en: We process personal data within the limits of the GDPR.
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     texts:
//!       purposes:
//!         fi: Tilaukset käsitellään Helsingin varastolla.
//!         en: Orders are handled at our warehouse in Helsinki.
//! ```
//!
//! ## Limits
//! An error where such a phrase is all that a name, a description, an interest or a law says; a warning beside other
//! words. Other sections may well say that a law is followed.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Hit, Lexicon, Version};
use crate::check::rule::{Findings, Rule};
use crate::diagnostic::Severity;

pub const RULE: Rule = Rule::error(
    "PUR-009",
    "empty-compliance-claim",
    "GDPR Art. 12(1), 13(1)(c)",
)
.check(check);

static CLAIM: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "claim",
            &[
                "tietosuoja-asetuksen|tietosuojalain|tietosuojalainsäädännön|lain|lainsäädännön|henkilötietolain|gdpr:n sallimissa|asettamissa|mukaisissa|sallimien|määrittelemissä rajoissa|puitteissa|rajojen",
                "tietosuoja-asetuksen|tietosuojalain|tietosuojalainsäädännön|lain|lainsäädännön|henkilötietolain|gdpr:n mukaisesti|mukaan|puitteissa|sallimalla|edellyttämällä|vaatimalla|edellyttämä|vaatima|vaatimusten tavalla?",
                "noudatamme|noudatetaan|noudattaen|noudattamalla … tietosuoja-asetusta|tietosuojalakia|tietosuojalainsäädäntöä|lakia|lainsäädäntöä",
                "laillisesti|lainmukaisesti|asianmukaisesti",
            ],
        ),
        (
            "fi",
            "besides",
            &[
                "käsittelemme|käsitellään|käytämme|käytetään|keräämme|kerätään|säilytämme|säilytetään|henkilötieto*|tieto*|tietoja|asiakastieto*",
                "käsittely|tapahtuu|ja|sekä|vain|aina|kaikki*|eu:n|suomen|yleisen|voimassa|olevan|olevaa|kulloinkin|soveltuvan|muun|eurooppalaisen|henkilötietojen|yrityksen",
            ],
        ),
        (
            "en",
            "claim",
            &[
                "within the limits|bounds|framework of the? … gdpr|regulation|law|legislation|act",
                "within the limits|bounds set by the? … gdpr|regulation|law|legislation|act",
                "in accordance|compliance|line|conformity with the? … gdpr|regulation|law|laws|legislation|act",
                "as required|permitted|allowed by … gdpr|regulation|law|laws|legislation|act",
                "required|permitted|allowed by … gdpr|regulation|law|laws|legislation",
                "lawfully",
                "comply|complies|complying with … gdpr|regulation|law|laws|legislation|act",
            ],
        ),
        (
            "en",
            "besides",
            &[
                "we|our|your|the|and|all|always|only|process|use|handle|collect|store|personal|customer|data|information|is|are|be|processed|used|handled|collected|applicable|current|strictly|fairly|processing|gdpr|regulation|act|law|takes|place|in|force",
            ],
        ),
    ])
});

/// Where purpose and basis are told.
const TOLD: &[&str] = &["name", "description", "interest", "law", "contract", "why"];

fn check(facts: &Facts, findings: &mut Findings) {
    let sayings = facts.corpus.all().filter(|saying| {
        let field = saying.field();
        let own = saying.purpose().is_some()
            && TOLD.contains(&field)
            && !saying.under("retention")
            && !saying.under("automated_decision")
            && !saying.under("special_condition");
        own || matches!(saying.section(), "purposes" | "interests")
    });
    for saying in sayings {
        let own = saying.purpose().is_some();
        for version in &saying.versions {
            let claims = claims(version);
            let all = claims.len() == version.reading().sentences.len();
            let Some(range) = claims.into_iter().next() else {
                continue;
            };
            let mut finding = RULE
                .at(
                    version.place(range),
                    "the text says that the law is followed, not what is done",
                )
                .label("everybody must follow the law")
                .help("say instead what the data are used for, or remove the sentence");
            if !(own && all) {
                finding.severity = Severity::Warning;
            }
            findings.add(finding);
        }
    }
}

/// The sentences that are such a claim and nothing more.
fn claims(version: &Version) -> Vec<std::ops::Range<usize>> {
    let hits = CLAIM.meets(version);
    let sentences = version.reading().sentences.iter().enumerate();
    sentences
        .filter_map(|(number, sentence)| {
            let of_it = || hits.iter().filter(move |hit: &&Hit| hit.sentence == number);
            let met: usize = of_it().map(|hit| hit.words.len()).sum();
            let claim = of_it().any(|hit| hit.tag == "claim");
            (claim && !sentence.asks && met == sentence.words.len()).then(|| sentence.range.clone())
        })
        .collect()
}
