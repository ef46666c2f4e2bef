//! Data come from a public source, and the notice does not say that it is public.
//!
//! ## Why it matters
//! People must be told if a source is publicly accessible: it means that anybody could have found the data there.
//!
//! ## Example
//! ```yaml
//! data_categories:
//!   company: {name: {fi: Työpaikkatiedot, en: Details of your workplace}, items: [employer]}
//! registers:
//!   customers:
//!     sources:
//!       - data_subject
//!       - {from: {fi: yritysten verkkosivut, en: "companies' websites"}, data: [company], informed: 1 month}
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
//!       - {from: {fi: yritysten verkkosivut, en: "companies' websites"}, public: true, data: [company], informed: 1 month}
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
//! ## Limits
//! The catalogue's public sources are marked already; sources in your own words are recognised by words such as "public
//! register" and "social media". If such a source is not public after all, write `public: false`.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Lexicon;
use crate::check::rule::{Findings, Rule};
use crate::terms::text::WordOr;

pub const RULE: Rule =
    Rule::error("SRC-002", "unmarked-public-source", "GDPR Art. 14(2)(f)").check(check);

static PUBLIC: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "public",
            &[
                "julki* rekister*|lähte*|lähde|tieto*|verkkosivu*|profiili*",
                "julkisesti|yleisesti saatavilla*|saatavissa*|julkaistu*",
                "kaupparekister*|yritystietojärjestelmä*|ytj*",
                "yritysten|yhtiöiden|yhdistysten|organisaatioiden oma*? verkkosivu*|kotisivu*|internetsivu*",
                "sosiaali* media*|some|linkedin*|facebook*|instagram*",
                "internet|internetistä|hakukone*|puhelinluettelo*",
            ],
        ),
        (
            "en",
            "public",
            &[
                "public registers|register|registries|sources|source|records|information|websites|website|profiles|directories",
                "publicly available|accessible|published",
                "trade register",
                "companies|organisations own? websites|website|homepage|homepages",
                "social media|networks",
                "linkedin|facebook|instagram",
                "the internet|web",
                "search engines",
                "telephone|phone directory|directories",
            ],
        ),
        (
            "sv",
            "public",
            &[
                "offentliga register|källor|uppgifter",
                "sociala medier",
                "handelsregist*",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for register in &facts.notice.registers {
        for source in register.sources.iter().filter(|source| !source.public) {
            let Some(from) = &source.source.from else {
                continue;
            };
            let said = &source.source.public;
            let public = match &from.value {
                // Own words may look public and not be it: then the author has answered.
                WordOr::Own(_) => {
                    said.is_none()
                        && !source.source.faulty("public")
                        && looks_public(facts, register.id, from.span)
                }
                WordOr::Word(word) => {
                    let marks = facts.catalogue.sources.get(word);
                    let mark = marks.and_then(|marks| marks.public.as_ref());
                    mark.is_some_and(|public| public.value)
                }
            };
            if !public {
                continue;
            }
            let (span, label) = match said {
                Some(said) => (said.span, "everybody can look there"),
                None => (from.span, "can anybody look there?"),
            };
            findings.add(
                RULE.at(
                    span,
                    format!(
                        "a source of the register `{}` is public, and the notice does not say so",
                        register.id
                    ),
                )
                .label(label)
                .help(match said {
                    Some(_) => "write `public: true`, or remove `public`",
                    None => "write the source as a mapping with `from` and `public: true`",
                }),
            );
        }
    }
}

fn looks_public(facts: &Facts, register: &str, span: crate::span::Span) -> bool {
    let mut own = facts
        .corpus
        .said()
        .filter(|saying| saying.register() == Some(register) && saying.span == span);
    own.any(|saying| {
        saying
            .versions
            .iter()
            .any(|version| !PUBLIC.meets(version).is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::prose::Reading;

    fn public(language: &str, text: &str) -> bool {
        !PUBLIC.find(language, &Reading::plain(text)).is_empty()
    }

    #[test]
    fn public_sources_are_known_by_their_words() {
        for text in [
            "kaupparekisteri",
            "yritysten omat verkkosivut",
            "julkiset rekisterit",
            "julkisista lähteistä",
            "sosiaalinen media",
            "yleisesti saatavilla olevat luettelot",
        ] {
            assert!(public("fi", text), "{text}");
        }
        for text in [
            "julkisen alan työnantajat",
            "verkkosivujemme lomake",
            "messujen järjestäjät",
            "luottotietorekisteri",
        ] {
            assert!(!public("fi", text), "{text}");
        }
        for text in [
            "public registers",
            "companies' websites",
            "social media",
            "LinkedIn",
        ] {
            assert!(public("en", text), "{text}");
        }
        for text in [
            "public authorities",
            "our website",
            "the employer",
            "a private collection of letters",
        ] {
            assert!(!public("en", text), "{text}");
        }
    }
}
