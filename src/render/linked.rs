//! JSON-LD with the words of schema.org: what a page is, in which language, whose it is, and which page it translates.
//!
//! Only what the pages say themselves. Addresses are absolute where the policy gives the site's, else relative to the
//! page, as JSON-LD allows.

use serde_json::{Map, Value, json};

use super::RenderError;
use super::links::{between, to_root};
use super::page::{Frame, counterparts};
use super::plan::{PageId, Place};
use super::voice::{Voice, service_anchor};
use crate::content::capitalise;
use crate::derive::Notice;
use crate::model::{Address, Controller, ControllerKind};

/// The page of one language.
///
/// # Errors
/// If a message is missing.
pub fn page(voice: &Voice, frame: &Frame, place: &Place) -> Result<String, RenderError> {
    let from = Addresses::new(frame, &place.folder);
    let mut out = head(voice.notice, &from, place, voice.speaker.tag());
    out.insert("inLanguage".to_owned(), json!(voice.speaker.tag()));
    let entry = voice
        .plan
        .places
        .first()
        .filter(|first| first.id != place.id);
    put(
        &mut out,
        "breadcrumb",
        entry.map(|first| trail(&from, &[first, place])),
    );
    put(&mut out, "about", about(voice, place, &from)?);
    put(&mut out, "audience", audience(voice, place)?);
    if place.id == PageId::Overview {
        let rest = voice
            .plan
            .places
            .iter()
            .filter(|other| other.id != place.id);
        let parts: Vec<Value> = rest
            .map(|other| brief(&from, other, voice.speaker.tag()))
            .collect();
        put(&mut out, "hasPart", Some(json!(parts)));
    }
    translations(&mut out, frame, place, voice.speaker.tag(), &from);
    Ok(written(out))
}

/// The page of two languages side by side.
pub fn beside(notice: &Notice, frame: &Frame, place: &Place, languages: [&str; 2]) -> String {
    let from = Addresses::new(frame, &place.folder);
    let mut out = head(notice, &from, place, languages[0]);
    out.insert("inLanguage".to_owned(), json!(languages));
    written(out)
}

/// The choice of languages at the root.
pub fn chooser(notice: &Notice, frame: &Frame, title: &str) -> String {
    let from = Addresses::new(frame, "");
    let first = notice.languages.first().copied().unwrap_or_default();
    let place = Place {
        id: PageId::Overview,
        folder: String::new(),
        title: title.to_owned(),
    };
    let mut out = head(notice, &from, &place, first);
    out.insert("inLanguage".to_owned(), json!(notice.languages));
    let entries = frame
        .plans
        .iter()
        .filter_map(|plan| Some((plan.places.first()?, plan)));
    let parts: Vec<Value> = entries
        .map(|(entry, plan)| brief(&from, entry, &plan.language))
        .collect();
    out.insert("hasPart".to_owned(), json!(parts));
    written(out)
}

/// How a page points at others.
struct Addresses<'a> {
    base: Option<&'a str>,
    folder: &'a str,
}

impl<'a> Addresses<'a> {
    fn new(frame: &Frame<'a>, folder: &'a str) -> Self {
        Self {
            base: frame.base,
            folder,
        }
    }

    fn of(&self, folder: &str) -> String {
        match self.base {
            Some(base) => format!("{base}{folder}"),
            None => between(self.folder, folder),
        }
    }

    /// Something that is the same on every page: it is named after the root.
    fn shared(&self, name: &str) -> String {
        let root = match self.base {
            Some(base) => base.to_owned(),
            None => to_root(self.folder),
        };
        format!("{root}#{name}")
    }
}

/// What every page says: address, name, dates, whose it is.
fn head(notice: &Notice, from: &Addresses, place: &Place, language: &str) -> Map<String, Value> {
    let policy = notice.policy;
    let mut out = Map::new();
    out.insert("@context".to_owned(), json!("https://schema.org"));
    out.insert("@type".to_owned(), json!("WebPage"));
    out.insert("@id".to_owned(), json!(from.of(&place.folder)));
    out.insert("url".to_owned(), json!(from.of(&place.folder)));
    out.insert("name".to_owned(), json!(place.title));
    let effective = policy.effective.as_ref().map(|date| date.value);
    let changes = policy.changes.iter().flat_map(|changes| changes.iter());
    let changed = changes.filter_map(|change| Some(change.date.as_ref()?.value));
    let modified = effective
        .into_iter()
        .chain(changed)
        .max_by_key(|date| date.0);
    let day = |date: crate::terms::Date| json!(date.0.to_string());
    put(&mut out, "dateModified", modified.map(day));
    put(
        &mut out,
        "dateCreated",
        policy.created.as_ref().map(|date| day(date.value)),
    );
    put(
        &mut out,
        "version",
        policy.version.as_ref().map(|version| json!(version.value)),
    );
    // Whole where people enter, elsewhere no more than what tells it apart.
    let entry = place.folder.matches('/').count() < 2;
    let publisher = policy
        .controller
        .as_ref()
        .and_then(|controller| publisher(notice, controller, from, language, entry));
    put(&mut out, "isPartOf", site(notice, from, language));
    put(&mut out, "publisher", publisher);
    out
}

/// The site that the notice is a part of: the firm's own where the policy names it.
fn site(notice: &Notice, from: &Addresses, language: &str) -> Option<Value> {
    let settings = notice.policy.site.as_ref();
    let own = settings
        .and_then(|site| site.name.as_ref())
        .map(|name| name.get(language));
    let controller = notice
        .policy
        .controller
        .as_ref()
        .and_then(|controller| controller.name.as_ref());
    let name = own.or(controller.map(|name| name.value.as_str()))?;
    let home = settings.and_then(|site| site.home.as_ref());
    let address = match home {
        Some(home) => home.0.clone(),
        None => from.of(""),
    };
    Some(json!({"@type": "WebSite", "@id": from.shared("site"), "name": name, "url": address}))
}

fn publisher(
    notice: &Notice,
    controller: &Controller,
    from: &Addresses,
    language: &str,
    whole: bool,
) -> Option<Value> {
    let mut out = Map::new();
    let kind = match controller.kind.as_ref().map(|kind| kind.value) {
        Some(ControllerKind::NaturalPerson) => "Person",
        Some(ControllerKind::PublicAuthority) => "GovernmentOrganization",
        _ => "Organization",
    };
    out.insert("@type".to_owned(), json!(kind));
    out.insert("@id".to_owned(), json!(from.shared("controller")));
    out.insert("name".to_owned(), json!(controller.name.as_ref()?.value));
    let home = notice
        .policy
        .site
        .as_ref()
        .and_then(|site| site.home.as_ref());
    put(
        &mut out,
        "url",
        controller.url.as_ref().or(home).map(|url| json!(url.0)),
    );
    if whole {
        put(
            &mut out,
            "email",
            controller.email.as_ref().map(|email| json!(email.0)),
        );
        put(
            &mut out,
            "telephone",
            controller.phone.as_ref().map(|phone| json!(phone.value)),
        );
        put(
            &mut out,
            "identifier",
            controller.business_id.as_ref().map(|id| json!(id.value)),
        );
        put(
            &mut out,
            "address",
            controller
                .address
                .as_ref()
                .map(|written| address(&written.value, controller, language)),
        );
    }
    Some(Value::Object(out))
}

fn address(address: &Address, controller: &Controller, language: &str) -> Value {
    let Address::Parts(parts) = address else {
        return json!(address.line(language));
    };
    let mut out = Map::new();
    out.insert("@type".to_owned(), json!("PostalAddress"));
    put(
        &mut out,
        "streetAddress",
        parts
            .street
            .as_ref()
            .map(|street| json!(street.get(language))),
    );
    put(
        &mut out,
        "postalCode",
        parts.postal_code.as_ref().map(|code| json!(code.value)),
    );
    put(
        &mut out,
        "addressLocality",
        parts.city.as_ref().map(|city| json!(city.get(language))),
    );
    let country = parts.country.as_ref().or(controller.country.as_ref());
    put(
        &mut out,
        "addressCountry",
        country.map(|country| json!(country.code())),
    );
    Value::Object(out)
}

/// The way from the first page of the language to this one.
fn trail(from: &Addresses, places: &[&Place]) -> Value {
    let items: Vec<Value> = places
        .iter()
        .zip(1..)
        .map(|(place, position)| {
            json!({"@type": "ListItem", "position": position, "name": place.title, "item": from.of(&place.folder)})
        })
        .collect();
    json!({"@type": "BreadcrumbList", "itemListElement": items})
}

/// What the page is about, part by part: purposes or services, each with the address of its part.
fn about(voice: &Voice, place: &Place, from: &Addresses) -> Result<Option<Value>, RenderError> {
    let mut things = Vec::new();
    let mut thing = |name: String, anchor: String| {
        let address = format!("{}#{anchor}", from.of(&place.folder));
        things.push(json!({"@type": "Thing", "name": capitalise(&name), "url": address}));
    };
    match place.id {
        PageId::Cookies => {
            for service in &voice.notice.services {
                thing(
                    voice.speaker.label(&service.name)?,
                    service_anchor(service.id),
                );
            }
        }
        // The purposes of a register are in `policy.json`; here they would weigh on the first view of a long notice.
        PageId::Overview | PageId::Register(_) | PageId::Changes => {}
    }
    Ok((!things.is_empty()).then(|| Value::Array(things)))
}

/// Whom the page is written for.
fn audience(voice: &Voice, place: &Place) -> Result<Option<Value>, RenderError> {
    let subjects = match place.id {
        PageId::Register(at) => &voice.notice.registers[at].subjects,
        _ => return Ok(None),
    };
    if subjects.is_empty() {
        return Ok(None);
    }
    let names = voice.speaker.labels(subjects)?;
    let all = voice.speaker.list(&names);
    Ok(Some(json!({"@type": "Audience", "audienceType": all})))
}

/// The same page in the other languages: the first one is the work, the others translate it.
fn translations(
    out: &mut Map<String, Value>,
    frame: &Frame,
    place: &Place,
    tag: &str,
    from: &Addresses,
) {
    let pages = counterparts(frame.plans, place);
    let Some((first, others)) = pages.split_first() else {
        return;
    };
    let page = |(language, folder): &(String, String)| json!({"@type": "WebPage", "@id": from.of(folder), "inLanguage": language});
    if first.0 != tag {
        out.insert("translationOfWork".to_owned(), page(first));
    } else if !others.is_empty() {
        out.insert(
            "workTranslation".to_owned(),
            others.iter().map(page).collect(),
        );
    }
}

/// Another page in few words.
fn brief(from: &Addresses, place: &Place, language: &str) -> Value {
    json!({"@type": "WebPage", "@id": from.of(&place.folder), "name": place.title, "inLanguage": language})
}

fn put(out: &mut Map<String, Value>, key: &str, value: Option<Value>) {
    if let Some(value) = value {
        out.insert(key.to_owned(), value);
    }
}

/// The text as it may stand in a `<script>`: nothing in it can end the element or open a comment.
fn written(out: Map<String, Value>) -> String {
    Value::Object(out).to_string().replace('<', "\\u003c")
}
