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

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Version};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "CMP-001",
    "silent-complaint",
    "GDPR Art. 13(2)(d), 14(2)(e), 77(1)",
)
.check(check);

static SAID: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "complaint",
            &[
                "valitus|valitusta|valituksen|valitukse*|valittaa|valitat|valittamalla|valittaminen|kantelu*|kannella",
                "saattaa|viedä|ilmoittaa|kääntyä|ilmoituksen … valvontaviranom*|tietosuojavaltuut*",
                "valvontaviranom*|tietosuojavaltuut* … saattaa|viedä|ilmoittaa|kääntyä|ilmoituksen",
            ],
        ),
        (
            "en",
            "complaint",
            &[
                "complain|complaint|complaints|complaining",
                "report|turn|take|refer … supervisory|protection authority|authorities",
                "report|turn|take|refer … ombudsman*",
            ],
        ),
        (
            "sv",
            "complaint",
            &["klaga|klagar|klagomål*|besvär*|anmäl*"],
        ),
    ])
});

/// Whether a text says nothing of complaints.
pub(super) fn silent(version: &Version) -> bool {
    !SAID.lacks(version, &["complaint"]).is_empty()
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
    use crate::check::prose::Reading;

    #[test]
    fn the_text_says_it_in_many_ways() {
        let said =
            |language: &str, text: &str| !SAID.find(language, &Reading::plain(text)).is_empty();
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
