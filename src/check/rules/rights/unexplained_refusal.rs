//! Your own section on rights does not say what happens when a request is refused.
//!
//! ## Why it matters
//! People who are refused must be told why, and that they can complain to the supervisory authority or go to court. The
//! built-in text says all three.
//!
//! ## Example
//! ```content/fi/sections/rights.md
//! Oikeuksien käyttäminen on maksutonta. Vastaamme viimeistään { $answer_within } kuluessa.
//! ```
//! ```content/en/sections/rights.md
//! Using your rights is free. We answer within { $answer_within }.
//! ```
//!
//! ## Instead
//! ```content/fi/sections/rights.md
//! Oikeuksien käyttäminen on maksutonta. Vastaamme viimeistään { $answer_within } kuluessa. Jos emme voi tehdä, mitä
//! pyydät, kerromme miksi ja miten voit valittaa valvontaviranomaiselle tai viedä asian tuomioistuimeen.
//! ```
//! ```content/en/sections/rights.md
//! Using your rights is free. We answer within { $answer_within }. If we cannot do what you ask, we tell you why, and
//! how to complain to the supervisory authority or take the matter to court.
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Lexicon;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::warning("RGT-021", "unexplained-refusal", "GDPR Art. 12(4)").check(check);

static TOLD: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "the reasons",
            &["miksi|perustel*|syy|syyn|syyt|syistä|syynä"],
        ),
        (
            "fi",
            "the complaint",
            &["valit*|valvontaviran*|tietosuojavaltuut*"],
        ),
        (
            "fi",
            "the court",
            &["tuomioistui*|oikeuteen|käräjäoikeu*|hallinto-oikeu*|muutoksenha*|oikeussuoja*"],
        ),
        ("en", "the reasons", &["why|reason|reasons|grounds"]),
        ("en", "the complaint", &["complain*|ombudsman|supervisory"]),
        ("en", "the court", &["court|courts|judicial"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let own = facts.corpus.at("content/sections/rights.md");
    for version in own.iter().flat_map(|saying| &saying.versions) {
        let missing = TOLD.lacks(version, &["the reasons", "the complaint", "the court"]);
        let Some((last, before)) = missing.split_last() else {
            continue;
        };
        let missing = match before {
            [] => (*last).to_owned(),
            before => format!("{} and {last}", before.join(", ")),
        };
        findings.add(
            RULE.at(
                version.place(0..0),
                format!("what the section on rights says about refusals lacks {missing}"),
            )
            .label("your own text in place of the built-in one")
            .help("say why a request may be refused, and name the complaint and the court, or remove the file: the built-in text has them"),
        );
    }
}
