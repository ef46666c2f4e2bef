//! A text gives the right to restriction on fewer grounds than the law.
//!
//! ## Why it matters
//! There are four grounds: the data may be wrong, the processing is unlawful, the person needs the data for a legal
//! claim, or an objection is being considered. People who read only of the first will not ask in the other cases.
//!
//! ## Example
//! ```yaml
//! texts:
//!   restriction:
//!     fi: Voit pyytää käsittelyn rajoittamista vain, jos tiedot ovat virheelliset.
//!     en: You may ask for restriction only if the data is inaccurate.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   restriction:
//!     fi: Rajoittamisen aikana emme lähetä sinulle viestejä.
//!     en: While the processing is restricted, we send you no messages.
//! ```
//!
//! ## Limits
//! Your own `content/<language>/sections/restriction.md` must name all four; any other text is reported only if it says
//! "only".

use std::sync::LazyLock;

use super::silent_right::silent;
use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Wording};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::warning("RGT-008", "narrowed-restriction", "GDPR Art. 18(1)").check(check);

static ONLY: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "only",
            &[
                "vain|ainoastaan|pelkästään … virheelli*|epätark*|vääri*|väärä*|paikkansapitä*|oikeellisuu*|puutteelli*",
                "vain silloin kun … virheelli*|epätark*|vääri*|oikeellisuu*",
            ],
        ),
        (
            "en",
            "only",
            &["only … inaccurate|incorrect|wrong|accuracy|inaccuracy|errors", "only … if|when … inaccurate|incorrect|wrong|accuracy"],
        ),
    ])
    .about(&[
        ("fi", "restriction", &["rajoit*"]),
        ("en", "restriction", &["restrict*"]),
    ])
    .home(&["restriction"])
    .unless(&[
        ("fi", "not", &["ei|eikä|emme", "myös|lisäksi|vastust*|lainvast*|oikeusvaa*"]),
        ("en", "not", &["not|nor|no", "also|unlawful*|claim|claims|object*"]),
    ])
});

static REASONS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "that the accuracy is contested",
            &["oikeellisuu*|virhe*|kiistä*|kiist*|paikkansa*|väär*|tarkist*"],
        ),
        (
            "fi",
            "unlawful processing",
            &["lainvast*|laiton*|laittoma*", "lain vasta*"],
        ),
        (
            "fi",
            "legal claims",
            &["oikeusvaa*|oikeusriit*|vaatimu*|vaatei*|vaateen"],
        ),
        ("fi", "a pending objection", &["vastust*"]),
        (
            "en",
            "that the accuracy is contested",
            &["accura*|inaccura*|contest*|wrong|incorrect|error*"],
        ),
        ("en", "unlawful processing", &["unlawful*|illegal*"]),
        ("en", "legal claims", &["claim|claims"]),
        ("en", "a pending objection", &["object*"]),
    ])
});

const ALL: [&str; 4] = [
    "that the accuracy is contested",
    "unlawful processing",
    "legal claims",
    "a pending objection",
];

fn check(facts: &Facts, findings: &mut Findings) {
    for met in ONLY.meet(facts.corpus.prose()) {
        findings.add(
            RULE.at(
                met.span(),
                "the right to restriction is given for wrong data only",
            )
            .label("one of four reasons")
            .help("remove it: the section on restriction lists all four grounds"),
        );
    }
    let own = facts.corpus.at("content/sections/restriction.md");
    let versions = own.iter().flat_map(|saying| {
        // One that does not speak of restriction at all is RGT-001.
        let versions = saying.versions.iter();
        versions.filter(|version| !silent(saying, version))
    });
    for version in versions {
        if let Some(missing) = REASONS.lacks(version, &ALL).first() {
            findings.add(
                RULE.at(
                    version.place(0..0),
                    format!("the section on restriction does not name {missing} as a ground"),
                )
                .label("your own text in place of the built-in one")
                .help("name all four grounds, or remove the file: the built-in text has them"),
            );
        }
    }
}
