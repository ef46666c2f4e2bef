//! Legal bases (GDPR Art. 6).

use crate::check::rule::Apart;

mod words;

crate::rules! {
    basis_outside_article_6,
    consent_as_condition,
    consent_between_unequals,
    consent_without_purpose,
    contract_for_more,
    contract_with_others,
    foreign_law,
    interest_against_children,
    interest_for_storage,
    interest_of_authority,
    interest_of_someone,
    interest_without_basis,
    laborious_withdrawal,
    missing_legal_basis,
    relation_as_interest,
    silent_effect_of_withdrawal,
    silent_withdrawal,
    unbalanced_interest,
    undescribed_contract,
    unexplained_withdrawal,
    unnamed_interest,
    unnamed_legal_obligation,
    unnamed_public_task,
    vital_interests_without_danger,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[
    Apart::impossible(
        "BAS-003",
        "One basis for the whole notice",
        "`legal_basis` belongs to a purpose and nothing else, and every page gives it purpose by purpose.",
    ),
    Apart::impossible(
        "BAS-004",
        "Several bases for one purpose without split",
        "`legal_basis` takes one word: a list there is YML-012, and a second basis takes a second purpose.",
    ),
    Apart::elsewhere(
        "BAS-051",
        "Public task used by a private company",
        "BAS-050 asks for the law of every public task, whoever the controller is.",
    ),
];
