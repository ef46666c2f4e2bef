//! Words and questions that several rules of retention share.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Saying, Version};
use crate::derive::PurposeNotice;
use crate::model::RetentionRule;
use crate::source::walk::Versions;
use crate::span::Spanned;
use crate::terms::Text;

/// Every retention rule with its purpose.
pub fn rules<'f>(
    facts: &'f Facts,
) -> impl Iterator<Item = (&'f PurposeNotice<'f>, &'f Spanned<RetentionRule>)> {
    facts.purposes().flat_map(|(_, notice)| {
        let rules = notice.purpose.retention.iter();
        let rules = rules.flat_map(|retention| retention.value.0.iter());
        rules.map(move |rule| (notice, rule))
    })
}

/// The criteria of a purpose's retention, each text with the rule it belongs to.
pub fn criteria<'f>(
    facts: &'f Facts,
) -> impl Iterator<
    Item = (
        &'f Saying<'f>,
        &'f PurposeNotice<'f>,
        &'f Spanned<RetentionRule>,
    ),
> {
    let sayings = facts
        .corpus
        .prose()
        .filter(|saying| saying.field() == "criteria");
    sayings.filter_map(|saying| {
        let mut all = rules(facts);
        let own = |rule: &RetentionRule| {
            let criteria = rule.criteria.as_ref();
            criteria.is_some_and(|criteria| criteria.span == saying.span)
        };
        let (notice, rule) = all.find(|(_, rule)| own(rule))?;
        Some((saying, notice, rule))
    })
}

/// Whether a text is about how long data are kept: criteria, or Markdown of the section.
pub fn about_retention(saying: &Saying) -> bool {
    saying.field() == "criteria" || saying.section() == "retention"
}

/// That a law decides how long, without its name.
pub static BY_LAW: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "by law",
            &[
                "lain|lainsäädännön|lakien edellyttäm*|vaatima*|määräämä*|sallima*|velvoittama*|mukai* … aja*|ajan|säilytysaja*|säilytysaika*",
                "niin kauan kuin|kun laki|lainsäädäntö|lait|laissa|lainsäädännössä",
                "laissa|lainsäädännössä säädet*|määrit* … aja*|säilytysaja*",
                "lakisäätei* … säilytysaja*|säilytysaika*|aja*",
                "lakisäätei* velvoit* … edellyt*|vaati*",
                "säily* … lain|lainsäädännön mukaisesti|mukaan|perusteella",
            ],
        ),
        (
            "en",
            "by law",
            &[
                "as|so long as … required|permitted|allowed|prescribed by the? applicable? law|laws|legislation",
                "as|so long as the? applicable? law|laws|legislation require*|allow*|permit*|demand*|prescribe*",
                "as required|prescribed by the? applicable? law|laws|legislation",
                "for|period|time required|prescribed|set by the? law|laws|legislation",
                "the? statutory retention? period|periods|time",
                "as|so long as we have a? legal|statutory obligation*",
                "keep|kept|retain*|store|stored|retention … accordance with the? applicable? law|laws|legislation",
                "retention period|periods … determined|set|governed by the? applicable? law|laws|legislation",
            ],
        ),
    ])
});

/// Whether a text names a law, by its name or number.
pub fn names_law(version: &Version) -> bool {
    let finnish = |word: &str| {
        let ends = [
            "laki", "lain", "lakia", "laissa", "laista", "lakiin", "lailla",
        ];
        let compound = |end: &str| word.len() > end.len() + 3 && word.ends_with(end);
        ends.into_iter().any(compound)
            || word.starts_with("direktiiv")
            || word.starts_with("asetu") && word.len() > 6
    };
    let numbered = |word: &str| {
        word.split_once(['/', ':']).is_some_and(|(number, year)| {
            let digits = |text: &str| text.len() > 1 && text.bytes().all(|b| b.is_ascii_digit());
            digits(number) && digits(year)
        })
    };
    let capital =
        |text: &str| matches!(text, "Act" | "Code" | "Directive" | "Regulation" | "Decree");
    version.text.contains('§')
        || version.reading().words.iter().any(|word| {
            let written = &version.text[word.range.clone()];
            finnish(&word.folded) || numbered(&word.folded) || capital(written)
        })
}

/// Whether a text has a number in figures.
pub fn has_number(version: &Version) -> bool {
    version.text.chars().any(|c| c.is_ascii_digit())
}

/// Whether a citation has one of these parts, in any language.
pub fn cites(law: &Text, parts: &[&str]) -> bool {
    let found = |text: &str| {
        let folded = text.to_lowercase();
        parts.iter().any(|part| folded.contains(part))
    };
    match law.versions() {
        Versions::Same(text) => found(text),
        Versions::Each(texts) => texts.values().any(|text| found(text)),
    }
}
