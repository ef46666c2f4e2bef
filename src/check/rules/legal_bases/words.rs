//! Texts that several rules about legal bases read.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Version};
use crate::derive::{Outcome, Right, State};

/// The project's own text on withdrawing consent, if the notice shows it: it takes the place of the built-in one.
pub fn own_withdrawal<'f>(facts: &'f Facts) -> impl Iterator<Item = &'f Version<'f>> {
    let applies = |(right, outcome): &(Right, Outcome)| {
        *right == Right::Withdrawal && outcome.state != State::No
    };
    let shown = facts
        .purposes()
        .any(|(_, notice)| notice.rights.iter().any(applies));
    let saying = facts
        .corpus
        .at("content/sections/withdrawal.md")
        .filter(|_| shown);
    saying.into_iter().flat_map(|saying| saying.versions.iter())
}

static RELATION: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "relation",
            &[
                "asiakassuhde|asiakassuhteet|asiakassuhteemme|asiakkuus|asiakkuudet|liikesuhde|liikesuhteet|yhteistyösuhde|yhteistyö|jäsenyys|työsuhde|sopimussuhde|asiayhteys",
                "asiallinen yhteys",
                "liiketoiminta|liiketoimintamme|toimintamme|toiminta|yritystoiminta|liiketoimintaintressi|etumme|intressimme|liiketoimintaetu",
                "oikeutettu|oikeutetut etu|etumme|edut|intressi",
                "liiketoiminnalli*|liiketoiminnan|kaupalli* syy|syyt|tarve|tarpeet|etu|edut|intressi|intressit",
            ],
        ),
        (
            "fi",
            "besides",
            &[
                "ja|tai|sekä|meidän|yrityksen|yhtiön|rekisterinpitäjän|asiakkaan|osapuolten|välinen|kanssa|muu",
            ],
        ),
        (
            "en",
            "relation",
            &[
                "customer|client|business|contractual|employment|member|existing? relationship|relationships|relation|relations",
                "relationship|relationships with … customer|customers|clients",
                "business|commercial interest|interests|needs|reasons|purposes|operations|activities?",
                "business|membership|partnership|cooperation",
                "legitimate? interest|interests",
                "our operations|activities|company",
            ],
        ),
        (
            "en",
            "besides",
            &["and|or|the|our|a|an|of|company's|controller's|other"],
        ),
    ])
});

/// Whether a text names a relation, or interests as such, and nothing that is gained.
pub fn is_relation(version: &Version) -> bool {
    RELATION.covers(version)
        && RELATION
            .meets(version)
            .iter()
            .any(|hit| hit.tag == "relation")
}
