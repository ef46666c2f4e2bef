//! Tags of a piece of HTML with their places: enough to judge and to rename, no parser of documents.

use std::ops::Range;

/// A tag as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// The name, in lower case.
    pub name: String,
    pub closing: bool,
    /// From `<` to the byte after `>`.
    pub range: Range<usize>,
    pub attributes: Vec<Attribute>,
}

/// An attribute of a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// The name, in lower case.
    pub name: String,
    pub range: Range<usize>,
    /// The value without its quotes; empty where there is none.
    pub value: Range<usize>,
}

/// What the browser reads as text up to the closing tag.
const RAW: [&str; 4] = ["script", "style", "textarea", "title"];

/// The tags of `html` in order; comments, and what stands inside scripts, styles and titles, are passed over.
pub fn tags(html: &str) -> Vec<Tag> {
    let mut all: Vec<Tag> = Vec::new();
    let mut at = 0;
    while let Some(found) = html[at..].find('<') {
        let start = at + found;
        let rest = &html[start..];
        if rest.starts_with("<!--") {
            at = rest.find("-->").map_or(html.len(), |end| start + end + 3);
            continue;
        }
        let closing = rest.starts_with("</");
        let name_at = start + 1 + usize::from(closing);
        if !html[name_at..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            at = start + 1;
            continue;
        }
        let tag = tag(html, start, name_at, closing);
        at = tag.range.end;
        if !closing && RAW.contains(&tag.name.as_str()) {
            let end = format!("</{}", tag.name);
            let rest = html[at..].to_ascii_lowercase();
            at = rest.find(&end).map_or(html.len(), |end| at + end);
        }
        all.push(tag);
    }
    all
}

fn tag(html: &str, start: usize, name_at: usize, closing: bool) -> Tag {
    let ends_name = |c: char| c.is_whitespace() || matches!(c, '/' | '>');
    let until = |at: usize, stop: &dyn Fn(char) -> bool| {
        html[at..].find(stop).map_or(html.len(), |end| at + end)
    };
    let mut at = until(name_at, &ends_name);
    let name = html[name_at..at].to_ascii_lowercase();
    let mut attributes = Vec::new();
    loop {
        at = until(at, &|c| !(c.is_whitespace() || c == '/'));
        if at >= html.len() {
            break;
        }
        if html[at..].starts_with('>') {
            at += 1;
            break;
        }
        let begin = at;
        // A `=` that nothing stands before belongs to the name.
        let after = begin + html[begin..].chars().next().map_or(0, char::len_utf8);
        let name_end = until(after, &|c| ends_name(c) || c == '=');
        let next = until(name_end, &|c| !c.is_whitespace());
        let mut value = name_end..name_end;
        at = name_end;
        if html[next..].starts_with('=') {
            let from = until(next + 1, &|c| !c.is_whitespace());
            match html[from..].chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    let end = until(from + 1, &|c| c == quote);
                    value = from + 1..end;
                    at = (end + 1).min(html.len());
                }
                _ => {
                    at = until(from, &|c| c.is_whitespace() || c == '>');
                    value = from..at;
                }
            }
        }
        attributes.push(Attribute {
            name: html[begin..name_end].to_ascii_lowercase(),
            range: begin..at,
            value,
        });
    }
    Tag {
        name,
        closing,
        range: start..at,
        attributes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(html: &str) -> Vec<String> {
        let one = |tag: Tag| {
            let attributes = tag.attributes.iter();
            let attributes: String = attributes
                .map(|a| format!(" {}={}", a.name, &html[a.value.clone()]))
                .collect();
            let slash = if tag.closing { "/" } else { "" };
            format!("{slash}{}{attributes}", tag.name)
        };
        tags(html).into_iter().map(one).collect()
    }

    #[test]
    fn tags_are_seen_as_browsers_see_them() {
        assert_eq!(
            seen("a <B id=x CLASS='y > z' hidden>t</b><img\nsrc = \"a'b\"/> 1 < 2"),
            ["b id=x class=y > z hidden=", "/b", "img src=a'b"]
        );
        assert_eq!(
            seen("<!-- <a> --><title><b></title><i/onclick=x>"),
            ["title", "/title", "i onclick=x"]
        );
        assert_eq!(seen("<script>'<a>'</script><a"), ["script", "/script", "a"]);
        assert_eq!(seen("<p =x ä='1'>"), ["p =x= ä=1"]);
    }
}
