//! A text offers a browser add-on, an opt-out page or browser settings instead of a choice before tracking starts.
//!
//! ## Why it matters
//! Consent comes first, and refusing must be as easy as accepting. A way out that people must install, or look for on
//! somebody else's site, means that tracking goes on until they have done so.
//!
//! ## Example
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
//!     fi: Voit estää Google Analyticsin asentamalla Googlen selainlaajennuksen.
//!     en: You can opt out of Google Analytics by installing the browser add-on.
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
//!     fi: Google Analytics odottaa suostumustasi. Voit perua sen milloin tahansa evästeasetuksista.
//!     en: Google Analytics waits for your consent. You can withdraw it at any time in the cookie settings.
//! ```
//!
//! ## Limits
//! An error where nobody asks for consent, a warning where a banner does. Beside a banner an add-on that is offered as
//! an extra ("also", "in addition") is left alone. Browser settings are a warning, and only if they are offered as the
//! way to refuse; you may say that cookies can be deleted or blocked there.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Wording};
use crate::check::rule::{Findings, Rule};
use crate::diagnostic::Severity;
use crate::model::Banner;

pub const RULE: Rule = Rule::error(
    "SVC-006",
    "opt-out-instead",
    "ePrivacy Directive Art. 5(3); GDPR Art. 7(3)",
)
.check(check);

static OPT_OUT: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "add-on",
            &[
                "selainlaajennu*|selainlisäos*|selainlaajenno*|opt-out*|optout*",
                "selaime*|selaimi* … laajennu*|laajenno*|lisäos*",
                "youronlinechoices*|www.youronlinechoices*|https://www.youronlinechoices*|tools.google.com/dlpage*|https://tools.google.com/dlpage*",
            ],
        ),
        (
            "fi",
            "settings",
            &[
                "jos|mikäli et|ette halua|hyväksy|salli … selaime*|selaimi*",
                "ellet|ellette halua|hyväksy|salli … selaime*|selaimi*",
            ],
        ),
        (
            "en",
            "add-on",
            &[
                "add-on|addon|add-ons|addons",
                "browser extension|extensions|plug-in|plugin|plug-ins|plugins",
                "opt-out|opt out … page|tool|link|cookie|website|here",
                "opt-out|optout of|from google|facebook|meta|analytics|tracking|advertising|ads|targeted|interest-based|hotjar",
                "opt|opting|opted out of|from google|facebook|meta|analytics|tracking|advertising|ads|targeted|interest-based|hotjar",
                "youronlinechoices*|www.youronlinechoices*|https://www.youronlinechoices*|tools.google.com/dlpage*|https://tools.google.com/dlpage*",
            ],
        ),
        (
            "en",
            "settings",
            &[
                "if you do not want|wish|accept|allow|agree … browser*",
                "if you do not accept|allow|want|wish … cookies … browser*",
                "if you prefer … not|no|without … browser*",
                "if you do not want|wish|accept|allow? cookies … block|disable|prevent|refuse|reject … browser*",
            ],
        ),
    ])
    .about(&[
        (
            "fi",
            "tracking",
            &["eväste*|analytic*|analytiik*|seuran*|mainon*|mainos*|mainoks*|profiloin*|kohdenn*|keksejä|keksit|google*|hotjar*|facebook*|meta"],
        ),
        (
            "en",
            "tracking",
            &["cookie|cookies|analytics|tracking|advertising|ads|google|hotjar|facebook|meta|interest-based"],
        ),
    ])
    .home(&["cookies"])
    .unless(&[
        (
            "fi",
            "not",
            &[
                "ei|emme|eikä tarvitse|tarvita|edellytä|vaadi|käytä|ole",
                "poista|poistaa|poistat",
                "suostumu*",
            ],
        ),
        (
            "en",
            "not",
            &[
                "no|not need|required|necessary|needed|use",
                "need no|not",
                "not have to",
                "delete|deleted|remove",
                "consent",
            ],
        ),
    ])
});

/// What is offered besides something else.
static BESIDES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        ("fi", "besides", &["lisäksi|myös|halutessasi"]),
        (
            "en",
            "besides",
            &["also|additionally|besides|further", "in addition"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let plan = &facts.notice.consent;
    let asked = plan.has_script() || plan.banner == Banner::External;
    for met in OPT_OUT.meet(facts.corpus.prose()) {
        let besides = BESIDES.meets(met.version);
        if asked && besides.iter().any(|hit| hit.sentence == met.hit.sentence) {
            continue;
        }
        let settings = met.hit.tag == "settings";
        let mut finding = RULE
            .at(
                met.span(),
                match settings {
                    true => "the text sends those who do not want cookies to their browser's settings",
                    false => "the text offers an opt-out instead of asking for consent",
                },
            )
            .label("tracking goes on until people act")
            .help(match asked {
                true => "remove the sentence: what waits for consent is off until somebody agrees",
                false => "list the service under `services:`, let it wait for consent, and remove the sentence",
            });
        if asked || settings {
            finding.severity = Severity::Warning;
        }
        findings.add(finding);
    }
}
