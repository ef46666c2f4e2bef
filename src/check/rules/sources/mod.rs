//! Sources of data (GDPR Art. 14).

use crate::check::rule::Apart;

crate::rules! {
    unstated_source,
    vague_source,
    unmarked_public_source,
    untimely_information,
    unnamed_exception,
    disclosures_among_sources,
    tracking_without_consent,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
