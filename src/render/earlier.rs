//! The notice as it was before: today's articles frozen, and frozen ones in today's frame.

use serde::Serialize;

use super::RenderError;
use super::embed;
use super::finish::{Pages, finished};
use super::links::{between, to_root};
use super::minify;
use super::own_links;
use super::page::{Frame, Language, Link, Page, Tile};
use super::plan::{PageId, Place, Plan};
use super::speak::Speaker;
use super::theme::Theme;
use super::view::{Block, Section};
use super::voice::Voice;
use crate::content::{Words, direction, own_name};
use crate::derive::Notice;
use crate::terms::Date;
use crate::versions::{Frozen, STYLE, Version};

/// What the template is given.
#[derive(Serialize)]
struct Earlier<'a> {
    #[serde(flatten)]
    page: Page,
    /// The style that was made for the article.
    article_style: String,
    /// The language of the article, where it is not the page's.
    article_lang: Option<&'a str>,
    /// That it is no longer in force.
    superseded: String,
    /// The way to the page as it is today.
    present: Link,
    /// The bare article; none where the page is the contents of a version.
    article: Option<&'a str>,
}

/// Freezes the articles of the pages at hand: links lead to the other pages of the same version.
///
/// # Errors
/// If words or templates are at fault.
pub fn freeze(
    notice: &Notice,
    theme: &Theme,
    all: &[Words],
    frame: &Frame,
    effective: Date,
) -> Result<Version, RenderError> {
    let mut pages = Vec::new();
    for (plan, words) in frame.plans.iter().zip(all) {
        let speaker = Speaker::new(words);
        let templates = theme.in_language(words.messages());
        for place in &plan.places {
            let voice = Voice {
                notice,
                speaker: &speaker,
                plan,
                folder: &place.folder,
                from_anywhere: None,
                // A record of its own day knows nothing of the others.
                earlier: &[],
            };
            let Some(mut article) = embed::article(&voice, frame, place)? else {
                continue;
            };
            article.page.sections = without_choice(article.page.sections);
            own_links::deepen(place, &mut article.page);
            let html = finished(&templates.render("embed", &article)?);
            pages.push(Frozen {
                page: key(notice, place.id),
                language: plan.language.clone(),
                folder: place.folder.clone(),
                title: place.title.clone(),
                html: String::from_utf8_lossy(&html).into_owned(),
            });
        }
    }
    let number = notice.policy.version.as_ref();
    Ok(Version {
        effective,
        number: number.map(|number| number.value.clone()),
        style: minify::style(theme.article_style())?,
        pages,
    })
}

/// The present choice belongs to the present page.
fn without_choice(sections: Vec<Section>) -> Vec<Section> {
    let stays = |block: &Block| !matches!(block, Block::Choice { .. });
    sections
        .into_iter()
        .map(|section| Section {
            blocks: section.blocks.into_iter().filter(stays).collect(),
            ..section
        })
        .collect()
}

/// The page's name in a version, whatever it is called in any language.
fn key(notice: &Notice, id: PageId) -> String {
    match id {
        PageId::Overview => "overview".to_owned(),
        PageId::Register(at) => format!("registers.{}", notice.registers[at].id),
        PageId::Cookies => "cookies".to_owned(),
        PageId::Changes => "changes".to_owned(),
    }
}

/// The style of a version's articles: its path and bytes.
pub fn style(version: &Version) -> (String, &[u8]) {
    let path = format!("{}{STYLE}", version.folder());
    (path, version.style.as_bytes())
}

/// Publishes a version: its articles in today's frame, and a page of contents for each language that needs one.
///
/// # Errors
/// If words or templates are at fault.
pub fn publish(
    notice: &Notice,
    theme: &Theme,
    all: &[Words],
    frame: &Frame,
    version: &Version,
    wanted: &dyn Fn(&str) -> bool,
    pages: &mut Pages,
) -> Result<(), RenderError> {
    let folder = version.folder();
    let mut contents: Vec<&str> = Vec::new();
    for frozen in &version.pages {
        let file = format!("{folder}{}index.html", frozen.folder);
        if wanted(&file) {
            let desk = Desk::new(notice, all, frame, version, &frozen.language)?;
            pages.add(file, desk.page(theme, Some(frozen))?);
        }
        let root = format!("{}/", frozen.language);
        let taken = version.pages.iter().any(|page| page.folder == root);
        if !taken && !contents.contains(&frozen.language.as_str()) {
            contents.push(&frozen.language);
        }
    }
    for language in contents {
        let file = format!("{folder}{language}/index.html");
        if wanted(&file) {
            let desk = Desk::new(notice, all, frame, version, language)?;
            pages.add(file, desk.page(theme, None)?);
        }
    }
    Ok(())
}

/// What the pages of a version in one language are made at: the words of that language, or the site's first.
struct Desk<'a> {
    notice: &'a Notice<'a>,
    frame: &'a Frame<'a>,
    version: &'a Version,
    language: &'a str,
    plan: &'a Plan,
    words: &'a Words,
}

impl<'a> Desk<'a> {
    fn new(
        notice: &'a Notice<'a>,
        all: &'a [Words],
        frame: &'a Frame<'a>,
        version: &'a Version,
        language: &'a str,
    ) -> Result<Self, RenderError> {
        let own = frame.plans.iter().zip(all);
        let found = own.clone().find(|(plan, _)| plan.language == language);
        let Some((plan, words)) = found.or(own.clone().next()) else {
            return Err(RenderError::NoWords);
        };
        Ok(Self {
            notice,
            frame,
            version,
            language,
            plan,
            words,
        })
    }

    fn page(&self, theme: &Theme, frozen: Option<&Frozen>) -> Result<String, RenderError> {
        let root = self.version.folder();
        let folder = match frozen {
            Some(frozen) => format!("{root}{}", frozen.folder),
            None => format!("{root}{}/", self.language),
        };
        let speaker = Speaker::new(self.words);
        let voice = Voice {
            notice: self.notice,
            speaker: &speaker,
            plan: self.plan,
            folder: &folder,
            from_anywhere: None,
            earlier: &[],
        };
        let date = voice.date(self.version.effective);
        let heading = match frozen {
            Some(frozen) => frozen.title.clone(),
            None => voice.say_with("version-contents", &[("date", &date)])?,
        };
        let title = match frozen {
            Some(_) => voice.say_with("version-title", &[("title", &heading), ("date", &date)])?,
            None => heading.clone(),
        };
        let present = self.present(frozen);
        let place = Place {
            id: present.map_or(PageId::Changes, |present| present.id),
            folder: folder.clone(),
            title,
        };
        let mut page = self.frame.page(&voice, &place)?;
        page.canonical = None;
        page.alternates.clear();
        page.beside.clear();
        page.dates.clear();
        page.description.clear();
        for other in &mut page.pages {
            other.current = false;
        }
        page.languages = self.languages(frozen, &folder);
        page.kicker = voice.say("version-kicker")?;
        page.heading = heading;
        if frozen.is_none() {
            let own = self.version.pages.iter();
            let own = own.filter(|page| page.language == self.language);
            page.tiles = own
                .map(|page| Tile {
                    heading: page.title.clone(),
                    href: between(&folder, &format!("{root}{}", page.folder)),
                    blocks: Vec::new(),
                })
                .collect();
        }
        let up = to_root(&folder);
        let earlier = Earlier {
            page,
            article_style: format!("{}{root}{STYLE}", up.trim_start_matches("./")),
            article_lang: (self.language != self.plan.language).then_some(self.language),
            superseded: voice.say_with("version-superseded", &[("date", &date)])?,
            present: Link {
                text: voice.say("version-present")?,
                href: present
                    .map_or_else(|| up.clone(), |present| between(&folder, &present.folder)),
                current: false,
            },
            article: frozen.map(|frozen| frozen.html.as_str()),
        };
        let templates = theme.in_language(self.words.messages());
        templates.render("version", &earlier)
    }

    /// The page as it is today, or the first one where it is no more.
    fn present(&self, frozen: Option<&Frozen>) -> Option<&'a Place> {
        let same =
            |place: &&Place| frozen.is_some_and(|frozen| key(self.notice, place.id) == frozen.page);
        let places = &self.plan.places;
        places.iter().find(same).or_else(|| places.first())
    }

    /// The same page of the version in its languages.
    fn languages(&self, frozen: Option<&Frozen>, folder: &str) -> Vec<Language> {
        let root = self.version.folder();
        let mut all: Vec<Language> = Vec::new();
        for page in &self.version.pages {
            let known = all.iter().any(|language| language.lang == page.language);
            let target = match frozen {
                Some(frozen) if frozen.page == page.page => page.folder.clone(),
                None => format!("{}/", page.language),
                Some(_) => continue,
            };
            if !known {
                all.push(Language {
                    lang: page.language.clone(),
                    dir: direction(&page.language, &self.plan.language),
                    name: own_name(&page.language),
                    href: between(folder, &format!("{root}{target}")),
                    title: page.title.clone(),
                    current: page.language == self.language,
                });
            }
        }
        all
    }
}
