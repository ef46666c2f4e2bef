//! A text on security gives away products, places or password rules.
//!
//! ## Why it matters
//! People want to know that their data are safe. Where the server is and how long its passwords are helps only those
//! who want to break in. Measures can be described without such details.
//!
//! ## Example
//! ```yaml
//! security:
//!   electronic:
//!     - fi: Palvelimemme on konesalissa Esimerkkikatu 1:n kellarissa.
//!       en: Our server stands in the basement of Esimerkkikatu 1.
//! ```
//!
//! ## Instead
//! ```yaml
//! security:
//!   electronic:
//!     - fi: Palvelimemme on lukitussa tilassa, johon pääsevät vain nimetyt henkilöt.
//!       en: Our server is in a locked room that only named persons can enter.
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::warning("SEC-002", "revealing-security", "GDPR Art. 32").check(check);

static REVEALS: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
    ("fi", "product", PRODUCTS),
    ("en", "product", PRODUCTS),
    ("sv", "product", PRODUCTS),
    (
        "fi",
        "place",
        &[
            "palvelin|palvelimemme|palvelimet|konesali|konesalimme|palvelintila … kellarissa|kerroksessa|ullakolla|osoitteessa",
            "konesalissa|palvelintilassa|palvelinhuoneessa|laitetilassa … kellarissa|kerroksessa|ullakolla|osoitteessa",
            "avain|avaimet|avainta säilytetään|säilytämme|on … laatikossa|kaapissa|naulassa",
        ],
    ),
    (
        "en",
        "place",
        &[
            "server|servers stands|stand|is|are … basement|floor|attic",
            "data centre|center … basement|floor|attic",
            "server room … basement|floor|attic",
            "key|keys is|are kept in|under|behind",
        ],
    ),
    (
        "fi",
        "passwords",
        &[
            "salasanassa|salasanan|salasanojen|salasanoissa|salasanat|salasana … merkkiä|merkin|kirjainta|numeroa",
            "salasanat|salasana|salasanan|salasanamme vaihdetaan|vaihdamme|vaihtuu|vaihtuvat",
            "vaihdetaan|vaihdamme salasanat|salasana|salasanan",
        ],
    ),
    (
        "en",
        "passwords",
        &[
            "password|passwords … … characters|letters|digits",
            "password|passwords is|are|must|be changed|renewed … every|month|months|days",
            "change our|the|all? passwords|password every",
        ],
    ),
])
.unless(&[
    ("fi", "not", &["emme|ei|eivät|eikä", "jos|mikäli|voit"]),
    ("en", "not", &["not|never|no", "if|your"]),
])
});

/// Names that tell an attacker what to look up. Firms that process data are named among the recipients, and do not
/// count.
const PRODUCTS: &[&str] = &[
    "windows server|nt|xp|7|8|10|11",
    "linux|ubuntu|debian|centos|redhat|freebsd",
    "apache|nginx|iis|tomcat|mysql|mariadb|postgresql|mongodb|oracle|mssql",
    "sql server",
    "fortigate|fortinet|sonicwall|pfsense|openvpn|wireguard|mikrotik|vmware|hyper-v|proxmox|veeam|bitlocker",
    "cisco asa|anyconnect|meraki|firepower",
    "active directory",
    "f-secure|kaspersky|mcafee|sophos|bitdefender|malwarebytes",
    "norton antivirus|security",
    "wordpress|drupal|joomla|magento|woocommerce|prestashop",
];

fn check(facts: &Facts, findings: &mut Findings) {
    let texts = facts
        .corpus
        .prose()
        .filter(|saying| saying.under("security") || saying.section() == "security");
    let mut told = None;
    for met in REVEALS.meet(texts) {
        // The reader has to write the sentence anew, whatever else it tells.
        let version = Some(met.version.span);
        if told == version {
            continue;
        }
        told = version;
        let (fault, label) = match met.hit.tag {
            "product" => (
                "the text on security names a product",
                "tells an attacker what to look up",
            ),
            "place" => (
                "the text on security says where equipment or keys are",
                "tells an attacker where to look",
            ),
            _ => (
                "the text on security gives the rules for passwords",
                "tells an attacker what to try",
            ),
        };
        findings.add(
            RULE.at(met.span(), fault)
                .label(label)
                .help("say what protects the data, such as `Only named persons can enter the server room`, and leave the detail out"),
        );
    }
}
