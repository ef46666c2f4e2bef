//! Faults of the file itself.

use crate::check::rule::Apart;

crate::rules! {
    broken_yaml,
    comma_in_flow,
    damaged_version,
    double_key,
    dropped_html,
    empty_file,
    empty_value,
    endless_alias,
    extra_without_text,
    file_too_large,
    misformed_id,
    missing_key,
    missing_language,
    nested_too_deep,
    not_utf8,
    register_twice,
    second_document,
    undeclared_language,
    unknown_country,
    unknown_format,
    unknown_key,
    unknown_reference,
    unknown_word,
    unreadable_colour,
    unreadable_date,
    unreadable_email,
    unreadable_link,
    unreadable_period,
    unreadable_retention,
    unsafe_markdown,
    unusable_logo,
    unused_file,
    wrong_type,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
