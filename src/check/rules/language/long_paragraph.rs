//! A paragraph has more than 120 words.
//!
//! ## Why it matters
//! People look for one thing in a notice. In a wall of text they do not find it.
//!
//! ## Example
//! ```yaml
//! texts:
//!   disclosures:
//!     fi: >-
//!       Kuljetusyritys saa nimesi ja osoitteesi. Se tarvitsee ne, jotta se voi tuoda pakettisi. Pankki saa maksusi tiedot ja
//!       siirtää rahat. Tilitoimistomme näkee laskut ja toimii vain ohjeidemme mukaan. Poliisi saa sen, mihin laki meidät
//!       velvoittaa, ja kirjaamme, mitä annoimme. Perintäyhtiö saa laskun, jota et ole maksanut kahdesta muistutuksesta
//!       huolimatta. Vakuutusyhtiö saa tiedot vahingosta. Muille emme anna mitään.
//!     en: >-
//!       The carrier gets your name and address. It needs them to bring the parcel to you. It does not use them for its own
//!       marketing. The bank gets the details of your payment. It needs them to move the money. It keeps them under its own
//!       rules. The accounting firm sees our invoices. It acts for us and on our orders only. It sends the files back when the
//!       year is over. The police get what the law obliges us to give. We check every request. We write down what we gave and
//!       why. The collector gets an unpaid bill after two reminders. It tells you about itself in its first letter. The
//!       insurer gets the facts of an accident. It decides on the payment. Nobody else gets anything from us. We do not sell
//!       data at all. We do not rent it either.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   disclosures:
//!     fi: |-
//!       - Kuljetusyritys saa nimesi ja osoitteesi, jotta se voi tuoda pakettisi.
//!       - Pankki saa maksusi tiedot ja siirtää rahat.
//!     en: |-
//!       - The carrier gets your name and address, so that it can bring the parcel.
//!       - The bank gets the details of your payment and moves the money.
//! ```
//!
//! ## Limits
//! Each item of a list is a paragraph of its own.

use crate::check::facts::Facts;
use crate::check::prose::Version;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::note("TXT-005", "long-paragraph", "GDPR Art. 12(1); WP260 rev.01").check(check);

const WORDS: usize = 120;

fn check(facts: &Facts, findings: &mut Findings) {
    for version in facts.corpus.prose().flat_map(|saying| &saying.versions) {
        let reading = version.reading();
        let mut last = None;
        for sentence in &reading.sentences {
            if last.replace(sentence.paragraph) == Some(sentence.paragraph) {
                continue;
            }
            let words = reading.words_in(sentence.paragraph);
            if words > WORDS {
                findings.add(
                    RULE.at(
                        version.place(sentence.range.clone()),
                        format!("a paragraph of {words} words"),
                    )
                    .label("it begins here")
                    .help(divide(version)),
                );
            }
        }
    }
}

fn divide(version: &Version) -> &'static str {
    if version.is_markdown() {
        "divide it with an empty line where the subject changes, or make it a list"
    } else {
        "shorten it, or move a part of it to a section's own words under `texts`, where paragraphs and lists are possible"
    }
}
