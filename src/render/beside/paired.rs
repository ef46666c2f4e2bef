//! Sections of two languages beside each other, and the chapter each pair stands in.

use std::collections::BTreeMap;

use serde::Serialize;

use super::chapters::Chapter;
use super::leaves::Leaf;
use crate::render::links::between;
use crate::render::own_links::joined;
use crate::render::page::Page;
use crate::render::plan::Place;
use crate::render::relink::{Relink, anchors_of};
use crate::render::view::{Block, Section};

/// A section in both languages; a side can be empty where only one has something to say.
#[derive(Serialize)]
pub(super) struct Both {
    pub(super) left: Option<Section>,
    pub(super) right: Option<Section>,
}

/// What stands on a page, the short layer first.
pub(super) fn sections(page: &mut Page) -> Vec<Section> {
    let short = page.short.take();
    short.into_iter().chain(page.sections.drain(..)).collect()
}

/// Sections of the same id beside each other, in the order of the first language.
pub(super) fn aligned(left: Vec<Section>, right: Vec<Section>) -> Vec<Both> {
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
pub(super) struct Placed {
    pairs: Vec<(Chapter, Both)>,
    pub(super) homes: BTreeMap<String, Chapter>,
}

impl Placed {
    pub(super) fn new(pairs: Vec<Both>) -> Self {
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
    pub(super) fn take(
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
    use super::*;
    use crate::render::plan::PageId;
    use crate::render::view::link;

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
