//! A text lets people use their rights against only one of the joint controllers.
//!
//! ## Why it matters
//! Joint controllers may share the work as they like, but people have their rights against each of them, whatever the
//! arrangement says. Whichever of them receives a request must see to it.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     joint_controllers:
//!       - name: Kauppa Oy
//!         country: FI
//!         arrangement:
//!           fi: Kauppa Oy ylläpitää asiakastilejä. Voit käyttää oikeuksiasi vain Kauppa Oy:tä kohtaan.
//!           en: Kauppa Oy runs the customer accounts. You may use your rights only against Kauppa Oy.
//!         contact_point: {fi: Kirjoita Kauppa Oy:lle., en: Write to Kauppa Oy.}
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     joint_controllers:
//!       - name: Kauppa Oy
//!         country: FI
//!         arrangement:
//!           fi: Kauppa Oy ylläpitää asiakastilejä ja vastaa pyyntöihin. Voit lähettää pyyntösi myös meille.
//!           en: Kauppa Oy runs the customer accounts and answers requests. You may send your request to us too.
//!         contact_point: {fi: Kirjoita Kauppa Oy:lle., en: Write to Kauppa Oy.}
//! ```
//!
//! ## Limits
//! Checked only where a register has joint controllers. It is no restriction to say where it is best to write.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Met, Wording};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error("CTL-016", "rights-against-one", "GDPR Art. 26(3)").check(check);

static ONLY: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "whole",
            &[
                "oikeuksiasi|oikeuksianne|oikeuksiaan|oikeuksia|oikeutesi|oikeuttasi|vaatimuksesi … vain|ainoastaan|yksinomaan … kohtaan",
                "vain|ainoastaan|yksinomaan … kohtaan … oikeuksiasi|oikeuksianne|oikeuksiaan|oikeuksia",
                "kohtaan … oikeuksiasi|oikeuksianne|oikeuksiaan|oikeuksia vain|ainoastaan|yksinomaan",
            ],
        ),
        (
            "fi",
            "next",
            &["pyyntö|pyyntösi|pyynnöt|pyynnön|pyyntöjä|vaatimukset|vaatimuksesi|vaatimuksia|oikeuksia|oikeuksiasi|oikeuksiaan … vain|ainoastaan|yksinomaan"],
        ),
        (
            "en",
            "whole",
            &[
                "rights … only|solely|exclusively against|towards",
                "rights … against|towards … only|alone|exclusively",
                "only|solely|exclusively against|towards … rights",
            ],
        ),
        (
            "en",
            "next",
            &[
                "requests|request|rights|claims … only|solely|exclusively to|with|through|by",
                "only|solely|exclusively to",
            ],
        ),
    ])
    .about(&[
        ("fi", "rights", &["oikeu*|pyyn*|pyynt*|vaatimu*"]),
        ("en", "rights", &["rights|right|request*|claim*"]),
    ])
    .unless(&[
        (
            "fi",
            "not",
            &["ei|eivät|emme|eikä|et|ette|eivätkä|myös|kumpaakin|kumpaankin|molempia|molempiin|kaikkia|kaikkiin|jokaista|vaan"],
        ),
        (
            "en",
            "not",
            &["not|no|never|nor|also|too|either|both|each|all|any|every"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    let joint: Vec<&str> = facts
        .notice
        .registers
        .iter()
        .filter(|register| {
            register
                .register
                .joint_controllers
                .as_ref()
                .is_some_and(|list| !list.is_empty())
        })
        .map(|register| register.id)
        .collect();
    if joint.is_empty() {
        return;
    }
    let names = names(facts);
    // A text of another register is about another controller.
    let texts = facts
        .corpus
        .prose()
        .filter(|saying| saying.register().is_none_or(|id| joint.contains(&id)));
    for met in ONLY.meet(texts) {
        if met.hit.tag == "next" && !names_next(&met, &names) {
            continue;
        }
        findings.add(
            RULE.at(
                met.span(),
                "the text lets people use their rights against one controller only",
            )
            .label("people have their rights against each joint controller")
            .help("say who answers as a rule, and that requests may be sent to any of you"),
        );
    }
}

/// The first words of the names of the controller and its joint controllers, and words for either.
fn names(facts: &Facts) -> BTreeSet<String> {
    let registers = facts.policy.registers().map(|(_, register)| register);
    let joint = registers.flat_map(|register| {
        register
            .joint_controllers
            .iter()
            .flat_map(|list| list.iter())
    });
    let own = facts
        .policy
        .controller
        .iter()
        .filter_map(|controller| controller.name.as_ref());
    let names = joint.filter_map(|one| one.name.as_ref()).chain(own);
    let first = |name: &str| {
        name.split_whitespace()
            .next()
            .unwrap_or_default()
            .to_lowercase()
    };
    let said = [
        "meille",
        "meiltä",
        "sille",
        "us",
        "kumppanille",
        "kumppanillemme",
    ];
    let mut all: BTreeSet<String> = names.map(|name| first(name)).collect();
    all.extend(said.map(str::to_owned));
    all.remove("");
    all
}

/// Whether the word after the match is one of these.
fn names_next(met: &Met, names: &BTreeSet<String>) -> bool {
    let words = &met.version.reading().words;
    let next = words
        .get(met.hit.words.end)
        .map_or("", |word| word.folded.as_str());
    names.contains(next)
        || names
            .iter()
            .any(|name| name.len() > 3 && next.starts_with(name.as_str()))
}
