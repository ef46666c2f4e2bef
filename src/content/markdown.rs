//! Markdown to HTML that is safe on a page: no raw HTML, no pictures, only links that a reader can follow.
//!
//! Values are put in as text after parsing. A company that is called `*` or `<b>` stays exactly that.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{
    CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeWithOffset,
};

use super::ContentError;

/// The values of the placeables in a text.
pub type Values = BTreeMap<String, String>;

/// A text as HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    /// The text of the heading that the Markdown begins with (`# …`), which is no part of `html`.
    pub title: Option<String>,
    pub html: String,
}

/// Turns Markdown into HTML whose headings begin at `<h{level}>`.
///
/// `{ $name }` gives way to its value where `values` are given; without them braces are plain text.
///
/// # Errors
/// On raw HTML, pictures, links other than http, https, mailto, tel and relative ones, and on a
/// placeable without a value. `path` is named in the error.
pub fn render(
    path: &str,
    text: &str,
    values: Option<&Values>,
    level: u8,
) -> Result<Prose, ContentError> {
    let fail = |range: &Range<usize>, message: String| {
        ContentError::at(path, range.start, message).in_text(text)
    };
    let mut title = None;
    let mut in_title = false;
    let mut events = Vec::new();
    let parser = Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter();
    for (event, range) in TextMergeWithOffset::new(parser) {
        let event = match event {
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => {
                return Err(fail(&range, "raw HTML is not allowed here".into()));
            }
            Event::Start(Tag::Image { .. }) => {
                return Err(fail(&range, "pictures are not shown in a notice".into()));
            }
            Event::Start(Tag::Link { ref dest_url, .. }) if !is_safe_link(dest_url) => {
                return Err(fail(
                    &range,
                    format!(
                        "a link may be http, https, mailto, tel or relative, and `{dest_url}` is none of these"
                    ),
                ));
            }
            Event::Text(plain) => match values {
                Some(values) => {
                    let filled = fill(&plain, values).map_err(|message| fail(&range, message))?;
                    Event::Text(CowStr::from(filled))
                }
                None => Event::Text(plain),
            },
            other => other,
        };
        match event {
            Event::Start(Tag::Heading {
                level: HeadingLevel::H1,
                ..
            }) if events.is_empty() && title.is_none() => {
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
            other => events.push(shift(other, level)),
        }
    }
    let mut html = String::with_capacity(text.len() * 3 / 2);
    pulldown_cmark::html::push_html(&mut html, events.into_iter());
    Ok(Prose { title, html })
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

/// Whether a link leads somewhere a reader can follow it to: http, https, mailto, tel, or within the site.
///
/// ```
/// use seloste::content::markdown::is_safe_link;
/// assert!(is_safe_link("https://example.com/") && is_safe_link("../en/#rights"));
/// assert!(!is_safe_link("javascript:alert(1)") && !is_safe_link("//example.com/"));
/// ```
pub fn is_safe_link(url: &str) -> bool {
    // Browsers drop tabs and line breaks inside an address, so "java\nscript:" would run.
    if url.is_empty()
        || url
            .chars()
            .any(|c| c.is_control() || c.is_whitespace() || c == '\\')
    {
        return false;
    }
    if url.starts_with("//") {
        return false;
    }
    let end = url.find(['/', '?', '#']).unwrap_or(url.len());
    match url[..end].split_once(':') {
        Some((scheme, rest)) => {
            let scheme = scheme.to_ascii_lowercase();
            match scheme.as_str() {
                "http" | "https" => url[scheme.len()..].starts_with("://"),
                "mailto" | "tel" => !rest.is_empty(),
                _ => false,
            }
        }
        None => true,
    }
}

fn fill(text: &str, values: &Values) -> Result<String, String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{ $") {
        let Some((name, more)) = after.split_once(" }") else {
            return Err("a placeable is written `{ $name }`; this one does not end".into());
        };
        let Some(value) = values.get(name) else {
            return Err(format!("nothing is given for `{{ ${name} }}`"));
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

    fn html(text: &str) -> String {
        render("a.md", text, None, 3).unwrap().html
    }

    fn error(text: &str) -> String {
        render("a.md", text, None, 3).unwrap_err().to_string()
    }

    #[test]
    fn values_are_text_whatever_they_look_like() {
        let values = Values::from([
            ("who".to_owned(), "<b>*A* & [x](javascript:y)".to_owned()),
            ("a_b_c".to_owned(), "under_scores".to_owned()),
        ]);
        let prose = render(
            "a.md",
            "Ask **{ $who }** or { $a_b_c }.\n",
            Some(&values),
            3,
        )
        .unwrap();
        assert_eq!(
            prose.html,
            "<p>Ask <strong>&lt;b&gt;*A* &amp; [x](javascript:y)</strong> or under_scores.</p>\n"
        );
    }

    #[test]
    fn a_placeable_without_a_value_is_an_error_with_a_place() {
        let error = render("a.md", "One.\n\nTwo { $who }.\n", Some(&Values::new()), 3).unwrap_err();
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
        let prose = render("a.md", "# Our *cats*\n\nText.\n\n## More\n", None, 3).unwrap();
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
}
