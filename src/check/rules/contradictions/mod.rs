//! Places of one notice that contradict each other, and what is no longer true.

use crate::check::rule::Apart;

crate::rules! {
    refuted_anonymity,
    doubled_section,
    repeated_paragraph,
    denied_purpose,
    unlisted_service,
    discontinued_product,
    dead_link,
    one_browser_opt_out,
    unused_word,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
