//! Your own section on other rights does not say that recipients are told about corrections and erasures.
//!
//! ## Why it matters
//! People who have data corrected or erased want to know whether those who received the data hear of it. The controller
//! must tell the recipients, and must say who they are if asked. The built-in text says so.
//!
//! ## Example
//! ```content/fi/sections/other_rights.md
//! Voit viedä asian tuomioistuimeen, jos katsot, että oikeuksiasi on loukattu.
//! ```
//! ```content/en/sections/other_rights.md
//! You may take the matter to court if you think your rights have been infringed.
//! ```
//!
//! ## Instead
//! ```content/fi/sections/other_rights.md
//! Ilmoitamme oikaisusta ja poistosta niille, joille olemme tietoja luovuttaneet. Kysy, niin kerromme, keitä he ovat.
//! ```
//! ```content/en/sections/other_rights.md
//! We tell those to whom we have disclosed your data that it has been corrected or erased. Ask us who they are.
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Lexicon;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::note("RGT-009", "unmentioned-notification", "GDPR Art. 19").check(check);

static TOLD: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "told",
            &[
                "ilmoitamme|ilmoitetaan|kerromme|kerrotaan|välitämme|ilmoitus … niille|heille|vastaanottaj*|muille|kaikille|jokaiselle|joille",
                "vastaanottaj* … ilmoit*|kerro*|tiedo*",
            ],
        ),
        (
            "en",
            "told",
            &[
                "inform|tell|notify … those|recipient|recipients|them|others|everyone|anyone|each",
                "recipients … informed|told|notified",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let own = facts.corpus.at("content/sections/other_rights.md");
    for version in own.iter().flat_map(|saying| &saying.versions) {
        if !TOLD.lacks(version, &["told"]).is_empty() {
            findings.add(
                RULE.at(
                    version.place(0..0),
                    "the section on other rights does not say that recipients are told about corrections and erasures",
                )
                .label("your own text in place of the built-in one")
                .help("say it, or remove the file: the built-in text has it"),
            );
        }
    }
}
