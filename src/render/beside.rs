//! The edition with two languages side by side: the first language with each other one, section by section.

use serde::Serialize;

use super::RenderError;
use super::anchors;
use super::linked;
use super::links::between;
use super::page::{Frame, Link, Page, Tile};
use super::pages;
use super::plan::{Place, Plan};
use super::view::{Block, Run, Section};
use super::voice::Voice;

/// The plans of two languages laid over each other: both have the same pages in the same folders, each in its own words.
pub struct Pair {
    pub first: Plan,
    pub other: Plan,
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

/// A page of the edition.
///
/// # Errors
/// If a message is missing in one of the languages.
pub fn page(left: &Voice, right: &Voice, frame: &Frame, at: &Place) -> Result<Beside, RenderError> {
    let (_, mut page) = pages::fill(left, frame, at)?;
    let there = right.plan.find(at.id).unwrap_or(at);
    let (_, mut other) = pages::fill(right, frame, there)?;
    let head = |page: &Page| Head {
        lang: page.lang.clone(),
        kicker: page.kicker.clone(),
        heading: page.heading.clone(),
        dates: page.dates.clone(),
        lead: page.lead.clone(),
    };
    let heads = vec![head(&page), head(&other)];
    let sections = |page: &mut Page| -> Vec<Section> {
        let short = page.short.take();
        short.into_iter().chain(page.sections.drain(..)).collect()
    };
    let pairs = aligned(sections(&mut page), sections(&mut other), &other.lang);
    // Search engines keep to the pages of one language; every language is one click away.
    page.alternates.clear();
    page.canonical = frame.base.and_then(|base| {
        let single = frame.plans.first()?.find(at.id)?;
        Some(format!("{base}{}", single.folder))
    });
    for language in &mut page.languages {
        language.current = false;
    }
    page.beside.clear();
    page.linked = linked::beside(left.notice, frame, at, [&page.lang, &other.lang]);
    Ok(Beside {
        other: other.lang,
        heads,
        pairs,
        tiles_beside: other.tiles,
        page,
    })
}

/// Sections of the same id beside each other, in the order of the first language.
fn aligned(left: Vec<Section>, right: Vec<Section>, lang: &str) -> Vec<Both> {
    let mut right: Vec<Option<Section>> = right.into_iter().map(Some).collect();
    let mut pairs = Vec::new();
    for section in left {
        let at = right
            .iter()
            .position(|other| other.as_ref().is_some_and(|other| other.id == section.id));
        // What only the other language has keeps its place among its own.
        for alone in right.iter_mut().take(at.unwrap_or(0)) {
            pairs.extend(alone.take().map(|other| Both {
                left: None,
                right: Some(anchored(other, lang)),
            }));
        }
        let other = at.and_then(|at| right[at].take());
        pairs.push(Both {
            left: Some(section),
            right: other.map(|other| anchored(other, lang)),
        });
    }
    pairs.extend(right.into_iter().flatten().map(|other| Both {
        left: None,
        right: Some(anchored(other, lang)),
    }));
    pairs
}

/// The section with anchors of its own, since no two of a page may be the same: `retention` becomes `en-retention`.
fn anchored(section: Section, lang: &str) -> Section {
    Section {
        id: format!("{lang}-{}", section.id),
        blocks: blocks(section.blocks, lang),
        ..section
    }
}

fn blocks(all: Vec<Block>, lang: &str) -> Vec<Block> {
    let own = |id: Option<String>| id.map(|id| format!("{lang}-{id}"));
    let to = |href: String| match href.strip_prefix('#') {
        Some(id) => format!("#{lang}-{id}"),
        None => href,
    };
    let line = |runs: Vec<Run>| -> Vec<Run> {
        let run = |run: Run| Run {
            href: run.href.map(to),
            ..run
        };
        runs.into_iter().map(run).collect()
    };
    let lines = |all: Vec<Vec<Run>>| -> Vec<Vec<Run>> { all.into_iter().map(line).collect() };
    all.into_iter()
        .filter_map(|block| {
            Some(match block {
                Block::Html { html } => Block::Html {
                    html: anchors::prefixed(&html, lang),
                },
                Block::Line { runs, style } => Block::Line {
                    runs: line(runs),
                    style,
                },
                Block::List { items } => Block::List {
                    items: lines(items),
                },
                Block::Facts { mut rows } => {
                    for row in &mut rows {
                        row.lines = lines(std::mem::take(&mut row.lines));
                    }
                    Block::Facts { rows }
                }
                Block::Table {
                    caption,
                    columns,
                    mut rows,
                } => {
                    for row in &mut rows {
                        row.id = own(row.id.take());
                        for cell in &mut row.cells {
                            *cell = lines(std::mem::take(cell));
                        }
                    }
                    Block::Table {
                        caption,
                        columns,
                        rows,
                    }
                }
                Block::Part {
                    id,
                    heading,
                    href,
                    style,
                    blocks: inner,
                } => Block::Part {
                    id: own(id),
                    heading,
                    href: href.map(to),
                    style,
                    blocks: blocks(inner, lang),
                },
                // The present choice is shown once.
                Block::Choice { .. } => return None,
                picture @ Block::Picture { .. } => picture,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::view::{link, paragraph};
    use super::*;

    fn section(id: &str) -> Section {
        Section {
            id: id.to_owned(),
            heading: id.to_owned(),
            blocks: vec![Block::Line {
                runs: vec![link("x", "#a"), link("y", "../b/")],
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

    #[test]
    fn sections_meet_by_id_and_none_is_lost() {
        let left = vec![section("a"), section("b"), section("d")];
        let right = vec![section("a"), section("c"), section("d"), section("e")];
        let pairs = aligned(left, right, "en");
        assert_eq!(
            ids(&pairs),
            [
                (Some("a"), Some("en-a")),
                (Some("b"), None),
                (None, Some("en-c")),
                (Some("d"), Some("en-d")),
                (None, Some("en-e")),
            ]
        );
    }

    #[test]
    fn anchors_of_the_other_language_are_its_own() {
        let inner = Block::Part {
            id: Some("purpose-x".into()),
            heading: "x".into(),
            href: None,
            style: None,
            blocks: vec![paragraph("z")],
        };
        let other = Section {
            blocks: vec![section("a").blocks.remove(0), inner],
            ..section("a")
        };
        let made = anchored(other, "en");
        let Block::Line { runs, .. } = &made.blocks[0] else {
            panic!("{made:?}")
        };
        assert_eq!(runs[0].href.as_deref(), Some("#en-a"));
        assert_eq!(runs[1].href.as_deref(), Some("../b/"));
        assert!(
            matches!(&made.blocks[1], Block::Part { id: Some(id), .. } if id == "en-purpose-x")
        );
    }
}
