//! A text uses a word of the Finnish Personal Data Act, which was repealed in 2019.
//!
//! ## Why it matters
//! People look for the words that the Regulation, the authority and other notices use. An old word suggests that nobody
//! has read the text since, and some stand for rights that have changed.
//!
//! ## Example
//! ```yaml
//! texts:
//!   controller:
//!     fi: Tämä rekisteriseloste koskee verkkokauppaamme.
//!     en: This notice concerns our web shop.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   controller:
//!     fi: Tämä tietosuojaseloste koskee verkkokauppaamme.
//!     en: This notice concerns our web shop.
//! ```
//!
//! ## Limits
//! A text about the past ("korvaa vanhan rekisteriselosteen") is left alone.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::warning("RGT-020", "old-law-vocabulary", "FI-DPA § 37").check(check);

/// The words of today are the tags.
static OLD: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        ("fi", "tietosuojaseloste", &["rekisteriselost*|henkilörekisteriselost*"]),
        ("fi", "oikeus saada pääsy tietoihin", &["tarkastusoikeu*"]),
        ("fi", "vastustamisoikeus", &["kielto-oikeu*"]),
        ("fi", "mistä tiedot saadaan", &["säännönmukai* tietoläh*", "säännönmukai* tieto* läh*"]),
        ("fi", "vastaanottajat", &["säännönmukai* luovut*", "säännönmukai* tieto* luovut*", "säännönmukai* tietojenluovut*"]),
        ("fi", "tietojen suojaaminen", &["atk|atk:lla|atk:n", "atk-*", "rekisterin suojauksen periaat*"]),
        ("fi", "rekisteri", &["henkilörekisteri|henkilörekisterin|henkilörekisteriä|henkilörekisteriin|henkilörekisterissä|henkilörekisteristä|henkilörekisterit|henkilörekistereitä|henkilörekisterimme"]),
        ("fi", "tietosuojalaki ja tietosuoja-asetus", &["henkilötietolaki|henkilötietolain|henkilötietolakia|henkilötietolaissa|henkilötietolakiin"]),
        ("en", "GDPR and Data Protection Act", &["personal data act"]),
        ("fi", "perustelut, valitus ja tuomioistuin", &["kieltäytymistodistu*", "todistu* kieltäytymi*"]),
        ("fi", "yhteyshenkilö tietosuoja-asioissa", &["rekisteriasioi* vastaava* henkilö*"]),
    ])
    .unless(&[
        (
            "fi",
            "past",
            &["korvaa|korvasi|korvaavat|korvattu|korvanneet", "kumottu*|kumotu*|kumosi|kumoutu*", "entinen|entise*|vanha|vanhan|aiempi|aiemman|aikaisem*", "enää"],
        ),
        ("en", "past", &["replace|replaces|replaced", "repealed", "former|old|earlier|previous", "no longer"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in OLD.meet(facts.corpus.said()) {
        if met.saying.under("changes") {
            continue;
        }
        let (old, new) = (met.text(), met.hit.tag);
        let finding = RULE
            .at(
                met.span(),
                format!("`{old}` is a word of the repealed Personal Data Act"),
            )
            .label(format!("today: {new}"))
            .help(format!("use today's word: {new}"));
        findings.add(match renewed(old) {
            Some(renewed) => finding.edit(met.span(), renewed),
            None => finding,
        });
    }
}

/// The word of today in the same case form, where both end in the same word and so inflect alike.
fn renewed(old: &str) -> Option<String> {
    let pairs = [
        ("henkilörekisteri", "seloste", "tietosuoja"),
        ("rekisteri", "seloste", "tietosuoja"),
        ("kielto-", "oikeu", "vastustamis"),
    ];
    pairs.iter().find_map(|(first, second, new)| {
        let capital = old.chars().next()?.is_uppercase();
        let lower = old.to_lowercase();
        let rest = lower
            .strip_prefix(first)
            .filter(|rest| rest.starts_with(second))?;
        let word = format!("{new}{rest}");
        let mut chars = word.chars();
        let initial = chars.next()?;
        match capital {
            true => Some(initial.to_uppercase().chain(chars).collect()),
            false => Some(word),
        }
    })
}
