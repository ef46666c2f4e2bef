//! Your own text on withdrawing consent does not say that consent may be withdrawn at any time.
//!
//! ## Why it matters
//! Whoever asks for consent must say that it can be withdrawn at any time. The built-in text says so; a file of your
//! own under the same path takes its place and must say it too.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       newsletter:
//!         legal_basis: consent
//!         withdrawal: {fi: "Jokaisessa uutiskirjeessä on linkki, josta perut tilauksen.", en: Every newsletter has a link to unsubscribe.}
//!         data: [contact.email]
//!         retention: until consent_withdrawn
//! ```
//! ```content/fi/sections/withdrawal.md
//! Pyydämme suostumuksesi uutiskirjeeseen. Ennen peruuttamista tehty käsittely pysyy laillisena.
//! ```
//! ```content/en/sections/withdrawal.md
//! We ask for your consent to the newsletter. What was done before a withdrawal remains lawful.
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       newsletter:
//!         legal_basis: consent
//!         withdrawal: {fi: "Jokaisessa uutiskirjeessä on linkki, josta perut tilauksen.", en: Every newsletter has a link to unsubscribe.}
//!         data: [contact.email]
//!         retention: until consent_withdrawn
//! ```
//! ```content/fi/sections/withdrawal.md
//! Voit peruuttaa suostumuksesi milloin tahansa. Ennen peruuttamista tehty käsittely pysyy laillisena.
//! ```
//! ```content/en/sections/withdrawal.md
//! You may withdraw your consent at any time. What was done before remains lawful.
//! ```
//!
//! ## Limits
//! How consent is withdrawn is said for each purpose (BAS-011).

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Lexicon;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::legal_bases::words::own_withdrawal;

pub const RULE: Rule = Rule::error(
    "BAS-010",
    "silent-withdrawal",
    "GDPR Art. 7(3), 13(2)(c), 14(2)(d)",
)
.check(check);

static SAID: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "withdraw",
            &[
                "peruuttaa|peruutat|peruuttaminen|peruutettavissa|perua|perut|peruutetaan … milloin|koska tahansa|vain|hyvänsä",
                "milloin|koska tahansa|vain|hyvänsä … peruuttaa|peruutat|peruutettavissa|perua|perut",
                "milloin|koska tahansa|vain|hyvänsä … oikeus peruuttaa",
            ],
        ),
        (
            "en",
            "withdraw",
            &[
                "withdraw|withdrawn|revoke|revoked|take … at any time",
                "at any time … withdraw|withdrawn|revoke|revoked|take",
                "any time|moment … withdraw|revoke",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for version in own_withdrawal(facts) {
        if SAID.lacks(version, &["withdraw"]).is_empty() {
            continue;
        }
        findings.add(
            RULE.at(
                version.place(0..version.text.trim_end().len()),
                "the text on withdrawal does not say that consent may be withdrawn at any time",
            )
            .label("your own text in place of the built-in one")
            .help("say it, or remove the file: the built-in text has it"),
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
        for text in [
            "Voit peruuttaa suostumuksesi milloin tahansa.",
            "Suostumus on milloin vain peruutettavissa.",
            "Sinulla on milloin tahansa oikeus peruuttaa suostumuksesi.",
            "Peruutat suostumuksen koska tahansa omilla sivuillasi.",
        ] {
            assert!(said("fi", text), "{text}");
        }
        for text in [
            "Pyydämme suostumuksesi.",
            "Voit peruuttaa varauksen.",
            "Voit ottaa yhteyttä milloin tahansa.",
        ] {
            assert!(!said("fi", text), "{text}");
        }
        for text in [
            "You may withdraw your consent at any time.",
            "At any time you can withdraw it.",
            "Consent can be revoked at any time.",
            "You can take it back at any time.",
        ] {
            assert!(said("en", text), "{text}");
        }
        for text in [
            "We ask for your consent.",
            "You may withdraw money.",
            "Contact us at any time.",
        ] {
            assert!(!said("en", text), "{text}");
        }
    }
}
