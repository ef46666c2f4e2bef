//! Controller, contacts, representative, data protection officer.

use crate::check::rule::Apart;

crate::rules! {
    incomplete_representative,
    missing_representative,
    undescribed_joint_control,
    unnamed_controller,
    unreachable_controller,
    unreachable_officer,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
