//! Your own text on complaints does not name the three places where people may complain.
//!
//! ## Why it matters
//! People may complain where they habitually live, where they work, or where the alleged infringement took place. The
//! built-in text says so; a file of your own under the same path takes its place and must say it too.
//!
//! ## Example
//! ```content/fi/sections/complaint.md
//! Voit tehdä valituksen asuinpaikkasi valvontaviranomaiselle.
//! ```
//!
//! ## Instead
//! ```content/fi/sections/complaint.md
//! Voit tehdä valituksen valvontaviranomaiselle siinä maassa, jossa asut vakinaisesti, jossa työskentelet tai jossa
//! epäilty rikkomus on tapahtunut.
//! ```

use std::sync::LazyLock;

use super::silent_complaint::silent;
use crate::check::facts::Facts;
use crate::check::prose::Lexicon;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::warning(
    "CMP-002",
    "incomplete-places",
    "GDPR Art. 77(1); WP260 rev.01, annex",
)
.check(check);

const PLACES: [&str; 3] = ["where people live", "where they work", "where it happened"];

static NAMED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            PLACES[0],
            &["asu*|vakinai*|vakitu*|kotipai*|kotimaa*"],
        ),
        ("fi", PLACES[1], &["työ*"]),
        (
            "fi",
            PLACES[2],
            &["rikkomu*|rikkomi*|loukkau*|tapahtu*|epäil*"],
        ),
        ("en", PLACES[0], &["live*|living|resid*|home"]),
        ("en", PLACES[1], &["work*|employ*"]),
        (
            "en",
            PLACES[2],
            &["infring*|violat*|breach*|happen*|occur*|took|takes"],
        ),
        ("sv", PLACES[0], &["bor|bosatt*|hemvist*|vistas*"]),
        ("sv", PLACES[1], &["arbet*"]),
        (
            "sv",
            PLACES[2],
            &["överträd*|intrång*|begått*|skett*|inträff*"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let Some(own) = facts.corpus.at("content/sections/complaint.md") else {
        return;
    };
    for version in &own.versions {
        let missing = NAMED.lacks(version, &PLACES);
        let Some(first) = version.reading().sentences.first() else {
            continue;
        };
        // A text that says nothing of complaints is CMP-001.
        if missing.is_empty() || silent(version) {
            continue;
        }
        findings.add(
            RULE.at(
                version.place(first.range.clone()),
                format!("the text on complaints does not say that people may complain {}", missing.join(" or ")),
            )
            .label("your own text in place of the built-in one")
            .help("name all three places, or put what you want to add under `texts: {complaint: …}` and remove the file"),
        );
    }
}
