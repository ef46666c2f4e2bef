//! A text sends complaints about cookies to the Data Protection Ombudsman.
//!
//! ## Why it matters
//! In Finland Traficom supervises what is stored on devices, and the Ombudsman what is then done with personal data.
//! A complaint about a cookie that goes to the wrong one is passed on, and takes longer.
//!
//! ## Example
//! ```yaml
//! texts:
//!   complaint:
//!     fi: Evästeitä koskevan valituksen voit tehdä tietosuojavaltuutetulle.
//!     en: Complaints about cookies go to the Data Protection Ombudsman.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   complaint:
//!     fi: Evästeitä koskevan valituksen voit tehdä Traficomille.
//!     en: Complaints about cookies go to Traficom.
//! ```
//!
//! ## Limits
//! Checked only for controllers in Finland. Where the site stores something, the notice names Traficom by itself.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::complaint::words::AUTHORITIES;

pub const RULE: Rule =
    Rule::note("CMP-008", "cookie-complaint-astray", "FI-SVPL § 205").check(check);

static ASTRAY: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(AUTHORITIES)
        .about(&[
            ("fi", "cookies", &["eväste*"]),
            ("en", "cookies", &["cookie*"]),
        ])
        .with(&[
            (
                "fi",
                "complaint",
                &["valitu*|valitt*|valita*|kantelu*|kannella|kantele*"],
            ),
            ("en", "complaint", &["complain*"]),
        ])
        .unless(&[
            (
                "fi",
                "both",
                &[
                    "traficom*|liikenne*|kyberturvallisuus*",
                    "ei|eikä|eivät|sijaan|lisäksi|myös|muis*|muut*",
                ],
            ),
            (
                "en",
                "both",
                &[
                    "traficom*|transport|cyber*",
                    "not|nor|instead|also|other|otherwise|besides",
                ],
            ),
        ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    if !facts.finnish() || facts.notice.cookie_authority.is_none() {
        return;
    }
    for met in ASTRAY.meet(facts.corpus.prose()) {
        findings.add(
            RULE.at(
                met.span(),
                "complaints about cookies are sent to the Data Protection Ombudsman",
            )
            .label("supervises personal data, not cookies")
            .help("name Traficom, or remove the sentence: where something is stored, the notice names Traficom by itself"),
        );
    }
}
