//! Data are kept until the person deletes the account or asks for deletion, and there is no other end.
//!
//! ## Why it matters
//! It is the controller's duty to set an end. Most people never close an account that they no longer use, so their data
//! are kept for ever. The Finnish authority fined a shop that had set no end of its own (the decision was appealed).
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: until account_deleted
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: until account_deleted or 2 years after last_login
//! ```
//!
//! ## Limits
//! `until consent_withdrawn` and `until unsubscribed` are left alone: what a person has agreed to holds until it is
//! taken back.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Version, Wording};
use crate::check::rule::{Findings, Rule};
use crate::check::rules::retention::words::{about_retention, has_number, rules};
use crate::model::{Keep, Limit};

pub const RULE: Rule = Rule::warning(
    "RET-008",
    "retention-left-to-people",
    "GDPR Art. 5(1)(e), 25(2); Data Protection Ombudsman TSV/26/2020",
)
.check(check);

const MESSAGE: &str = "data are kept until the person has them deleted, and there is no other end";

static LEFT: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "left",
            &[
                "kunnes|asti|saakka … pyydät|pyydätte|pyytää|vaadit|vaaditte|vaatii|haluat|haluatte|haluaa|ilmoitat|ilmoittaa … poist*|hävit*|tuho*|sulk*|lopet*",
                "niin kauan|pitkään kuin tilisi|käyttäjätilisi on",
                "niin kauan|pitkään kuin sinulla on … tili|käyttäjätili|tunnus|tunnukset",
                "kunnes|asti|saakka … poistat|poistatte|poistaa|suljet|suljette|sulkee|lopetat|lopettaa|irtisanoo … tili*|tunnu*|profiili*|tieto*|ne|asiakkuu*",
            ],
        ),
        (
            "en",
            "left",
            &[
                "until the|a? data? you|customer|customers|user|users|member|subject … ask*|request*|tell*|want* … delet*|eras*|remov*|clos*",
                "as|so long as your account is active|open",
                "as|so long as you have an? account",
                "until the|a? you|customer|customers|user|users|member|they delete*|remove*|close* … account*|profile|data|it|them|information",
            ],
        ),
    ])
    .unless(&[
        (
            "fi",
            "limit",
            &["enintään|viimeistään|kuitenkin|kuluttua|suostumu*|ei|emme|eivät"],
        ),
        (
            "en",
            "limit",
            &["most|latest|whichever|however|consent|not|never|no"],
        ),
    ])
});

/// Another end that the same text names.
static END: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        ("fi", "end", &["viimei*|jälkeen|päätty*|kuluttua"]),
        ("en", "end", &["last|after|end|ends|ended"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let help = "add an end of your own, such as `or 2 years after last_login`";
    for (_, rule) in rules(facts) {
        let Some(keep) = &rule.keep else {
            continue;
        };
        if let Keep::Limits(limits) = &keep.value
            && let [Limit::Until(event)] = limits.as_slice()
            && event == "account_deleted"
        {
            findings.add(
                RULE.at(keep.span, MESSAGE)
                    .label("and if the account is forgotten?")
                    .help(help),
            );
        }
    }
    let texts = facts
        .corpus
        .prose()
        .filter(|saying| about_retention(saying));
    for met in LEFT
        .meet(texts)
        .into_iter()
        .filter(|met| !ends(met.version))
    {
        findings.add(
            RULE.at(met.span(), MESSAGE)
                .label("and if nobody asks?")
                .help(
                    "name an end of your own too, such as `retention: 2 years after last_contact`",
                ),
        );
    }
}

fn ends(version: &Version) -> bool {
    has_number(version) || !END.meets(version).is_empty()
}
