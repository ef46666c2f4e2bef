//! A link leads to a page or platform that no longer exists.
//!
//! ## Why it matters
//! Links to authorities, platforms and settings are there so that people can act. One that leads nowhere stops them,
//! and shows that nobody has followed it for years.
//!
//! ## Example
//! ```yaml
//! texts:
//!   complaint:
//!     fi: "Riidan voi viedä myös [ODR-alustalle](https://ec.europa.eu/consumers/odr)."
//!     en: "Disputes can also go to the [ODR platform](https://ec.europa.eu/consumers/odr)."
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   complaint:
//!     fi: "Riidan voi viedä myös [kuluttajariitalautakuntaan](https://www.kuluttajariita.fi/)."
//!     en: "Disputes can also go to the [Consumer Disputes Board](https://www.kuluttajariita.fi/)."
//! ```
//!
//! ## Limits
//! Links are compared with a short list that comes with seloste; nothing is looked up on the network.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::warning("XCK-007", "dead-link", "GDPR Art. 12(1)–(2)").check(check);

/// The beginning of the address, what became of it, and what to do.
const DEAD: &[(&str, &str, &str)] = &[
    (
        "ec.europa.eu/consumers/odr",
        "the platform for online dispute resolution was closed on 20 July 2025",
        "remove it; name your national body for consumer disputes instead",
    ),
    (
        "webgate.ec.europa.eu/odr",
        "the platform for online dispute resolution was closed on 20 July 2025",
        "remove it; name your national body for consumer disputes instead",
    ),
    (
        "plus.google.com",
        "Google+ was closed in April 2019",
        "remove it",
    ),
    (
        "viestintavirasto.fi",
        "the authority became part of Traficom in 2019",
        "link to https://www.traficom.fi/ or https://www.kyberturvallisuuskeskus.fi/ instead",
    ),
    (
        "ficora.fi",
        "the authority became part of Traficom in 2019",
        "link to https://www.traficom.fi/ or https://www.kyberturvallisuuskeskus.fi/ instead",
    ),
    (
        "ec.europa.eu/justice/article-29",
        "the working party was replaced by the EDPB in 2018",
        "link to https://www.edpb.europa.eu/ instead",
    ),
    (
        "ec.europa.eu/justice/data-protection",
        "the Commission has moved these pages",
        "link to the page of the matter on https://commission.europa.eu/ or https://www.edpb.europa.eu/",
    ),
];

fn check(facts: &Facts, findings: &mut Findings) {
    for saying in facts
        .corpus
        .all()
        .filter(|saying| !saying.under("internal"))
    {
        for version in &saying.versions {
            let lower = version.text.to_ascii_lowercase();
            for (address, fate, help) in DEAD {
                let Some(at) = lower
                    .match_indices(address)
                    .map(|(at, _)| at)
                    .find(|at| begins(&lower, *at))
                else {
                    continue;
                };
                findings.add(
                    RULE.at(
                        version.place(at..at + address.len()),
                        format!("the link leads nowhere: {fate}"),
                    )
                    .label("no longer there")
                    .help(*help),
                );
            }
        }
    }
}

/// Whether a host begins here: not in the middle of another one, nor of an e-mail address.
fn begins(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let before = before.strip_suffix("www.").unwrap_or(before);
    before
        .chars()
        .next_back()
        .is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '.' | '-' | '@'))
}
