//! A transfer rests on compelling legitimate interests, and nothing says which they are.
//!
//! ## Why it matters
//! This ground of last resort holds only if the controller tells the authority about the transfer, and the people
//! concerned about the transfer and the interests it serves. The notice cannot know those interests by itself.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Ltd
//!     role: controller
//!     country: ZA
//!     transfer:
//!       mechanism: compelling_interests
//!       copy: {fi: Pyydä jäljennös meiltä., en: Ask us for a copy.}
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Ltd
//!     role: controller
//!     country: ZA
//!     transfer:
//!       mechanism: compelling_interests
//!       copy: {fi: Pyydä jäljennös meiltä., en: Ask us for a copy.}
//! texts:
//!   transfers:
//!     fi: Siirsimme tiedot kerran torjuaksemme palvelimeemme kohdistuneen hyökkäyksen.
//!     en: We transferred the data once, to ward off an attack on our server.
//! ```
//!
//! ## Limits
//! The `interest` of a purpose that the recipient serves will do, and so will any text under `transfers`: seloste does
//! not judge whether it names the interests. The notice says by itself that the authority was told.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::check::rules::transfers::written;
use crate::terms::Mechanism;

pub const RULE: Rule = Rule::error(
    "TRF-016",
    "unsaid-compelling-interests",
    "GDPR Art. 49(1) second subparagraph, 13(1)(f)",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let told = facts
        .corpus
        .prose()
        .any(|saying| saying.section() == "transfers");
    for written in written(facts).filter(|_| !told) {
        let mechanism = written.transfer.mechanism.as_ref();
        let Some(mechanism) = mechanism.filter(|m| m.value == Mechanism::CompellingInterests)
        else {
            continue;
        };
        let named = facts.purposes().any(|(_, notice)| {
            let purpose = notice.purpose;
            let said = purpose.interest.is_some() || purpose.faulty("interest");
            said && notice.recipients.contains(&written.id)
        });
        if !named {
            findings.add(
                RULE.at(
                    mechanism.span,
                    format!(
                        "nothing says which compelling interests the transfer to `{}` serves",
                        written.id
                    ),
                )
                .label("which interests?")
                .help("name them under `texts: {transfers: …}`, or as `interest:` of the purpose that the recipient serves"),
            );
        }
    }
}
