//! The notice as a whole.

use crate::check::rule::Apart;

crate::rules! {
    empty_section,
    mixed_with_terms,
    older_than_the_regulation,
    overdue_review,
    told_to_check_back,
    undated_notice,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[
    Apart::impossible(
        "GEN-004",
        "No statement on how changes are announced",
        "Every notice has a section that links to the page on which its changes are published with their dates; `change_notice` adds how else people are told.",
    ),
    Apart::impossible(
        "GEN-006",
        "Not reachable in one place",
        "The whole notice of a register is one page, and the short layer is the beginning of that page.",
    ),
    Apart::left_out(
        "GEN-007",
        "Notice page needs cookies or log-in",
        "The pages can be read without a script and without a choice in the banner; no file of the project says whether a server puts a log-in before them.",
    ),
    Apart::left_out(
        "GEN-008",
        "Link text not recognisable",
        "The banner links to the notice as `Tietosuojaseloste` and `Privacy notice`; no file of the project says how the site's other pages name their links.",
    ),
    Apart::impossible(
        "GEN-010",
        "First layer",
        "The short layer follows from the policy: the controller, each purpose with its basis and period, the recipients, transfers, automated decisions, the rights and how to use them.",
    ),
    Apart::left_out(
        "GEN-012",
        "Coordinated enforcement",
        "That authorities look at transparency this year is true of every notice; it tells nobody what to mend.",
    ),
];
