//! The controller's own staff are listed as recipients.
//!
//! ## Why it matters
//! People who work under the controller's authority are part of it, not recipients. Listing them makes it look as if
//! data left the house.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting:
//!     name: {fi: Yrityksen henkilöstö, en: Our staff}
//!     role: processor
//!     country: FI
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting: {role: processor, country: FI}
//! security:
//!   electronic:
//!     - {fi: "Asiakastietoja näkevät vain ne työntekijämme, jotka käsittelevät tilauksia.", en: Only those of our staff who handle orders see customer data.}
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Lexicon;
use crate::check::rule::{Findings, Rule};
use crate::source::decode::Entries;

pub const RULE: Rule = Rule::warning(
    "REC-004",
    "own-staff-as-recipient",
    "GDPR Art. 4(9)–(10), 29",
)
.check(check);

static STAFF: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "staff",
            &[
                "henkilöstö|henkilöstömme|henkilökunta|henkilökuntamme|työntekijät|työntekijämme|toimihenkilöt|toimihenkilömme",
                "yhdistyksen|seuran|yhtiön|oma hallitus",
                "hallituksen jäsenet",
            ],
        ),
        (
            "fi",
            "beside",
            &[
                "yrityksen|yhtiön|seuran|yhdistyksen|rekisterinpitäjän|säätiön|toimiston|liikkeen|oma|omat|ja|sekä|nimetyt|myymälän|asiakaspalvelun",
            ],
        ),
        (
            "en",
            "staff",
            &[
                "staff|employees|personnel",
                "our|own|the? board",
                "members of the board",
                "board members",
            ],
        ),
        (
            "en",
            "beside",
            &[
                "our|own|the|of|company|company's|controller's|association|association's|club|foundation|club's|firm's|and|members|named|office|shop",
            ],
        ),
        (
            "sv",
            "staff",
            &["personal|personalen|anställda|medarbetare"],
        ),
        (
            "sv",
            "beside",
            &["vår|våra|egen|egna|företagets|föreningens|bolagets|och"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let all = facts.policy.recipients.as_deref();
    for (id, _) in all.into_iter().flat_map(Entries::iter) {
        let said = ["name", "category"];
        let said = said
            .iter()
            .filter_map(|key| facts.corpus.at(&format!("recipients.{id}.{key}")));
        let staff = said
            .flat_map(|saying| saying.versions.iter())
            .find(|version| {
                STAFF.covers(version) && STAFF.meets(version).iter().any(|hit| hit.tag == "staff")
            });
        let Some(version) = staff else {
            continue;
        };
        findings.add(
            RULE.at(version.span, format!("`{}` are the controller's own people, not a recipient", version.text))
                .label("part of the controller")
                .help(format!("remove the recipient `{id}`; who on the staff sees the data can be said under `security`")),
        );
    }
}
