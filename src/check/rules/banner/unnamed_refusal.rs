//! The banner's button that refuses everything does not say that it refuses.
//!
//! ## Why it matters
//! Where one button accepts, another beside it must refuse, and people must be able to see that it does: the French
//! authority fined sites where refusing took more clicks. The built-in words say it; words in their place must too.
//!
//! ## Example
//! ```content/fi/banner.ftl
//! banner-reject-all = Lisätietoja
//! ```
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
//! ```
//!
//! ## Instead
//! ```content/fi/banner.ftl
//! banner-reject-all = Vain välttämättömät
//! ```
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
//! ```
//!
//! ## Limits
//! That the button is there, comes first and acts at once does not depend on its words. The Regulation does not name a
//! refusing button: this is how the authorities read it, and most of the Cookie Banner Taskforce with them. Only Finnish
//! and English are read.

use std::sync::LazyLock;

use super::words::own;
use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Reading};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "BNR-003",
    "unnamed-refusal",
    "GDPR Art. 4(11), 7(3)–(4); EDPB Cookie Banner Taskforce report, para. 8; CNIL SAN-2021-023, SAN-2021-024",
)
.check(check);

static REFUSES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "refuses",
            &[
                "hylk*|hylä*|kiell*|kielt*|estä*|torju*|ei|en|älä|älkää|ilman|kieltäy*",
                "välttämättöm*|pakolli*|tarpeelli*",
            ],
        ),
        (
            "en",
            "refuses",
            &[
                "reject*|refus*|declin*|den*|disagree|no|not|none|without|block*|disallow|opt",
                "necessary|essential|essentials|required",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    if !facts.notice.consent.has_script() {
        return;
    }
    for word in own(facts) {
        if word.key != "banner-reject-all"
            || word.text.is_empty()
            || refuses(word.language, word.text)
        {
            continue;
        }
        findings.add(
            RULE.at(
                word.span,
                format!(
                    "the button that refuses everything is called `{}`",
                    word.text
                ),
            )
            .label("does not say that it refuses")
            .help("call it what it does, such as `Hylkää kaikki` and `Reject all`"),
        );
    }
}

/// Whether a label says no; in a language that is not read, it is believed.
fn refuses(language: &str, text: &str) -> bool {
    !matches!(language, "fi" | "en") || !REFUSES.find(language, &Reading::plain(text)).is_empty()
}

#[cfg(test)]
mod tests {
    use super::refuses;

    #[test]
    fn a_label_says_no_in_many_ways() {
        for (language, label) in [
            ("fi", "Hylkää kaikki"),
            ("fi", "Hylkään"),
            ("fi", "Vain välttämättömät"),
            ("fi", "En hyväksy"),
            ("fi", "Kiellä"),
            ("fi", "Ei kiitos"),
            ("fi", "Jatka hyväksymättä, ilman evästeitä"),
            ("en", "Reject all"),
            ("en", "Decline"),
            ("en", "No, thanks"),
            ("en", "Only necessary"),
            ("en", "Continue without accepting"),
            ("sv", "Avvisa alla"),
        ] {
            assert!(refuses(language, label), "{label}");
        }
        for (language, label) in [
            ("fi", "Lisätietoja"),
            ("fi", "Asetukset"),
            ("fi", "Myöhemmin"),
            ("en", "More information"),
            ("en", "Settings"),
            ("en", "Maybe later"),
        ] {
            assert!(!refuses(language, label), "{label}");
        }
    }
}
