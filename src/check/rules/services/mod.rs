//! Services of others on the site.

use crate::check::rule::Apart;

crate::rules! {
    unsafeguarded_service,
    unlisted_provider,
    avoidable_service,
    tags_before_choice,
    opt_out_instead,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[Apart::impossible(
    "SVC-004",
    "Embed without placeholder",
    "In place of each embed that the site marks and that waits, the script shows what it is, who gets what, and the buttons that let it through.",
)];
