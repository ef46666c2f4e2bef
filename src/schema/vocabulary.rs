//! The words and ids that may stand in a place, with what they mean.

use crate::assets::Assets;
use crate::catalogue::Catalogue;
use crate::check::rules;
use crate::content::{self, Words, capitalise, own_name};
use crate::model::SECTIONS;
use crate::source::decode::Entries;

/// The language of descriptions.
const LANGUAGE: &str = "en";

/// The lists of a catalogue, with names for people.
pub struct Vocabulary {
    pub(super) languages: Vec<String>,
    pub(super) countries: List,
    items: List,
    subjects: List,
    events: List,
    sources: List,
    recipient_categories: List,
    data_categories: List,
    purposes: List,
    registers: List,
    authorities: List,
    services: List,
}

/// Words with what they mean.
pub(super) type List = Vec<(String, String)>;

/// What may stand in a place.
pub(super) struct Listed {
    pub words: List,
    /// The form of others that may stand there as well; closed without one.
    pub others: Option<&'static str>,
}

/// A word that the file defines itself.
const OWN_WORD: &str = "^[a-z0-9]+(_[a-z0-9]+)*$";
/// A word, or the id of a recipient.
const WORD_OR_ID: &str = "^[a-z0-9]+([_-][a-z0-9]+)*$";
/// A rule's code.
const CODE: &str = "^[A-Z]{2,4}-[0-9]{3}$";

impl Vocabulary {
    /// The lists of what is built in, with a project's own files laid over.
    pub fn new(catalogue: &Catalogue, assets: &Assets) -> Self {
        let words = Words::load(assets, LANGUAGE).ok();
        let say = |key: String| -> String {
            let words = words.as_ref().filter(|words| words.has(&key));
            let said = words.and_then(|words| words.say(&key).ok());
            said.map(|text| capitalise(&text)).unwrap_or_default()
        };
        let countries = catalogue.countries.codes().map(|code| {
            let name = words.as_ref().map(|words| words.country(code));
            (code.to_owned(), name.unwrap_or_default())
        });
        let various = ("various".to_owned(), "Several that change".to_owned());
        let countries = countries.chain([various]).collect();
        Self {
            languages: content::languages(assets),
            countries,
            items: named(&catalogue.items, |id| say(format!("item-{id}"))),
            subjects: named(&catalogue.subjects, |id| say(format!("subject-{id}"))),
            events: named(&catalogue.events, |id| say(format!("event-{id}"))),
            sources: named(&catalogue.sources, |id| say(format!("source-{id}"))),
            recipient_categories: named(&catalogue.recipient_categories, |id| {
                say(format!("recipient-{id}"))
            }),
            data_categories: named(&catalogue.data_categories, |id| {
                say(format!("category-{id}"))
            }),
            purposes: named(&catalogue.purposes, |id| say(format!("purpose-{id}"))),
            registers: named(&catalogue.registers, |id| say(format!("register-{id}"))),
            authorities: named(&catalogue.authorities, |id| {
                let authority = catalogue.authorities.get(id);
                let name = authority.and_then(|authority| authority.name.as_ref());
                name.map_or_else(String::new, |name| name.get(LANGUAGE).to_owned())
            }),
            services: catalogue
                .services
                .keys()
                .map(|id| (id.clone(), say(format!("service-{id}"))))
                .collect(),
        }
    }

    /// What is built in.
    pub fn builtin() -> Self {
        let assets = Assets::builtin();
        let (catalogue, _) = Catalogue::load(&assets, &mut Default::default());
        Self::new(&catalogue, &assets)
    }

    /// What may stand in a field, where that is a list of words.
    pub(super) fn listed(&self, record: &str, key: &str) -> Option<Listed> {
        let closed = |words: &List| Listed {
            words: words.clone(),
            others: None,
        };
        let open = |words: &List, others| Listed {
            words: words.clone(),
            others: Some(others),
        };
        let sections = || SECTIONS.iter().map(|id| ((*id).to_owned(), String::new()));
        Some(match (record, key) {
            ("Policy", "languages") => closed(&self.language_names()),
            ("Policy", "data_categories") | ("DataCategory", "items") => {
                open(&self.items, OWN_WORD)
            }
            ("Register" | "Purpose", "subjects") => open(&self.subjects, OWN_WORD),
            ("Register", "sources") | ("SourceParts", "from") => open(&self.sources, WORD_OR_ID),
            ("Recipient", "category") => closed(&self.recipient_categories),
            ("Controller", "authority") => closed(&self.authorities),
            ("Service", "use") => {
                let own = ("self".to_owned(), "The site's own".to_owned());
                closed(&self.services.iter().cloned().chain([own]).collect())
            }
            ("ExtraParts", "after") => closed(&sections().collect()),
            ("Allow", "code") => open(&codes(), CODE),
            ("Purpose", "retention") | ("RetentionRule", "keep") => {
                // Other forms have a pattern of their own.
                closed(&self.ends())
            }
            _ => return None,
        })
    }

    /// Ids that the catalogue knows, for the keys of a mapping.
    pub(super) fn keys(&self, record: &str, key: &str) -> List {
        let ids = match (record, key) {
            ("Policy", "services") => &self.services,
            ("Policy", "data_categories") => &self.data_categories,
            ("Policy", "registers") => &self.registers,
            ("Policy", "recipients") => &self.recipient_categories,
            ("Policy", "events") => &self.events,
            ("Register", "purposes") => &self.purposes,
            _ => return List::new(),
        };
        let form = key_form(record, key);
        let fits = |id: &str| form != Some(KEBAB) || !id.contains('_');
        ids.iter().filter(|(id, _)| fits(id)).cloned().collect()
    }

    pub(super) fn language_names(&self) -> List {
        let tags = self.languages.iter();
        tags.map(|tag| (tag.clone(), own_name(tag))).collect()
    }

    /// Retention periods that need no number.
    fn ends(&self) -> List {
        let fixed = [
            ("not_stored", "Not stored at all"),
            ("permanently", "For good"),
        ];
        let fixed = fixed.map(|(word, about)| (word.to_owned(), about.to_owned()));
        let until = self.events.iter();
        let until = until.map(|(id, name)| (format!("until {id}"), name.clone()));
        fixed.into_iter().chain(until).collect()
    }
}

/// The form of ids that become anchors and file names.
pub(super) const KEBAB: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// The form of the keys of a mapping from ids.
pub(super) fn key_form(record: &str, key: &str) -> Option<&'static str> {
    match (record, key) {
        ("Policy", "subjects" | "items" | "events") => Some(OWN_WORD),
        (_, "internal") => None,
        _ => Some(KEBAB),
    }
}

fn named<T>(entries: &Entries<T>, name: impl Fn(&str) -> String) -> List {
    entries.ids().map(|id| (id.to_owned(), name(id))).collect()
}

/// The rules whose findings may be accepted: those of reading may not.
fn codes() -> List {
    let rules = rules::all().filter(|rule| !rule.code.starts_with("YML-"));
    let codes = rules.map(|rule| (rule.code.to_owned(), rule.name.replace('-', " ")));
    codes.collect()
}
