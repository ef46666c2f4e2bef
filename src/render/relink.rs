//! Anchors and links of a section that moves: to a page that has the same section in another language, to one that has
//! only a part of the sections its links lead to, or to another folder.

use super::anchors;
use super::view::{Block, Line, Section};
use crate::content::markdown::is_relative;

/// What becomes of anchors and of links within a page.
pub struct Relink<'a> {
    /// Stands before every anchor: `retention` becomes `en-retention`.
    pub prefix: Option<&'a str>,
    /// The way to the page that has the anchor, by the name it had; nothing if it is the page at hand.
    pub elsewhere: &'a dyn Fn(&str) -> Option<String>,
    /// The way to the page that has an anchor which a relative link names: by the link's path and the anchor's name; nothing
    /// if the link leads to no page of the edition.
    pub page: &'a dyn Fn(&str, &str) -> Option<String>,
    /// The way back to the page's former folder, before what is relative to that: `../`, or nothing.
    pub back: &'a str,
}

impl Relink<'_> {
    /// The section with its anchors and links mended.
    pub fn section(&self, section: Section) -> Section {
        Section {
            id: self.anchor(&section.id),
            blocks: self.blocks(section.blocks),
            ..section
        }
    }

    fn anchor(&self, id: &str) -> String {
        match self.prefix {
            Some(prefix) => format!("{prefix}-{id}"),
            None => id.to_owned(),
        }
    }

    fn link(&self, href: String) -> String {
        match href.strip_prefix('#') {
            Some(id) => {
                let page = (self.elsewhere)(id).unwrap_or_default();
                format!("{page}#{}", self.anchor(id))
            }
            None if is_relative(&href) => {
                let parts = href.split_once('#').filter(|(_, id)| !id.is_empty());
                match parts.and_then(|(path, id)| Some(((self.page)(path, id)?, id))) {
                    Some((page, id)) => format!("{page}#{}", self.anchor(id)),
                    None => format!("{}{href}", self.back),
                }
            }
            None => href,
        }
    }

    fn line(&self, mut line: Line) -> Line {
        for run in &mut line {
            run.href = run.href.take().map(|href| self.link(href));
        }
        line
    }

    fn lines(&self, lines: Vec<Line>) -> Vec<Line> {
        lines.into_iter().map(|line| self.line(line)).collect()
    }

    fn blocks(&self, all: Vec<Block>) -> Vec<Block> {
        all.into_iter().map(|block| self.block(block)).collect()
    }

    fn block(&self, block: Block) -> Block {
        match block {
            Block::Html { html } => Block::Html {
                html: anchors::renamed(&html, &|id| self.anchor(id), &|href| {
                    self.link(href.to_owned())
                }),
            },
            Block::Line { runs, style } => Block::Line {
                runs: self.line(runs),
                style,
            },
            Block::List { items } => Block::List {
                items: self.lines(items),
            },
            Block::Facts { mut rows } => {
                for row in &mut rows {
                    row.lines = self.lines(std::mem::take(&mut row.lines));
                }
                Block::Facts { rows }
            }
            Block::Table {
                caption,
                columns,
                mut rows,
            } => {
                for row in &mut rows {
                    row.id = row.id.take().map(|id| self.anchor(&id));
                    for cell in &mut row.cells {
                        *cell = self.lines(std::mem::take(cell));
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
                blocks,
            } => Block::Part {
                id: id.map(|id| self.anchor(&id)),
                heading,
                href: href.map(|href| self.link(href)),
                style,
                blocks: self.blocks(blocks),
            },
            unlinked @ (Block::Choice { .. } | Block::Picture { .. }) => unlinked,
        }
    }
}

/// The anchors of a section, its own among them.
pub fn anchors_of(section: &Section) -> Vec<String> {
    let mut all = vec![section.id.clone()];
    gather(&section.blocks, &mut all);
    all
}

fn gather(blocks: &[Block], all: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Html { html } => all.extend(anchors::of(html).into_iter().map(str::to_owned)),
            Block::Table { rows, .. } => all.extend(rows.iter().filter_map(|row| row.id.clone())),
            Block::Part { id, blocks, .. } => {
                all.extend(id.clone());
                gather(blocks, all);
            }
            Block::Line { .. }
            | Block::List { .. }
            | Block::Facts { .. }
            | Block::Picture { .. }
            | Block::Choice { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::view::{Row, link, paragraph};
    use super::*;

    fn example() -> Section {
        let line = |href: &str| Block::Line {
            runs: vec![link("x", href)],
            style: None,
        };
        Section {
            id: "a".to_owned(),
            heading: "a".to_owned(),
            blocks: vec![
                line("#b"),
                line("../c/"),
                line("../c/#right"),
                line("../d.pdf#right"),
                Block::Part {
                    id: Some("purpose-x".into()),
                    heading: "x".into(),
                    href: Some("#b".into()),
                    style: None,
                    blocks: vec![paragraph("z")],
                },
                Block::Html {
                    html: "<p id=\"d\"><a href=\"#b\">x</a>".to_owned(),
                },
                Block::Table {
                    caption: None,
                    columns: Vec::new(),
                    rows: vec![Row {
                        id: Some("e".into()),
                        cells: Vec::new(),
                    }],
                },
            ],
        }
    }

    #[test]
    fn every_anchor_is_found() {
        assert_eq!(anchors_of(&example()), ["a", "purpose-x", "d", "e"]);
    }

    #[test]
    fn anchors_and_links_of_the_other_language_are_its_own() {
        let relink = Relink {
            prefix: Some("en"),
            elsewhere: &|_| None,
            page: &|_, _| None,
            back: "",
        };
        let made = relink.section(example());
        assert_eq!(anchors_of(&made), ["en-a", "en-purpose-x", "en-d", "en-e"]);
        assert!(
            matches!(&made.blocks[0], Block::Line { runs, .. } if runs[0].href.as_deref() == Some("#en-b"))
        );
        assert!(
            matches!(&made.blocks[1], Block::Line { runs, .. } if runs[0].href.as_deref() == Some("../c/"))
        );
    }

    #[test]
    fn links_to_another_chapter_lead_there() {
        let elsewhere = |id: &str| (id == "b").then(|| "../b/".to_owned());
        let page = |path: &str, id: &str| (path == "../c/").then(|| format!("../../c/{id}s/"));
        let to_b = |prefix| Relink {
            prefix,
            elsewhere: &elsewhere,
            page: &page,
            back: "../",
        };
        let href = |prefix| {
            let made = to_b(prefix).section(example());
            let Block::Part { href, .. } = &made.blocks[4] else {
                panic!("{made:?}")
            };
            let Block::Html { html } = &made.blocks[5] else {
                panic!("{made:?}")
            };
            (href.clone().expect("a link"), html.clone())
        };
        assert_eq!(
            href(None),
            (
                "../b/#b".to_owned(),
                "<p id=\"d\"><a href=\"../b/#b\">x</a>".to_owned()
            )
        );
        assert_eq!(href(Some("en")).0, "../b/#en-b");
        let line = |made: &Section, at: usize| match &made.blocks[at] {
            Block::Line { runs, .. } => runs[0].href.clone().expect("a link"),
            other => panic!("{other:?}"),
        };
        let made = to_b(None).section(example());
        assert_eq!(line(&made, 1), "../../c/");
        // Another page has chapters of its own, and the second language anchors of its own there.
        assert_eq!(line(&made, 2), "../../c/rights/#right");
        assert_eq!(line(&made, 3), "../../d.pdf#right");
        let made = to_b(Some("en")).section(example());
        assert_eq!(line(&made, 2), "../../c/rights/#en-right");
        assert_eq!(line(&made, 3), "../../d.pdf#right");
    }
}
