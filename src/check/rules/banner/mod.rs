//! The banner, consent and its record.
//!
//! What is called impossible is so for the banner that seloste makes; another tool's (`banner: external`) is not seen.

use crate::check::rule::Apart;

mod words;

crate::rules! {
    missing_banner,
    consent_by_conduct,
    cookie_wall,
    unnamed_asker,
    unnamed_refusal,
    steering_words,
    short_choice,
    long_choice,
    needless_banner,
    signal_passed_over,
    signal_dismissed,
    foreign_consent_domain,
    children_asked_for_marketing,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[
    Apart::impossible(
        "BNR-002",
        "Items load before the choice",
        "What waits is in a `<template>`, which no browser runs or loads, until the script reads a yes for it; the one exception, Consent Mode's advanced mode, is SVC-005.",
    ),
    Apart::impossible(
        "BNR-004",
        "Refuse less prominent",
        "Refusing and accepting are buttons of one class in one row, alike in size and colours; refusing comes first in the order of focus and takes one click.",
    ),
    Apart::impossible(
        "BNR-005",
        "Pre-ticked options",
        "In the settings a switch is on only where the visitor's own record holds a yes; before a choice all are off.",
    ),
    Apart::impossible(
        "BNR-008",
        "No per-purpose choice",
        "One click on the first layer opens the settings, which have a switch for each service and one for each purpose that has several.",
    ),
    Apart::left_out(
        "BNR-010",
        "No standing way to reopen the choice",
        "Every page that seloste makes has the link in its foot; no file of the project says whether the site's other pages have it, and there the script warns in the browser's console.",
    ),
    Apart::elsewhere(
        "BNR-011",
        "Legitimate-interest toggles",
        "The banner knows no switch but that of consent; a purpose that rests what is stored on legitimate interests is BAS-065.",
    ),
    Apart::impossible(
        "BNR-013",
        "Language of banner ≠ language of page",
        "The banner takes its words by the page's `lang`, never by the browser's language, and has all the languages of the notice; only a page in a language that the notice lacks gets the notice's first.",
    ),
    Apart::impossible(
        "BNR-015",
        "Accept and refuse kept for different times",
        "Yes and no are one record in one cookie, with the one lifetime of `consent.lifetime`.",
    ),
    Apart::impossible(
        "BNR-017",
        "Not operable by keyboard, no focus trap exit, no name/role, motion",
        "The first layer is a labelled region of native buttons and links that traps no focus and does not move; the settings are a native dialog that Escape closes. Browser tests hold both to it.",
    ),
    Apart::impossible(
        "BNR-018",
        "Close button stores acceptance",
        "The first layer has no close button, and closing the settings or pressing Escape stores nothing; a text that takes closing for consent is BNR-006.",
    ),
    Apart::impossible(
        "BNR-019",
        "Banner hides the notice or authority-required links",
        "On the notice's own pages the first layer does not open by itself; elsewhere it links to the notice and the list, and the page behind it stays in reach.",
    ),
    Apart::left_out(
        "CNS-001",
        "Consent not provable",
        "Each choice is kept in the visitor's browser as a record: a random id, the time, the button, the version of script and words, and the answer to each service by a digest of what was asked; `consent.endpoint` sends it to the controller with the language. How a controller without `endpoint` shows that consent was given stands in no file of the project.",
    ),
    Apart::impossible(
        "CNS-002",
        "No new request when purposes, controllers or third parties are added",
        "Each answer is kept with a digest of the service's category, purposes, data, stored items, parties and countries: when any of them changes it no longer counts, and the visitor is asked again. A change of the controllers themselves is what `consent.revision` is for.",
    ),
    Apart::impossible(
        "CNS-003",
        "Withdrawal has no effect",
        "Withdrawing deletes what the service stored on the site's own domain, sets its own switch where it has one, removes frames and reloads the page if a script ran; the same click holds back what comes later.",
    ),
    Apart::impossible(
        "CNS-004",
        "Stored “yes” older than its expiry is still used",
        "A record older than `consent.lifetime` reads as no choice, and nothing that waits is loaded.",
    ),
];
