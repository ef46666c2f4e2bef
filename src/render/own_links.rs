//! Relative links in the policy's own texts. They are meant from the page of the text's language; the same text stands
//! also side by side with another language and in a bare article, and leads to the same place from there.

use super::anchors;
use super::links::to_root;
use super::page::{Frame, Page};
use super::plan::Place;
use super::view::Block;
use super::voice::Voice;
use crate::content::markdown::is_relative;

/// Mends the relative links of a page that lies elsewhere than the page of its language.
pub fn settle(voice: &Voice, frame: &Frame, place: &Place, page: &mut Page) {
    let mut plans = frame.plans.iter();
    let Some(plan) = plans.find(|plan| plan.language == voice.speaker.tag()) else {
        return;
    };
    let Some(own) = plan.find(place.id) else {
        return;
    };
    if own.folder == voice.folder {
        return;
    }
    let lead = |href: &str| {
        if !is_relative(href) {
            return href.to_owned();
        }
        let end = href.find(['?', '#']).unwrap_or(href.len());
        let there = joined(&own.folder, &href[..end]);
        let known = plan.places.iter().find(|place| place.folder == there);
        let way = match (
            known.and_then(|place| voice.plan.find(place.id)),
            voice.from_anywhere,
        ) {
            (Some(place), _) => voice.way(place),
            (None, Some(base)) => below(base, &there),
            (None, None) => format!("{}{there}", to_root(voice.folder)),
        };
        format!("{way}{}", &href[end..])
    };
    for section in page.short.iter_mut().chain(&mut page.sections) {
        mend(&mut section.blocks, &lead);
    }
}

fn mend(blocks: &mut [Block], lead: &dyn Fn(&str) -> String) {
    for block in blocks {
        match block {
            Block::Html { html } => *html = anchors::renamed(html, &str::to_owned, lead),
            Block::Part { blocks, .. } => mend(blocks, lead),
            _ => {}
        }
    }
}

/// Mends the relative links of a page that is kept as a version: it lies two folders deeper, and what leads out of the notice
/// leads to the same place from there.
pub fn deepen(place: &Place, page: &mut Page) {
    let lead = |href: &str| {
        let end = href.find(['?', '#']).unwrap_or(href.len());
        match is_relative(href) && joined(&place.folder, &href[..end]).starts_with("../") {
            true => format!("../../{href}"),
            false => href.to_owned(),
        }
    };
    for section in page.short.iter_mut().chain(&mut page.sections) {
        mend(&mut section.blocks, &lead);
    }
}

/// The path from the root that a relative link leads to from a folder; it begins with `../` where that is above the root.
pub fn joined(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split_terminator('/').collect();
    let mut above = String::new();
    let mut pieces = path.split('/').peekable();
    let mut out = None;
    while let Some(piece) = pieces.next() {
        match piece {
            "" | "." => {}
            ".." if parts.is_empty() => above.push_str("../"),
            ".." => drop(parts.pop()),
            name if pieces.peek().is_none() => out = Some(name),
            name => parts.push(name),
        }
    }
    let folder: String = parts.iter().flat_map(|part| [*part, "/"]).collect();
    format!("{above}{folder}{}", out.unwrap_or_default())
}

/// The address of a path from the root, which `base` is the address of. Nothing is above a host.
fn below(base: &str, path: &str) -> String {
    let (mut base, mut path) = (base, path);
    while let Some(rest) = path.strip_prefix("../") {
        path = rest;
        let folder = base.trim_end_matches('/');
        let host = base.find("://").map_or(0, |at| at + 3);
        if let Some(slash) = folder.rfind('/').filter(|slash| *slash >= host) {
            base = &base[..=slash];
        }
    }
    format!("{base}{path}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_link_is_followed_from_its_folder() {
        assert_eq!(joined("fi/a/", "../b/"), "fi/b/");
        assert_eq!(joined("fi/a/", "b.pdf"), "fi/a/b.pdf");
        assert_eq!(joined("fi/", ""), "fi/");
        assert_eq!(joined("fi/", "./c/d"), "fi/c/d");
        assert_eq!(joined("fi/", "../../../x/"), "../../x/");
        assert_eq!(joined("fi/a/", "../../.."), "../");
    }

    #[test]
    fn a_path_above_the_root_is_the_hosts() {
        assert_eq!(
            below("https://a.example/b/c/", "fi/"),
            "https://a.example/b/c/fi/"
        );
        assert_eq!(
            below("https://a.example/b/c/", "../x/"),
            "https://a.example/b/x/"
        );
        assert_eq!(
            below("https://a.example/b/", "../../x"),
            "https://a.example/x"
        );
        assert_eq!(below("https://a.example/", "../x"), "https://a.example/x");
    }
}
