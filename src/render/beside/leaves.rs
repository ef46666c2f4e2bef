//! Which pages an edition has, where they lie and what they are called: those of its first language, a notice in chapters.

use super::chapters::Chapter;
use super::paired::{Placed, aligned, sections};
use crate::render::RenderError;
use crate::render::page::Frame;
use crate::render::pages;
use crate::render::plan::{PageId, Place, Plan};
use crate::render::speak::Speaker;
use crate::render::voice::Voice;

/// The plans of two languages laid over each other: both have the same pages in the same folders, each in its own words.
pub struct Pair {
    pub first: Plan,
    pub other: Plan,
}

/// A page of the edition, and which chapter of a notice it is.
pub struct Leaf {
    pub place: Place,
    pub(super) chapter: Option<Chapter>,
}

impl Pair {
    /// Lays two plans over each other; `fi/evasteet/` and `en/cookies/` become `fi-en/evasteet/`.
    pub fn new(first: &Plan, other: &Plan) -> Self {
        let root = format!("{}-{}/", first.language, other.language);
        let over = |plan: &Plan| Plan {
            language: plan.language.clone(),
            places: first
                .places
                .iter()
                .filter_map(|place| {
                    let own = plan.find(place.id)?;
                    let path = place.folder.split_once('/').map_or("", |(_, path)| path);
                    Some(Place {
                        folder: format!("{root}{path}"),
                        ..own.clone()
                    })
                })
                .collect(),
        };
        Self {
            first: over(first),
            other: over(other),
        }
    }
}

/// The pages of the edition that a page of one language becomes: a notice is as many as it has chapters.
///
/// # Errors
/// If a message is missing.
pub fn leaves(speaker: &Speaker, plan: &Plan, at: &Place) -> Result<Vec<Leaf>, RenderError> {
    if !matches!(at.id, PageId::Register(_)) {
        return Ok(vec![Leaf {
            place: at.clone(),
            chapter: None,
        }]);
    }
    let mut all: Vec<Leaf> = Vec::new();
    for chapter in Chapter::ALL {
        let taken = |folder: &str| {
            let mut places = plan.places.iter().chain(all.iter().map(|leaf| &leaf.place));
            places.any(|place| place.folder == folder)
        };
        let folder = chapter.folder(speaker, at, &taken)?;
        all.push(Leaf {
            place: Place {
                folder,
                title: format!("{} – {}", chapter.name(speaker)?, at.title),
                ..at.clone()
            },
            chapter: Some(chapter),
        });
    }
    Ok(all)
}

/// What the page is called in both languages, as no other page of the site is: "Oikeutesi · Your rights – Asiakasrekisteri
/// · Customer register".
pub(super) fn title(
    left: &Voice,
    right: &Voice,
    at: &Place,
    leaf: &Leaf,
) -> Result<String, RenderError> {
    let there = right.plan.find(at.id).unwrap_or(at);
    let both = |one: &str, other: &str| match one == other {
        true => one.to_owned(),
        false => format!("{one} · {other}"),
    };
    let page = both(&at.title, &there.title);
    Ok(match leaf.chapter {
        Some(chapter) => {
            let chapter = both(&chapter.name(left.speaker)?, &chapter.name(right.speaker)?);
            format!("{chapter} – {page}")
        }
        None => page,
    })
}

/// The folder of the page of the edition that has an anchor of another page than the one at hand; nothing if `folder` is none
/// of its pages'.
pub(super) fn home(voice: &Voice, frame: &Frame, folder: &str, anchor: &str) -> Option<String> {
    let mut places = voice.plan.places.iter();
    let place = places.find(|place| place.folder == folder)?;
    let leaves = leaves(voice.speaker, voice.plan, place).ok()?;
    let chapter = match anchor.starts_with("purpose-") {
        // What links to purposes need not draw their page.
        true => Some(Chapter::Purposes),
        false => Chapter::of(anchor).or_else(|| {
            let (_, mut page) = pages::fill(voice, frame, place).ok()?;
            let placed = Placed::new(aligned(sections(&mut page), Vec::new()));
            placed.homes.get(anchor).copied()
        }),
    };
    let mut named = leaves.iter().filter(|leaf| leaf.chapter.is_some());
    let leaf = named.find(|leaf| leaf.chapter == chapter);
    Some(leaf.or(leaves.first())?.place.folder.clone())
}
