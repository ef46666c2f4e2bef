//! Controller, contacts, representative, data protection officer.

use crate::check::rule::Apart;

crate::rules! {
    doubtful_business_id,
    incomplete_address,
    likely_officer,
    missing_representative,
    officer_in_name_only,
    one_way_of_contact,
    person_as_controller,
    repeated_contact_person,
    rights_against_one,
    scattered_contact_points,
    undescribed_joint_control,
    unfit_representative,
    unmentioned_joint_controller,
    unnamed_controller,
    unreachable_controller,
    unreachable_officer,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[Apart::left_out(
    "CTL-009",
    "DPO name",
    "The contact details of a data protection officer are enough: a notice needs no name of the officer (WP243 rev.01).",
)];

/// Words in a name that only an organisation has.
const FORMS: &[&str] = &[
    "oy",
    "oyj",
    "ab",
    "abp",
    "ky",
    "kb",
    "osk",
    "ry",
    "rf",
    "sr",
    "osuuskunta",
    "säätiö",
    "yhdistys",
    "kunta",
    "kaupunki",
    "ltd",
    "limited",
    "inc",
    "llc",
    "plc",
    "gmbh",
    "oü",
];

/// The form of organisation that a name tells: `Oy` of `Esimerkki Oy`.
fn form_of(name: &str) -> Option<&str> {
    let mut words = name
        .split_whitespace()
        .map(|word| word.trim_matches(['.', ',']));
    words.find(|word| FORMS.contains(&word.to_lowercase().as_str()))
}
