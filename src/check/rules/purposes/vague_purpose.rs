//! A purpose says only "developing our services" or the like.
//!
//! ## Why it matters
//! People must be able to tell what happens with their data. Every firm develops its services: such words fit any use,
//! and so describe none. The guidelines on transparency give "new services", "research" and "personalised services" as
//! examples of what not to write.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       development:
//!         name: {fi: Palveluiden kehittäminen, en: Developing our services}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [orders]
//!         retention: 2 years after last_purchase
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       development:
//!         name: {fi: Palveluiden kehittäminen, en: Developing our services}
//!         description:
//!           fi: Luemme palautukset läpi ja korjaamme tuotteiden kokotaulukoita sen mukaan, mikä ei sopinut.
//!           en: We go through returns and correct our size charts where products did not fit.
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [orders]
//!         retention: 2 years after last_purchase
//! ```
//!
//! ## Limits
//! A purpose is vague only if all its texts are: a description that says what is done makes up for the name.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Saying, Version};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::warning(
    "PUR-005",
    "vague-purpose",
    "GDPR Art. 5(1)(b), 13(1)(c); WP260 rev.01; WP203 section III.1.1",
)
.check(check);

static VAGUE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "vague",
            &[
                "toimin*|palvelu*|liiketoimin*|tuotte*|verkkopalvelu*|sivusto* kehittä*|kehity*|paran*",
                "palvelu*|tuotte* ja|sekä toimin*|tuotte*|palvelu* kehittä*|kehity*|paran*",
                "käyttökokemu*|asiakaskokemu*|käyttäjäkokemu* kehittä*|paran*?",
                "tilastolli* tarkoitu*|syistä|tarpe*",
                "tutkimustarkoitu*",
                "tutkimuksellis* tarkoitu*",
                "henkilökohtais*|personoi* sisält*|sisällö*|palvelu*|kokemu*",
                "liiketoimin*|liiketoiminnallis*|kaupallis* tarpe*|tarkoitu*|syistä",
                "muut perustellut tarkoitukset",
            ],
        ),
        (
            "fi",
            "besides",
            &[
                "ja|sekä|tai|uusien|omien|meidän|yrityksen|yhtiön|jatkuva*|toiminnan|kehittämi*|parantami*",
                "tieto*|henkilötieto*|asiakastieto* käytämme|käytetään|käsittelemme|käsitellään",
                "käytämme|käytetään|käsittelemme|käsitellään tieto*|henkilötieto*|asiakastieto*",
            ],
        ),
        (
            "en",
            "vague",
            &[
                "develop*|improv*|enhanc* and? develop*|improv* our|the|new|your? new? services|service|products|business|operations|website|offering",
                "develop*|improv*|enhanc* our|the|new|your? new? services|service|products|business|operations|website|offering",
                "development|improvement of our|the? new? services|service|products|business|operations",
                "service|product|business development|improvement",
                "improv*? the|our? user|customer experience",
                "statistical|research|business|commercial purposes|reasons|needs",
                "personali* services|service|content|experience",
            ],
        ),
        (
            "en",
            "besides",
            &[
                "and|or|to|for|our|other|better|in|order|develop*|improv*",
                "we use|process your|the? personal? data|information",
                "data|information is|are used|processed",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for (register, notice) in facts.purposes() {
        let purpose = notice.purpose;
        let of = |key| facts.corpus.of_purpose(register.id, notice.id, key);
        if purpose.faulty("name") || purpose.faulty("description") {
            continue;
        }
        match (of("name"), of("description")) {
            (None, None) => {
                let marks = facts.catalogue.purposes.get(notice.id);
                let open = marks.and_then(|marks| marks.value.needs_description.as_ref());
                if open.is_some_and(|open| open.value) {
                    findings.add(
                        told(notice.id, notice.span)
                            .label("the name alone does not tell what is done"),
                    );
                }
            }
            (Some(name), None) => tell(notice.id, name, vague, findings),
            (name, Some(description)) => {
                let named = |version: &Version| {
                    let in_it = |name: &&Version| name.language == version.language;
                    name.and_then(|name| name.versions.iter().find(in_it))
                        .is_none_or(|name| vague(name))
                };
                let known = facts.catalogue.purposes.get(notice.id).is_some() && name.is_none();
                if !known {
                    tell(
                        notice.id,
                        description,
                        |version| vague(version) && named(version),
                        findings,
                    );
                }
            }
        }
    }
}

fn tell(id: &str, saying: &Saying, vague: impl Fn(&Version) -> bool, findings: &mut Findings) {
    for version in saying.versions.iter().filter(|version| vague(version)) {
        findings.add(told(id, version.place(0..version.text.len())).label("fits any use of data"));
    }
}

fn told(id: &str, span: crate::span::Span) -> crate::diagnostic::Diagnostic {
    RULE.at(
        span,
        format!("the purpose `{id}` does not let people tell what happens with their data"),
    )
    .help("say in `description` which data you use, what you do with them and what comes of it")
}

/// Whether it says nothing that would not fit any other firm.
fn vague(version: &Version) -> bool {
    VAGUE.covers(version) && VAGUE.meets(version).iter().any(|hit| hit.tag == "vague")
}
