//! A text denies a use of data that a purpose declares.
//!
//! ## Why it matters
//! "Only for managing the customer relationship" and a purpose of direct marketing cannot both be true, and people who
//! read the denial read no further.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       offers:
//!         name: {fi: Tarjoukset, en: Offers}
//!         legal_basis: consent
//!         withdrawal: {fi: Viestin lopussa olevasta linkistä., en: By the link at the end of each message.}
//!         direct_marketing: {channels: [email]}
//!         data: [contact]
//!         retention: until consent_withdrawn
//! texts:
//!   purposes:
//!     fi: Käytämme tietoja ainoastaan asiakassuhteen hoitamiseen.
//!     en: We use the data only for managing the customer relationship.
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       offers:
//!         name: {fi: Tarjoukset, en: Offers}
//!         legal_basis: consent
//!         withdrawal: {fi: Viestin lopussa olevasta linkistä., en: By the link at the end of each message.}
//!         direct_marketing: {channels: [email]}
//!         data: [contact]
//!         retention: until consent_withdrawn
//! texts:
//!   purposes:
//!     fi: Tarjouksia lähetämme vain niille, jotka ovat pyytäneet niitä.
//!     en: We send offers only to those who asked for them.
//! ```
//!
//! ## Limits
//! A text inside a purpose is compared with that purpose alone.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Saying, Wording};
use crate::check::rule::{Findings, Rule};
use crate::derive::PurposeNotice;
use crate::span::Span;

pub const RULE: Rule = Rule::error(
    "XCK-004",
    "denied-purpose",
    "GDPR Art. 5(1)(a)–(b), 13(1)(c)",
)
.check(check);

static DENIES: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "only",
            &[
                "käytämme|käytetään|käsittelemme|käsitellään|keräämme|kerätään … vain|ainoastaan|pelkästään|yksinomaan … asiakassuh*|asiakkuu*|tilau*|toimitta*|toimitus*|sopimu*|laskut*",
                "vain|ainoastaan|pelkästään|yksinomaan … asiakassuhteen|asiakkuuden hoit*|ylläpit*",
                "emme käytä … muuhun|muihin tarkoitu*|kuin",
            ],
        ),
        (
            "fi",
            "marketing",
            &[
                "emme|ei|eikä|emmekä käytä|käytetä|käsittele|käsitellä … markkinointi*|suoramarkkinointi*|mainonta*",
                "emme|ei|eikä|emmekä lähetä|lähetetä … suoramarkkinointia|mainoksia|markkinointiviestejä|markkinointia|mainontaa",
                "emme|ei|eikä|emmekä harjoita|tee|tehdä|harjoiteta … suoramarkkinointia|markkinointia",
            ],
        ),
        (
            "fi",
            "profiling",
            &[
                "emme|ei|eikä|emmekä profiloi|profiloida",
                "emme|ei|eikä|emmekä tee|tehdä|käytä|käytetä|laadi|laadita|muodosta|muodosteta … profilointia|profilointiin|profiileja|profiilia",
            ],
        ),
        (
            "en",
            "only",
            &[
                "use|used|process|processed|collect|collected … only|solely|exclusively … relationship|orders|order|contract|deliver|delivery",
                "only|solely|exclusively … manage|managing|maintain|maintaining … customer relationship|relationships",
                "only|solely|exclusively for … customer relationship|relationships",
                "not use … for any other purpose|purposes",
                "not used for any other purpose|purposes",
            ],
        ),
        (
            "en",
            "marketing",
            &[
                "not|never use|used|using|process|processed|processing … marketing|advertising",
                "not|never send|sent|sending … marketing|advertising|advertisements",
                "not|never do|carry … direct marketing",
                "no direct marketing",
            ],
        ),
        (
            "en",
            "profiling",
            &[
                "not|never profile|profiled",
                "not|never use|used|do|carry|create|make|build … profiling|profiles",
                "no profiling",
            ],
        ),
    ])
    .unless(&[
        (
            "fi",
            "limits",
            &[
                "jos|mikäli|ellei|ellet|ilman|kunnes|jälkeen|kun",
                "lupa|luvan|lupaa|suostumu*",
                "kolman*|muiden|muille|ulkopuolis*|yhteistyökump*|kumppan*",
                "oikeusvaik*|merkittä*|automaat*|alaikäis*|lapsi*|lasten|lapse*",
                "näitä|niitä|tätä|sitä|nämä|tässä|tähän",
                "henkilötunnu*|terveystie*|kortti*|maksutie*",
                "tekstivies*|puhelim*|sähköpost*|postitse|kirjeitse",
                "eväst*|seuran*|analytii*",
            ],
        ),
        (
            "en",
            "limits",
            &[
                "if|unless|without|until|after|when|where",
                "permission|consent",
                "third|other people|companies|parties|partners",
                "legal effect|effects",
                "significant*|automated|children|minors",
                "this|these|it|them|that",
                "identity code|number",
                "health|payment",
                "sms|phone|telephone|email|e-mail|post|text",
                "cookie|cookies|tracking|analytics",
            ],
        ),
    ])
});

/// “Only for orders” is a denial where it is said of all data, not of a phone number.
static ALL_DATA: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "data",
            &[
                "tiedot|tietoja|tietojasi|tietosi|tietojaan|tietojanne|henkilötiedot|henkilötietoja|henkilötietojasi|henkilötietosi|asiakastietoja|asiakastiedot",
            ],
        ),
        (
            "en",
            "data",
            &[
                "your|the|personal|customer|all|this|collected data|information",
                "data|information is|are",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in DENIES.meet(facts.corpus.prose()) {
        // There it is said what is not done any more once somebody has refused.
        if ["marketing_objection", "objection", "withdrawal", "consent"]
            .contains(&met.saying.section())
        {
            continue;
        }
        let all = ALL_DATA.meets(met.version);
        if met.hit.tag == "only" && all.iter().all(|hit| hit.sentence != met.hit.sentence) {
            continue;
        }
        let marketing = |purpose: &PurposeNotice| {
            let written = purpose
                .purpose
                .direct_marketing
                .as_ref()
                .filter(|_| purpose.direct_marketing);
            written.map(|written| written.key)
        };
        let profiling = |purpose: &PurposeNotice| {
            purpose
                .purpose
                .profiling
                .as_ref()
                .map(|written| written.key)
        };
        let (use_of, said) = match met.hit.tag {
            "marketing" => ("direct marketing", declared(met.saying, facts, marketing)),
            "profiling" => ("profiling", declared(met.saying, facts, profiling)),
            _ => match declared(met.saying, facts, marketing) {
                Some(said) => ("direct marketing", Some(said)),
                None => ("profiling", declared(met.saying, facts, profiling)),
            },
        };
        let Some((purpose, span)) = said else {
            continue;
        };
        findings.add(
            RULE.at(
                met.span(),
                format!("the text denies {use_of}, and the purpose `{purpose}` declares it"),
            )
            .label("cannot be true beside that purpose")
            .also(span, "declared here")
            .help("remove it, or remove the purpose if the data are really not used for it"),
        );
    }
}

/// The purpose that declares it where the text is shown, and where it does.
fn declared<'f>(
    saying: &Saying,
    facts: &'f Facts,
    place: impl Fn(&PurposeNotice) -> Option<Span>,
) -> Option<(&'f str, Span)> {
    let own = saying.purpose().map(|(_, purpose)| purpose);
    facts
        .showing(saying)
        .into_iter()
        .flat_map(|register| &register.purposes)
        .filter(|purpose| own.is_none_or(|own| own == purpose.id))
        .find_map(|purpose| Some((purpose.id, place(purpose)?)))
}
