//! The languages of a notice say the same.

use crate::check::rule::Apart;

crate::rules! {
    differing_facts,
    shorter_version,
    unofficial_term,
    unoffered_language,
    untranslated_text,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[Apart::elsewhere(
    "LNG-001",
    "Field missing in a published language",
    "YML-016 reports a text that lacks a language, YML-022 an empty one and YML-029 a section of your own without its file.",
)];
