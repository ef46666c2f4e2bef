//! The world's facts: words with their marks, countries, authorities, services; each with source and date.
//!
//! There is no prose here: what people read stands in `content/<lang>/` under the same ids.

pub mod authority;
pub mod country;
pub mod service;
pub mod vocabulary;

use std::borrow::Cow;
use std::rc::Rc;

use indexmap::IndexMap;

use crate::assets::Assets;
use crate::diagnostic::Diagnostic;
use crate::source::decode::{Decode, Entries, Reader};
use crate::source::yaml::{self, Node};
use crate::source::{Source, Sources};
use crate::span::Spanned;

pub use authority::{Authority, Localised};
pub use country::{Adequacy, Countries, Scope};
pub use service::{
    CatalogueCalls, CatalogueProvider, CatalogueService, CatalogueStorage, ProviderOrNone,
    ServiceForm,
};
pub use vocabulary::{EventMarks, ItemMarks, NameMarks, RecipientMarks, SourceMarks, SubjectMarks};

/// Everything the catalogue knows.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    pub items: Entries<ItemMarks>,
    pub subjects: Entries<SubjectMarks>,
    pub events: Entries<EventMarks>,
    pub sources: Entries<SourceMarks>,
    pub recipient_categories: Entries<RecipientMarks>,
    pub data_categories: Entries<NameMarks>,
    pub purposes: Entries<NameMarks>,
    pub registers: Entries<NameMarks>,
    pub countries: Countries,
    pub authorities: Entries<Authority>,
    /// Who supervises storage on devices, by the supervisory authority's id.
    pub cookie_authorities: Entries<Authority>,
    pub services: IndexMap<String, Spanned<CatalogueService>>,
}

impl Catalogue {
    /// Reads the catalogue, the project's files before the built-in ones.
    ///
    /// Faults can only come from a project's own files; they are findings with a place. What cannot be read is
    /// not there.
    pub fn load(assets: &Assets, sources: &mut Sources) -> (Self, Vec<Diagnostic>) {
        let mut loader = Loader {
            assets,
            sources,
            reader: Reader::default(),
        };
        let mut catalogue = Self::default();
        if let Some(file) = loader.read::<vocabulary::ItemsFile>("catalogue/items.yaml") {
            catalogue.items = owned(file.items);
        }
        if let Some(file) = loader.read::<vocabulary::SubjectsFile>("catalogue/subjects.yaml") {
            catalogue.subjects = owned(file.subjects);
        }
        if let Some(file) = loader.read::<vocabulary::EventsFile>("catalogue/events.yaml") {
            catalogue.events = owned(file.events);
        }
        if let Some(file) = loader.read::<vocabulary::SourcesFile>("catalogue/sources.yaml") {
            catalogue.sources = owned(file.sources);
        }
        if let Some(file) = loader
            .read::<vocabulary::RecipientCategoriesFile>("catalogue/recipient_categories.yaml")
        {
            catalogue.recipient_categories = owned(file.recipient_categories);
        }
        if let Some(file) = loader.read::<vocabulary::NamesFile>("catalogue/names.yaml") {
            catalogue.data_categories = owned(file.data_categories);
            catalogue.purposes = owned(file.purposes);
            catalogue.registers = owned(file.registers);
        }
        if let Some(file) = loader.read::<country::CountriesFile>("catalogue/countries.yaml") {
            catalogue.countries = Countries::new(file);
        }
        if let Some(file) = loader.read::<authority::AuthoritiesFile>("catalogue/authorities.yaml")
        {
            catalogue.authorities = owned(file.authorities);
            catalogue.cookie_authorities = owned(file.cookie_authorities);
        }
        for path in assets.list("catalogue/services/") {
            let id = path
                .strip_prefix("catalogue/services/")
                .and_then(|name| name.strip_suffix(".yaml"));
            let Some(id) = id.map(str::to_owned) else {
                continue;
            };
            if let Some(service) = loader.read::<CatalogueService>(&path) {
                let span = service.meta.span;
                catalogue.services.insert(id, Spanned::new(service, span));
            }
        }
        let findings = loader.reader.finish();
        (catalogue, findings)
    }

    /// The authority for a country or territory: the one that answers for it as a whole.
    pub fn authority_of(&self, country: &str) -> Option<(&str, &Spanned<Authority>)> {
        let country = self.countries.sovereign(country);
        let id = country.to_ascii_lowercase();
        self.authorities
            .iter()
            .find(|(authority, _)| *authority == id)
    }
}

fn owned<T: Clone>(entries: Option<Spanned<Entries<T>>>) -> Entries<T> {
    entries.map(|entries| entries.value).unwrap_or_default()
}

struct Loader<'a> {
    assets: &'a Assets,
    sources: &'a mut Sources,
    reader: Reader,
}

impl Loader<'_> {
    fn read<T: Decode>(&mut self, path: &str) -> Option<T> {
        let bytes = self.assets.get(path)?;
        let text = match bytes {
            Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            Cow::Owned(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        };
        let source = Source::new(path, text);
        let file = self.sources.add(source);
        let (node, findings): (Option<Rc<Node>>, _) = yaml::parse(self.sources.get(file), file);
        self.reader.findings.extend(findings);
        T::decode(&node?, &mut self.reader)
    }
}
