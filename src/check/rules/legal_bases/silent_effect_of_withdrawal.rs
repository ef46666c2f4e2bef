//! Your own text on withdrawing consent does not say that what was done before stays lawful.
//!
//! ## Why it matters
//! People must be told this: withdrawal works from that day on and does not undo what happened before. The built-in
//! text says so; a file of your own under the same path takes its place and must say it too.
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
//! Voit peruuttaa suostumuksesi milloin tahansa.
//! ```
//! ```content/en/sections/withdrawal.md
//! You may withdraw your consent at any time.
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

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Lexicon;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::legal_bases::words::own_withdrawal;

pub const RULE: Rule = Rule::warning(
    "BAS-013",
    "silent-effect-of-withdrawal",
    "GDPR Art. 7(3), 13(2)(c), 14(2)(d)",
)
.check(check);

static SAID: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "effect",
            &[
                "ennen|siihen|aiemm*|aikaisemm* … lailli*|lainmukai*|lainvastai*",
                "lailli*|lainmukai*|lainvastai* … ennen|siihen|aiemm*|aikaisemm*",
                "ei vaikuta … ennen|siihen|aiemm*|aikaisemm*",
            ],
        ),
        (
            "en",
            "effect",
            &[
                "before|earlier|until … lawful*|unlawful*|legal|legality",
                "lawful*|legal|legality … before|earlier|until",
                "not affect … before|earlier|until",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for version in own_withdrawal(facts) {
        if SAID.lacks(version, &["effect"]).is_empty() {
            continue;
        }
        findings.add(
            RULE.at(
                version.place(0..version.text.trim_end().len()),
                "the text on withdrawal does not say that what was done before stays lawful",
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
            "Ennen peruuttamista tehty käsittely pysyy laillisena.",
            "Peruuttaminen ei vaikuta ennen sitä tehdyn käsittelyn lainmukaisuuteen.",
            "Se, mitä on tehty ennen peruuttamista, pysyy laillisena.",
        ] {
            assert!(said("fi", text), "{text}");
        }
        for text in [
            "Peruuttamisen jälkeen emme käytä tietoja.",
            "Käsittely on laillista.",
        ] {
            assert!(!said("fi", text), "{text}");
        }
        for text in [
            "What was done before remains lawful.",
            "Withdrawal does not affect the lawfulness of processing before it.",
            "The withdrawal does not make earlier processing unlawful.",
        ] {
            assert!(said("en", text), "{text}");
        }
        for text in [
            "After that we no longer use the data.",
            "Our processing is lawful.",
        ] {
            assert!(!said("en", text), "{text}");
        }
    }
}
