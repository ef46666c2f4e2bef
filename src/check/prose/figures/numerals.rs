//! Words for numbers and months.

/// The number that a word says, in thousandths, and what is left of the word: `vuotiset` of `kaksivuotiset`.
pub(super) fn numeral<'w>(language: &str, word: &'w str) -> Option<(i64, &'w str)> {
    match language {
        "fi" => finnish(word),
        "en" => listed(ENGLISH, word),
        "sv" => listed(SWEDISH, word),
        _ => None,
    }
}

/// Whether a word says a number only by the way: `both`, `a few`, `kerran`.
pub(super) fn is_loose(word: &str) -> bool {
    [
        "molem",
        "both",
        "pari",
        "couple",
        "pair",
        "båda",
        "par",
        "kahdenvälis",
        "once",
        "third",
        "fourth",
        "kolma",
        "noon",
        "mid",
    ]
    .iter()
    .any(|stem| word.starts_with(stem))
}

/// Finnish numbers inflect in each of their parts: `kaksikymmentä`, `kahdenkymmenen`.
const UNITS: &[(&str, i64)] = &[
    ("kahdeksa", 8),
    ("yhdeksä", 9),
    ("yksi", 1),
    ("yhde", 1),
    ("yhte", 1),
    ("yhtä", 1),
    ("kaksi", 2),
    ("kahde", 2),
    ("kahte", 2),
    ("kahta", 2),
    ("molem", 2),
    ("kolmanne", 3),
    ("kolma", 3),
    ("kolme", 3),
    ("neljä", 4),
    ("neljän", 4),
    ("viisi", 5),
    ("viide", 5),
    ("viite", 5),
    ("viittä", 5),
    ("kuusi", 6),
    ("kuude", 6),
    ("kuute", 6),
    ("kuutta", 6),
    ("seitsemä", 7),
    ("kymmene", 10),
    ("kymmen", 10),
    ("sata", 100),
    ("sada", 100),
];

/// Endings that are left when a number ends: cases and joints.
const ENDINGS: &[&str] = &[
    "", "n", "ä", "a", "ää", "ta", "tä", "en", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta",
    "ltä", "lle", "na", "nä", "ksi", "an", "än", "sti", "s", "ntena", "nnen", "tta", "ttä", "een",
    "nä", "toista",
];

fn finnish(word: &str) -> Option<(i64, &str)> {
    for (stem, half) in [
        ("puolentoista", 1500),
        ("puolitoista", 1500),
        ("puoltatoista", 1500),
    ] {
        if let Some(rest) = word.strip_prefix(stem) {
            return Some((half, rest));
        }
    }
    if ["puoli", "puolen", "puolta"].contains(&word) {
        return Some((500, ""));
    }
    if ["pari", "parin", "paria"].contains(&word) {
        return Some((2000, ""));
    }
    if word.starts_with("neljännesvuo") {
        return Some((3000, "kuukausi"));
    }
    let (unit, rest) = unit(word)?;
    if let Some(teen) = rest.find("toista").filter(|at| *at <= 2 && unit < 10) {
        return Some(((10 + unit) * 1000, ending(&rest[teen + "toista".len()..])?));
    }
    if let Some(ten) = rest.find("kymmen").filter(|at| *at <= 2 && unit < 10) {
        let rest = &rest[ten + "kymmen".len()..];
        let rest = rest
            .strip_prefix("tä")
            .or_else(|| rest.strip_prefix("en"))
            .unwrap_or(rest);
        if let Some((more, rest)) = unit_of(rest) {
            return Some(((unit * 10 + more) * 1000, ending(rest)?));
        }
        return Some((unit * 10_000, ending(rest)?));
    }
    Some((unit * 1000, ending(rest)?))
}

fn unit(word: &str) -> Option<(i64, &str)> {
    UNITS
        .iter()
        .find_map(|(stem, number)| Some((*number, word.strip_prefix(stem)?)))
}

fn unit_of(rest: &str) -> Option<(i64, &str)> {
    unit(rest).filter(|(number, _)| *number < 10)
}

/// What follows a number: nothing but its ending, or a word of its own (`vuotias`).
fn ending(rest: &str) -> Option<&str> {
    if ENDINGS.contains(&rest) {
        return Some("");
    }
    let rest = rest.strip_prefix('n').unwrap_or(rest);
    let unit = ["vuo", "kuukau", "viiko", "viikko", "päiv", "tun"];
    unit.iter()
        .any(|unit| rest.starts_with(unit))
        .then_some(rest)
}

fn listed<'w>(list: &[(&str, i64)], word: &'w str) -> Option<(i64, &'w str)> {
    let fits = |(own, _): &&(&str, i64)| *own == word;
    list.iter()
        .find(fits)
        .map(|(_, number)| (*number, &word[word.len()..]))
}

const ENGLISH: &[(&str, i64)] = &[
    ("one", 1000),
    ("once", 1000),
    ("two", 2000),
    ("twice", 2000),
    ("both", 2000),
    ("couple", 2000),
    ("pair", 2000),
    ("three", 3000),
    ("third", 3000),
    ("four", 4000),
    ("fourth", 4000),
    ("five", 5000),
    ("six", 6000),
    ("seven", 7000),
    ("eight", 8000),
    ("nine", 9000),
    ("ten", 10_000),
    ("eleven", 11_000),
    ("twelve", 12_000),
    ("thirteen", 13_000),
    ("fourteen", 14_000),
    ("fifteen", 15_000),
    ("sixteen", 16_000),
    ("seventeen", 17_000),
    ("eighteen", 18_000),
    ("nineteen", 19_000),
    ("twenty", 20_000),
    ("twenty-four", 24_000),
    ("thirty", 30_000),
    ("thirty-six", 36_000),
    ("forty", 40_000),
    ("fifty", 50_000),
    ("sixty", 60_000),
    ("ninety", 90_000),
    ("hundred", 100_000),
    ("half", 500),
    ("noon", 12_000),
    ("midday", 12_000),
    ("midnight", 24_000),
];

const SWEDISH: &[(&str, i64)] = &[
    ("ett", 1000),
    ("en", 1000),
    ("två", 2000),
    ("båda", 2000),
    ("tre", 3000),
    ("fyra", 4000),
    ("fem", 5000),
    ("sex", 6000),
    ("sju", 7000),
    ("åtta", 8000),
    ("nio", 9000),
    ("tio", 10_000),
    ("elva", 11_000),
    ("tolv", 12_000),
    ("tretton", 13_000),
    ("fjorton", 14_000),
    ("femton", 15_000),
    ("arton", 18_000),
    ("tjugo", 20_000),
    ("tjugofyra", 24_000),
    ("trettio", 30_000),
    ("trettiosex", 36_000),
    ("sextio", 60_000),
    ("nittio", 90_000),
    ("hundra", 100_000),
    ("halvt", 500),
    ("halv", 500),
];

/// The month that a word names: 1 to 12.
pub(super) fn month(language: &str, word: &str) -> Option<i64> {
    let stems: [&str; 12] = match language {
        "fi" => [
            "tammiku", "helmiku", "maalisku", "huhtiku", "toukoku", "kesäku", "heinäku", "eloku",
            "syysku", "lokaku", "marrasku", "jouluku",
        ],
        "en" => [
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        ],
        "sv" => [
            "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
        ],
        _ => return None,
    };
    let whole = |word: &str| {
        const NAMES: &[&str] = &[
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "januari",
            "februari",
            "mars",
            "maj",
            "juni",
            "juli",
            "augusti",
            "oktober",
        ];
        NAMES.contains(&word) || word.len() == 3 || word == "sept"
    };
    if language != "fi" && !whole(word) {
        return None;
    }
    let at = stems.iter().position(|stem| word.starts_with(stem))?;
    i64::try_from(at + 1).ok()
}
