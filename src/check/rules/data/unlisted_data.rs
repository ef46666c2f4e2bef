//! A text says that some data are collected, and no data category lists them.
//!
//! ## Why it matters
//! The list of data is what people rely on. If the IP address or the call recording turns up only in a paragraph
//! further down, the list is wrong, and so is all that follows from it: sources, retention, rights.
//!
//! ## Example
//! ```yaml
//! texts:
//!   security:
//!     fi: Palvelimemme tallentaa kävijän IP-osoitteen.
//!     en: Our server stores the visitor's IP address.
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   web: [ip_address]
//! registers:
//!   customers:
//!     purposes:
//!       site-operation:
//!         legal_basis: legitimate_interests
//!         interest: {fi: toimiva ja turvallinen kauppa, en: a shop that works and is secure}
//!         balancing: {done: 2026-03-12}
//!         data: [web]
//!         retention: 30 days
//! texts:
//!   security:
//!     fi: Palvelimemme tallentaa kävijän IP-osoitteen.
//!     en: Our server stores the visitor's IP address.
//! ```
//!
//! ## Limits
//! Checked are data that are often forgotten, in sentences that say they are collected or used. One category anywhere
//! in the policy is enough. Texts on how identity is checked and on what services do are left alone.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Saying, Wording};
use crate::check::rule::{Findings, Rule};
use crate::source::decode::Entries;
use crate::terms::text::WordOr;

pub const RULE: Rule =
    Rule::error("DAT-005", "unlisted-data", "GDPR Art. 5(1)(a), 14(1)(d)").check(check);

/// Data by their words: the tag is the item that a category would list.
const DATA: &[(&str, &str, &[&str])] = &[
    ("fi", "ip_address", &["ip-osoit*"]),
    (
        "fi",
        "browser",
        &[
            "selaimesi|selaimen tiedot|tietoja|version|tyypin",
            "selaintie*",
            "selainversio*",
        ],
    ),
    (
        "fi",
        "visited_pages",
        &[
            "selaushistori*",
            "selailuhistori*",
            "vierailun|vierailujen|vierailusi|käynnin|käyntisi ajankohd*|ajankoht*|kesto*|keston",
        ],
    ),
    ("fi", "order_history", &["ostohistori*", "tilaushistori*"]),
    (
        "fi",
        "payment_defaults",
        &["luottotie*", "maksuhäiriö*", "luottokelpois*"],
    ),
    (
        "fi",
        "birth_date",
        &["syntymäai*", "syntymäpäiv*", "ikäsi|iän|ikääsi"],
    ),
    (
        "fi",
        "gender",
        &["sukupuolen|sukupuoli|sukupuolesi|sukupuolta"],
    ),
    ("fi", "interests", &["kiinnostuk* koht*"]),
    (
        "fi",
        "precise_location",
        &[
            "sijaintitie*",
            "sijaintisi|sijaintiasi",
            "olinpaik*",
            "gps-paik*",
        ],
    ),
    (
        "fi",
        "call_recordings",
        &[
            "puhelutallen*",
            "nauhoitamme|nauhoitetaan|tallennamme|tallennetaan … puhelut|puheluita|puhelun|puhelusi|puheluitasi|asiakaspalvelupuhelut|asiakaspuhelut",
            "puhelut|puheluita|puhelun|puhelusi|puheluitasi|asiakaspalvelupuhelut|asiakaspuhelut nauhoitamme|nauhoitetaan|tallennamme|tallennetaan",
        ],
    ),
    (
        "fi",
        "camera_footage",
        &[
            "kameratallen*",
            "valvontakameran|valvontakameroiden kuva*|tallen*",
        ],
    ),
    (
        "fi",
        "personal_identity_code",
        &["henkilötunnuksesi|henkilötunnuksen|henkilötunnukset|henkilötunnuksia"],
    ),
    ("en", "ip_address", &["ip address|addresses"]),
    (
        "en",
        "browser",
        &["browser type|version|information|data|details"],
    ),
    (
        "en",
        "visited_pages",
        &[
            "browsing history",
            "pages you visit|visited|view|viewed",
            "time|duration of your? visit|visits",
        ],
    ),
    (
        "en",
        "order_history",
        &["purchase|order|purchasing history"],
    ),
    (
        "en",
        "payment_defaults",
        &[
            "credit rating|score|history|information|data",
            "payment default|defaults",
        ],
    ),
    (
        "en",
        "birth_date",
        &["date of birth", "birth date|year", "your age"],
    ),
    ("en", "gender", &["your gender", "gender of"]),
    ("en", "interests", &["areas of interest", "hobbies"]),
    (
        "en",
        "precise_location",
        &[
            "location data|information",
            "your location",
            "gps position|location|data",
        ],
    ),
    (
        "en",
        "call_recordings",
        &[
            "call recordings",
            "recordings of calls",
            "record your? calls",
            "recording your? calls",
            "record phone|telephone|customer calls",
            "calls are recorded",
        ],
    ),
    (
        "en",
        "camera_footage",
        &["camera footage|recordings", "cctv footage|recordings"],
    ),
    (
        "en",
        "personal_identity_code",
        &["personal identity code|codes"],
    ),
];

/// Other items of the catalogue that cover them.
const COVERS: &[(&str, &[&str])] = &[
    ("ip_address", &["log_data"]),
    ("browser", &["device", "log_data"]),
    (
        "visited_pages",
        &[
            "visit_time",
            "clicks",
            "referrer",
            "log_data",
            "newsletter_opens",
        ],
    ),
    (
        "order_history",
        &["invoices", "payment_events", "loyalty_points", "bookings"],
    ),
    ("payment_defaults", &["credit_decision"]),
    ("birth_date", &["age", "personal_identity_code"]),
    (
        "interests",
        &["customer_segment", "marketing_choices", "profile"],
    ),
    ("precise_location", &["rough_location"]),
    ("call_recordings", &["audio_recordings", "messages"]),
    ("camera_footage", &["video_recordings", "photos"]),
];

/// How a list in own words may call them: wider, so that nothing listed is missed.
const NOUNS: &[(&str, &str, &[&str])] = &[
    ("fi", "ip_address", &["ip*", "loki*", "verkko-osoit*"]),
    ("fi", "browser", &["selain*", "laite|laitteen|laitetiedot"]),
    (
        "fi",
        "visited_pages",
        &["vierail*", "sela*", "käyn*", "sivut|sivujen"],
    ),
    ("fi", "order_history", &["osto*", "tilau*"]),
    ("fi", "payment_defaults", &["luotto*", "maksuhäiri*"]),
    ("fi", "birth_date", &["ikä", "syntymä*"]),
    ("fi", "gender", &["sukupuol*"]),
    ("fi", "interests", &["kiinnost*", "harrast*"]),
    ("fi", "precise_location", &["sijain*", "paikka*", "paikan*"]),
    ("fi", "call_recordings", &["puhelu*", "nauhoi*", "ääni*"]),
    (
        "fi",
        "camera_footage",
        &["kamera*", "video*", "kuva*", "valvonta*"],
    ),
    ("fi", "personal_identity_code", &["henkilötunnu*", "hetu*"]),
    ("en", "ip_address", &["ip", "log*", "network address"]),
    ("en", "browser", &["browser*", "device*"]),
    ("en", "visited_pages", &["visit*", "pages", "browsing"]),
    ("en", "order_history", &["purchase*", "order*"]),
    ("en", "payment_defaults", &["credit*", "default*"]),
    ("en", "birth_date", &["birth*", "age", "born"]),
    ("en", "gender", &["gender", "sex"]),
    ("en", "interests", &["interest*", "hobb*"]),
    ("en", "precise_location", &["location*", "gps", "position"]),
    ("en", "call_recordings", &["call*", "recording*", "audio"]),
    (
        "en",
        "camera_footage",
        &["camera*", "video*", "cctv", "footage", "photo*"],
    ),
    (
        "en",
        "personal_identity_code",
        &["identity|social|personal", "code|codes"],
    ),
];

static NAMES: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(NOUNS));

static COLLECTS: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(DATA)
        .with(&[
            (
                "fi",
                "collects",
                &[
                    "keräämme|kerätään|kerää|keräävät|tallennamme|tallennetaan|tallentaa|tallentuu|tallentuvat",
                    "kirjaamme|kirjataan|rekisteröimme|rekisteröidään|käsittelemme|käsitellään|säilytämme|säilytetään",
                    "käytämme|käytetään|hyödynnämme|hyödynnetään|nauhoitamme|nauhoitetaan|tarkistamme|tarkistetaan|saamme",
                ],
            ),
            (
                "en",
                "collects",
                &[
                    "we … collect|store|record|process|log|keep|receive|gather|use|check",
                    "server|servers|system|systems|site|website collects|collect|stores|store|records|record|logs|log",
                    "is|are … collected|stored|recorded|processed|logged|kept|gathered|used|checked",
                ],
            ),
        ])
        .unless(&[
            (
                "fi",
                "not",
                &["emme|ei|eivät|eikä|emmekä|ilman", "jos|mikäli|voit|voitte|voidaan", "poistamme|poistetaan"],
            ),
            (
                "en",
                "not",
                &["not|never|no|neither|nor|without|cannot", "if|unless|may|can|could", "delete|deleted|remove|removed"],
            ),
        ])
});

/// Where a person is told how to use a right, data are asked for that only serve to find theirs.
const ELSEWHERE: &[&str] = &[
    "rights",
    "access",
    "rectification",
    "erasure",
    "restriction",
    "portability",
    "objection",
    "marketing_objection",
    "withdrawal",
    "complaint",
    "consent_given",
    "if_not_provided",
    "human_review",
    "cookies",
];

fn check(facts: &Facts, findings: &mut Findings) {
    let Some(listed) = listed(facts) else {
        return;
    };
    let texts = facts.corpus.prose().filter(|saying| {
        let place = ["texts.", "registers.", "content/"];
        place.iter().any(|start| saying.route.starts_with(start))
            && !ELSEWHERE.contains(&saying.section())
    });
    for met in COLLECTS.meet(texts) {
        let item = met.hit.tag;
        if listed.contains(item) {
            continue;
        }
        findings.add(
            RULE.at(
                met.span(),
                "the text mentions data that no data category lists",
            )
            .label("in no category")
            .help(format!(
                "add it to a category that the purpose uses, such as the catalogue's `{item}`"
            )),
        );
    }
}

/// The data that some category lists; `None` where the categories could not be read.
fn listed<'f>(facts: &'f Facts) -> Option<BTreeSet<&'f str>> {
    let categories = facts.policy.data_categories.as_deref()?;
    let mut words: BTreeSet<&str> = BTreeSet::new();
    for (_, category) in Entries::iter(categories) {
        if category.faulty("items") {
            return None;
        }
        words.extend(
            category
                .items
                .iter()
                .flat_map(|items| items.value.iter())
                .filter_map(|item| match &item.value {
                    WordOr::Word(word) => Some(word.as_str()),
                    WordOr::Own(_) => None,
                }),
        );
    }
    for (item, others) in COVERS {
        if others.iter().any(|other| words.contains(other)) {
            words.insert(item);
        }
    }
    // What is listed in own words.
    let own = |saying: &&Saying| {
        saying.route.starts_with("data_categories.") || saying.route.starts_with("items.")
    };
    for version in facts
        .corpus
        .said()
        .filter(own)
        .flat_map(|saying| saying.versions.iter())
    {
        words.extend(NAMES.meets(version).iter().map(|hit| hit.tag));
    }
    Some(words)
}
