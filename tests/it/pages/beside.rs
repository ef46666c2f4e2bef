//! The edition side by side: each language whole, sections aligned, anchors unique, links inside the edition.

use std::collections::BTreeSet;

use super::all;

/// The pages of an edition: path and text.
fn pages(site: &seloste::site::Site) -> Vec<(&str, &str)> {
    site.iter()
        .filter(|(path, _)| path.split('/').next().is_some_and(|top| top.contains('-')))
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path, std::str::from_utf8(bytes).expect("text")))
        .collect()
}

fn ids(html: &str) -> Vec<&str> {
    let after = html.split(" id=").skip(1);
    after
        .filter_map(|rest| rest.split([' ', '>']).next())
        .map(|id| id.trim_matches('"'))
        .collect()
}

#[test]
fn every_page_of_the_first_language_stands_beside_the_others() {
    let mut seen = 0;
    for (name, site) in all() {
        let tops: BTreeSet<&str> = site
            .iter()
            .filter_map(|(path, _)| path.split_once('/'))
            .map(|(top, _)| top)
            .filter(|top| top.len() == 2)
            .collect();
        let editions: BTreeSet<&str> = pages(site)
            .iter()
            .filter_map(|(path, _)| path.split('/').next())
            .collect();
        assert_eq!(editions.len(), tops.len() - 1, "{name}: {editions:?}");
        for (path, html) in pages(site) {
            seen += 1;
            let (pair, rest) = path.split_once('/').expect("a folder");
            let (first, other) = pair.split_once('-').expect("two languages");
            let single = site.get(&format!("{first}/{rest}"));
            let single = std::str::from_utf8(single.expect("the page alone")).expect("text");
            let own = ids(html);
            let unique: BTreeSet<&str> = own.iter().copied().collect();
            assert_eq!(own.len(), unique.len(), "{name}: {path}: an id twice");
            for id in ids(single) {
                if id == "content" {
                    continue;
                }
                assert!(unique.contains(id), "{name}: {path}: no #{id}");
                let beside = format!("{other}-{id}");
                assert!(
                    unique.contains(beside.as_str()),
                    "{name}: {path}: no #{beside}"
                );
            }
        }
    }
    assert!(seen > 20, "only {seen} pages");
}

/// A page says where it stands side by side; the edition leads back to each language.
#[test]
fn the_editions_are_linked_both_ways() {
    let (_, site) = all()
        .iter()
        .find(|(name, _)| name.ends_with("third-language"))
        .expect("it");
    let page = |path: &str| std::str::from_utf8(site.get(path).expect(path)).expect("text");
    for beside in ["../fi-en/", "../fi-sv/"] {
        assert!(page("sv/index.html").contains(&format!("href={beside}")));
    }
    let edition = page("fi-sv/index.html");
    for single in ["../fi/", "../sv/"] {
        assert!(edition.contains(&format!("href={single} ")), "{single}");
    }
    assert!(edition.contains("lang=sv"), "{edition}");
}

/// With one language there is nothing to stand beside.
#[test]
fn one_language_has_no_edition() {
    let (_, site) = all()
        .iter()
        .find(|(name, _)| name.ends_with("one-language"))
        .expect("it");
    assert_eq!(pages(site), Vec::new());
}
