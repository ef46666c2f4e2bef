//! The notice is made part of terms and conditions, or people are asked to accept it.
//!
//! ## Why it matters
//! A notice informs; it is not a contract, and nobody has to accept it. Among terms of sale or use it is hard to find,
//! and accepting terms is not valid consent.
//!
//! ## Example
//! ```yaml
//! texts:
//!   other_rights:
//!     fi: Käyttämällä palvelua hyväksyt tämän tietosuojaselosteen.
//!     en: By using our service you accept this privacy notice.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   other_rights:
//!     fi: Käyttöehdot löydät kirjautumissivulta. Tämä seloste ei ole osa niitä.
//!     en: The terms of use are on the sign-in page. This notice is not part of them.
//! ```
//!
//! ## Limits
//! seloste does not see what else is on your site, nor what a form asks people to tick.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Saying, Wording};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::warning(
    "GEN-009",
    "mixed-with-terms",
    "GDPR Art. 7(2), 12(1); WP260 rev.01",
)
.check(check);

/// The notice itself is accepted, or belongs to terms.
static ACCEPTED: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "accepted",
            &[
                "hyväksyt|hyväksytte|hyväksyn|hyväksymällä|hyväksyttävä|hyväksymistä|hyväksyminen … seloste*|tietosuojaseloste*|rekisteriseloste*|tietosuojailmoitu*|tietosuojakäytän*|tietosuojaehdo*|tietosuojapolitii*",
                "selosteen|selosteemme|tietosuojaselosteen|tietosuojaselosteemme|rekisteriselosteen|tietosuojakäytännön|tietosuojakäytäntömme|tietosuojaehdot|tietosuojaehtojen hyväksymistä|hyväksyminen|hyväksymällä|hyväksymisen",
                "selosteen|tietosuojaselosteen|tietosuojakäytännön|tietosuojakäytäntömme|ehdot … käyttämällä|käyttäessäsi … hyväksyt|hyväksytte",
                "sitoudut|sitoudutte|suostut|suostutte … selosteeseen|selosteen|tietosuojaselosteeseen|tietosuojaselosteen|tietosuojakäytäntöön|tietosuojakäytännön",
            ],
        ),
        (
            "fi",
            "part",
            &[
                "seloste|selosteemme|tietosuojaseloste|tietosuojaselosteemme|rekisteriseloste|tietosuojakäytäntö|tietosuojakäytäntömme|tietosuojaehdot on|ovat|muodostaa|muodostavat erottamaton|erottamattoman|olennainen|olennaisen|kiinteä|kiinteän? osa|osan … ehtoja|ehtojamme|ehdoista|käyttöehto*|käyttöehdo*|toimitusehto*|toimitusehdo*|sopimusehto*|sopimusehdo*|tilausehto*|tilausehdo*|myyntiehto*|sopimusta|sopimustamme|sopimuksesta",
            ],
        ),
        (
            "en",
            "accepted",
            &[
                "you|i … agree|accept|consent to|with? this|our|the privacy|data? protection? policy|notice|statement",
                "agree|agreeing|consent to be bound by this|our|the privacy|data? protection? policy|notice|statement",
                "agreeing|accepting|acceptance … privacy policy|notice|statement",
            ],
        ),
        (
            "en",
            "part",
            &[
                "policy|notice|statement is|forms|constitutes|becomes a|an? integral|essential|inseparable? part of … terms|agreement|contract|conditions",
                "policy|notice|statement is incorporated … terms|agreement|contract|conditions",
            ],
        ),
    ])
    .unless(&[
        (
            "fi",
            "not",
            &["ei|eivät|emme|eikä|eivätkä|emmekä|et|erillään|erikseen|tarvitsematta"],
        ),
        (
            "en",
            "not",
            &["not|no|never|nor|neither|without|separate|separately|cannot|need"],
        ),
    ])
});

/// What only terms say.
static CLAUSE: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "clause",
            &[
                "riidat|riitaisuudet|erimielisyydet … ratkaistaan|ratkotaan|käsitellään … käräjäoikeu*|välimiesmenette*|tuomioistuim*",
                "vastuumme|vahingonkorvausvastuumme|vastuu … rajoittuu|rajoitettu|rajattu … määrään|hintaan|kauppahintaan|vahinkoihin",
                "sopimukseen|ehtoihin|näihin ehtoihin|palveluun sovelletaan suomen lakia|lainsäädäntöä|oikeutta",
            ],
        ),
        (
            "en",
            "clause",
            &[
                "disputes|dispute … settled|resolved|decided … court|courts|arbitration",
                "our liability … limited",
                "agreement|contract|terms|policy|notice … governed by the law|laws of",
            ],
        ),
    ])
});

/// Titles of terms.
static TERMS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "title",
            &[
                "käyttöehdot|toimitusehdot|sopimusehdot|tilausehdot|myyntiehdot|maksuehdot|vuokrausehdot|jäsenehdot|osallistumisehdot",
                "yleiset|palvelun|verkkokaupan ehdot",
            ],
        ),
        (
            "en",
            "title",
            &[
                "terms of use|service|sale|delivery|business|membership",
                "general? terms and conditions",
                "general terms",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in ACCEPTED.meet(facts.corpus.prose()) {
        let (message, label) = match met.hit.tag {
            "part" => (
                "the text makes the notice part of terms",
                "a notice is not part of a contract",
            ),
            _ => (
                "the text asks people to accept the notice",
                "a notice informs; nobody has to accept it",
            ),
        };
        findings.add(
            RULE.at(met.span(), message).label(label).help(
                "remove the sentence; if you rely on consent, ask for it apart from any terms",
            ),
        );
    }
    let mut titled = BTreeSet::new();
    for saying in facts.corpus.prose().filter(|saying| extra(saying)) {
        for version in &saying.versions {
            let hits = TERMS.meets(version);
            let Some(hit) = hits.into_iter().find(|hit| hit.words.start == 0) else {
                continue;
            };
            titled.insert(saying.route.as_str());
            findings.add(
                RULE.at(
                    version.place(hit.range),
                    "a section of the notice holds terms",
                )
                .label("terms, not information on personal data")
                .help(
                    "publish the terms on a page of their own, and remove the section from `extra`",
                ),
            );
        }
    }
    let own = |saying: &&Saying| {
        let whole = titled.contains(saying.route.as_str());
        !whole && (extra(saying) || saying.under("texts"))
    };
    // A purpose may well speak of disputes; a section that is all terms is told already.
    for met in CLAUSE.meet(facts.corpus.prose().filter(own)) {
        findings.add(
            RULE.at(met.span(), "the notice holds a clause of a contract")
                .label("belongs to terms of sale or use")
                .help("move it to your terms, and publish them on a page of their own"),
        );
    }
}

/// A section of one's own.
fn extra(saying: &Saying) -> bool {
    saying.route.starts_with("content/extra/")
}
