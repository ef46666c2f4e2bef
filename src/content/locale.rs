//! Dates, lists, alphabetical order and names of countries and languages, from the Unicode data of ICU4X.

use std::cmp::Ordering;

use icu_collator::{CollatorBorrowed, options::CollatorOptions};
use icu_datetime::{DateTimeFormatter, fieldsets::YMD, input::Date};
use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale::LocaleDirectionality;
use icu_locale_core::subtags::{Language, Region};

/// A unit of a length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
}

impl Unit {
    /// The message that counts this unit.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Year => "period-years",
            Self::Month => "period-months",
            Self::Week => "period-weeks",
            Self::Day => "period-days",
            Self::Hour => "period-hours",
            Self::Minute => "period-minutes",
            Self::Second => "period-seconds",
        }
    }
}

/// How one language writes.
pub(super) struct Locale {
    dates: Option<DateTimeFormatter<YMD>>,
    and: Option<ListFormatter>,
    or: Option<ListFormatter>,
    countries: Option<RegionDisplayNames>,
    languages: Option<LanguageDisplayNames>,
    collator: Option<CollatorBorrowed<'static>>,
}

/// Whether a folder's name can be a language.
pub(super) fn is_tag(tag: &str) -> bool {
    icu_locale_core::Locale::try_from_str(tag).is_ok()
}

/// Whether a language is written from right to left; one that nobody knows is not.
pub(super) fn is_right_to_left(tag: &str) -> bool {
    let locale = icu_locale_core::Locale::try_from_str(tag);
    locale.is_ok_and(|locale| LocaleDirectionality::new_extended().is_right_to_left(&locale.id))
}

impl Locale {
    /// Nothing if `tag` is not a language tag. A language that ICU has no data for writes plainly.
    pub(super) fn new(tag: &str) -> Option<Self> {
        // Plain `en` is American in ICU. Notices under the GDPR are read in Europe: 4 January, no serial comma.
        let written = if tag == "en" { "en-GB" } else { tag };
        let locale = icu_locale_core::Locale::try_from_str(written).ok()?;
        let names = DisplayNamesOptions::default();
        let lists = ListFormatterOptions::default();
        Some(Self {
            dates: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            and: ListFormatter::try_new_and((&locale).into(), lists).ok(),
            or: ListFormatter::try_new_or((&locale).into(), lists).ok(),
            countries: RegionDisplayNames::try_new((&locale).into(), names).ok(),
            languages: LanguageDisplayNames::try_new((&locale).into(), names).ok(),
            collator: CollatorBorrowed::try_new((&locale).into(), CollatorOptions::default()).ok(),
        })
    }

    pub(super) fn date(&self, date: jiff::civil::Date) -> String {
        let month = u8::try_from(date.month()).unwrap_or(1);
        let day = u8::try_from(date.day()).unwrap_or(1);
        match (
            &self.dates,
            Date::try_new_iso(i32::from(date.year()), month, day),
        ) {
            (Some(formatter), Ok(date)) => formatter.format(&date).to_string(),
            _ => date.to_string(),
        }
    }

    pub(super) fn and(&self, parts: &[String]) -> String {
        join(self.and.as_ref(), parts)
    }

    pub(super) fn or(&self, parts: &[String]) -> String {
        join(self.or.as_ref(), parts)
    }

    pub(super) fn country(&self, code: &str) -> String {
        let name = Region::try_from_str(code)
            .ok()
            .and_then(|region| self.countries.as_ref()?.of(region));
        name.unwrap_or(code).to_owned()
    }

    pub(super) fn language(&self, tag: &str) -> String {
        let name = Language::try_from_str(tag)
            .ok()
            .and_then(|language| self.languages.as_ref()?.of(language));
        name.unwrap_or(tag).to_owned()
    }

    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = self
            .collator
            .as_ref()
            .map_or(Ordering::Equal, |collator| collator.compare(a, b));
        order.then_with(|| a.cmp(b))
    }
}

fn join(formatter: Option<&ListFormatter>, parts: &[String]) -> String {
    match formatter {
        Some(formatter) => formatter
            .format(parts.iter().map(String::as_str))
            .to_string(),
        None => parts.join(", "),
    }
}
