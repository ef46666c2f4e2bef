//! The edition with two languages side by side: the first language with each other one, section by section.

use std::collections::BTreeMap;

use serde::Serialize;

use super::RenderError;
use super::chapters::Chapter;
use super::linked;
use super::links::between;
use super::own_links::joined;
use super::page::{Frame, Link, Page, Tile};
use super::pages;
use super::plan::{PageId, Place, Plan};
use super::relink::{Relink, anchors_of};
use super::speak::Speaker;
use super::view::{Block, Section};
use super::voice::Voice;

/// The plans of two languages laid over each other: both have the same pages in the same folders, each in its own words.
pub struct Pair {
    pub first: Plan,
    pub other: Plan,
}

/// A page of the edition, and which chapter of a notice it is.
pub struct Leaf {
    pub place: Place,
    chapter: Option<Chapter>,
}

/// What the template is given: the page of the first language, and what stands beside it.
#[derive(Serialize)]
pub struct Beside {
    #[serde(flatten)]
    page: Page,
    /// The language on the right.
    other: String,
    heads: Vec<Head>,
    pairs: Vec<Both>,
    tiles_beside: Vec<Tile>,
}

/// The head of a page in one language.
#[derive(Serialize)]
struct Head {
    lang: String,
    kicker: String,
    heading: String,
    dates: Vec<String>,
    lead: Option<String>,
    /// The chapters of the notice, and what that list is called; none on other pages.
    chapters: Vec<Link>,
    chapters_label: String,
    next: Option<Link>,
}

/// A section in both languages; a side can be empty where only one has something to say.
#[derive(Serialize)]
struct Both {
    left: Option<Section>,
    right: Option<Section>,
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
fn title(left: &Voice, right: &Voice, at: &Place, leaf: &Leaf) -> Result<String, RenderError> {
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
fn home(voice: &Voice, frame: &Frame, folder: &str, anchor: &str) -> Option<String> {
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

/// What stands on a page, the short layer first.
fn sections(page: &mut Page) -> Vec<Section> {
    let short = page.short.take();
    short.into_iter().chain(page.sections.drain(..)).collect()
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
            head(left, &first, leaves, leaf)?,
            head(right, &other, leaves, leaf)?,
        ];
        let elsewhere = |folder: &str, anchor: &str| home(left, frame, folder, anchor);
        let pairs = pairs.take(leaves, leaf, at, &other.lang, &elsewhere);
        let named = Place {
            title: title(left, right, at, leaf)?,
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
        page.beside.clear();
        page.linked = linked::beside(left.notice, frame, &leaf.place, [&page.lang, &other.lang]);
        page.tiles = std::mem::take(&mut first.tiles);
        all.push(Beside {
            other: other.lang.clone(),
            heads,
            pairs,
            tiles_beside: std::mem::take(&mut other.tiles),
            page,
        });
    }
    Ok(all)
}

/// The head of a page in one language, with the way to the other chapters.
fn head(voice: &Voice, page: &Page, leaves: &[Leaf], at: &Leaf) -> Result<Head, RenderError> {
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
        kicker,
        heading: page.heading.clone(),
        dates: page.dates.clone(),
        lead: page.lead.clone(),
        chapters,
        chapters_label: voice.say("chapter-all")?,
        next,
    })
}

/// Sections of the same id beside each other, in the order of the first language.
fn aligned(left: Vec<Section>, right: Vec<Section>) -> Vec<Both> {
    let mut right: Vec<Option<Section>> = right.into_iter().map(Some).collect();
    let mut pairs = Vec::new();
    let alone = |other| Both {
        left: None,
        right: Some(other),
    };
    for section in left {
        let at = right
            .iter()
            .position(|other| other.as_ref().is_some_and(|other| other.id == section.id));
        // What only the other language has keeps its place among its own.
        for other in right.iter_mut().take(at.unwrap_or(0)) {
            pairs.extend(other.take().map(alone));
        }
        pairs.push(Both {
            left: Some(section),
            right: at.and_then(|at| right[at].take()),
        });
    }
    pairs.extend(right.into_iter().flatten().map(alone));
    pairs
}

/// The pairs of a page with the chapter each stands in, and the chapter of every anchor in them.
struct Placed {
    pairs: Vec<(Chapter, Both)>,
    homes: BTreeMap<String, Chapter>,
}

impl Placed {
    fn new(pairs: Vec<Both>) -> Self {
        let mut current = Chapter::Purposes;
        let mut homes = BTreeMap::new();
        let mut placed = Vec::new();
        for both in pairs {
            let sections = || [&both.left, &both.right].into_iter().flatten();
            current = sections()
                .find_map(|section| Chapter::of(&section.id))
                .unwrap_or(current);
            let anchors = sections().flat_map(anchors_of);
            homes.extend(anchors.map(|anchor| (anchor, current)));
            placed.push((current, both));
        }
        Self {
            pairs: placed,
            homes,
        }
    }

    /// The pairs of one leaf: its links lead to where the other leaves have what they lead to, and the anchors of the
    /// second language are its own, since no two of a page may be the same. `other` tells which folder has an anchor of
    /// another page.
    fn take(
        &mut self,
        leaves: &[Leaf],
        at: &Leaf,
        notice: &Place,
        lang: &str,
        other: &dyn Fn(&str, &str) -> Option<String>,
    ) -> Vec<Both> {
        let elsewhere = |anchor: &str| {
            let home = Some(*self.homes.get(anchor)?);
            let leaf = leaves.iter().find(|leaf| leaf.chapter == home)?;
            (leaf.chapter != at.chapter).then(|| between(&at.place.folder, &leaf.place.folder))
        };
        let page = |path: &str, anchor: &str| {
            let there = joined(&notice.folder, path);
            let folder = match there == notice.folder {
                true => {
                    let home = self.homes.get(anchor);
                    let leaf = leaves.iter().find(|leaf| leaf.chapter.as_ref() == home);
                    leaf.map_or(there, |leaf| leaf.place.folder.clone())
                }
                false => other(&there, anchor)?,
            };
            Some(between(&at.place.folder, &folder))
        };
        let back = match at.place.folder == notice.folder {
            true => "",
            false => "../",
        };
        let relink = |prefix| Relink {
            prefix,
            elsewhere: &elsewhere,
            page: &page,
            back,
        };
        self.pairs
            .extract_if(.., |(chapter, _)| {
                at.chapter.is_none_or(|at| at == *chapter)
            })
            .map(|(_, both)| Both {
                left: both.left.map(|section| relink(None).section(section)),
                right: both
                    .right
                    .map(|section| relink(Some(lang)).section(without_choice(section))),
            })
            .collect()
    }
}

/// The present choice is shown once, in the first language.
fn without_choice(mut section: Section) -> Section {
    section
        .blocks
        .retain(|block| !matches!(block, Block::Choice { .. }));
    section
}

#[cfg(test)]
mod tests {
    use super::super::view::link;
    use super::*;

    fn section(id: &str) -> Section {
        Section {
            id: id.to_owned(),
            heading: id.to_owned(),
            blocks: vec![Block::Line {
                runs: vec![link("x", "#rights"), link("y", "#controller")],
                style: None,
            }],
        }
    }

    fn ids(pairs: &[Both]) -> Vec<(Option<&str>, Option<&str>)> {
        pairs
            .iter()
            .map(|pair| {
                let left = pair.left.as_ref().map(|section| section.id.as_str());
                let right = pair.right.as_ref().map(|section| section.id.as_str());
                (left, right)
            })
            .collect()
    }

    fn leaf(chapter: Option<Chapter>, folder: &str) -> Leaf {
        Leaf {
            place: Place {
                id: PageId::Register(0),
                folder: folder.to_owned(),
                title: String::new(),
            },
            chapter,
        }
    }

    #[test]
    fn sections_meet_by_id_and_none_is_lost() {
        let left = vec![section("a"), section("b"), section("d")];
        let right = vec![section("a"), section("c"), section("d"), section("e")];
        assert_eq!(
            ids(&aligned(left, right)),
            [
                (Some("a"), Some("a")),
                (Some("b"), None),
                (None, Some("c")),
                (Some("d"), Some("d")),
                (None, Some("e")),
            ]
        );
    }

    #[test]
    fn a_section_of_ones_own_stays_with_the_one_before_it_and_links_find_the_other_chapters() {
        let leaves = [
            leaf(Some(Chapter::Purposes), "fi-en/x/"),
            leaf(Some(Chapter::Recipients), "fi-en/x/b/"),
            leaf(Some(Chapter::Rights), "fi-en/x/c/"),
        ];
        let all = || {
            ["short", "controller", "retention", "extra-own", "rights"]
                .map(section)
                .to_vec()
        };
        let of = |leaf| {
            Placed::new(aligned(all(), all())).take(
                &leaves,
                leaf,
                &leaves[0].place,
                "en",
                &|_, _| None,
            )
        };
        assert_eq!(
            ids(&of(&leaves[0])),
            [
                (Some("short"), Some("en-short")),
                (Some("controller"), Some("en-controller"))
            ]
        );
        let second = of(&leaves[1]);
        assert_eq!(
            ids(&second),
            [
                (Some("retention"), Some("en-retention")),
                (Some("extra-own"), Some("en-extra-own"))
            ]
        );
        let links = |section: &Option<Section>| -> Vec<String> {
            let Some(Block::Line { runs, .. }) = section.as_ref().map(|section| &section.blocks[0])
            else {
                panic!("{section:?}")
            };
            runs.iter().filter_map(|run| run.href.clone()).collect()
        };
        assert_eq!(
            links(&second[0].left),
            ["../../../fi-en/x/c/#rights", "../../../fi-en/x/#controller"]
        );
        assert_eq!(links(&second[0].right)[0], "../../../fi-en/x/c/#en-rights");
        assert_eq!(of(&leaf(None, "fi-en/x/")).len(), 5);
    }
}
