//! Retention.

use crate::check::rule::Apart;

mod words;

crate::rules! {
    erasure_against_retention,
    indefinite_retention,
    long_period_without_law,
    missing_retention,
    odd_accounting_period,
    one_period_for_all,
    open_ended_retention,
    period_without_start,
    retention_by_unnamed_law,
    retention_left_to_people,
    storage_outlives_data,
    undefined_event,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
