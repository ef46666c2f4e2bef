//! Markdown to HTML that is safe on a page: no pictures, only links that a reader can follow, and raw HTML only where the
//! policy lets it in, sanitised.
//!
//! Values are put in as text after parsing. A company that is called `*` or `<b>` stays exactly that.

mod links;
mod notes;
mod raw;
mod tables;
pub mod tags;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{
    CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeWithOffset,
};

use super::ContentError;
use crate::source::suggest::nearest;
use crate::terms::RawHtml;

pub use links::{is_relative, is_safe_link};
pub use notes::{NUMBER, NoteWords};
use notes::{Notes, dangling};
use tables::Tables;

/// The values of the placeables in a text.
pub type Values = BTreeMap<String, String>;

/// A text as HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    /// The text of the heading that the Markdown begins with (`# …`), which is no part of `html`.
    pub title: Option<String>,
    pub html: String,
}

/// How a text becomes HTML.
#[derive(Clone, Copy)]
pub struct Manner<'a> {
    /// `{ $name }` gives way to its value where values are given; without them braces are plain text.
    pub values: Option<&'a Values>,
    /// Headings begin at `<h{level}>`.
    pub level: u8,
    pub raw: RawHtml,
    pub notes: &'a NoteWords,
    /// What the anchors of footnotes begin with; no two texts of a page have the same.
    pub scope: &'a str,
}

static NO_NOTES: NoteWords = NoteWords {
    list: String::new(),
    reference: String::new(),
    back: String::new(),
};

impl Manner<'_> {
    /// Without values, raw HTML and words for footnotes.
    pub fn plain(level: u8) -> Self {
        Self {
            values: None,
            level,
            raw: RawHtml::Refused,
            notes: &NO_NOTES,
            scope: "",
        }
    }
}

/// Something in a text that a page must not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where in the text, in bytes.
    pub range: Range<usize>,
    pub message: String,
    pub help: Option<String>,
    /// Whether the page simply goes without it; else there is no page.
    pub dropped: bool,
}

impl Fault {
    fn refused(range: Range<usize>, message: String, help: impl Into<String>) -> Self {
        Self {
            range,
            message,
            help: Some(help.into()),
            dropped: false,
        }
    }

    fn dropped(range: Range<usize>, message: String) -> Self {
        Self {
            range,
            message,
            help: None,
            dropped: true,
        }
    }
}

const IN_MARKDOWN: &str =
    "write it in Markdown: `**strong**`, `[words](https://…)`, lists, tables, footnotes";

/// Turns Markdown into HTML.
///
/// # Errors
/// On raw HTML unless it is let in, on pictures, links other than http, https, mailto, tel and relative ones, on
/// footnotes that lead nowhere, and on a placeable without a value. `path` is named in the error.
pub fn render(path: &str, text: &str, manner: &Manner) -> Result<Prose, ContentError> {
    let (prose, faults) = read(text, manner);
    match faults.into_iter().find(|fault| !fault.dropped) {
        None => Ok(prose),
        Some(fault) => Err(ContentError {
            help: fault.help,
            ..ContentError::at(path, fault.range.start, fault.message).in_text(text)
        }),
    }
}

/// Everything in a text that a page must not have, in order of place.
pub fn faults(text: &str, manner: &Manner) -> Vec<Fault> {
    let mut faults = read(text, manner).1;
    faults.sort_by_key(|fault| fault.range.start);
    faults
}

fn read(text: &str, manner: &Manner) -> (Prose, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut title = None;
    let (mut in_title, mut in_code, mut raw) = (false, false, false);
    let mut body = Vec::new();
    let mut tables = Tables::default();
    let mut notes = Notes::new(manner.notes, manner.scope);
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let parser = Parser::new_ext(text, options).into_offset_iter();
    for (event, range) in TextMergeWithOffset::new(parser) {
        match &event {
            // The range of a block is that of all its lines.
            Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => {
                raw = true;
                match manner.raw {
                    // An element is told where it begins.
                    RawHtml::Refused if text[range.clone()].starts_with("</") => {}
                    RawHtml::Refused => faults.push(Fault::refused(
                        range.clone(),
                        "raw HTML is not allowed here".into(),
                        IN_MARKDOWN,
                    )),
                    RawHtml::Sanitised => {
                        faults.extend(raw::judge(&text[range.clone()], range.start));
                    }
                }
            }
            Event::Start(Tag::Image { .. }) => faults.push(Fault::refused(
                range.clone(),
                "pictures are not shown in a notice".into(),
                "say it in words, or link to the picture: `[words](https://…)`",
            )),
            Event::Start(Tag::Link { dest_url, .. }) if !is_safe_link(dest_url) => {
                faults.push(Fault::refused(
                    range.clone(),
                    format!(
                        "a link may be http, https, mailto, tel or relative, and `{dest_url}` is none of these"
                    ),
                    "write the whole address, such as `[words](https://example.com/)`",
                ));
            }
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(_) if !in_code => {
                faults.extend(dangling(&text[range.clone()], range.start));
            }
            _ => {}
        }
        let event = match event {
            Event::Text(plain) => match manner.values.map(|values| fill(&plain, values)) {
                Some(Ok(filled)) => Event::Text(CowStr::from(filled)),
                Some(Err((message, help))) => {
                    faults.push(Fault {
                        help,
                        ..Fault::refused(range, message, "")
                    });
                    Event::Text(plain)
                }
                None => Event::Text(plain),
            },
            Event::Start(Tag::FootnoteDefinition(name)) => {
                notes.begin(&name, range);
                continue;
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                notes.end();
                continue;
            }
            Event::FootnoteReference(_) if in_title => continue,
            Event::FootnoteReference(name) => Event::Html(notes.reference(&name).into()),
            other => other,
        };
        match event {
            Event::Start(Tag::Heading {
                level: HeadingLevel::H1,
                ..
            }) if body.is_empty() && title.is_none() => {
                in_title = true;
                title = Some(String::new());
            }
            Event::End(TagEnd::Heading(HeadingLevel::H1)) if in_title => in_title = false,
            Event::Text(words) | Event::Code(words) if in_title => {
                if let Some(title) = &mut title {
                    title.push_str(&words);
                }
            }
            _ if in_title => {}
            other => {
                let event = shift(tables.taken(other), manner.level);
                notes.inside().unwrap_or(&mut body).push(event);
            }
        }
    }
    let (list, unread) = notes.list();
    body.extend(list);
    faults.extend(unread);
    let mut html = String::with_capacity(text.len() * 3 / 2);
    pulldown_cmark::html::push_html(&mut html, body.into_iter());
    if raw {
        html = raw::sanitise(&html);
    }
    (Prose { title, html }, faults)
}

/// The text as it may stand in a value between quotes.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// The names of the placeables in a text.
pub fn variables(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("{ $") {
        let Some((name, more)) = after.split_once(" }") else {
            break;
        };
        names.insert(name.to_owned());
        rest = more;
    }
    names
}

fn fill(text: &str, values: &Values) -> Result<String, (String, Option<String>)> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{ $") {
        let Some((name, more)) = after.split_once(" }") else {
            let message = "a placeable is written `{ $name }`; this one does not end";
            return Err((message.into(), None));
        };
        let Some(value) = values.get(name) else {
            let near = nearest(name, values.keys().map(String::as_str));
            let help = match near {
                Some(near) => Some(format!("did you mean `{{ ${near} }}`?")),
                None if values.is_empty() => {
                    Some("this text is given nothing; write it out".into())
                }
                None => {
                    let names: Vec<String> = values
                        .keys()
                        .map(|name| format!("`{{ ${name} }}`"))
                        .collect();
                    Some(format!("this text is given {}", names.join(", ")))
                }
            };
            return Err((format!("nothing is given for `{{ ${name} }}`"), help));
        };
        out.push_str(before);
        out.push_str(value);
        rest = more;
    }
    out.push_str(rest);
    Ok(out)
}

fn shift(event: Event<'_>, level: u8) -> Event<'_> {
    let move_down = |from: HeadingLevel| {
        // `##` is the first level below the title, which is the heading of the section itself.
        let to = (from as usize).saturating_sub(2) + usize::from(level);
        HeadingLevel::try_from(to.clamp(1, 6)).unwrap_or(HeadingLevel::H6)
    };
    match event {
        Event::Start(Tag::Heading {
            level: from,
            id,
            classes,
            attrs,
        }) => Event::Start(Tag::Heading {
            level: move_down(from),
            id,
            classes,
            attrs,
        }),
        Event::End(TagEnd::Heading(from)) => Event::End(TagEnd::Heading(move_down(from))),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manner<'a>(values: Option<&'a Values>, notes: &'a NoteWords) -> Manner<'a> {
        Manner {
            values,
            level: 3,
            raw: RawHtml::Refused,
            notes,
            scope: "a",
        }
    }

    fn made(text: &str, values: Option<&Values>) -> Result<Prose, ContentError> {
        let notes = NoteWords {
            list: "Notes".into(),
            reference: "Note \u{1}".into(),
            back: "Back \u{1}".into(),
        };
        render("a.md", text, &manner(values, &notes))
    }

    fn html(text: &str) -> String {
        made(text, None).unwrap().html
    }

    fn error(text: &str) -> String {
        made(text, None).unwrap_err().to_string()
    }

    #[test]
    fn values_are_text_whatever_they_look_like() {
        let values = Values::from([
            ("who".to_owned(), "<b>*A* & [x](javascript:y)".to_owned()),
            ("a_b_c".to_owned(), "under_scores".to_owned()),
        ]);
        let prose = made("Ask **{ $who }** or { $a_b_c }.\n", Some(&values)).unwrap();
        assert_eq!(
            prose.html,
            "<p>Ask <strong>&lt;b&gt;*A* &amp; [x](javascript:y)</strong> or under_scores.</p>\n"
        );
    }

    #[test]
    fn a_placeable_without_a_value_is_an_error_with_a_place() {
        let error = made("One.\n\nTwo { $who }.\n", Some(&Values::new())).unwrap_err();
        assert_eq!(
            error.to_string(),
            "a.md:3:1: nothing is given for `{ $who }`"
        );
        assert_eq!(html("A { $who }"), "<p>A { $who }</p>\n");
    }

    #[test]
    fn raw_html_and_pictures_are_errors() {
        assert_eq!(
            error("Hello <b>you</b>"),
            "a.md:1:7: raw HTML is not allowed here"
        );
        assert_eq!(
            error("x\n\n<script>\n"),
            "a.md:3:1: raw HTML is not allowed here"
        );
        assert!(error("![x](y.png)").contains("pictures"));
    }

    #[test]
    fn links_are_limited() {
        for good in [
            "https://a.example/",
            "http://a.example",
            "mailto:a@b.example",
            "tel:+3581",
            "#rights",
            "../a/?b=c:d",
            "a.html",
        ] {
            assert!(is_safe_link(good), "{good}");
            html(&format!("[x]({good})"));
        }
        for bad in [
            "javascript:x",
            "JavaScript:x",
            "data:text/html,x",
            "//a.example",
            "https:a",
            "java\tscript:x",
            "\\\\a",
            "",
            "mailto:",
        ] {
            assert!(!is_safe_link(bad), "{bad}");
        }
        assert!(error("[x](javascript:y)").contains("`javascript:y` is none of these"));
        assert!(error("<javascript:y>").contains("none of these"));
    }

    #[test]
    fn headings_begin_at_the_level_asked_for() {
        let prose = made("# Our *cats*\n\nText.\n\n## More\n", None).unwrap();
        assert_eq!(prose.title.as_deref(), Some("Our cats"));
        assert_eq!(prose.html, "<p>Text.</p>\n<h3>More</h3>\n");
    }

    #[test]
    fn variables_are_listed() {
        let names: Vec<_> = variables("{ $b } and { $a } and { $b }")
            .into_iter()
            .collect();
        assert_eq!(names, ["a", "b"]);
    }

    #[test]
    fn a_misspelt_placeable_has_a_near_one() {
        let values = Values::from([("period".to_owned(), "x".to_owned())]);
        let error = made("Within { $perod }.", Some(&values)).unwrap_err();
        assert_eq!(error.help.as_deref(), Some("did you mean `{ $period }`?"));
    }

    #[test]
    fn footnotes_lead_there_and_back() {
        assert_eq!(
            html("A[^x] b[^y] c[^x].\n\n[^y]: Why.\n[^x]: *What*.\n"),
            "<p>A<sup><a href=\"#a-note-1\" id=\"a-ref-1\" role=\"doc-noteref\" aria-label=\"Note 1\">1</a></sup> \
             b<sup><a href=\"#a-note-2\" id=\"a-ref-2\" role=\"doc-noteref\" aria-label=\"Note 2\">2</a></sup> \
             c<sup><a href=\"#a-note-1\" id=\"a-ref-1-2\" role=\"doc-noteref\" aria-label=\"Note 1\">1</a></sup>.</p>\n\
             <div class=\"notes\"><p>Notes</p>\n<ol>\n\
             <li id=\"a-note-1\">\n<p><em>What</em>. \
             <a href=\"#a-ref-1\" role=\"doc-backlink\" aria-label=\"Back 1\">\u{21a9}\u{fe0e}</a> \
             <a href=\"#a-ref-1-2\" role=\"doc-backlink\" aria-label=\"Back 1\">\u{21a9}\u{fe0e}</a></p>\n</li>\n\
             <li id=\"a-note-2\">\n<p>Why. \
             <a href=\"#a-ref-2\" role=\"doc-backlink\" aria-label=\"Back 2\">\u{21a9}\u{fe0e}</a></p>\n</li>\n</ol></div>\n"
        );
    }

    #[test]
    fn footnotes_that_lead_nowhere_are_errors() {
        assert_eq!(
            error("A.\n\nB[^x]."),
            "a.md:3:2: there is no footnote `[^x]`"
        );
        assert_eq!(
            error("A.\n\n[^x]: B."),
            "a.md:3:1: nothing refers to the footnote `[^x]`"
        );
        assert_eq!(
            html("A \\[^x] `[^y]`."),
            "<p>A [^x] <code>[^y]</code>.</p>\n"
        );
    }

    #[test]
    fn cells_name_their_columns() {
        assert_eq!(
            html("| A \"b\" | C |\n|---|--:|\n| 1 | 2 |\n"),
            "<table class=\"cards\"><thead><tr><th scope=\"col\">A \"b\"</th><th scope=\"col\" class=\"end\">C</th></tr></thead><tbody>\n\
             <tr><td data-label=\"A &quot;b&quot;\">1</td><td data-label=\"C\" class=\"end\">2</td></tr>\n</tbody></table>\n"
        );
    }

    #[test]
    fn html_that_is_let_in_is_sanitised_and_what_loads_is_refused() {
        let notes = NoteWords::default();
        let manner = Manner {
            raw: RawHtml::Sanitised,
            ..manner(None, &notes)
        };
        let prose = render(
            "a.md",
            "A <b id=x onclick=y>b</b>[^1].\n\n[^1]: C.\n",
            &manner,
        )
        .unwrap();
        assert!(
            prose.html.starts_with(
                "<p>A <b id=\"x\">b</b><sup><a href=\"#a-note-1\" id=\"a-ref-1\" role="
            )
        );
        assert!(prose.html.contains("<li id=\"a-note-1\">"));
        let error = render("a.md", "A\n\n<div>\n<iframe src=x>\n</div>\n", &manner).unwrap_err();
        assert_eq!(
            error.to_string(),
            "a.md:4:1: `<iframe>` would load something before anybody has consented"
        );
        assert_eq!(faults("A <b onclick=y>b</b>", &manner).len(), 1);
    }
}
