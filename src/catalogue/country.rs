//! Countries: which belong to the EEA, which have an adequacy decision, from what age children consent.

use crate::record;
use crate::source::decode::{Entries, List};
use crate::terms::{Country, Date, Mechanism};
use crate::words;

/// The country that can be nobody's place: several that change.
const VARIOUS: &str = Country::VARIOUS;

words! {
    /// How far an adequacy decision reaches.
    Scope as "scope of an adequacy decision" {
        /// Any recipient in the country.
        Full = "full",
        /// Only recipients that the decision names.
        Limited = "limited",
    }
}

record! {
    /// An adequacy decision (GDPR Art. 45).
    Adequacy as "an adequacy decision" {
        cc: Country,
        /// Its number.
        decision: String,
        date: Date,
        scope: Scope,
        renewed: Date,
        expires: Date,
        /// The mechanism it works through, if not by itself.
        mechanism: Mechanism,
    }
}

record! {
    CountriesFile as "the countries of the catalogue" {
        eea: List<Country>,
        outside: List<Country>,
        part_of: Entries<Country>,
        countries: List<Country>,
        adequacy: List<Adequacy>,
        ages: Entries<u32>,
    }
}

/// What is known of countries.
#[derive(Clone, Debug, Default)]
pub struct Countries {
    eea: Vec<String>,
    all: Vec<String>,
    part_of: Vec<(String, String)>,
    adequacy: Vec<Adequacy>,
    ages: Vec<(String, u32)>,
}

impl Countries {
    pub(super) fn new(file: CountriesFile) -> Self {
        let codes = |list: Option<crate::span::Spanned<List<Country>>>| {
            list.map(|list| list.value.into_iter().map(|cc| cc.value.0).collect())
                .unwrap_or_default()
        };
        let pairs = file.part_of.map(|map| map.value).unwrap_or_default();
        let ages = file.ages.map(|map| map.value).unwrap_or_default();
        Self {
            eea: codes(file.eea),
            all: codes(file.countries),
            part_of: pairs
                .iter()
                .map(|(cc, of)| (cc.to_owned(), of.value.0.clone()))
                .collect(),
            adequacy: file
                .adequacy
                .map(|list| list.value.into_iter().map(|a| a.value).collect())
                .unwrap_or_default(),
            ages: ages
                .iter()
                .map(|(cc, age)| (cc.to_owned(), age.value))
                .collect(),
        }
    }

    /// Whether there is such a country; `various` counts.
    pub fn exists(&self, code: &str) -> bool {
        code == VARIOUS || self.all.iter().any(|cc| cc == code)
    }

    /// All codes, for suggestions.
    pub fn codes(&self) -> impl Iterator<Item = &str> + Clone {
        self.all.iter().map(String::as_str)
    }

    /// Whether the GDPR applies there as in the Union: no transfer.
    pub fn in_eea(&self, code: &str) -> bool {
        self.eea.iter().any(|cc| cc == code)
    }

    /// The adequacy decision for a country.
    pub fn adequacy(&self, code: &str) -> Option<&Adequacy> {
        self.adequacy
            .iter()
            .find(|decision| decision.cc.as_ref().is_some_and(|cc| cc.code() == code))
    }

    /// The decision, if it holds for any recipient of the country without a mechanism of its own.
    pub fn general_adequacy(&self, code: &str) -> Option<&Adequacy> {
        self.adequacy(code).filter(|decision| {
            decision.mechanism.is_none()
                && decision
                    .scope
                    .as_ref()
                    .is_some_and(|scope| scope.value == Scope::Full)
        })
    }

    /// The decision, if it holds only for those who have joined a framework.
    pub fn framework(&self, code: &str) -> Option<&Adequacy> {
        self.adequacy(code)
            .filter(|decision| decision.mechanism.is_some())
    }

    /// The country a territory belongs to; a country is its own.
    pub fn sovereign<'a>(&'a self, code: &'a str) -> &'a str {
        self.part_of
            .iter()
            .find(|(territory, _)| territory == code)
            .map_or(code, |(_, of)| of)
    }

    /// The age from which a child's own consent to online services counts (Art. 8(1)).
    pub fn age_of_consent(&self, code: &str) -> u32 {
        let code = self.sovereign(code);
        self.ages
            .iter()
            .find(|(cc, _)| cc == code)
            .map_or(16, |(_, age)| *age)
    }
}
