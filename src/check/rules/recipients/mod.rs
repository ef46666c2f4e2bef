//! Recipients and processors.

use crate::check::rule::Apart;

pub(in crate::check::rules) mod words;

crate::rules! {
    unstated_recipients,
    vague_recipient,
    own_staff_as_recipient,
    contradictory_disclosure,
    inquiry_as_recipient,
    unused_recipient,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[
    Apart::left_out(
        "REC-003",
        "Named recipients preferred",
        "The law lets a controller choose between names and categories, and nearly every notice would be reported.",
    ),
    Apart::impossible(
        "REC-005",
        "Processor in use but not covered by any recipient",
        "The provider of a service, and whoever has access to what it stores, becomes a recipient of the purposes that use it.",
    ),
    Apart::left_out(
        "REC-006",
        "Processor agreement",
        "A contract is not part of a notice, and every processor would be reported; the record of processing names it.",
    ),
];
