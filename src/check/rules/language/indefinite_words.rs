//! Words leave open what is done with the data: `saatamme`, `we may share`, `jne.`, `from time to time`.
//!
//! ## Why it matters
//! A notice must say what happens to people's data. After `we may share your data` they know no more than before. The
//! guidelines on transparency name `may`, `might`, `some`, `often` and `possible` as words to avoid.
//!
//! ## Example
//! ```yaml
//! texts:
//!   recipients:
//!     fi: Saatamme luovuttaa tietojasi yrityksille, joiden kanssa teemme työtä.
//!     en: We may share your data with companies that we work with.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   recipients:
//!     fi: Luovutamme osoitteesi kuljetusyritykselle, kun tilaat kotiinkuljetuksen.
//!     en: We give your address to the carrier when you order a home delivery.
//! ```
//!
//! ## Limits
//! Checked is only what is said of the controller's own acts. A sentence that names its condition (`if`, `when`, `with
//! your consent`) is definite enough, and `you may` gives a right. Words that weaken (`usually`) or leave a list open
//! (`etc.`) are a note.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Met, Saying, Sentence, Version, Wording};
use crate::check::rule::{Findings, Rule};
use crate::diagnostic::Severity;

pub const RULE: Rule = Rule::warning(
    "TXT-001",
    "indefinite-words",
    "GDPR Art. 12(1); WP260 rev.01",
)
.check(check);

/// Whether something is done at all.
static HARD: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        ("fi", "modal", &["saatamme|saatetaan mahdollisesti?|joskus?|myös? … luovuttaa|kerätä|käyttää|käsitellä|siirtää|jakaa|säilyttää|tallentaa|yhdistää|yhdistellä|lähettää|antaa|julkaista|hyödyntää|myydä|pyytää|seurata|profiloida|ottaa|hankkia|tarkistaa|kysyä",
            "saattaa|saattavat … luovuttaa|kerätä|käyttää|käsitellä|siirtää|siirtyä|jakaa|säilyttää|tallentaa|tallentua|yhdistää|julkaista",
            "voimme|voidaan … luovuttaa|kerätä|käyttää|käsitellä|siirtää|jakaa|säilyttää|tallentaa|yhdistää|yhdistellä|julkaista|hyödyntää|myydä",
        ]),
        ("fi", "adverb", &["mahdollisesti", "joskus|toisinaan|ajoittain", "silloin tällöin"]),
        ("en", "modal", &[
            "we|it may|might|could … collect|use|process|share|disclose|transfer|store|keep|retain|combine|send|pass|give|provide|sell|publish|obtain|contact|record|monitor",
            "data|information|details about|concerning|on? you? may|might|could … be … collected|used|processed|shared|disclosed|transferred|stored|kept|retained|combined|sent|passed|given|provided|sold|published|obtained|recorded",
        ]),
        ("en", "adverb", &["possibly|perhaps|maybe", "sometimes|occasionally"]),
        ("sv", "modal", &["kan komma att", "kan eventuellt|möjligen|ibland"]),
        ("sv", "adverb", &["eventuellt|möjligen|ibland"]),
    ])
    .unless(CONDITIONS)
});

/// How often, or what else.
static SOFT: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        ("fi", "list", &["jne", "ym|yms|tms", "ynnä muuta|muut|muita", "ja niin edelleen", "muun muassa", "mm"]),
        ("fi", "weak", &["tarvittaessa", "soveltuvin osin", "pääsääntöisesti|lähtökohtaisesti|yleensä|tyypillisesti|tavallisesti", "usein"]),
        ("fi", "some", &["tiettyjä|eräitä|erilaisia|monenlaisia tietoja|tietojasi|henkilötietoja|tarkoituksia", "tietyt|eräät tiedot|tietosi|henkilötiedot", "tietyille|eräille|erilaisille|erilaisiin|moniin tahoille|yrityksille|yhteistyökumppaneille|tarkoituksiin|kumppaneille"]),
        ("en", "list", &["etc", "and so on|forth", "including but not limited to", "including without limitation", "among other|others things?", "and the like"]),
        ("en", "weak", &["from time to time", "as appropriate", "where appropriate|applicable", "generally|usually|typically|often"]),
        ("en", "some", &["certain|various personal? data|information|details|purposes", "certain|various companies|partners|parties|organisations|organizations|recipients", "some of the|your personal? data|information|details"]),
        ("sv", "list", &["m.m|osv|etc", "bl.a", "bland annat", "och så vidare"]),
        ("sv", "weak", &["vid behov", "i förekommande fall", "i regel", "vanligtvis"]),
    ])
    .unless(CONDITIONS)
});

/// What makes it definite, in the same sentence.
const CONDITIONS: crate::check::prose::Entries = &[
    (
        "fi",
        "condition",
        &[
            "jos|mikäli|ellei|ellemme|ellet|kun|silloin|jolloin|vain|ainoastaan|jotta|näin",
            "suostumu*|luvalla*|luvallasi|pyynnöst*|pyyntöösi|pyydät|toivomu*",
            "laki|lain|laissa|lakiin|lainsäädän*|asetuksen",
            "ajan tasalle",
            "tiedoksi|tietoon|voimaan|päätökseen",
        ],
    ),
    (
        "en",
        "condition",
        &[
            "if|when|whenever|unless|only|once|until|so",
            "where|wherever you|we|the|a|an|this|that|it|they|someone",
            "consent|permission|request|requested|ask|asked|choose",
            "law|laws|act|legislation",
            "may|might|could not|never",
        ],
    ),
    (
        "sv",
        "condition",
        &["om|när|bara|endast", "samtycke|begäran|lag|lagen"],
    ),
];

fn check(facts: &Facts, findings: &mut Findings) {
    let hard: Vec<Met> = HARD
        .meet(facts.corpus.prose())
        .into_iter()
        .filter(|met| met.hit.tag == "modal" || acts(met.version, sentence(met)))
        .collect();
    for group in by_paragraph(&hard) {
        let words: Vec<String> = group
            .iter()
            .map(|met| format!("`{}`", met.text()))
            .collect();
        let verb = if words.len() == 1 { "leaves" } else { "leave" };
        findings.add(
            RULE.at(
                group[0].span(),
                format!("{} {verb} open what is done with the data", words.join(" and ")),
            )
            .label("is it done or not?")
            .help("say what is done, or on what it depends, such as `when you order` or `if you agree`"),
        );
    }
    let soft: Vec<Met> = SOFT
        .meet(facts.corpus.prose())
        .into_iter()
        .filter(|met| met.hit.tag != "weak" || acts(met.version, sentence(met)))
        .filter(|met| !is_measure(met))
        .filter(|met| hard.iter().all(|other| place(other) != place(met)))
        .collect();
    for group in by_paragraph(&soft) {
        let met = group[0];
        let (fault, help) = match met.hit.tag {
            "list" => ("leaves a list open", "name the rest, or leave the word out"),
            "some" => ("does not say which", "name them"),
            _ => (
                "weakens what is said",
                "say when it is so and when not, or leave the word out",
            ),
        };
        let mut finding = RULE
            .at(met.span(), format!("`{}` {fault}", met.text()))
            .label("what else, when?")
            .help(help);
        finding.severity = Severity::Note;
        findings.add(finding);
    }
}

fn sentence<'f>(met: &Met<'f>) -> &'f Sentence {
    &met.version.reading().sentences[met.hit.sentence]
}

type Place<'f> = (*const Saying<'f>, &'f str, usize);

fn place<'f>(met: &Met<'f>) -> Place<'f> {
    (met.saying, met.version.language, sentence(met).paragraph)
}

/// What stands in one paragraph is told once.
fn by_paragraph<'m, 'f>(met: &'m [Met<'f>]) -> impl Iterator<Item = Vec<&'m Met<'f>>> {
    let mut groups: Vec<Vec<&Met>> = Vec::new();
    for met in met {
        match groups
            .iter_mut()
            .find(|group| place(group[0]) == place(met))
        {
            Some(group) => group.push(met),
            None => groups.push(vec![met]),
        }
    }
    groups.into_iter()
}

/// Whether the sentence tells what the controller does with the data: such a verb in the first person plural or in the
/// passive.
fn acts(version: &Version, sentence: &Sentence) -> bool {
    let words = version.reading().words_of(sentence);
    let any = |fits: &dyn Fn(&str) -> bool| words.iter().any(|word| fits(&word.folded));
    let begins = |word: &str, stems: &[&str]| stems.iter().any(|stem| word.starts_with(stem));
    match version.language {
        "fi" => any(&|word| {
            let acting = word.ends_with("mme") || word.ends_with("aan") || word.ends_with("ään");
            acting && begins(word, FINNISH)
        }),
        "en" => {
            let passive = any(&|word| matches!(word, "is" | "are" | "be"))
                && any(&|word| matches!(word, "data" | "information"));
            (passive || any(&|word| word == "we")) && any(&|word| begins(word, ENGLISH))
        }
        _ => any(&|word| word == "vi"),
    }
}

const FINNISH: &[&str] = &[
    "anna",
    "hanki",
    "hyödyn",
    "jaa",
    "jae",
    "julkais",
    "kerä",
    "käsittel",
    "käyt",
    "luovut",
    "lähet",
    "myy",
    "poist",
    "profiloi",
    "seuraa",
    "siirr",
    "säilyt",
    "tallen",
    "yhdist",
    "yhdistel",
];

const ENGLISH: &[&str] = &[
    "collect", "combin", "delet", "disclos", "eras", "give", "keep", "kept", "monitor", "obtain",
    "pass", "process", "provid", "publish", "record", "retain", "sell", "send", "share", "sharing",
    "store", "storing", "transfer", "use", "using",
];

/// `5 mm`.
fn is_measure(met: &Met) -> bool {
    let before = met.version.text[..met.hit.range.start].trim_end();
    met.hit.tag == "list" && before.ends_with(|c: char| c.is_ascii_digit())
}
