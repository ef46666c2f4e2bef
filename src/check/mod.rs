//! What is wrong with a policy that could be read: asks what was written and what follows from it.

pub mod extra;
pub mod markdown;
pub mod required;
pub mod table;

use std::collections::BTreeSet;

use crate::assets::Assets;
use crate::derive::Notice;
use crate::diagnostic::Diagnostic;
use crate::source::decode::in_order;
use crate::terms::Date;

/// Everything that is missing, in order of place.
///
/// `suspects` are ids that look like misspelt targets of references: their missing name is not told as well.
/// `today` matters to warnings only.
pub fn check(
    notice: &Notice,
    assets: &Assets,
    suspects: &BTreeSet<String>,
    today: Date,
) -> Vec<Diagnostic> {
    let mut findings = required::check(notice, suspects, today);
    findings.extend(extra::check(notice, assets));
    findings.extend(markdown::check(notice, assets));
    in_order(findings)
}
