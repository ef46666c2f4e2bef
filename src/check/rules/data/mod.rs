//! Data categories, special categories, criminal data, the identity code.

use crate::check::rule::Apart;

crate::rules! {
    missing_categories,
    register_as_category,
    unstated_items,
    unlisted_data,
    unlinked_data,
    missing_special_condition,
    unstated_explicit_consent,
    special_condition_without_law,
    undescribed_safeguards,
    needless_condition,
    revealing_dealings,
    criminal_data_without_law,
    identity_code_without_ground,
    employee_data_from_elsewhere,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[
    Apart::elsewhere(
        "DAT-001",
        "Categories missing where Art. 14 applies",
        "DAT-002 asks for the categories in every policy, wherever the data come from.",
    ),
    Apart::elsewhere(
        "DAT-011",
        "Art. 9(2) condition without Art. 6 basis",
        "A condition belongs to a purpose, and BAS-001 reports every purpose without a legal basis.",
    ),
];
