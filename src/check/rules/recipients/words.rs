//! Words for others that leave open who they are: partners, third parties, authorities.

use std::sync::LazyLock;

use crate::check::prose::{Lexicon, Saying, Version};

/// Others without a face, in any case of the word, and what may stand beside them without giving them one.
pub const OTHERS: &[(&str, &str, &[&str])] = &[
    (
        "fi",
        "others",
        &[
            "yhteistyökumppan*|kumppan*|yhteistyötaho*",
            "palveluntarjoaj*|palveluntuottaj*",
            "alihankkij*|ulkoistuskumppan*",
            "kolman*|kolmas osapuol*|osapuoli|taho|tahot|tahoille|taholle",
            "ulkopuolis*",
            "viranomais*|viranomain*",
            "yritykset|yritys|yrityksiltä|yrityksille|yhtiöt|organisaatiot|organisaatioilta",
            "muut|muu lähteet|lähde|tahot|taho|yritykset|osapuolet|vastaanottajat|henkilöt",
        ],
    ),
    (
        "en",
        "others",
        &[
            "partners|partner|affiliates",
            "service|services providers|provider|suppliers",
            "subcontractors|sub-contractors|contractors|vendors",
            "third party|parties",
            "third-party|third-parties",
            "authorities|authority",
            "companies|organisations|organizations|entities",
            "other sources|parties|companies|recipients|persons|people",
        ],
    ),
    (
        "sv",
        "others",
        &[
            "samarbetspartner*",
            "tjänsteleverantör*",
            "underleverantör*",
            "tredje part|parter",
            "myndigheter*",
            "företag",
        ],
    ),
];

const BESIDE: &[(&str, &str, &[&str])] = &[
    (
        "fi",
        "beside",
        &[
            "ja|sekä|tai|eri|muut|muu|muilta|muille|yrityksen|yhtiön|seuran|yhdistyksen|omat|oma|meidän|valitut|luotetut|luotettavat|huolellisesti|mahdolliset|ulkoiset|kaupalliset|tarvittavat",
        ],
    ),
    (
        "en",
        "beside",
        &[
            "and|or|our|the|other|some|various|selected|trusted|external|carefully|chosen|possible|any|of|company|public|commercial|business|certain|different|their|its",
        ],
    ),
    (
        "sv",
        "beside",
        &["och|eller|våra|andra|utvalda|olika|eventuella"],
    ),
];

static VAGUE: LazyLock<Lexicon> = LazyLock::new(|| {
    let all: Vec<_> = OTHERS.iter().chain(BESIDE).copied().collect();
    Lexicon::new(&all)
});

/// The version of a name that says no more than that there are others.
pub fn faceless<'f>(saying: &'f Saying<'f>) -> Option<&'f Version<'f>> {
    saying.versions.iter().find(|version| {
        VAGUE.covers(version) && VAGUE.meets(version).iter().any(|hit| hit.tag == "others")
    })
}

/// What gives others a face in a sentence: an example, a name with its form, a place to look.
pub const FACE: &[(&str, &str, &[&str])] = &[
    (
        "fi",
        "face",
        &[
            "kuten|esimerkiksi|esim|joita|jotka|nimeltä|ks|taulukko*|luettelo*|lueteltu*|mainittu*|mainitu*|alla|edellä|yllä",
            "oy|oyj|ab|ltd|inc|gmbh",
            "emme|ei|eivät|eikä|emmekä|koskaan",
            "voit|voitte|jos|mikäli",
        ],
    ),
    (
        "en",
        "face",
        &[
            "such|like|example|namely|including|e.g|who|which|table|list|listed|named|below|above",
            "oy|oyj|ab|ltd|inc|gmbh",
            "not|never|no|neither|nor|without",
            "if|can",
        ],
    ),
];
