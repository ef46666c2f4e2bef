//! A source leaves open who it is: partners, authorities, other companies.
//!
//! ## Why it matters
//! People want to know where a stranger got their number. The authorities want the source by name or, where that is not
//! possible, its kind: which trade, which type of organisation, public or private.
//!
//! ## Example
//! ```yaml
//! data_categories:
//!   company: {name: {fi: Työpaikkatiedot, en: Details of your workplace}, items: [employer]}
//! registers:
//!   customers:
//!     sources:
//!       - data_subject
//!       - {from: {fi: yhteistyökumppanit ja viranomaiset, en: partners and authorities}, data: [company], informed: 1 month}
//!     purposes:
//!       sales:
//!         name: {fi: Myynti yrityksille, en: Sales to companies}
//!         legal_basis: legitimate_interests
//!         interest: {fi: tuotteiden myyminen yrityksille, en: selling our products to companies}
//!         balancing: {done: 2026-03-12}
//!         data: [contact, company]
//!         retention: 1 year after last_contact
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   company: {name: {fi: Työpaikkatiedot, en: Details of your workplace}, items: [employer]}
//! registers:
//!   customers:
//!     sources:
//!       - data_subject
//!       - {from: {fi: messujen järjestäjät, en: organisers of trade fairs}, data: [company], informed: 1 month}
//!     purposes:
//!       sales:
//!         name: {fi: Myynti yrityksille, en: Sales to companies}
//!         legal_basis: legitimate_interests
//!         interest: {fi: tuotteiden myyminen yrityksille, en: selling our products to companies}
//!         balancing: {done: 2026-03-12}
//!         data: [contact, company]
//!         retention: 1 year after last_contact
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::recipients::words::{self, FACE};

pub const RULE: Rule = Rule::warning(
    "SRC-003",
    "vague-source",
    "GDPR Art. 14(2)(f), recital 61; WP260 rev.01, annex",
)
.check(check);

const HELP: &str =
    "name the source, or say its trade and kind, such as `organisers of trade fairs`";

static GETS: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "gets",
            &[
                "yhteistyökumppaneilta*|kumppaneiltamme|kumppaneilta|palveluntarjoajilta*|alihankkijoilta*",
                "kolmansilta osapuolilta",
                "viranomaisilta ja|tai yrityksiltä",
                "muista|muilta lähteistä|tahoilta|yrityksiltä",
            ],
        ),
        (
            "en",
            "gets",
            &[
                "from our|the|other|various|selected? partners|affiliates|subcontractors|companies|organisations|vendors",
                "from our|the|other|various? service providers|suppliers",
                "from other|various? third parties",
                "from other|various sources",
            ],
        ),
    ])
    .with(&[
        ("fi", "data", &["saamme|saadaan|saada|keräämme|kerätään|hankimme|hankitaan|saatu*|tietolähte*"]),
        ("en", "data", &["get|receive|receives|collect|collected|obtain|obtained|received|gather|come|comes|source|sources"]),
    ])
    .unless(FACE)
});

fn check(facts: &Facts, findings: &mut Findings) {
    let from = facts.corpus.said().filter(|saying| {
        // `registers.<id>.sources.<n>` or `….from`
        saying.register().is_some()
            && saying.purpose().is_none()
            && saying.under("sources")
            && !saying.under("texts")
    });
    for version in from.filter_map(words::faceless) {
        findings.add(
            RULE.at(
                version.span,
                format!("the source `{}` leaves open who it is", version.text),
            )
            .label("who are they?")
            .help(HELP),
        );
    }
    let texts = facts
        .corpus
        .prose()
        .filter(|saying| saying.section() == "sources");
    for met in GETS.meet(texts) {
        findings.add(
            RULE.at(met.span(), "the text leaves open from whom the data come")
                .label("who are they?")
                .help(HELP),
        );
    }
}
