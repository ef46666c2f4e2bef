//! A text that tells readers to come back and look for changes.
//!
//! ## Why it matters
//! Nobody reads a notice again every month. Those who process the data know when something changes, and it is theirs
//! to say so. The authorities' guidelines call the request to check back insufficient, and unfair besides.
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
//!   en: We tell you of material changes by e-mail two weeks before they take effect.
//! ```

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "GEN-005",
    "told-to-check-back",
    "GDPR Art. 5(1)(a), 12(1); WP260 rev.01",
)
.check(check);

static CHECK_BACK: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "check",
            &[
                "tarkista|tarkistathan|tarkistakaa|tarkistattehan|lue|luethan|lukekaa|seuraa|seuraathan|seuratkaa|katso|katsothan|katsokaa … säännöllisesti|ajoittain|toistuvasti|usein|väliajoin|kuukausittain|vuosittain",
                "käy|käythän|käykää|käyttehän|palaa|palaathan|palatkaa|tutustu|tutustuthan|tutustukaa|vieraile|vierailethan … säännöllisesti|ajoittain|toistuvasti|usein|väliajoin|kuukausittain|vuosittain",
                "tarkista|tarkistathan|lue|luethan|seuraa|seuraathan|katso|katsothan|käy|käythän|palaa|palaathan|tutustu|tutustuthan … aika ajoin",
                "tarkista|tarkistathan|lue|luethan|seuraa|seuraathan|katso|katsothan|käy|käythän|palaa|palaathan|tutustu|tutustuthan … silloin tällöin",
                "säännöllisesti|ajoittain|usein … tarkistaa|tarkistamaan|lukea|lukemaan|seurata|seuraamaan|katsoa|katsomaan|käydä|käymään|tutustua|tutustumaan|palata|palaamaan",
                "että luet|tarkistat|seuraat|katsot|käyt|tutustut … säännöllisesti|ajoittain|usein|väliajoin",
                "aika ajoin … tarkistaa|tarkistamaan|lukea|lukemaan|seurata|seuraamaan|katsoa|katsomaan|käydä|käymään|tutustua|tutustumaan|palata|palaamaan",
                "tarkistaa|tarkistamaan|lukea|lukemaan|seurata|seuraamaan|katsoa|katsomaan|käydä|käymään|tutustua|tutustumaan|palata|palaamaan … säännöllisesti|ajoittain|usein|väliajoin",
                "tarkistaa|tarkistamaan|lukea|lukemaan|seurata|seuraamaan|käydä|käymään|tutustua|tutustumaan … aika ajoin",
                "seuraa|seuraathan|seuratkaa|seuraamaan … muutoksia|päivityksiä|selostetta|sivua|sivujamme|sivustoamme|verkkosivujamme|verkkosivustoamme",
                "vastuullasi|vastuullanne|vastuulla|velvollisuutesi|velvollisuus|velvollinen … seurata|seuraamaan|tarkistaa|tarkistamaan|lukea",
            ],
        ),
        (
            "en",
            "check",
            &[
                "check|checking|review|reviewing|read|re-read|reread|revisit|revisiting|visit|visiting|consult|consulting … regularly|periodically|frequently|often|occasionally",
                "check|checking|review|reviewing|read|reading|revisit|revisiting|visit|visiting|consult|consulting|look|return … from time to time",
                "check|review|read|revisit|visit|consult … on a regular basis",
                "check|review|read|revisit|visit|consult … every time",
                "check|checking back",
                "come|coming|look|looking back … regularly|periodically|often|changes|updates",
                "regularly|periodically|frequently|often|occasionally check|checking|review|reviewing|read|reading|revisit|visit|consult",
                "check|checking|review|reviewing|visit|visiting|revisit|monitor|monitoring … for? any? changes|updates|amendments",
                "responsibility|responsible|responsibilities … check|checking|review|reviewing|monitor|monitoring|read|reading|informed",
            ],
        ),
    ])
    .about(&[
        (
            "fi",
            "notice",
            &[
                "seloste*|tietosuojaseloste*|rekisteriseloste*|tietosuojailmoitu*|tietosuojakäytän*|tietosuojapolitii*|käytännö*|käytäntö*|ehto|ehtoja|ehdot",
                "sivu|sivua|sivulla*|sivulta*|sivut|sivuja*|sivuilla*|sivuilta*|sivustoa|sivustoamme|verkkosivu*|verkkosivusto*|versio*|muutok*|päivityk*|teksti*|tekstiä|asiakirja*",
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
            &["ei tarvitse", "tarvitsematta", "emme pyydä|oleta|odota|edellytä|vaadi|vaadita", "ei edellytetä|vaadita|oleteta"],
        ),
        (
            "en",
            "not",
            &[
                "need not|never",
                "not have|need|expect|ask|require",
                "without having",
                "no need",
                "don't|doesn't need|have|expect|ask|require",
                // We look, not the reader.
                "we will|shall|also|then? regularly|periodically|frequently|often|occasionally? check|review|read|revisit|visit|consult|monitor",
                "we are|is? responsible",
                "our responsibility|staff|officer",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in CHECK_BACK.meet(facts.corpus.prose()) {
        findings.add(
            RULE.at(
                met.span(),
                "the text tells readers to look for changes themselves",
            )
            .label("leaves it to the reader to notice")
            .help("say how you tell of material changes, and how long before they take effect"),
        );
    }
}
