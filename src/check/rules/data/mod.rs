//! Data categories, special categories, criminal data, the identity code.

use crate::check::rule::Apart;

crate::rules! {
    category_without_items,
    criminal_data_without_law,
    missing_categories,
    missing_special_condition,
    purpose_without_data,
    special_condition_without_law,
    unstated_explicit_consent,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
