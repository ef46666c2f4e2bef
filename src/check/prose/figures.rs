//! The figures of a text, so that languages can be compared: numbers, lengths of time, dates, amounts, phone numbers.
//!
//! Languages write the same figure differently: `24 kuukautta` is `two years`, `1.3.2026` is `1 March 2026`, `10 000`
//! is `10,000`, `2:10` is `chapter 2 section 10`. So a figure holds every way it may be meant, and two figures are the
//! same if one of these agrees.

mod numerals;
mod units;

use std::ops::Range;

use crate::check::prose::{Reading, Version, Word};

use numerals::{month, numeral};
pub use units::Unit;

/// A figure of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The bytes of the text, with the unit.
    pub range: Range<usize>,
    /// In how many of which unit, where it counts something.
    pub unit: Option<Unit>,
    /// Written in digits. Words for numbers answer figures of another language, but need no answer: `one`, `both` and
    /// `a year` are often only a turn of phrase.
    pub firm: bool,
    /// A number in words that counts: `two years`, not `a year`.
    pub counts: bool,
    senses: Vec<Sense>,
    /// The numbers it is put together from, in thousandths: 2 and 10 of `2:10`.
    parts: Vec<i64>,
}

/// A way a figure may be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Sense {
    /// Thousandths.
    Number(i64),
    /// Minutes after midnight.
    Time(i64),
    /// Day, month and year, as far as they are said.
    Date(i64, i64, Option<i64>),
    /// Digits, in the national form.
    Phone(String),
    /// A point of a paragraph, by its letter: `Article 6(1)(f)`.
    Point(String),
}

/// The languages whose words for numbers, months and units are known.
pub const LANGUAGES: &[&str] = &["fi", "en", "sv"];

impl Figure {
    /// Every figure of a text.
    pub fn all(version: &Version) -> Vec<Self> {
        Scan {
            language: version.language,
            text: version.text,
            reading: version.reading(),
        }
        .figures()
    }

    /// Whether the other text says this figure too.
    pub fn is_among(&self, others: &[Self]) -> bool {
        if others.iter().any(|other| self.is(other)) {
            return true;
        }
        let says = |number: &i64| {
            others.iter().any(|other| {
                other.parts.contains(number) || other.senses.contains(&Sense::Number(*number))
            })
        };
        // `2:10` is `chapter 2 section 10`, and the other way round.
        match self.parts.as_slice() {
            [] => {
                let number = self.senses.iter().find_map(|sense| match sense {
                    Sense::Number(number) => Some(*number),
                    _ => None,
                });
                let part = |number: i64| others.iter().any(|other| other.parts.contains(&number));
                number.is_some_and(part)
            }
            parts => parts.iter().all(says),
        }
    }

    /// Whether both stand for the same kind of thing, so that one may be a mistake for the other.
    pub fn is_like(&self, other: &Self) -> bool {
        let kind = |figure: &Self| figure.senses.first().map(std::mem::discriminant);
        let alike = match (&self.unit, &other.unit) {
            (Some(one), Some(two)) => one.is_like(two),
            _ => true,
        };
        kind(self) == kind(other) && alike
    }

    /// Whether it is a number.
    pub fn is_number(&self) -> bool {
        matches!(self.senses.first(), Some(Sense::Number(_)))
    }

    /// Whether it is a point of a paragraph. Where a language leaves it out, nothing is contradicted.
    pub fn is_point(&self) -> bool {
        matches!(self.senses.first(), Some(Sense::Point(_)))
    }

    fn is(&self, other: &Self) -> bool {
        if let (Some(one), Some(two)) = (&self.unit, &other.unit) {
            let (Some(a), Some(b)) = (self.number(), other.number()) else {
                return false;
            };
            return one.same(a, two, b);
        }
        self.senses.iter().any(|one| {
            other.senses.iter().any(|two| match (one, two) {
                // A year that one language leaves out is no contradiction.
                (Sense::Date(d, m, y), Sense::Date(day, month, year)) => {
                    d == day && m == month && (y == year || y.is_none() || year.is_none())
                }
                _ => one == two,
            })
        })
    }

    fn number(&self) -> Option<i64> {
        self.senses.iter().find_map(|sense| match sense {
            Sense::Number(number) => Some(*number),
            _ => None,
        })
    }
}

struct Scan<'t> {
    language: &'t str,
    text: &'t str,
    reading: &'t Reading,
}

impl<'t> Scan<'t> {
    fn figures(&self) -> Vec<Figure> {
        let mut figures = Vec::new();
        let mut at = 0;
        while at < self.words().len() {
            let took = self
                .phone(at, &mut figures)
                .or_else(|| self.date(at, &mut figures))
                .or_else(|| self.point(at, &mut figures))
                .or_else(|| self.digits(at, &mut figures))
                .or_else(|| self.in_words(at, &mut figures));
            at += took.unwrap_or(1);
        }
        figures
    }

    fn words(&self) -> &'t [Word] {
        &self.reading.words
    }

    fn word(&self, at: usize) -> &'t str {
        self.words().get(at).map_or("", |word| &word.folded)
    }

    /// What stands between a word and the next.
    fn gap(&self, at: usize) -> Option<&'t str> {
        let next = self.words().get(at + 1)?;
        self.text.get(self.words()[at].range.end..next.range.start)
    }

    fn before(&self, at: usize) -> &'t str {
        &self.text[..self.words()[at].range.start]
    }

    fn after(&self, at: usize) -> &'t str {
        &self.text[self.words()[at].range.end..]
    }

    fn range(&self, first: usize, last: usize) -> Range<usize> {
        self.words()[first].range.start..self.words()[last].range.end
    }

    /// `+358 9 000 0000`, `09 000 0000`, `(09) 000-0000`.
    fn phone(&self, at: usize, figures: &mut Vec<Figure>) -> Option<usize> {
        let number = |word: &str| word.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        let plus = self.before(at).ends_with('+');
        let first = self.word(at);
        if !number(first) || !(plus || first.starts_with('0')) {
            return None;
        }
        let mut last = at;
        while self.gap(last).is_some_and(|gap| {
            !gap.is_empty() && gap.chars().all(|c| c.is_whitespace() || "()-–".contains(c))
        }) && number(self.word(last + 1))
            && !self.word(last + 1).is_empty()
        {
            last += 1;
        }
        let mut digits: String = (at..=last).map(|at| self.word(at)).collect();
        digits.retain(|c| c.is_ascii_digit());
        if !(7..=15).contains(&digits.len()) {
            return None;
        }
        let national = match digits.strip_prefix("358").filter(|_| plus) {
            Some(rest) => format!("0{}", rest.trim_start_matches('0')),
            None => digits,
        };
        let range = self.range(at, last);
        figures.push(Figure {
            range: range.start - usize::from(plus)..range.end,
            unit: None,
            firm: true,
            counts: true,
            senses: vec![Sense::Phone(national)],
            parts: Vec::new(),
        });
        Some(last + 1 - at)
    }

    /// `f alakohta`, `Article 6(1)(f)`, `point (f)`.
    fn point(&self, at: usize, figures: &mut Vec<Figure>) -> Option<usize> {
        let word = self.word(at);
        if word.len() != 1 || !word.starts_with(|c: char| c.is_ascii_lowercase()) {
            return None;
        }
        let said = match self.language {
            "fi" => self.word(at + 1).starts_with("alakoh"),
            _ => {
                let before = self.before(at).strip_suffix('(');
                let numbered = before.is_some_and(|text| {
                    text.ends_with(|c: char| c == ')' || c.is_ascii_digit())
                        || text.trim_end().ends_with("point")
                        || text.trim_end().ends_with("led")
                });
                numbered && self.after(at).starts_with(')')
            }
        };
        said.then(|| {
            figures.push(Figure {
                range: self.range(at, at),
                unit: None,
                firm: false,
                counts: true,
                senses: vec![Sense::Point(word.to_owned())],
                parts: Vec::new(),
            });
            1
        })
    }

    /// `1.3.2026`, `2026-03-01`, `1. maaliskuuta 2026`, `March 1, 2026`.
    fn date(&self, at: usize, figures: &mut Vec<Figure>) -> Option<usize> {
        let (senses, last) = self.date_in_digits(at).or_else(|| self.date_in_words(at))?;
        figures.push(Figure {
            range: self.range(at, last),
            unit: None,
            firm: true,
            counts: true,
            senses,
            parts: Vec::new(),
        });
        Some(last + 1 - at)
    }

    fn date_in_digits(&self, at: usize) -> Option<(Vec<Sense>, usize)> {
        let word = self.word(at);
        let numbers = |sign: char| -> Option<[i64; 3]> {
            let parts: Option<Vec<i64>> = word.split(sign).map(|part| part.parse().ok()).collect();
            parts?.try_into().ok()
        };
        let year = |year: i64| if year < 100 { 2000 + year } else { year };
        let senses = if let Some([y, m, d]) = numbers('-').filter(|parts| parts[0] > 999) {
            vec![Sense::Date(d, m, Some(y))]
        } else if let Some([d, m, y]) = numbers('.') {
            vec![Sense::Date(d, m, Some(year(y)))]
        } else if let Some([d, m, y]) = numbers('/') {
            vec![
                Sense::Date(d, m, Some(year(y))),
                Sense::Date(m, d, Some(year(y))),
            ]
        } else {
            return None;
        };
        let day = |sense: &Sense| matches!(sense, Sense::Date(1..=31, 1..=12, _));
        senses.iter().any(day).then_some((senses, at))
    }

    fn date_in_words(&self, at: usize) -> Option<(Vec<Sense>, usize)> {
        let day = |at: usize| {
            let word = self.word(at);
            let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
            let ending = &word[digits.len()..];
            let day: i64 = digits.parse().ok()?;
            let ordinal = matches!(ending, "" | "st" | "nd" | "rd" | "th" | "a" | "e");
            (ordinal && (1..=31).contains(&day)).then_some(day)
        };
        let year = |at: usize| {
            let year: i64 = self.word(at).parse().ok()?;
            (1900..=2200).contains(&year).then_some(year)
        };
        let month = |at: usize| month(self.language, self.word(at));
        let (day, month, last) = if let Some(day) = day(at) {
            let on = at + 1 + usize::from(self.word(at + 1) == "of");
            (day, month(on)?, on)
        } else {
            let (month, day) = (month(at)?, day(at + 1)?);
            // `May 18 people come`: the English order needs its year.
            year(at + 2)?;
            (day, month, at + 1)
        };
        let year = year(last + 1);
        let last = last + usize::from(year.is_some());
        Some((vec![Sense::Date(day, month, year)], last))
    }

    fn digits(&self, at: usize, figures: &mut Vec<Figure>) -> Option<usize> {
        let word = self.word(at);
        if !word.contains(|c: char| c.is_ascii_digit()) || word.contains(['@']) || is_link(word) {
            return None;
        }
        // A number and its date, such as a law's, is two figures.
        let pieces: Vec<&str> = word.split(['/', '-', '_', '\'', '’']).collect();
        let mut last = at;
        for (number, piece) in pieces.iter().enumerate() {
            let rest = pieces.get(number + 1).copied();
            if let Some((figure, end)) = self.figure(at, piece, rest) {
                last = last.max(end);
                figures.push(figure);
            }
        }
        Some(last + 1 - at)
    }

    /// A piece of a word, with the piece after it (`18-vuotias`), as a figure; and the last word of it.
    fn figure(&self, at: usize, piece: &str, rest: Option<&str>) -> Option<(Figure, usize)> {
        let end = piece.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ':'));
        let (number, suffix) = piece.split_at(end.unwrap_or(piece.len()));
        let number = number.trim_end_matches([':', '.']);
        if number.is_empty() || !number.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let whole = piece.len() == self.word(at).len();
        let mut last = at;
        let mut digits = number.to_owned();
        // `10 000`, `10,000`, `3,5`.
        while whole && suffix.is_empty() && digits.len() <= 12 {
            let next = self.word(last + 1);
            let decimals = !next.is_empty() && next.bytes().all(|b| b.is_ascii_digit());
            let first = last == at;
            match self.gap(last) {
                Some(" " | "\u{a0}" | "\u{202f}" | "\u{2009}")
                    if decimals
                        && next.len() == 3
                        && (!first || number.len() <= 3)
                        && !number.starts_with('0') =>
                {
                    digits.push_str(next);
                }
                Some(",") if decimals && next.len() == 3 && !number.starts_with('0') => {
                    digits.push_str(next);
                }
                Some(",") if decimals => {
                    digits.push('.');
                    digits.push_str(next);
                    last += 1;
                    break;
                }
                _ => break,
            }
            last += 1;
        }
        let (mut senses, parts) = senses(&digits)?;
        let mut unit = None;
        let mut end = last;
        let mut range = self.range(at, last);
        let before = self.before(at).trim_end();
        let money = before.chars().last();
        if let Some((sign, own)) = money.and_then(|sign| Some((sign, Unit::of_sign(sign)?))) {
            unit = Some(own);
            range.start = before.len() - sign.len_utf8();
        } else if let Some(code) = at
            .checked_sub(1)
            .and_then(|at| Unit::of_code(self.word(at)))
        {
            unit = Some(code);
            range.start = self.words()[at - 1].range.start;
        }
        if suffix.is_empty() {
            let after = self.after(last).trim_start();
            let sign = after.chars().next();
            if let Some((sign, own)) = sign.and_then(|sign| Some((sign, Unit::of_sign(sign)?))) {
                unit = Some(own);
                range.end = self.text.len() - after.len() + sign.len_utf8();
            } else if let Some(rest) =
                rest.filter(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
            {
                unit = unit.or_else(|| Unit::of(self.language, rest));
            } else if rest.is_none() {
                let mut times = 1;
                let mut next = last + 1;
                if self.close(last) {
                    if let Some(by) = units::multiplier(self.language, self.word(next)) {
                        times = by;
                        end = next;
                        next += 1;
                    }
                    if let Some((own, at)) = self.unit(next) {
                        unit = Some(own);
                        end = at;
                    }
                    range.end = self.words()[end].range.end;
                }
                if times > 1 {
                    for sense in &mut senses {
                        if let Sense::Number(number) = sense {
                            *number *= times;
                        }
                    }
                }
            }
        } else {
            unit = unit.or_else(|| Unit::of(self.language, suffix));
        }
        self.half_of_day(end, &mut senses);
        Some((
            Figure {
                range,
                unit,
                firm: true,
                counts: true,
                senses,
                parts,
            },
            end,
        ))
    }

    /// `5 pm` is 17.00 too.
    fn half_of_day(&self, at: usize, senses: &mut Vec<Sense>) {
        if self.language != "en" || !self.close(at) {
            return;
        }
        let afternoon = matches!(self.word(at + 1), "pm" | "p.m" | "p");
        let more: Vec<Sense> = senses
            .iter()
            .filter_map(|sense| match sense {
                Sense::Time(minutes) if afternoon && *minutes < 720 => {
                    Some(Sense::Time(minutes + 720))
                }
                Sense::Number(number) if afternoon && *number < 12_000 => {
                    Some(Sense::Time((number / 1000 + 12) * 60))
                }
                _ => None,
            })
            .collect();
        senses.extend(more);
    }

    /// Whether only a space, a full stop or a dash lies between a word and the next.
    fn close(&self, at: usize) -> bool {
        self.gap(at)
            .is_some_and(|gap| gap.chars().all(|c| c.is_whitespace() || "-*".contains(c)))
    }

    /// The unit that a word is, perhaps after `full` or `working`.
    fn unit(&self, at: usize) -> Option<(Unit, usize)> {
        let word = self.word(at);
        if let Some(unit) = Unit::of(self.language, word) {
            return Some((unit, at));
        }
        if !units::is_kind_of_day(self.language, word) || !self.close(at) {
            return None;
        }
        let unit = Unit::of(self.language, self.word(at + 1))?;
        Some((unit.of_work(units::is_work(word)), at + 1))
    }

    /// `March 2026` is 3/2026.
    fn month_of_year(&self, at: usize) -> Option<i64> {
        let year = self.word(at + 1);
        let year = year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit());
        month(self.language, self.word(at)).filter(|_| year)
    }

    /// `kaksi vuotta`, `twelve months`, `a year`.
    fn in_words(&self, at: usize, figures: &mut Vec<Figure>) -> Option<usize> {
        let word = self.word(at);
        let first = word.split('-').next().unwrap_or(word);
        // `vuoden`, `a year`: one of them, said without a number.
        let (number, mut unit, counts) =
            match numeral(self.language, word).or_else(|| numeral(self.language, first)) {
                Some((number, rest)) => {
                    let rest = if rest.is_empty() {
                        word.split('-').nth(1).unwrap_or("")
                    } else {
                        rest
                    };
                    (number, Unit::of(self.language, rest), true)
                }
                None => match self.month_of_year(at) {
                    Some(month) => (month * 1000, None, false),
                    None => (1000, Some(self.unit(at)?.0), false),
                },
            };
        let mut last = at;
        if counts && unit.is_none() && self.close(at) {
            let article = usize::from(matches!(self.word(at + 1), "a" | "an"));
            if let Some((own, end)) = self.unit(at + 1 + article) {
                unit = Some(own);
                last = end;
            }
        }
        let mut senses = vec![Sense::Number(number)];
        if number % 1000 == 0 && number < 25_000 {
            senses.push(Sense::Time(number / 1000 * 60));
        }
        figures.push(Figure {
            range: self.range(at, last),
            unit,
            firm: false,
            counts: counts && number != 1000 && !numerals::is_loose(word),
            senses,
            parts: Vec::new(),
        });
        Some(last + 1 - at)
    }
}

/// Whether a word is the address of a page.
pub fn is_link(word: &str) -> bool {
    word.contains("://") || word.starts_with("www.")
}

/// What digits with signs between them may mean, and the numbers they are put together from.
fn senses(digits: &str) -> Option<(Vec<Sense>, Vec<i64>)> {
    let parts: Vec<&str> = digits
        .split(['.', ':'])
        .filter(|part| !part.is_empty())
        .collect();
    let number = |text: &str| -> Option<i64> {
        let number: i64 = text.parse().ok()?;
        number.checked_mul(1000)
    };
    let thousandths: Option<Vec<i64>> = parts.iter().map(|part| number(part)).collect();
    let thousandths = thousandths?;
    let time = |hour: i64, minute: i64| {
        ((0..=24).contains(&hour) && (0..60).contains(&minute))
            .then_some(Sense::Time(hour * 60 + minute))
    };
    match parts.as_slice() {
        [_] => {
            let mut senses = vec![Sense::Number(thousandths[0])];
            senses.extend(time(thousandths[0] / 1000, 0));
            Some((senses, Vec::new()))
        }
        [whole, rest] => {
            let mut senses = Vec::new();
            if digits.contains('.') {
                if rest.len() == 3 && *whole != "0" {
                    senses.extend(number(&format!("{whole}{rest}")).map(Sense::Number));
                } else if rest.len() <= 3 {
                    let decimals: i64 = format!("{rest:0<3}").parse().ok()?;
                    senses.push(Sense::Number(thousandths[0] + decimals));
                }
            }
            let (one, two) = (thousandths[0] / 1000, thousandths[1] / 1000);
            if rest.len() == 2 {
                senses.extend(time(one, two));
            }
            if (1..=31).contains(&one) && (1..=12).contains(&two) {
                senses.push(Sense::Date(one, two, None));
            }
            if senses.is_empty() {
                senses.push(Sense::Number(thousandths[0]));
            }
            Some((senses, thousandths))
        }
        // `1.000.000`, or a version.
        many if many[1..].iter().all(|part| part.len() == 3) => {
            Some((vec![Sense::Number(number(&many.concat())?)], Vec::new()))
        }
        _ => Some((vec![Sense::Number(thousandths[0])], thousandths)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::prose::Saying;

    fn figures(language: &str, text: &str) -> Vec<Figure> {
        let saying = Saying::of_words("texts.rights", language, text);
        Figure::all(&saying.versions[0])
    }

    /// What needs an answer in the other text and has none.
    fn missing<'t>(one: (&str, &'t str), two: (&str, &str)) -> Vec<&'t str> {
        let others = figures(two.0, two.1);
        figures(one.0, one.1)
            .into_iter()
            .filter(|figure| figure.firm && !figure.is_among(&others))
            .map(|figure| &one.1[figure.range])
            .collect()
    }

    #[test]
    fn the_same_figure_is_the_same_in_every_way_of_writing_it() {
        let same = [
            ("24 kuukautta", "2 years"),
            ("24 kk", "two years"),
            ("kaksi vuotta", "2 years"),
            ("kahden vuoden kuluttua", "after 24 months"),
            ("vuoden ajan", "for 1 year"),
            ("12 kuukautta", "a year"),
            ("puoli vuotta", "6 months"),
            ("puolentoista vuoden kuluttua", "after 18 months"),
            ("neljätoista päivää", "14 days"),
            ("14 päivän kuluessa", "within two weeks"),
            ("kahdentoista kuukauden", "12 months"),
            ("kolmenkymmenen päivän", "30 days"),
            ("kaksikymmentäneljä kuukautta", "24 months"),
            ("24 tuntia", "a day"),
            ("72 tunnin kuluessa", "within 72 hours"),
            ("vuorokauden", "24 hours"),
            ("3,5 %", "3.5%"),
            ("5 prosenttia", "five per cent"),
            ("10 000 asiakasta", "10,000 customers"),
            ("10 000 asiakasta", "10000 customers"),
            ("2 miljoonaa euroa", "€2,000,000"),
            ("1,5 miljoonaa euroa", "1.5 million euros"),
            ("20 €", "EUR 20"),
            ("1.3.2026 alkaen", "from 1 March 2026"),
            ("alkaen 1. maaliskuuta 2026", "March 1, 2026"),
            ("alkaen 1. maaliskuuta 2026", "2026-03-01"),
            ("1.3.2026", "the 1st of March 2026"),
            ("1.3.2026", "01/03/2026"),
            ("31.12.", "31 December"),
            ("1.–15.3.2026", "1–15 March 2026"),
            ("klo 9–17", "from 9 am to 5 pm"),
            ("kello 9.00–17.00", "9:00–17:00"),
            ("klo 8.30–16", "8.30 a.m. to 4 p.m."),
            (
                "kirjanpitolaki 2:10",
                "Accounting Act, chapter 2, section 10",
            ),
            ("2 luku 10 §", "chapter 2 section 10"),
            ("6 artiklan 1 kohdan f alakohta", "Article 6(1)(f)"),
            ("(1050/2018) 29 §", "(1050/2018), section 29"),
            ("53 e §", "section 53 e"),
            ("9 artiklan 2 kohdan a alakohta", "Article 9(2), point (a)"),
            ("+358 9 000 0000", "09 000 0000"),
            ("09 000 0000", "+358 (0)9 000 0000"),
            ("alle 13-vuotias", "under 13"),
            ("13 vuotta täyttänyt", "13 years old"),
            ("18-vuotiaille", "for 18-year-olds"),
            ("2 tunnistustapaa", "two factors"),
            ("kaksi kertaa vuodessa", "twice a year"),
            ("5 arkipäivää", "five working days"),
            (
                "Esimerkkikatu 1:n kellarissa",
                "in the basement of Esimerkkikatu 1",
            ),
            ("00100 Helsinki", "FI-00100 Helsinki"),
            ("kello 12", "at noon"),
            ("3/2026", "March 2026"),
            ("3 kuukauden välein", "every quarter"),
            ("vuosineljänneksittäin", "every 3 months"),
            ("14 päivän välein", "every fortnight"),
            ("yhden (1) vuoden ajan", "for one (1) year"),
            ("kahden (2) vuoden ajan", "for two years"),
            ("vuonna 2026", "in 2026"),
            ("2010-luvulla", "in the 2010s"),
            ("GA4 ja SHA-256", "GA4 and SHA-256"),
            ("**30** päivää", "**30 days**"),
            ("20 kertaa 1. kerroksessa", "20 times on the 1st floor"),
        ];
        for (fi, en) in same {
            assert_eq!(missing(("fi", fi), ("en", en)), [""; 0], "{fi} | {en}");
            assert_eq!(missing(("en", en), ("fi", fi)), [""; 0], "{en} | {fi}");
        }
    }

    #[test]
    fn another_figure_is_another() {
        let other = [
            ("24 kuukautta", "24 days"),
            ("24 kuukautta", "3 years"),
            ("kaksi vuotta", "3 years"),
            ("1.3.2026", "3 January 2026"),
            ("1.3.2026", "1 March 2025"),
            ("10 000 €", "1,000 €"),
            ("10 €", "$10"),
            ("klo 9–17", "from 9 am to 6 pm"),
            ("6 artiklan 1 kohdan f alakohta", "Article 9(1)(f)"),
            ("+358 9 000 0000", "+358 9 000 0001"),
            ("3,5 %", "35%"),
            ("5 arkipäivää", "5 days"),
        ];
        for (fi, en) in other {
            assert_ne!(missing(("en", en), ("fi", fi)), [""; 0], "{en} | {fi}");
        }
    }

    #[test]
    fn swedish_counts_too() {
        let same = [
            ("24 månader", "2 years"),
            ("två år", "24 months"),
            ("den 1 mars 2026", "1 March 2026"),
            ("2 kap. 10 §", "chapter 2 section 10"),
            ("fjorton dagar", "14 days"),
        ];
        for (sv, en) in same {
            assert_eq!(missing(("sv", sv), ("en", en)), [""; 0], "{sv} | {en}");
            assert_eq!(missing(("en", en), ("sv", sv)), [""; 0], "{en} | {sv}");
        }
    }
}
