//! What figures count: time, money, per cent.

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// So many minutes.
    Minutes(i64),
    /// So many months: they have no fixed number of days.
    Months(i64),
    WorkingDays,
    Percent,
    /// A currency, by its code.
    Money(&'static str),
}

const MINUTES_A_DAY: i64 = 24 * 60;

/// Stems of units: the beginning of a word, what must not follow.
type Stems = &'static [(&'static str, Unit)];

const FINNISH: Stems = &[
    ("vuosineljän", Unit::Months(3)),
    ("neljännesvuo", Unit::Months(3)),
    ("puolivuo", Unit::Months(6)),
    ("vuosikymmen", Unit::Months(120)),
    ("vuorokau", Unit::Minutes(MINUTES_A_DAY)),
    ("vrk", Unit::Minutes(MINUTES_A_DAY)),
    ("vuosi", Unit::Months(12)),
    ("vuode", Unit::Months(12)),
    ("vuott", Unit::Months(12)),
    ("vuote", Unit::Months(12)),
    ("vuoti", Unit::Months(12)),
    ("kuukau", Unit::Months(1)),
    ("viikko", Unit::Minutes(7 * MINUTES_A_DAY)),
    ("viiko", Unit::Minutes(7 * MINUTES_A_DAY)),
    ("arkipäiv", Unit::WorkingDays),
    ("työpäiv", Unit::WorkingDays),
    ("pankkipäiv", Unit::WorkingDays),
    ("päivä", Unit::Minutes(MINUTES_A_DAY)),
    ("päivi", Unit::Minutes(MINUTES_A_DAY)),
    ("kalenteripäiv", Unit::Minutes(MINUTES_A_DAY)),
    ("kalenterikuukau", Unit::Months(1)),
    ("kalenterivuo", Unit::Months(12)),
    ("tunti", Unit::Minutes(60)),
    ("tunni", Unit::Minutes(60)),
    ("tunte", Unit::Minutes(60)),
    ("minuut", Unit::Minutes(1)),
    ("prosent", Unit::Percent),
    ("euro", Unit::Money("EUR")),
    ("dollari", Unit::Money("USD")),
    ("kruunu", Unit::Money("SEK")),
    ("pun", Unit::Money("GBP")),
];
const ENGLISH: Stems = &[
    ("quarter", Unit::Months(3)),
    ("decade", Unit::Months(120)),
    ("fortnight", Unit::Minutes(14 * MINUTES_A_DAY)),
    ("year", Unit::Months(12)),
    ("annual", Unit::Months(12)),
    ("month", Unit::Months(1)),
    ("week", Unit::Minutes(7 * MINUTES_A_DAY)),
    ("day", Unit::Minutes(MINUTES_A_DAY)),
    ("daily", Unit::Minutes(MINUTES_A_DAY)),
    ("hour", Unit::Minutes(60)),
    ("minute", Unit::Minutes(1)),
    ("percent", Unit::Percent),
    ("euro", Unit::Money("EUR")),
    ("dollar", Unit::Money("USD")),
    ("pound", Unit::Money("GBP")),
];
const SWEDISH: Stems = &[
    ("år", Unit::Months(12)),
    ("månad", Unit::Months(1)),
    ("veck", Unit::Minutes(7 * MINUTES_A_DAY)),
    ("arbetsdag", Unit::WorkingDays),
    ("vardag", Unit::WorkingDays),
    ("bankdag", Unit::WorkingDays),
    ("dag", Unit::Minutes(MINUTES_A_DAY)),
    ("dygn", Unit::Minutes(MINUTES_A_DAY)),
    ("timm", Unit::Minutes(60)),
    ("minut", Unit::Minutes(1)),
    ("procent", Unit::Percent),
    ("euro", Unit::Money("EUR")),
    ("kron", Unit::Money("SEK")),
];

/// Words that begin like a unit and are none.
const OTHERS: &[&str] = &[
    "päivit",
    "päiväy",
    "päivämää",
    "päivys",
    "vuosisa",
    "europ",
    "eurooppa",
    "euroop",
    "tuntie",
    "tuntem",
    "tunteet",
    "tunten",
    "tunnist",
    "tunniste",
    "tuntija",
    "tunnit",
    "punai",
    "puno",
    "vuodatt",
    "viikonlop",
    "årlig",
    "dagord",
];

impl Unit {
    /// The unit that a word is.
    pub(super) fn of(language: &str, word: &str) -> Option<Self> {
        // `12 kk:n`
        let word = word.split(':').next().unwrap_or(word);
        let (stems, short): (Stems, &[(&str, Self)]) = match language {
            "fi" => (
                FINNISH,
                &[
                    ("kk", Self::Months(1)),
                    ("v", Self::Months(12)),
                    ("vk", Self::Minutes(7 * MINUTES_A_DAY)),
                    ("pv", Self::Minutes(MINUTES_A_DAY)),
                    ("h", Self::Minutes(60)),
                    ("min", Self::Minutes(1)),
                    ("tuntia", Self::Minutes(60)),
                    ("tuntien", Self::Minutes(60)),
                ],
            ),
            "en" => (
                ENGLISH,
                &[
                    ("h", Self::Minutes(60)),
                    ("per", Self::Percent),
                    ("pct", Self::Percent),
                ],
            ),
            "sv" => (
                SWEDISH,
                &[("mån", Self::Months(1)), ("h", Self::Minutes(60))],
            ),
            _ => return None,
        };
        if let Some((_, unit)) = short.iter().find(|(own, _)| *own == word) {
            return Some(*unit);
        }
        if OTHERS.iter().any(|other| word.starts_with(other)) {
            return None;
        }
        let fits = |(stem, _): &&(&str, Self)| word.starts_with(stem);
        stems.iter().find(fits).map(|(_, unit)| *unit)
    }

    /// The unit that a sign is.
    pub(super) fn of_sign(sign: char) -> Option<Self> {
        Some(match sign {
            '%' => Self::Percent,
            '€' => Self::Money("EUR"),
            '$' => Self::Money("USD"),
            '£' => Self::Money("GBP"),
            _ => return None,
        })
    }

    /// The currency of a code before the number: `EUR 20`.
    pub(super) fn of_code(word: &str) -> Option<Self> {
        Some(match word {
            "eur" => Self::Money("EUR"),
            "usd" => Self::Money("USD"),
            "gbp" => Self::Money("GBP"),
            "sek" => Self::Money("SEK"),
            _ => return None,
        })
    }

    /// The same, of working days only.
    pub(super) fn of_work(self, work: bool) -> Self {
        match self {
            Self::Minutes(MINUTES_A_DAY) if work => Self::WorkingDays,
            other => other,
        }
    }

    /// Whether so much of this is so much of the other; amounts in thousandths.
    pub(super) fn same(&self, amount: i64, other: &Self, others: i64) -> bool {
        match (self, other) {
            (Self::Minutes(one), Self::Minutes(two)) | (Self::Months(one), Self::Months(two)) => {
                amount * one == others * two
            }
            // A year has 365 days, whoever counts it so.
            (Self::Months(months), Self::Minutes(minutes))
            | (Self::Minutes(minutes), Self::Months(months)) => {
                let (months, minutes) = match self {
                    Self::Months(_) => (amount * months, others * minutes),
                    _ => (others * months, amount * minutes),
                };
                months % 12_000 == 0 && months / 12 * 365 * MINUTES_A_DAY == minutes
            }
            (one, two) => one == two && amount == others,
        }
    }

    /// Whether both count the same kind of thing.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let time =
            |unit: &Self| matches!(unit, Self::Minutes(_) | Self::Months(_) | Self::WorkingDays);
        match (self, other) {
            (Self::Percent, Self::Percent) | (Self::Money(_), Self::Money(_)) => true,
            (one, two) => time(one) && time(two),
        }
    }
}

/// By how much a word multiplies the number before it.
pub(super) fn multiplier(language: &str, word: &str) -> Option<i64> {
    let stems: &[(&str, i64)] = match language {
        "fi" => &[
            ("miljoon", 1_000_000),
            ("tuhat", 1000),
            ("tuhan", 1000),
            ("miljard", 1_000_000_000),
        ],
        "en" => &[
            ("million", 1_000_000),
            ("thousand", 1000),
            ("billion", 1_000_000_000),
        ],
        "sv" => &[
            ("miljon", 1_000_000),
            ("tusen", 1000),
            ("miljard", 1_000_000_000),
        ],
        _ => &[],
    };
    let fits = |(stem, _): &&(&str, i64)| word.starts_with(stem);
    stems.iter().find(fits).map(|(_, by)| *by)
}

/// Whether a word says which days or months are counted.
pub(super) fn is_kind_of_day(language: &str, word: &str) -> bool {
    let kinds: &[&str] = match language {
        "fi" => &[
            "täyttä",
            "täyden",
            "kokonaista",
            "kokonaisen",
            "peräkkäistä",
        ],
        "en" => &[
            "working",
            "business",
            "banking",
            "calendar",
            "full",
            "whole",
            "consecutive",
        ],
        "sv" => &["hela", "helt"],
        _ => &[],
    };
    kinds.contains(&word)
}

/// Whether it says that only working days count.
pub(super) fn is_work(word: &str) -> bool {
    matches!(word, "working" | "business" | "banking")
}
