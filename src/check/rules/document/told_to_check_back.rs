//! A text tells readers to come back and look for changes.
//!
//! ## Why it matters
//! Nobody rereads a notice every month. Those who process the data know when something changes, and it is for them to
//! say so. The authorities' guidelines call it not only insufficient but unfair to ask readers to check back.
//!
//! ## Example
//! ```yaml
//! change_notice:
//!   fi: Tarkista säännöllisesti, onko tämä seloste muuttunut.
//!   en: Please check this notice regularly for changes.
//! ```
//!
//! ## Instead
//! ```yaml
//! change_notice:
//!   fi: Kerromme olennaisista muutoksista sähköpostilla kaksi viikkoa ennen kuin ne tulevat voimaan.
//!   en: We tell you about important changes by e-mail two weeks before they take effect.
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Met, Wording};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "GEN-005",
    "told-to-check-back",
    "GDPR Art. 5(1)(a); WP260 rev.01",
)
.check(check);

/// `said` is said to the reader; `first` only at the beginning of a sentence, since others `käy` and `seuraa` too;
/// `meant` only where the sentence speaks to a reader.
static CHECK_BACK: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "said",
            &[
                "tarkista|tarkistathan|tarkistakaa|tarkistattehan|lue|luethan|lukekaa|katso|katsothan|katsokaa|seuraathan|seuratkaa … säännöllisesti|ajoittain|toistuvasti|usein|väliajoin|kuukausittain|vuosittain",
                "käythän|käykää|käyttehän|palaathan|palatkaa|tutustu|tutustuthan|tutustukaa|vieraile|vierailethan … säännöllisesti|ajoittain|toistuvasti|usein|väliajoin|kuukausittain|vuosittain",
                "tarkista|tarkistathan|lue|luethan|katso|katsothan|seuraathan|käythän|palaathan|tutustu|tutustuthan … aika ajoin",
                "tarkista|tarkistathan|lue|luethan|katso|katsothan|seuraathan|käythän|palaathan|tutustu|tutustuthan … silloin tällöin",
                "käy … lukemassa|katsomassa|tarkistamassa|vilkaisemassa … säännöllisesti|ajoittain|usein|väliajoin",
                "käy säännöllisesti|ajoittain|usein … lukemassa|katsomassa|tarkistamassa|vilkaisemassa",
                "käy aika ajoin … lukemassa|katsomassa|tarkistamassa|vilkaisemassa",
                "seuraathan|seuratkaa … muutoksia|päivityksiä|selostetta|sivua|sivujamme|sivustoamme|verkkosivujamme|verkkosivustoamme",
                "vastuullasi|vastuullanne|velvollisuutesi … seurata|tarkistaa|lukea",
                "käyttäjän|rekisteröidyn|asiakkaan vastuulla|velvollisuus|velvollisuutena … seurata|tarkistaa|lukea",
            ],
        ),
        (
            "fi",
            "first",
            &[
                "käy|seuraa|palaa … säännöllisesti|ajoittain|usein|väliajoin",
                "käy|seuraa|palaa … aika ajoin",
                "seuraa … muutoksia|päivityksiä",
            ],
        ),
        (
            "fi",
            "meant",
            &[
                "säännöllisesti|ajoittain|usein … tarkistaa|tarkistamaan|lukea|lukemaan|seurata|seuraamaan|katsoa|katsomaan|käydä|käymään|tutustua|tutustumaan|palata|palaamaan",
                "aika ajoin … tarkistaa|tarkistamaan|lukea|lukemaan|seurata|seuraamaan|katsoa|katsomaan|käydä|käymään|tutustua|tutustumaan|palata|palaamaan",
                "tarkistaa|tarkistamaan|lukea|lukemaan|seurata|seuraamaan|katsoa|katsomaan|käydä|käymään|tutustua|tutustumaan|palata|palaamaan … säännöllisesti|ajoittain|usein|väliajoin",
                "tarkistaa|tarkistamaan|lukea|lukemaan|seurata|seuraamaan|käydä|käymään|tutustua|tutustumaan … aika ajoin",
                "että luet|tarkistat|seuraat|katsot|käyt|tutustut … säännöllisesti|ajoittain|usein|väliajoin",
                "että luet|tarkistat|seuraat|katsot|käyt|tutustut … aika ajoin",
                "seurata|seuraamaan … muutoksia|päivityksiä",
            ],
        ),
        (
            "en",
            "said",
            &[
                "check|checking back",
                "your responsibility … check|review|monitor|read|visit",
                "you|users|customers are|remain responsible for checking|reviewing|monitoring|reading",
            ],
        ),
        (
            "en",
            "meant",
            &[
                "check|checking|review|reviewing|read|re-read|reread|revisit|revisiting|visit|visiting|consult|consulting … regularly|periodically|frequently|often|occasionally",
                "check|checking|review|reviewing|read|reading|revisit|revisiting|visit|visiting|consult|consulting|look|return … from time to time",
                "check|review|read|revisit|visit|consult … on a regular basis",
                "check|review|read|revisit|visit|consult … every time",
                "come|coming|look|looking back … regularly|periodically|often|changes|updates",
                "regularly|periodically|frequently|often|occasionally check|checking|review|reviewing|read|reading|revisit|visit|consult",
                "check|checking|review|reviewing|visit|visiting|revisit|monitor|monitoring … for any? changes|updates|amendments",
            ],
        ),
    ])
    .about(&[
        (
            "fi",
            "notice",
            &[
                "seloste*|tietosuojaseloste*|rekisteriseloste*|tietosuojailmoitu*|tietosuojakäytän*|tietosuojapolitii*|käytännö*|käytäntö*|ehto|ehtoja|ehdot",
                "sivu|sivua|sivulla*|sivulta*|sivut|sivuja*|sivuilla*|sivuilta*|sivustoa|sivustoamme|verkkosivu*|verkkosivusto*|versio*|muutok*|päivityk*|teksti|tekstiä|asiakirja*",
            ],
        ),
        (
            "en",
            "notice",
            &["notice*|policy|policies|statement*|page|pages|website|site|terms|version*|text"],
        ),
    ])
    .home(&["change_notice", "changes"])
    .unless(&[
        (
            "fi",
            "not",
            &[
                "ei tarvitse",
                "tarvitsematta",
                "emme pyydä|oleta|odota|edellytä|vaadi|vaadita",
                "ei edellytetä|vaadita|oleteta",
            ],
        ),
        (
            "en",
            "not",
            &[
                "need not|never",
                "not have|need|expect|ask|require",
                "without having",
                "no need",
                // We look, not the reader.
                "we will|shall|also|then? regularly|periodically|frequently|often|occasionally? check|review|read|revisit|visit|consult|monitor",
                "our responsibility|staff|officer|team|lawyers|board",
            ],
        ),
    ])
});

/// A reader is spoken to, or of.
static READER: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            "fi",
            "reader",
            &[
                "suosittelemme|suositellaan|kehotamme|kehotetaan|pyydämme|pyydetään|kannustamme|toivomme|kannattaa",
                "sinun|sinua|teidän|teitä|rekisteröidyn|rekisteröityjä|käyttäjän|käyttäjiä|asiakkaan|asiakkaita|asiakkaitamme|asiakkaidemme",
                "on hyvä|syytä",
                "muista|muistathan|muistakaa",
            ],
        ),
        (
            "en",
            "reader",
            &[
                "please|you|your|users|customers|visitors|readers",
                "data subjects",
                "encourage|encouraged|advise|advised|recommend|recommended|urge|invite",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in CHECK_BACK.meet(facts.corpus.prose()) {
        if !to_the_reader(&met) {
            continue;
        }
        findings.add(
            RULE.at(
                met.span(),
                "the text tells readers to look for changes themselves",
            )
            .label("leaves it to readers to notice")
            .help("say how you tell people about important changes, and how long before they take effect"),
        );
    }
}

fn to_the_reader(met: &Met) -> bool {
    let sentence = &met.version.reading().sentences[met.hit.sentence];
    let first = met.hit.words.start == sentence.words.start;
    let spoken_to = || {
        let met_there = READER.meets(met.version);
        met_there.iter().any(|hit| hit.sentence == met.hit.sentence)
    };
    match met.hit.tag {
        "said" => true,
        "first" => first,
        _ => first && met.version.language == "en" || spoken_to(),
    }
}
