//! The anchors of a piece of HTML, read and renamed.

use std::collections::BTreeSet;

use crate::content::markdown::tags::tags;

/// Attributes whose value is an anchor, or several.
const NAMES: [&str; 5] = [
    "aria-describedby",
    "aria-labelledby",
    "for",
    "headers",
    "id",
];

/// An anchor that stands twice, if there is one.
pub fn twice(html: &str) -> Option<String> {
    let mut seen = BTreeSet::new();
    let twice = of(html).into_iter().find(|id| !seen.insert(*id));
    twice.map(str::to_owned)
}

/// The anchors of the HTML, in order.
pub fn of(html: &str) -> Vec<&str> {
    let all = tags(html);
    let attributes = all.iter().flat_map(|tag| &tag.attributes);
    attributes
        .filter(|attribute| attribute.name == "id")
        .map(|attribute| &html[attribute.value.clone()])
        .collect()
}

/// The HTML with other names for its anchors, wherever they are spoken of, and other links.
pub fn renamed(
    html: &str,
    anchor: &dyn Fn(&str) -> String,
    link: &dyn Fn(&str) -> String,
) -> String {
    let mut out = String::with_capacity(html.len() + 64);
    let mut done = 0;
    for attribute in tags(html).iter().flat_map(|tag| &tag.attributes) {
        let value = &html[attribute.value.clone()];
        let renamed = match attribute.name.as_str() {
            "href" => link(value),
            name if NAMES.contains(&name) => {
                let ids: Vec<String> = value.split_whitespace().map(anchor).collect();
                ids.join(" ")
            }
            _ => continue,
        };
        out.push_str(&html[done..attribute.value.start]);
        out.push_str(&renamed);
        done = attribute.value.end;
    }
    out.push_str(&html[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_and_links_to_them_are_renamed_and_nothing_else() {
        let html = "<p id=\"a\" title='id=\"a\"'>id=\"a\" <a href=\"#a\">x</a><a href=\"../b/#a\">y</a></p><td headers=\"a b\">";
        assert_eq!(
            renamed(html, &|id| format!("en-{id}"), &|href| match href {
                "#a" => "#en-a".to_owned(),
                other => other.to_owned(),
            }),
            "<p id=\"en-a\" title='id=\"a\"'>id=\"a\" <a href=\"#en-a\">x</a><a href=\"../b/#a\">y</a></p><td headers=\"en-a en-b\">"
        );
    }

    #[test]
    fn an_anchor_that_stands_twice_is_found() {
        assert_eq!(twice("<p id=a><p id=b>"), None);
        assert_eq!(twice("<p id=a><p id='a'>").as_deref(), Some("a"));
    }
}
