//! Footnotes: numbered in the order they are referred to, listed at the end of their text, with the way back.

use std::ops::Range;

use pulldown_cmark::{Event, TagEnd};

use super::{Fault, escape};

/// What footnotes are called, in the page's language; [`NUMBER`] stands where the number goes.
#[derive(Clone, Debug, Default)]
pub struct NoteWords {
    /// What stands above the list: "Footnotes".
    pub list: String,
    /// The name of a reference: "Footnote 1".
    pub reference: String,
    /// The name of the way back: "Back to the text, footnote 1".
    pub back: String,
}

/// What stands for the number in [`NoteWords`].
pub const NUMBER: &str = "\u{1}";

/// The footnotes of a text.
pub struct Notes<'a, 'e> {
    words: &'a NoteWords,
    /// What anchors begin with: several texts share a page.
    scope: &'a str,
    /// In the order of the first reference: name, and how often it is referred to.
    referred: Vec<(String, usize)>,
    written: Vec<Written<'e>>,
    open: bool,
}

struct Written<'e> {
    name: String,
    range: Range<usize>,
    events: Vec<Event<'e>>,
}

impl<'a, 'e> Notes<'a, 'e> {
    pub fn new(words: &'a NoteWords, scope: &'a str) -> Self {
        Self {
            words,
            scope,
            referred: Vec::new(),
            written: Vec::new(),
            open: false,
        }
    }

    /// A footnote begins: what follows is its text.
    pub fn begin(&mut self, name: &str, range: Range<usize>) {
        self.written.push(Written {
            name: name.to_owned(),
            range,
            events: Vec::new(),
        });
        self.open = true;
    }

    pub fn end(&mut self) {
        self.open = false;
    }

    /// The events of the footnote at hand, if what follows belongs to one.
    pub fn inside(&mut self) -> Option<&mut Vec<Event<'e>>> {
        self.written
            .last_mut()
            .filter(|_| self.open)
            .map(|written| &mut written.events)
    }

    /// A reference as HTML.
    pub fn reference(&mut self, name: &str) -> String {
        let at = self.referred.iter().position(|(known, _)| known == name);
        let at = at.unwrap_or_else(|| {
            self.referred.push((name.to_owned(), 0));
            self.referred.len() - 1
        });
        self.referred[at].1 += 1;
        let number = at + 1;
        let anchor = self.anchor(number, self.referred[at].1);
        let label = self.say(&self.words.reference, number);
        format!(
            "<sup><a href=\"#{}-note-{number}\" id=\"{anchor}\" role=\"doc-noteref\" aria-label=\"{label}\">{number}</a></sup>",
            self.scope
        )
    }

    /// The list, and what is wrong: a footnote that nothing refers to would be read by nobody.
    pub fn list(mut self) -> (Vec<Event<'e>>, Vec<Fault>) {
        let written = std::mem::take(&mut self.written);
        let unread = written
            .iter()
            .filter(|note| !self.referred.iter().any(|(name, _)| *name == note.name));
        let faults = unread
            .map(|note| {
                Fault::refused(
                    note.range.clone(),
                    format!("nothing refers to the footnote `[^{}]`", note.name),
                    format!("write `[^{}]` where it belongs, or delete it", note.name),
                )
            })
            .collect();
        let mut events = Vec::new();
        if self.referred.is_empty() {
            return (events, faults);
        }
        let html = |text: String| Event::Html(text.into());
        // Words that everybody sees: a name for a list alone is heard by few.
        let heading = escape(&self.words.list);
        events.push(html(format!(
            "<div class=\"notes\"><p>{heading}</p>\n<ol>\n"
        )));
        let mut written: Vec<Option<Written>> = written.into_iter().map(Some).collect();
        for (at, (name, count)) in self.referred.iter().enumerate() {
            let number = at + 1;
            events.push(html(format!("<li id=\"{}-note-{number}\">", self.scope)));
            let found = written
                .iter_mut()
                .find(|note| note.as_ref().is_some_and(|note| note.name == *name));
            let mut text = found
                .and_then(Option::take)
                .map_or_else(Vec::new, |note| note.events);
            let ending = match text.last() {
                Some(Event::End(TagEnd::Paragraph)) => text.pop(),
                _ => None,
            };
            events.append(&mut text);
            for reference in 1..=*count {
                events.push(html(self.way_back(number, reference)));
            }
            events.extend(ending);
            events.push(html("</li>\n".to_owned()));
        }
        events.push(html("</ol></div>\n".to_owned()));
        (events, faults)
    }

    fn way_back(&self, number: usize, reference: usize) -> String {
        let anchor = self.anchor(number, reference);
        let label = self.say(&self.words.back, number);
        // The sign as text: some systems draw it as a picture of their own.
        format!(
            " <a href=\"#{anchor}\" role=\"doc-backlink\" aria-label=\"{label}\">\u{21a9}\u{fe0e}</a>"
        )
    }

    fn anchor(&self, number: usize, reference: usize) -> String {
        match reference {
            1 => format!("{}-ref-{number}", self.scope),
            _ => format!("{}-ref-{number}-{reference}", self.scope),
        }
    }

    fn say(&self, words: &str, number: usize) -> String {
        escape(&words.replace(NUMBER, &number.to_string()))
    }
}

/// References to footnotes that are not there, which Markdown leaves as they are written: `[^1]`.
pub fn dangling(source: &str, start: usize) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut at = 0;
    while let Some(found) = source[at..].find("[^") {
        let begin = at + found;
        at = begin + 2;
        let Some(end) = source[at..].find(']') else {
            break;
        };
        let name = &source[at..at + end];
        let escaped = source[..begin].ends_with('\\');
        if escaped || name.is_empty() || name.contains(char::is_whitespace) {
            continue;
        }
        faults.push(Fault::refused(
            start + begin..start + at + end + 1,
            format!("there is no footnote `[^{name}]`"),
            format!("add a line `[^{name}]: …`, or write `\\[^{name}]` if it is no footnote"),
        ));
    }
    faults
}
