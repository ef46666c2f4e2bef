//! A data category names no items, or leaves its list open with words such as "other information" or "etc.".
//!
//! ## Why it matters
//! From "contact data" nobody knows whether a phone number is included. A list that ends in "etc." tells people that
//! something is missing, but not what.
//!
//! ## Example
//! ```yaml
//! data_categories:
//!   orders: [order_history, payment_status, {fi: muut tiedot, en: other information}]
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   orders: [order_history, payment_status, returns]
//! ```
//!
//! ## Limits
//! The Regulation asks for the categories (Art. 14(1)(d)); the items are what guidance expects. A category without any
//! item stops the notice all the same, since whether special categories are used follows from the items. An open end is
//! a warning.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Manner, Wording};
use crate::check::rule::{Findings, Need, Rule};
use crate::diagnostic::Severity;

pub const RULE: Rule = Rule::error(
    "DAT-004",
    "unstated-items",
    "GDPR Art. 14(1)(d), 12(1); WP260 rev.01, annex",
)
.needs(&[Need::new(
    "data_categories.*.items",
    "GDPR Art. 14(1)(d), 12(1); WP260 rev.01, annex",
    "{} does not say which data it holds",
    "add `items:`, such as `[name, email]`",
)])
.check(check);

/// `list` ends a list anywhere; `open` is an item that is no item.
static OPEN: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "open",
            &[
                "muu|muut|muita|muuta vastaavat|vastaavia|tarvittavat|tarvittavia|tarpeelliset|tarpeellisia|mahdolliset|mahdollisia|olennaiset? tieto|tiedot|tietoja",
            ],
        ),
        (
            "fi",
            "list",
            &[
                "ja|sekä|tai muu|muut|muita|muuta vastaavat|vastaavia|tarvittavat|tarvittavia|tarpeelliset|tarpeellisia|mahdolliset|mahdollisia|olennaiset? tieto|tiedot|tietoja",
                "jne",
                "ym|yms|tms",
                "ynnä muuta",
                "ja niin edelleen",
            ],
        ),
        (
            "en",
            "open",
            &["other similar|relevant|necessary|possible|such? information|data|details"],
        ),
        (
            "en",
            "list",
            &[
                "and|or any? other similar|relevant|necessary|possible|such? information|data|details",
                "etc|etcetera",
                "and so on|forth",
            ],
        ),
        (
            "sv",
            "open",
            &["andra|övriga|övrig liknande|nödvändiga? uppgifter|information"],
        ),
        ("sv", "list", &["osv|m.m|etc", "och så vidare"]),
    ])
    .unless(&[
        ("fi", "not", &["ei|emme|eivät|eikä|emmekä"]),
        ("en", "not", &["no|not|never|nor"]),
        ("sv", "not", &["inte|inga|ingen"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    // A category may well be called "other data", as long as it says which.
    let lists = facts.corpus.said().filter(|saying| {
        let category = saying.route.starts_with("data_categories.") && saying.field() != "name";
        category
            || saying.route.starts_with("items.")
            || saying.manner == Manner::Markdown && saying.section() == "data"
    });
    let mut told = None;
    for met in OPEN.meet(lists) {
        // In a sentence "other data are optional" leaves nothing open.
        if met.saying.manner == Manner::Markdown && met.hit.tag == "open" {
            continue;
        }
        // What is wrong with an item is so in every language.
        if met.saying.manner == Manner::Phrase && told == Some(met.saying.span) {
            continue;
        }
        told = Some(met.saying.span);
        let mut finding = RULE
            .at(met.span(), "the list of data has no end")
            .label("which ones?")
            .help("name the data that are meant, or leave this out");
        finding.severity = Severity::Warning;
        findings.add(finding);
    }
}
