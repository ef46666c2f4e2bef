//! A text counts browsing, silence or browser settings as consent.
//!
//! ## Why it matters
//! Consent is a clear act by which somebody says yes. People who scroll, read on, close a box or have never changed
//! their browser's settings have not said yes; in Planet49 not even a box ticked beforehand was enough.
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
//!     fi: Jatkamalla sivuston käyttöä hyväksyt evästeet.
//!     en: By continuing to use this site you accept cookies.
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
//!     fi: Kysymme, saammeko laskea käyntisi. Ilman suostumustasi emme laske niitä.
//!     en: We ask whether we may count your visit. Without your consent we do not count it.
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "BNR-006",
    "consent-by-conduct",
    "GDPR Art. 4(11), recital 32; CJEU C-673/17 Planet49; EDPB Guidelines 05/2020, para. 86",
)
.check(check);

static CONDUCT: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "conduct",
            &[
                "jatkamalla|jatkaessasi|käyttämällä|käyttäessäsi|selaamalla|selatessasi|vierittämällä|sulkemalla|vierailemalla … hyväksyt|hyväksytte|suostut|suostutte|annat|annatte",
                "jos|mikäli|kun jatkat|käytät|selaat|suljet|vierität|vierailet … hyväksyt|suostut|annat|katsomme|katsotaan|oletamme|tulkitsemme",
                "käyttö|käyttäminen|käytön|selaaminen|selaamisen|jatkaminen|jatkamisen|vierittäminen|sulkeminen … katsotaan|katsomme|tulkitaan|tulkitsemme|merkitsee|tarkoittaa … suostumu*|hyväksy*",
                "oletamme|oletetaan … hyväksyt|hyväksytte|suostut|suostutte",
                "katsomme|katsotaan|oletamme|oletetaan|tulkitsemme … hyväksyneen|hyväksyneesi|hyväksyvän|hyväksyväsi|suostuneen|suostuneesi|suostuvan|antaneen|antaneesi … suostumu*?",
            ],
        ),
        (
            "fi",
            "browser",
            &[
                "selaime* … asetu* … katsotaan|katsomme|tulkitaan|tulkitsemme|merkitsevät|tarkoittavat|ilmaiset|ilmaisevat|annat … suostumu*|hyväksy*",
                "suostumu* … annat|annetaan|ilmaiset … selaime* asetu*",
                "selaime* … sallii|sallivat|hyväksyy|hyväksyvät … katsomme|katsotaan|suostut|annat|olet",
            ],
        ),
        (
            "fi",
            "silence",
            &["ellet|ellette|jollet|jollette … kiellä|kieltäydy|estä|vastusta|hylkää", "ellet|ellette|jollet|jollette muuta … asetuks* … hyväksyt|hyväksytte|suostut|suostutte"],
        ),
        (
            "en",
            "conduct",
            &[
                "continuing|using|browsing|scrolling|navigating|closing|visiting|accessing … you … accept|agree|consent|give",
                "clicking a|any|on link … you … accept|agree|consent|give",
                "if you … continue|keep|browse|scroll|close|stay … you … accept|agree|consent",
                "if you … continue|keep|browse|scroll|close|stay … we … assume|take|deem|consider",
                "continued|further|your use|browsing|visit … constitutes|means|implies|signifies|counts … consent|acceptance|agreement",
                "use|browsing of our|this|the site|website|service|services|pages … constitutes|means|implies|signifies … consent|acceptance|agreement",
                "when you … use|visit|browse|continue|access … you … accept|agree|consent",
                "we … assume|deem|consider that? you … accept|agree|consent|happy|okay|fine",
            ],
        ),
        (
            "en",
            "browser",
            &[
                "browser settings … express|constitute|mean|imply|signify|count|taken|treated|regarded … consent|acceptance",
                "consent … given|expressed|give|express … browser settings",
                "browser accepts|allows … you … accept|agree|consent",
            ],
        ),
        (
            "en",
            "silence",
            &["unless you … refuse|object|opt|disable|block|decline|forbid|reject", "if you do not change … settings … you … accept|accepting|agree|agreeing|consent|consenting"],
        ),
    ])
    .about(&[
        (
            "fi",
            "cookies",
            &["eväste*|keksit|keksejä|keksien|seurantatekni*"],
        ),
        (
            "en",
            "cookies",
            &["cookie|cookies|trackers"],
        ),
    ])
    .home(&["cookies", "intro"])
    .unless(&[
        (
            "fi",
            "not",
            &[
                "ei|eivät|emme|eikä|emmekä … tarkoita|merkitse|ole|riitä|tulki*|katso|katsota|pidä|oleta|käytä|tallenna|aseta|lataa",
                "painike*|painik*|napi*|klikkaa*|rasti*|valitsemalla",
                "käyttöeh*|toimituseh*|sopimuseh*|myyntieh*",
            ],
        ),
        (
            "en",
            "not",
            &[
                "not|never … mean|constitute|count|imply|signify|take|taken|treat|treated|assume|regard|consider|use|set|store|load|enough|consent",
                "button|buttons|box|choosing|selecting|switch",
                "click*|tick*|press* on? the? accept|agree|allow|ok|yes",
                "terms",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in CONDUCT.meet(facts.corpus.prose()) {
        let (message, label) = match met.hit.tag {
            "browser" => (
                "the text counts browser settings as consent",
                "nobody has said yes by these",
            ),
            "silence" => (
                "the text counts silence as consent",
                "doing nothing is not a yes",
            ),
            _ => (
                "the text counts the use of the site as consent",
                "nobody has said yes by that",
            ),
        };
        findings.add(RULE.at(met.span(), message).label(label).help(
            "remove the sentence: the banner asks, and nothing that waits for consent loads without a yes",
        ));
    }
}
