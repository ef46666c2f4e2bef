//! Ids on the pages: those of docs/links-and-ids.md, all of them, and the same in every language.

use std::collections::{BTreeMap, BTreeSet};

use super::{attributes, built_in_looks, pages, repository, resolve};

/// An id of the documentation; with a part of its own where it ends in `<…>`.
struct Documented {
    written: String,
    /// What the id begins with.
    stem: String,
    open: bool,
    /// Kinds of pages.
    place: BTreeSet<String>,
}

fn documented() -> Vec<Documented> {
    let text = crate::harness::read(&repository().join("docs/links-and-ids.md"));
    let (_, table) = text
        .split_once("| Id | Where | What |\n")
        .expect("the table of ids");
    let rows = table
        .lines()
        .skip(1)
        .take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let written = cells[1].trim_matches('`').to_owned();
        let (stem, open) = match written.split_once('<') {
            Some((stem, _)) => (stem.to_owned(), true),
            None => (written.clone(), false),
        };
        let place = cells[2].split(", ").map(str::to_owned).collect();
        Documented {
            written,
            stem,
            open,
            place,
        }
    })
    .collect()
}

impl Documented {
    fn is(&self, id: &str) -> bool {
        match self.open {
            true if self.stem.is_empty() => {
                // `<text>-note-<n>`
                let fixed = self.written.split(['<', '>']).nth(2);
                fixed.is_some_and(|fixed| id.contains(fixed))
            }
            true => id
                .strip_prefix(&self.stem)
                .is_some_and(|own| !own.is_empty()),
            false => id == self.stem,
        }
    }
}

/// What kind of page it is, by what no other kind has.
fn kind(ids: &[&str]) -> &'static str {
    let has = |id| ids.contains(&id);
    match () {
        () if has("choice") => "cookies",
        // Side by side, a notice is three pages.
        () if has("controller") || has("retention") || has("rights") => "notice",
        () if has("changes") => "changes",
        () => "overview",
    }
}

/// The id without the mark of the second language on a page of two.
fn plain<'i>(path: &str, id: &'i str) -> &'i str {
    let folder = path.split('/').next().unwrap_or_default();
    let other = folder.split_once('-').map(|(_, other)| format!("{other}-"));
    other
        .and_then(|other| id.strip_prefix(other.as_str()))
        .unwrap_or(id)
}

#[test]
fn every_id_is_documented_and_every_documented_id_is_there() {
    let documented = documented();
    assert!(documented.len() > 40);
    let mut seen = BTreeSet::new();
    for (name, site) in built_in_looks() {
        for (path, html) in pages(site) {
            let ids: Vec<&str> = attributes(html, "id")
                .into_iter()
                .map(|id| plain(path, id))
                .collect();
            let kind = kind(&ids);
            for id in ids {
                // The longest one that fits: `extra-…` is no `e…`, `right-automated-decisions` is itself.
                let fitting = documented.iter().filter(|one| one.is(id));
                let Some(row) = fitting.max_by_key(|one| (!one.open, one.stem.len())) else {
                    // Its own HTML has an anchor of its own.
                    let own = name.ends_with("own-looks") && id == "delays";
                    assert!(
                        own,
                        "{name}: {path}: `{id}` is not in docs/links-and-ids.md"
                    );
                    continue;
                };
                let place = row.place.contains(kind) || row.place.contains("every page");
                assert!(
                    place,
                    "{name}: {path}: `{id}` is documented for {:?}",
                    row.place
                );
                seen.insert(row.written.clone());
            }
        }
    }
    for row in documented {
        assert!(
            seen.contains(&row.written),
            "`{}` is on no page",
            row.written
        );
    }
}

/// A link to a place works in every language: only the page's folder differs.
#[test]
fn every_language_has_the_same_ids_in_the_same_order() {
    let mut compared = 0;
    for (name, site) in built_in_looks() {
        // A page's language and its ids, by the address of the page that it translates.
        let mut by_page: BTreeMap<String, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
        for (path, html) in pages(site) {
            let language = attributes(html, "lang")
                .first()
                .copied()
                .unwrap_or_default();
            let links = switches(html);
            if links.is_empty() || !path.starts_with(&format!("{language}/")) {
                continue;
            }
            let first = resolve(path, links[0]);
            by_page
                .entry(first)
                .or_default()
                .insert(language, attributes(html, "id"));
        }
        for (page, versions) in by_page {
            let mut all = versions.iter();
            let Some((_, ids)) = all.next() else { continue };
            for (language, others) in all {
                compared += 1;
                assert_eq!(ids, others, "{name}: {page}, {language}");
            }
        }
    }
    assert!(compared > 30, "only {compared} pages were compared");
}

/// Where the page's language links lead, the page itself in the first language first.
fn switches(html: &str) -> Vec<&str> {
    let mut navs = html.split("<nav ").skip(1);
    let languages = navs.find_map(|nav| {
        let nav = nav.split("</nav>").next()?;
        nav.contains("hreflang=").then_some(nav)
    });
    languages.map_or_else(Vec::new, |nav| attributes(nav, "href"))
}
