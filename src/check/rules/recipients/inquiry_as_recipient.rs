//! A recipient is the police, or another authority that asks in a single case.
//!
//! ## Why it matters
//! An authority that gets data for a particular inquiry under the law is not a recipient under the Regulation. The list
//! should hold those who get data in the normal course; what a law may demand one day is the same for everybody.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting: {role: processor, country: FI}
//!   police:
//!     category: {fi: Poliisi, en: Police}
//!     role: authority
//!     only_if: {fi: Jos poliisi pyytää tietoja rikoksen selvittämiseksi., en: If the police ask for data to solve a crime.}
//! registers:
//!   customers:
//!     recipients: [police]
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting: {role: processor, country: FI}
//! texts:
//!   recipients:
//!     fi: Jos viranomainen vaatii tietoja lain nojalla yksittäisessä asiassa, annamme ne sille.
//!     en: If an authority demands data in a single case under the law, we hand them over.
//! ```
//!
//! ## Limits
//! Checked are recipients with the role `authority` whose name or condition mentions the police, an investigation or a
//! request.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Lexicon;
use crate::check::rule::{Findings, Rule};
use crate::source::decode::Entries;
use crate::terms::Role;

pub const RULE: Rule = Rule::note("REC-008", "inquiry-as-recipient", "GDPR Art. 4(9)").check(check);

static INQUIRY: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "inquiry",
            &[
                "poliisi|poliisille|poliisin|keskusrikospoliisi|syyttäjä|syyttäjälle",
                "rikoksen|rikosten|rikos* selvit*|tutki*",
                "esitutkin*|rikostutkin*",
                "viranomaisen pyynnö*|vaatim*",
                "viranomainen pyytää|vaatii",
            ],
        ),
        (
            "en",
            "inquiry",
            &[
                "police|prosecutor|prosecutors",
                "law enforcement",
                "criminal investigation|investigations|inquiry",
                "authority|authorities ask|asks|demand|demands|request|requests",
                "request|requests|demand of|from|by an|the? authority|authorities",
            ],
        ),
        (
            "sv",
            "inquiry",
            &["polisen|polis|åklagare*", "förundersök*"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let all = facts.policy.recipients.as_deref();
    for (id, recipient) in all.into_iter().flat_map(Entries::iter) {
        if recipient
            .role
            .as_ref()
            .is_none_or(|role| role.value != Role::Authority)
        {
            continue;
        }
        let said = ["name", "category", "only_if"];
        let said = said
            .iter()
            .filter_map(|key| facts.corpus.at(&format!("recipients.{id}.{key}")));
        let asks = said
            .flat_map(|saying| saying.versions.iter())
            .find_map(|version| {
                let hit = INQUIRY.meets(version).into_iter().next()?;
                Some(version.place(hit.range))
            });
        let Some(span) = asks else {
            continue;
        };
        findings.add(
            RULE.at(span, format!("the recipient `{id}` gets data only when it asks in a single case"))
                .label("an inquiry does not make a recipient")
                .help(format!("remove the recipient `{id}`; a sentence under `texts.recipients` can say what the law may demand")),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::prose::Reading;

    fn asks(language: &str, text: &str) -> bool {
        !INQUIRY.find(language, &Reading::plain(text)).is_empty()
    }

    #[test]
    fn an_inquiry_is_known_by_its_words() {
        for text in [
            "Poliisi",
            "Keskusrikospoliisi",
            "Jos rikosta tutkitaan.",
            "Viranomaisen pyynnöstä.",
        ] {
            assert!(asks("fi", text), "{text}");
        }
        for text in [
            "Verohallinto",
            "Jos viet riidan lautakuntaan.",
            "Pyynnöstäsi.",
        ] {
            assert!(!asks("fi", text), "{text}");
        }
        for text in [
            "The police",
            "At the request of an authority.",
            "Law enforcement",
        ] {
            assert!(asks("en", text), "{text}");
        }
        for text in ["Tax Administration", "At your request.", "Insurance policy"] {
            assert!(!asks("en", text), "{text}");
        }
    }
}
