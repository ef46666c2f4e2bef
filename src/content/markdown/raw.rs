//! Raw HTML where the policy lets it in: what would load or lead astray is told, the rest is sanitised.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};

use super::Fault;
use super::links::{is_own, is_safe_link};
use super::tags::{Attribute, Tag, tags};

/// What may stand in a text. No headings above the section's own, no landmarks, no forms.
const TAGS: &[&str] = &[
    "a",
    "abbr",
    "aside",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
];

/// What any of them may have.
const EVERYWHERE: &[&str] = &[
    "aria-describedby",
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "class",
    "dir",
    "id",
    "lang",
    "role",
    "title",
];

/// What some of them may have besides.
const SOME: &[(&str, &[&str])] = &[
    ("a", &["href", "hreflang"]),
    ("col", &["span"]),
    ("colgroup", &["span"]),
    ("del", &["datetime"]),
    ("details", &["name", "open"]),
    ("img", &["alt", "height", "src", "width"]),
    ("ins", &["datetime"]),
    ("li", &["value"]),
    ("ol", &["reversed", "start", "type"]),
    ("td", &["colspan", "data-label", "headers", "rowspan"]),
    ("th", &["abbr", "colspan", "headers", "rowspan", "scope"]),
    ("time", &["datetime"]),
];

/// What loads something from somewhere as soon as it is on a page.
const LOADS: &[&str] = &[
    "applet",
    "audio",
    "base",
    "embed",
    "fencedframe",
    "frame",
    "iframe",
    "image",
    "link",
    "meta",
    "object",
    "picture",
    "portal",
    "source",
    "track",
    "video",
];

static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    let some = SOME.iter().map(|(tag, all)| (*tag, set(all)));
    builder
        .tags(set(TAGS))
        .clean_content_tags(set(&["script", "style"]))
        .generic_attributes(set(EVERYWHERE))
        .tag_attributes(some.collect::<HashMap<_, _>>())
        .url_schemes(set(&["http", "https", "mailto", "tel"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(None)
        .attribute_filter(|tag, attribute, value| match (tag, attribute) {
            ("img", "src") if !is_own(value) => None,
            ("a", "href") if !is_safe_link(value) => None,
            _ => Some(Cow::Borrowed(value)),
        });
    builder
});

fn set(words: &[&'static str]) -> HashSet<&'static str> {
    words.iter().copied().collect()
}

/// The HTML without anything that runs, loads from elsewhere or styles. Anchors stay.
pub fn sanitise(html: &str) -> String {
    SANITISER.clean(html).to_string()
}

/// What of a piece of HTML is refused, and what the page will be without. The places count from `start`.
pub fn judge(html: &str, start: usize) -> Vec<Fault> {
    let mut faults = Vec::new();
    for tag in tags(html).iter().filter(|tag| !tag.closing) {
        let place = |range: &Range<usize>| start + range.start..start + range.end;
        let name = tag.name.as_str();
        if LOADS.contains(&name) {
            faults.push(Fault::refused(
                place(&tag.range),
                format!("`<{name}>` would load something before anybody has consented"),
                format!("link to it: `[words](https://…)`; {EMBED}"),
            ));
        } else if !TAGS.contains(&name) {
            faults.push(Fault::dropped(
                place(&tag.range),
                format!("`<{name}>` is left out of the page"),
            ));
        } else {
            let attributes = tag.attributes.iter();
            faults.extend(attributes.filter_map(|attribute| {
                let fault = judged(html, tag, attribute)?;
                Some(Fault {
                    range: place(&attribute.range),
                    ..fault
                })
            }));
        }
    }
    faults
}

const EMBED: &str = "or embed it on a page of your own, in `<template data-consent=\"…\">`, with its service under `services`";

fn judged(html: &str, tag: &Tag, attribute: &Attribute) -> Option<Fault> {
    let (name, value) = (attribute.name.as_str(), &html[attribute.value.clone()]);
    let none = 0..0;
    let some = SOME.iter().find(|(tags, _)| *tags == tag.name);
    let known = EVERYWHERE.contains(&name) || some.is_some_and(|(_, names)| names.contains(&name));
    match (tag.name.as_str(), name) {
        _ if !known => Some(Fault::dropped(
            none,
            format!("`{name}` of `<{}>` is left out of the page", tag.name),
        )),
        ("img", "src") if !is_own(value) => Some(Fault::refused(
            none,
            format!("the picture `{value}` is not on your own site"),
            format!("write an address from the root, such as `/pictures/map.png`; {EMBED}"),
        )),
        ("a", "href") if !is_safe_link(value) => Some(Fault::dropped(
            none,
            format!("the address `{value}` is left out of the page"),
        )),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(html: &str) -> Vec<String> {
        let faults = judge(html, 0).into_iter();
        faults
            .map(|fault| {
                format!(
                    "{}{}",
                    if fault.dropped { "- " } else { "! " },
                    fault.message
                )
            })
            .collect()
    }

    #[test]
    fn what_loads_is_refused_and_what_runs_is_left_out() {
        assert_eq!(
            told(
                "<iframe src=x></iframe><IMG src=https://a.example/b.png><img src='//a.example/'>"
            ),
            [
                "! `<iframe>` would load something before anybody has consented",
                "! the picture `https://a.example/b.png` is not on your own site",
                "! the picture `//a.example/` is not on your own site",
            ]
        );
        assert_eq!(
            told("<p onclick=x()><script>y()</script><a href=javascript:z()>z</a>"),
            [
                "- `onclick` of `<p>` is left out of the page",
                "- `<script>` is left out of the page",
                "- the address `javascript:z()` is left out of the page",
            ]
        );
        assert!(
            told("<p id=a class=b lang=fi>x <img src=/a.png alt=''></p><table><th scope=col>")
                .is_empty()
        );
    }

    #[test]
    fn nothing_that_loads_or_runs_is_left() {
        let html = "<p id=\"a\" onclick=\"x()\" style=\"background:url(https://o.example)\">x</p>\
            <script>y()</script><style>p{}</style><iframe src=\"https://o.example\"></iframe>\
            <img src=\"https://o.example/1\" srcset=\"https://o.example/2 2x\" alt=\"\"><img src=\"/own.png\" alt=\"\">\
            <a href=\"java&#x0a;script:z()\">z</a><svg><image href=\"https://o.example/3\"/></svg><form action=\"/\"><input></form>";
        let clean = sanitise(html);
        assert_eq!(
            clean,
            "<p id=\"a\">x</p><img alt=\"\"><img src=\"/own.png\" alt=\"\"><a>z</a>"
        );
    }
}
