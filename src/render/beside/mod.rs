//! The edition with two languages side by side: the first language with each other one, section by section.

mod chapters;
mod leaves;
mod paired;

use serde::Serialize;

use super::RenderError;
use super::linked;
use super::links::between;
use super::page::{Frame, Link, Page, Tile};
use super::pages;
use super::plan::Place;
use super::voice::Voice;
use crate::content::direction;
use chapters::Chapter;
use paired::{Both, Placed, aligned, sections};

pub use leaves::{Leaf, Pair, leaves};

/// What the template is given: the page of the first language, and what stands beside it.
#[derive(Serialize)]
pub struct Beside {
    #[serde(flatten)]
    page: Page,
    /// The language on the right.
    other: String,
    /// How it is written, where that is not how the first is.
    other_dir: Option<&'static str>,
    heads: Vec<Head>,
    pairs: Vec<Both>,
    tiles_beside: Vec<Tile>,
}

/// The head of a page in one language.
#[derive(Serialize)]
struct Head {
    lang: String,
    dir: Option<&'static str>,
    kicker: String,
    heading: String,
    dates: Vec<String>,
    lead: Option<String>,
    /// The chapters of the notice, and what that list is called; none on other pages.
    chapters: Vec<Link>,
    chapters_label: String,
    next: Option<Link>,
}

/// Links from a page to its editions side by side.
///
/// # Errors
/// If a message is missing.
pub fn links(voice: &Voice, frame: &Frame, place: &Place) -> Result<Vec<Link>, RenderError> {
    let Some((first, others)) = frame.plans.split_first() else {
        return Ok(Vec::new());
    };
    let mut links = Vec::new();
    for other in others {
        let pair = Pair::new(first, other);
        let Some(there) = pair.first.find(place.id) else {
            continue;
        };
        let names = [&first.language, &other.language]
            .map(|language| voice.speaker.words.language(language));
        let names = voice.speaker.list(&names);
        links.push(Link {
            text: voice.say_with("notice-beside", &[("languages", &names)])?,
            href: between(&place.folder, &there.folder),
            current: false,
        });
    }
    Ok(links)
}

/// The pages of the edition that the page `at` becomes, one for each of the leaves.
///
/// # Errors
/// If a message is missing in one of the languages.
pub fn pages(
    left: &Voice,
    right: &Voice,
    frame: &Frame,
    at: &Place,
    leaves: &[Leaf],
) -> Result<Vec<Beside>, RenderError> {
    let (_, mut first) = pages::fill(left, frame, at)?;
    let there = right.plan.find(at.id).unwrap_or(at);
    let (_, mut other) = pages::fill(right, frame, there)?;
    let mut pairs = Placed::new(aligned(sections(&mut first), sections(&mut other)));
    let mut all = Vec::new();
    for leaf in leaves {
        let heads = vec![
            head(left, &first, &first.lang, leaves, leaf)?,
            head(right, &other, &first.lang, leaves, leaf)?,
        ];
        let elsewhere = |folder: &str, anchor: &str| leaves::home(left, frame, folder, anchor);
        let pairs = pairs.take(leaves, leaf, at, &other.lang, &elsewhere);
        let named = Place {
            title: leaves::title(left, right, at, leaf)?,
            ..leaf.place.clone()
        };
        let mut page = frame.page(left, &named)?;
        page.heading = leaf.place.title.clone();
        // Search engines keep to the pages of one language; every language is one click away.
        page.alternates.clear();
        page.canonical = frame.base.and_then(|base| {
            let single = frame.plans.first()?.find(at.id)?;
            Some(format!("{base}{}", single.folder))
        });
        let begins = leaf.chapter.filter(|chapter| *chapter != Chapter::Purposes);
        let begins = begins
            .and(pairs.first())
            .and_then(|both| both.left.as_ref());
        for language in &mut page.languages {
            language.current = false;
            if let Some(section) = begins {
                language.href = format!("{}#{}", language.href, section.id);
            }
        }
        // The editions with the other languages.
        let here = between(&leaf.place.folder, &at.folder);
        page.beside.retain(|link| link.href != here);
        page.linked = linked::beside(left.notice, frame, &leaf.place, [&page.lang, &other.lang]);
        page.tiles = std::mem::take(&mut first.tiles);
        all.push(Beside {
            other: other.lang.clone(),
            other_dir: direction(&other.lang, &first.lang),
            heads,
            pairs,
            tiles_beside: std::mem::take(&mut other.tiles),
            page,
        });
    }
    Ok(all)
}

/// The head of a page in one language, with the way to the other chapters.
fn head(
    voice: &Voice,
    page: &Page,
    within: &str,
    leaves: &[Leaf],
    at: &Leaf,
) -> Result<Head, RenderError> {
    let mut chapters = Vec::new();
    for leaf in leaves {
        if let Some(chapter) = leaf.chapter {
            chapters.push(Link {
                text: chapter.name(voice.speaker)?,
                href: between(&at.place.folder, &leaf.place.folder),
                current: leaf.chapter == at.chapter,
            });
        }
    }
    let number = at.chapter.map(Chapter::number);
    let kicker = match number {
        Some(number) => voice.say_with(
            "chapter-kicker",
            &[
                ("kind", &page.kicker),
                ("number", &number.to_string()),
                ("total", &leaves.len().to_string()),
            ],
        )?,
        None => page.kicker.clone(),
    };
    let next = match number.and_then(|number| chapters.get(number)) {
        Some(next) => Some(Link {
            text: voice.say_with("chapter-next", &[("name", &next.text)])?,
            ..next.clone()
        }),
        None => None,
    };
    Ok(Head {
        lang: page.lang.clone(),
        dir: direction(&page.lang, within),
        kicker,
        heading: page.heading.clone(),
        dates: page.dates.clone(),
        lead: page.lead.clone(),
        chapters,
        chapters_label: voice.say("chapter-all")?,
        next,
    })
}
