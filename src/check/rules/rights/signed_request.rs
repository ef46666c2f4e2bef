//! A text asks people to sign their request by hand.
//!
//! ## Why it matters
//! The Regulation sets no form for requests, and the controller must make them easy. The signature is left over from
//! the Finnish Personal Data Act, repealed in 2019; it stops people who write by e-mail, and proves nothing.
//!
//! ## Example
//! ```yaml
//! texts:
//!   access:
//!     fi: Lähetä meille allekirjoitettu pyyntö.
//!     en: Send us a signed request.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   access:
//!     fi: Voit lähettää pyynnön siitä sähköpostiosoitteesta, jonka olet antanut meille.
//!     en: You can write from the e-mail address you have given us.
//! ```
//!
//! ## Limits
//! Only signed requests are reported. A contract or a consent may well be signed.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "RGT-010",
    "signed-request",
    "GDPR Art. 12(2), 12(6), recitals 59, 64; EDPB Guidelines 01/2022, sections 3.1–3.3",
)
.check(check);

static SIGNED: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "signed",
            &[
                "omakätis* allekirjoit*?",
                "allekirjoitettu*|allekirjoitetu*|allekirjoitettava*|allekirjoitettuna|allekirjoittamasi|allekirjoittamanne|allekirjoittamansa",
                "allekirjoita|allekirjoitat|allekirjoittakaa",
                "on|tulee|pitää|täytyy allekirjoittaa",
            ],
        ),
        (
            "en",
            "signed",
            &[
                "signed by hand|you",
                "hand signed",
                "signed|hand-signed|handwritten",
                "sign the|your|it|a",
                "signature is|as required|needed|proof",
                "your signature",
            ],
        ),
    ])
    .about(&[
        (
            "fi",
            "request",
            &[
                "pyyntö*|pyynnö*|tietopyyn*|tarkastuspyyn*|oikaisupyyn*|poistopyyn*",
                "tarkastusoikeu*|tarkastaa|oikeuksiasi|oikeuksiaan|oikeuttaan",
            ],
        ),
        (
            "en",
            "request",
            &["request|requests|access|rectification|erasure"],
        ),
    ])
    .unless(&[
        (
            "fi",
            "not",
            &[
                "ei|eikä|emme|emmekä … tarvitse|tarvita|vaadi|vaadita|edellytä|edellytetä|pyydä|pyydetä|tarvinne",
                "ei … tarvis|pakko|välttämät*",
                "voit|voi|saat|saa|halutessasi",
                "sopimu*|suostumu*|valtakir*", "sähköis* allekirjoit*",
            ],
        ),
        (
            "en",
            "not",
            &[
                "not|no|never|neither|nor|without",
                "may|can|could|if",
                "sign in|up|on|out",
                "contract*|agreement*|consent*|authorisation|authority|electronically",
                "signed in|up",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in SIGNED.meet(facts.corpus.prose()) {
        findings.add(
            RULE.at(met.span(), "the text asks people to sign requests, which the law does not require")
                .label("the law sets no form for requests")
                .help("remove the signature; if you doubt who asks, ask for a detail by which you recognise the person"),
        );
    }
}
