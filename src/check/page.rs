//! A rule's page, as its file has it: the fault in a sentence, why it matters, an example and what to write instead.

/// A rule's page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The fault in one sentence, Markdown.
    pub summary: String,
    /// Why it matters, Markdown.
    pub why: String,
    /// Parts of a project that have the fault.
    pub bad: Vec<Block>,
    /// The same without it.
    pub good: Vec<Block>,
    /// What the rule does not look at, or cannot know; Markdown, often empty.
    pub limits: String,
}

/// An example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The file it is; none for a part of `policy.yaml`.
    pub path: Option<String>,
    pub form: Form,
    pub text: String,
}

/// How an example becomes a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A part of a policy, laid over a small notice value by value (```` ```yaml ````), or a whole file.
    Plain,
    /// A part of a policy whose lines take the place of others (```` ```yaml letters ````): the fault is in how it is
    /// written, not in what it says.
    Letters,
    /// A file with nothing in it (```` ```made empty ````).
    Empty,
    /// The lines as ISO 8859-1 has them (```` ```made latin-1 ````).
    Latin1,
    /// The lines over and over until the file is too large to be read (```` ```made too-large ````).
    TooLarge,
}

impl Form {
    /// The form and the path that the words after the three backticks name.
    fn of(info: &str) -> Result<(Self, Option<String>), String> {
        let form = match info {
            "yaml" => Self::Plain,
            "yaml letters" => Self::Letters,
            "made empty" => Self::Empty,
            "made latin-1" => Self::Latin1,
            "made too-large" => Self::TooLarge,
            path if path.contains('.') => return Ok((Self::Plain, Some(path.to_owned()))),
            other => return Err(format!("`{other}` is no kind of example")),
        };
        Ok((form, None))
    }

    /// What the lines alone do not show.
    pub fn remark(self) -> Option<&'static str> {
        match self {
            Self::Plain | Self::Letters => None,
            Self::Empty => Some("nothing in it"),
            Self::Latin1 => Some("saved as ISO 8859-1"),
            Self::TooLarge => Some("this line over and over, 9 MB"),
        }
    }
}

impl Page {
    /// Reads the page from the head of a rule's file (`//!`).
    ///
    /// # Errors
    /// What the page lacks.
    pub fn of(file: &str) -> Result<Self, String> {
        let mut page = Self::default();
        let mut section = "";
        let mut block: Option<Block> = None;
        let head = file.lines().map_while(|line| line.strip_prefix("//!"));
        for line in head.map(|line| line.strip_prefix(' ').unwrap_or(line)) {
            if let Some(mut open) = block.take() {
                if line == "```" {
                    page.blocks(section)?.push(open);
                } else {
                    open.text.push_str(line);
                    open.text.push('\n');
                    block = Some(open);
                }
            } else if let Some(kind) = line.strip_prefix("```") {
                let (form, path) = Form::of(kind)?;
                block = Some(Block {
                    path,
                    form,
                    text: String::new(),
                });
            } else if let Some(name) = line.strip_prefix("## ") {
                section = name;
            } else {
                let text = page.text(section)?;
                if !(text.is_empty() && line.is_empty()) {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
        for text in [&mut page.summary, &mut page.why, &mut page.limits] {
            text.truncate(text.trim_end().len());
        }
        match &page {
            _ if block.is_some() => Err("an example does not end".into()),
            page if page.summary.is_empty() => Err("the page has no first sentence".into()),
            page if page.why.is_empty() => Err("the page does not say why it matters".into()),
            page if page.bad.is_empty() => Err("the page has no `## Example`".into()),
            page if page.good.is_empty() => Err("the page has no `## Instead`".into()),
            _ => Ok(page),
        }
    }

    fn text(&mut self, section: &str) -> Result<&mut String, String> {
        match section {
            "" => Ok(&mut self.summary),
            "Why it matters" => Ok(&mut self.why),
            "Limits" | "Example" | "Instead" => Ok(&mut self.limits),
            other => Err(format!("`## {other}` is no part of a page")),
        }
    }

    fn blocks(&mut self, section: &str) -> Result<&mut Vec<Block>, String> {
        match section {
            "Example" => Ok(&mut self.bad),
            "Instead" => Ok(&mut self.good),
            other => Err(format!("an example under `## {other}`")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_from_the_head_of_its_file() {
        let file = "//! A fault.\n//!\n//! ## Why it matters\n//! Because.\n//!\n//! ## Example\n//! ```yaml\n//! a:\n//!   b: 1\n//! ```\n//!\n//! ## Instead\n//! ```content/fi/extra/a.md\n//! # A\n//! ```\n\nuse x;\n//! no\n";
        let page = Page::of(file).unwrap();
        assert_eq!(
            (page.summary.as_str(), page.why.as_str()),
            ("A fault.", "Because.")
        );
        assert_eq!(page.bad[0].text, "a:\n  b: 1\n");
        assert_eq!(page.good[0].path.as_deref(), Some("content/fi/extra/a.md"));
        assert!(Page::of("//! A fault.\n").unwrap_err().contains("why"));
    }

    #[test]
    fn an_example_says_how_it_becomes_a_file() {
        assert_eq!(Form::of("yaml"), Ok((Form::Plain, None)));
        assert_eq!(Form::of("made empty"), Ok((Form::Empty, None)));
        let file = Form::of("registers/a.yaml").unwrap();
        assert_eq!(file, (Form::Plain, Some("registers/a.yaml".to_owned())));
        assert!(Form::of("made up").unwrap_err().contains("made up"));
    }
}
