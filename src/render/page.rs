//! What every page has round its content: head, languages, the other pages, footer.

use serde::Serialize;

use super::RenderError;
use super::beside;
use super::links::{between, to_root};
use super::plan::{PageId, Place, Plan};
use super::sitemap::Counterparts;
use super::view::{Block, Section};
use super::voice::{Voice, shown};
use crate::content::{direction, own_name};

/// A link with its text.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Link {
    pub text: String,
    pub href: String,
    /// Whether it is the page at hand.
    pub current: bool,
}

/// The page in another language.
#[derive(Clone, Debug, Serialize)]
pub struct Language {
    pub lang: String,
    /// How it is written, where that is not how the page is.
    pub dir: Option<&'static str>,
    /// The language in itself: "suomi".
    pub name: String,
    pub href: String,
    /// What the page is called there, where that is told.
    pub title: String,
    pub current: bool,
}

/// An absolute link for search engines.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    pub lang: String,
    pub href: String,
}

/// A page of the overview.
#[derive(Clone, Debug, Serialize)]
pub struct Tile {
    pub heading: String,
    pub href: String,
    pub blocks: Vec<Block>,
}

/// Everything a template is given.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Page {
    pub lang: String,
    /// `rtl` for a language that is written from right to left.
    pub dir: Option<&'static str>,
    pub title: String,
    pub description: String,
    /// The consent script: on the cookie page alone, where the policy needs one. The other pages show no choice and hold
    /// back nothing, so that they load no script at all.
    pub script: Option<String>,
    pub style: String,
    pub canonical: Option<String>,
    pub alternates: Vec<Alternate>,
    /// What the page is, as JSON-LD; safe inside a `<script>`.
    pub linked: String,
    /// Where a page that only leads on leads to.
    pub forward: Option<String>,
    pub brand: Link,
    /// The image that stands in the place of the brand's name.
    pub logo: Option<String>,
    pub languages: Vec<Language>,
    /// The page in two languages side by side.
    pub beside: Vec<Link>,
    /// The pages of this language.
    pub pages: Vec<Link>,
    pub footer: Vec<String>,
    /// Leads to the page on cookies; there it opens the consent settings.
    pub settings: Option<Link>,
    /// The way back to the firm's own site.
    pub home: Option<Link>,
    pub kicker: String,
    pub heading: String,
    pub dates: Vec<String>,
    pub lead: Option<String>,
    pub short: Option<Section>,
    pub sections: Vec<Section>,
    pub tiles: Vec<Tile>,
}

/// What pages share, whatever their language.
pub struct Frame<'a> {
    /// The plans of all languages, the authoritative one first.
    pub plans: &'a [Plan],
    /// The path of the style sheet from the root.
    pub style: &'a str,
    /// The path of the logo from the root.
    pub logo: Option<&'a str>,
    /// The address of the site, with a slash at the end.
    pub base: Option<&'a str>,
    /// Whether there is a consent script.
    pub script: bool,
}

impl Frame<'_> {
    /// A page with its frame, still without content.
    pub fn page(&self, voice: &Voice, place: &Place) -> Result<Page, RenderError> {
        let policy = voice.notice.policy;
        let root = to_root(&place.folder);
        let prefix = root.trim_start_matches("./");
        let controller = controller_name(voice);
        let first = voice.plan.places.first();
        let brand_name = policy
            .site
            .as_ref()
            .and_then(|site| site.name.as_ref())
            .map_or_else(|| controller.to_owned(), |name| voice.text(name).to_owned());
        let mut footer = vec![voice.say("notice-articles")?];
        if let [authoritative, _, ..] = voice.notice.languages.as_slice() {
            let name = voice.speaker.words.language(authoritative);
            footer.push(voice.say_with("notice-authoritative", &[("language", &name)])?);
        }
        let title = match controller {
            "" => place.title.clone(),
            name => format!("{} – {name}", place.title),
        };
        Ok(Page {
            lang: voice.speaker.tag().to_owned(),
            dir: direction(voice.speaker.tag(), ""),
            description: format!("{}: {title}", voice.say("notice-kind")?),
            title,
            script: (self.script && place.id == PageId::Cookies)
                .then(|| format!("{prefix}seloste.js")),
            style: format!("{prefix}{}", self.style),
            logo: self.logo.map(|logo| format!("{prefix}{logo}")),
            canonical: self.base.map(|base| format!("{base}{}", place.folder)),
            alternates: self.alternates(place),
            brand: Link {
                text: brand_name,
                href: first.map_or_else(
                    || "./".to_owned(),
                    |first| between(&place.folder, &first.folder),
                ),
                ..Link::default()
            },
            languages: self.languages(voice, place),
            beside: beside::links(voice, self, place)?,
            pages: voice
                .plan
                .places
                .iter()
                .map(|other| Link {
                    text: other.title.clone(),
                    href: between(&place.folder, &other.folder),
                    current: other.id == place.id,
                })
                .collect(),
            footer,
            settings: self.settings(voice, place)?,
            home: home(voice)?,
            kicker: voice.say("notice-kind")?,
            heading: place.title.clone(),
            dates: dates(voice)?,
            ..Page::default()
        })
    }

    fn settings(&self, voice: &Voice, place: &Place) -> Result<Option<Link>, RenderError> {
        let Some(page) = voice.plan.find(PageId::Cookies).filter(|_| self.script) else {
            return Ok(None);
        };
        Ok(Some(Link {
            text: voice.say("banner-settings-link")?,
            href: between(&place.folder, &page.folder),
            ..Link::default()
        }))
    }

    fn languages(&self, voice: &Voice, place: &Place) -> Vec<Language> {
        let mut all = Vec::new();
        for plan in self.plans {
            if let Some(other) = plan.find(place.id) {
                all.push(Language {
                    lang: plan.language.clone(),
                    dir: direction(&plan.language, voice.speaker.tag()),
                    name: own_name(&plan.language),
                    href: between(&place.folder, &other.folder),
                    title: other.title.clone(),
                    current: plan.language == voice.speaker.tag(),
                });
            }
        }
        all
    }

    /// The same page in all languages, for search engines; only with an address to build them from.
    fn alternates(&self, place: &Place) -> Vec<Alternate> {
        let Some(base) = self.base else {
            return Vec::new();
        };
        let pages = counterparts(self.plans, place);
        if pages.len() < 2 {
            return Vec::new();
        }
        let entry = pages
            .iter()
            .all(|(lang, folder)| *folder == format!("{lang}/"));
        let fallback = match entry {
            true => base.to_owned(),
            false => format!("{base}{}", pages[0].1),
        };
        pages
            .into_iter()
            .map(|(lang, folder)| Alternate {
                lang,
                href: format!("{base}{folder}"),
            })
            .chain([Alternate {
                lang: "x-default".to_owned(),
                href: fallback,
            }])
            .collect()
    }
}

/// A page in all languages that have it: language and folder.
pub fn counterparts(plans: &[Plan], place: &Place) -> Counterparts {
    plans
        .iter()
        .filter_map(|plan| {
            let other = plan.find(place.id)?;
            Some((plan.language.clone(), other.folder.clone()))
        })
        .collect()
}

/// The controller's name, or nothing if the policy has none.
pub fn controller_name<'a>(voice: &Voice<'a>) -> &'a str {
    voice
        .notice
        .policy
        .controller
        .as_ref()
        .and_then(|controller| controller.name.as_ref())
        .map_or("", |name| &name.value)
}

fn dates(voice: &Voice) -> Result<Vec<String>, RenderError> {
    let policy = voice.notice.policy;
    let mut dates = Vec::new();
    let controller = controller_name(voice);
    if !controller.is_empty() {
        dates.push(controller.to_owned());
    }
    if let Some(date) = &policy.effective {
        let date = voice.date(date.value);
        dates.push(voice.say_with("notice-effective", &[("date", &date)])?);
    }
    if let Some(date) = &policy.created {
        let date = voice.date(date.value);
        dates.push(voice.say_with("notice-created", &[("date", &date)])?);
    }
    if let Some(version) = &policy.version {
        dates.push(voice.say_with("notice-version", &[("version", &version.value)])?);
    }
    Ok(dates)
}

fn home(voice: &Voice) -> Result<Option<Link>, RenderError> {
    let site = voice.notice.policy.site.as_ref();
    let Some(home) = site.and_then(|site| site.home.as_ref()) else {
        return Ok(None);
    };
    if !crate::content::markdown::is_safe_link(&home.0) {
        return Ok(None);
    }
    Ok(Some(Link {
        text: voice.say_with("notice-home", &[("site", &shown(&home.0))])?,
        href: home.0.clone(),
        ..Link::default()
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whoever writes a theme reads `docs/own-theme.md`: a field that is not there is not there for them.
    #[test]
    fn every_field_of_a_page_is_documented() {
        let text = include_str!("../../docs/own-theme.md");
        let page = serde_json::to_value(Page::default()).unwrap();
        let fields = page.as_object().unwrap();
        assert!(fields.len() > 15);
        let lines: Vec<&str> = text
            .lines()
            .filter(|line| line.starts_with("| `"))
            .collect();
        for field in fields.keys() {
            let named = |line: &&str| {
                line.split(" | ")
                    .next()
                    .is_some_and(|cell| cell.contains(&format!("`{field}`")))
            };
            assert!(
                lines.iter().any(named),
                "docs/own-theme.md has no line for `page.{field}`"
            );
        }
    }
}
