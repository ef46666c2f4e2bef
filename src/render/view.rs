//! What templates are given: lines, facts and tables, already in words.

use serde::Serialize;

/// A run of text within a line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Run {
    pub text: String,
    pub href: Option<String>,
    pub strong: bool,
    /// Of less weight than what stands beside it.
    pub quiet: bool,
    /// A bar instead of words, which stand beside it.
    pub bar: Option<Bar>,
}

/// How long something is beside others, to be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// Of a hundred.
    pub length: u32,
    /// Whether it may end earlier, or nobody can say when it ends.
    pub uncertain: bool,
}

/// Text that belongs together: a sentence, an address, a cell.
pub type Line = Vec<Run>;

/// One row of a list of facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact {
    pub label: String,
    pub lines: Vec<Line>,
}

/// One row of a table; the first cell is the row's heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Row {
    pub id: Option<String>,
    pub cells: Vec<Vec<Line>>,
}

/// What a section is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// Prose from Markdown.
    Html {
        html: String,
    },
    /// A paragraph; the style is a class of the theme.
    Line {
        runs: Line,
        style: Option<&'static str>,
    },
    List {
        items: Vec<Line>,
    },
    Facts {
        rows: Vec<Fact>,
    },
    Table {
        caption: Option<String>,
        columns: Vec<String>,
        rows: Vec<Row>,
    },
    /// A part of a section with a heading of its own, such as a purpose or a right.
    Part {
        id: Option<String>,
        heading: String,
        /// Where the heading leads, if it is a link.
        href: Option<String>,
        style: Option<&'static str>,
        blocks: Vec<Block>,
    },
    /// A picture of what the text beside it says.
    Picture {
        svg: String,
        caption: Option<String>,
    },
    /// Where the consent script shows the present choice, and what is said where no script runs.
    Choice {
        without_script: String,
    },
}

/// A section of a page; `id` is its anchor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    pub id: String,
    pub heading: String,
    pub blocks: Vec<Block>,
}

/// A text that is no link.
pub fn run(text: impl Into<String>) -> Run {
    Run {
        text: text.into(),
        ..Run::default()
    }
}

/// A line of plain text.
pub fn plain(text: impl Into<String>) -> Line {
    vec![run(text)]
}

/// A link within the site.
pub fn link(text: impl Into<String>, href: impl Into<String>) -> Run {
    Run {
        href: Some(href.into()),
        ..run(text)
    }
}

/// A link to another site; an address that is no safe link stays text.
pub fn outside(text: impl Into<String>, href: &str) -> Run {
    if crate::content::markdown::is_safe_link(href) {
        link(text, href)
    } else {
        run(text)
    }
}

/// A paragraph.
pub fn paragraph(text: impl Into<String>) -> Block {
    Block::Line {
        runs: plain(text),
        style: None,
    }
}

/// A statement that stands for a whole section, such as "we do not transfer data".
pub fn statement(text: impl Into<String>) -> Block {
    Block::Line {
        runs: plain(text),
        style: Some("statement"),
    }
}

/// A fact of one line.
pub fn fact(label: impl Into<String>, line: Line) -> Fact {
    Fact {
        label: label.into(),
        lines: vec![line],
    }
}
