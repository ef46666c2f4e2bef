//! A text promises that data are completely safe.
//!
//! ## Why it matters
//! No system is completely safe, and the first breach makes the sentence untrue. It is fairer to say what you do to
//! protect the data.
//!
//! ## Example
//! ```yaml
//! texts:
//!   security:
//!     fi: Tietosi ovat meillä täysin turvassa.
//!     en: Your data is completely safe with us.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   security:
//!     fi: Tiedot kulkevat verkossa salattuina, ja niitä näkevät vain ne, jotka tarvitsevat niitä työssään.
//!     en: Data is encrypted on the network, and only those who need it in their work can see it.
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::warning("SEC-004", "absolute-promise", "GDPR Art. 5(1)(a), 32").check(check);

static PROMISES: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "promises",
            &[
                "täysin|ehdottoman|täydellisen|täydellisesti|absoluuttisen|sataprosenttisen|sataprosenttisesti|aukottomasti turvassa|turvallinen|turvallisia|turvallista|turvallisesti|suojattu|suojattuja|suojatut|suojattuina|tietoturvallinen",
                "100 prosenttisen|prosenttisesti? turvassa|turvallinen|turvallista|turvallisia|turvallisesti|suojattu|suojattuja",
                "100-prosenttisen|100-prosenttisesti turvassa|turvallinen|turvallista|turvallisia|turvallisesti|suojattu|suojattuja",
                "täydellinen|aukoton|murtamaton|ehdoton|täydellistä tietoturva*|turvallisuu*|suoja*",
                "takaamme|taataan|takaa … turvallisuu*|tietoturva*|tietoturvan|luottamuksellisuu*",
                "takaamme|taataan … luottamuksellis*",
                "tietoturva|tietoturvamme|suojaus|suojauksemme on aukoton|murtamaton|täydellinen|ehdoton",
                "eivät|ei koskaan|missään joudu|pääse|päädy … vääriin|ulkopuolis*|sivullis*",
                "eivät|ei voi joutua|päätyä … vääriin|ulkopuolis*|sivullis*",
                "mahdotonta|mahdoton murtaa|murtautua",
            ],
        ),
        (
            "en",
            "promises",
            &[
                "completely|fully|totally|absolutely|perfectly|entirely safe|secure|protected",
                "100 safe|secure|security|protected",
                "absolute|complete|total|perfect security|safety|protection",
                "we guarantee … security|safety|confidentiality|safe|secure",
                "guaranteed … safe|secure",
                "never fall|end … wrong hands",
                "unhackable|unbreakable",
                "impossible to hack|break",
                "nobody can break|hack|get into our|the",
            ],
        ),
        ("sv", "promises", &["helt|fullständigt säkra|säker|säkert|skyddade", "garanterar … säkerhet*"]),
    ])
    .unless(&[
        (
            "fi",
            "not",
            &["emme|emmekä|mikään|mitään|kukaan|vaikka|tavoit*|pyrimme|pyritään", "ei ole|voi|voida", "jos|mikäli"],
        ),
        (
            "en",
            "not",
            &["not|cannot|no|none|nothing|neither|nor|although|aim|strive|try", "if"],
        ),
        ("sv", "not", &["inte|inget|ingen"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in PROMISES.meet(facts.corpus.prose()) {
        findings.add(
            RULE.at(
                met.span(),
                "the text promises more security than anyone can give",
            )
            .label("no system is")
            .help("say what you do to protect the data, such as `Data is encrypted on the network`, without a promise"),
        );
    }
}
