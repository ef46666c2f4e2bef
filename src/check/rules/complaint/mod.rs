//! Complaints and the supervisory authority.

use crate::check::facts::Facts;
use crate::check::prose::{Saying, Version};
use crate::check::rule::Apart;

mod words;

crate::rules! {
    conditioned_complaint,
    cookie_complaint_astray,
    foreign_authority,
    incomplete_places,
    odd_phone_grouping,
    outdated_authority,
    silent_complaint,
    unnamed_authority,
    wrong_word_for_complaint,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];

/// Every text about complaints or the authority, version by version: the section's, and others that name an authority.
fn versions<'f>(facts: &'f Facts) -> impl Iterator<Item = (&'f Saying<'f>, &'f Version<'f>)> {
    let sayings = facts.corpus.prose();
    let all =
        sayings.flat_map(|saying| saying.versions.iter().map(move |version| (saying, version)));
    all.filter(|(saying, version)| {
        saying.section() == "complaint" || !words::AUTHORITY.meets(version).is_empty()
    })
}
