//! Your own section on rights does not say when requests are answered.
//!
//! ## Why it matters
//! An answer is due within one month. People who know that also know when to ask again or to complain. The built-in
//! text says it, with the time in `rights: {answer_within: …}`.
//!
//! ## Example
//! ```content/fi/sections/rights.md
//! Oikeuksien käyttäminen on maksutonta. Jos emme voi tehdä, mitä pyydät, kerromme miksi ja miten voit valittaa
//! valvontaviranomaiselle tai viedä asian tuomioistuimeen.
//! ```
//! ```content/en/sections/rights.md
//! Using your rights is free. If we cannot do what you ask, we tell you why, and how to complain to the supervisory
//! authority or take the matter to court.
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
    Rule::warning("RGT-015", "missing-time-limit", "GDPR Art. 12(3)").check(check);

static PERIOD: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "period",
            &["kuukau*|kuukaud*|kk|viiko*|päivä*|vuorokau*|vrk|pv"],
        ),
        ("en", "period", &["month*|week*|day|days"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let own = facts.corpus.at("content/sections/rights.md");
    for version in own.iter().flat_map(|saying| &saying.versions) {
        if !version.text.contains("$answer_within")
            && !PERIOD.lacks(version, &["period"]).is_empty()
        {
            findings.add(
                RULE.at(
                    version.place(0..0),
                    "the section on rights does not say when requests are answered",
                )
                .label("your own text in place of the built-in one")
                .help("add `{ $answer_within }` where the time belongs, or remove the file: the built-in text has it"),
            );
        }
    }
}
