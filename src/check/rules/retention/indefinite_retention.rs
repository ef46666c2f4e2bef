//! Data are kept for ever, and not for archiving, research or statistics.
//!
//! ## Why it matters
//! Data may be kept in a form that identifies people only as long as the purpose needs them. Archiving in the public
//! interest, research and statistics are the exceptions, with safeguards of their own.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: permanently
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: 1 year after last_contact
//! ```
//!
//! ## Limits
//! Retention with `law`, or of a purpose with `law` or `article_89`, is left alone.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::retention::words::{criteria, rules};
use crate::derive::PurposeNotice;
use crate::model::{Keep, RetentionRule};
use crate::span::Span;

pub const RULE: Rule = Rule::note(
    "RET-012",
    "indefinite-retention",
    "GDPR Art. 5(1)(e), 89(1)",
)
.check(check);

static FOR_EVER: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "for ever",
            &[
                "säilyt*|säily* … pysyvästi|ikuisesti|rajattoman|rajoituksetta",
                "pysyvästi|ikuisesti säilyt*|säily*",
            ],
        ),
        (
            "en",
            "for ever",
            &[
                "keep|kept|store|stored|retain|retained … permanently|forever|ever",
                "permanently|forever keep|kept|store|stored|retain|retained",
            ],
        ),
    ])
    .unless(&[
        ("fi", "not", &["emme|ei|eivät|eikä|poist*|hävit*"]),
        ("en", "not", &["not|never|no|delet*|eras*|remov*"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let mut tell = |span: Span, notice: &PurposeNotice| {
        findings.add(
            RULE.at(
                span,
                format!("the purpose `{}` keeps data for ever, and nothing says what allows it", notice.id),
            )
            .label("no end")
            .help("give a period, or say what allows it: `article_89: archiving` for the purpose, or `law:` beside `keep:`"),
        );
    };
    for (notice, rule) in rules(facts).filter(|(notice, rule)| !allowed(notice, rule)) {
        let keep = rule.keep.as_ref();
        if let Some(keep) = keep.filter(|keep| keep.value == Keep::Permanently) {
            tell(keep.span, notice);
        }
    }
    for (saying, notice, rule) in criteria(facts) {
        for met in FOR_EVER.meet(std::iter::once(saying)) {
            if !allowed(notice, rule) {
                tell(met.span(), notice);
            }
        }
    }
}

fn allowed(notice: &PurposeNotice, rule: &RetentionRule) -> bool {
    let purpose = notice.purpose;
    purpose.article_89.is_some()
        || purpose.faulty("article_89")
        || purpose.law.is_some()
        || rule.law.is_some()
        || rule.faulty("law")
}
