//! A text of one's own on complaints does not say that people may complain to the supervisory authority.
//!
//! ## Why it matters
//! The right to complain is part of what people must be told. The built-in text says so; a file of the same path takes
//! its place and must say it too.
//!
//! ## Example
//! ```content/fi/sections/complaint.md
//! Kerro meille, jos olet tyytymätön. Vastaamme kahdessa päivässä.
//! ```
//!
//! ## Instead
//! ```content/fi/sections/complaint.md
//! Voit tehdä valituksen valvontaviranomaiselle siinä maassa, jossa asut vakinaisesti, jossa työskentelet tai jossa
//! epäilty rikkomus on tapahtunut. Kerro myös meille, jos olet tyytymätön.
//! ```
//!
//! ## Limits
//! That a complaint is spoken of is enough; the three places are CMP-002. In the section on rights and in the short
//! version the right is named whatever your text says.

use std::sync::LazyLock;

use super::words::AUTHORITY;
use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Reading, Version};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "CMP-001",
    "silent-complaint",
    "GDPR Art. 13(2)(d), 14(2)(e), 77(1)",
)
.check(check);

/// A complaint, or somebody who turns (`turn`) to the authority.
static SAID: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "complaint",
            &[
                "valitus|valitusta|valitukse*|valittaa|valitat|valittamalla|valittaminen|kantelu*|kannella",
            ],
        ),
        (
            "fi",
            "turn",
            &["saattaa|viedä|ilmoittaa|kääntyä|ilmoituksen"],
        ),
        (
            "en",
            "complaint",
            &["complain|complaint|complaints|complaining"],
        ),
        ("en", "turn", &["report|turn|take|refer|bring"]),
        (
            "sv",
            "complaint",
            &["klaga|klagar|klagomål*|besvär*|anmäl*"],
        ),
    ])
});

/// Whether a text says nothing of complaints.
pub(super) fn silent(version: &Version) -> bool {
    matches!(version.language, "fi" | "en" | "sv") && !said(version.language, version.reading())
}

fn said(language: &str, reading: &Reading) -> bool {
    let authority = AUTHORITY.find(language, reading);
    let named = |sentence: usize| authority.iter().any(|hit| hit.sentence == sentence);
    let mut met = SAID.find(language, reading).into_iter();
    met.any(|hit| hit.tag == "complaint" || named(hit.sentence))
}

fn check(facts: &Facts, findings: &mut Findings) {
    let own = facts.corpus.at("content/sections/complaint.md");
    for version in own.iter().flat_map(|saying| &saying.versions) {
        // A text without words is told as that.
        let Some(first) = version.reading().sentences.first() else {
            continue;
        };
        if !silent(version) {
            continue;
        }
        findings.add(
            RULE.at(
                version.place(first.range.clone()),
                "the text on complaints does not say that people may complain to the supervisory authority",
            )
            .label("takes the place of the built-in text, which says it")
            .help("say it, or put what you want to add under `texts: {complaint: …}` and leave the file out"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn the_text_says_it_in_many_ways() {
        let said = |language: &str, text: &str| said(language, &Reading::plain(text));
        for (language, text) in [
            ("fi", "Voit tehdä valituksen valvontaviranomaiselle."),
            ("fi", "Voit valittaa tietosuojavaltuutetulle."),
            (
                "fi",
                "Sinulla on oikeus saattaa asia valvontaviranomaisen käsiteltäväksi.",
            ),
            (
                "fi",
                "Voit tehdä ilmoituksen tietosuojavaltuutetun toimistoon.",
            ),
            (
                "en",
                "You may lodge a complaint with a supervisory authority.",
            ),
            (
                "en",
                "You can take the matter to the Data Protection Ombudsman.",
            ),
            ("sv", "Du kan lämna in klagomål till tillsynsmyndigheten."),
        ] {
            assert!(said(language, text), "{text}");
        }
        for (language, text) in [
            ("fi", "Voit valita, miten vastaamme."),
            ("fi", "Kerro meille, jos olet tyytymätön."),
            ("en", "Tell us if you are not content."),
            ("en", "The supervisory authority gives advice."),
        ] {
            assert!(!said(language, text), "{text}");
        }
    }
}
