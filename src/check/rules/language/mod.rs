//! Plain language (GDPR Art. 12(1)).

use crate::check::rule::Apart;

crate::rules! {
    citation_chain,
    conversion_artefact,
    hard_to_read,
    hidden_actor,
    indefinite_words,
    long_paragraph,
    long_sentence,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[
    Apart::impossible(
        "TXT-007",
        "Whole notice without layers",
        "A page of a register begins with its short layer, and the whole text has headings and a table of contents.",
    ),
    Apart::left_out(
        "TXT-009",
        "Spelling",
        "seloste has no word lists; editors check spelling in every language, and know Finnish inflection.",
    ),
];
