//! Rights of the data subject, in texts.
//!
//! Which rights people have follows from the purposes and cannot be misstated; what a free text says of them can.

mod words;

use crate::check::rule::Apart;

crate::rules! {
    silent_right,
    right_without_purpose,
    overstated_right,
    excluded_group,
    mismatched_right,
    restricted_marketing_objection,
    narrowed_restriction,
    unmentioned_notification,
    signed_request,
    no_electronic_request,
    unaddressed_requests,
    scattered_contacts,
    fee_for_request,
    missing_time_limit,
    late_answer,
    identity_document_required,
    reasons_for_access,
    missing_request_language,
    old_law_vocabulary,
    unexplained_refusal,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[
    Apart::impossible(
        "RGT-006",
        "Objection not brought forward separately",
        "Each right to object that applies is a part of its own, set apart from the other rights, whatever the policy says.",
    ),
    Apart::left_out(
        "RGT-022",
        "Right to compensation / remedy",
        "Nothing requires a notice to mention it, and the built-in section on other rights does.",
    ),
];
