//! The edition side by side: each language whole, sections aligned, anchors unique, links inside the edition.

use std::collections::{BTreeMap, BTreeSet};

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

/// The page of the first language that a page of an edition belongs to, and the other language: the page of the same
/// name, or for a chapter the notice above it.
fn single<'p>(site: &seloste::site::Site, path: &'p str) -> (String, &'p str) {
    let (pair, rest) = path.split_once('/').expect("a folder");
    let (first, other) = pair.split_once('-').expect("two languages");
    let own = format!("{first}/{rest}");
    if site.get(&own).is_some() {
        return (own, other);
    }
    let chapter = own.trim_end_matches("/index.html");
    let (notice, _) = chapter.rsplit_once('/').expect("a folder");
    let above = format!("{notice}/index.html");
    assert!(site.get(&above).is_some(), "{path} belongs to no page");
    (above, other)
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
        // What the leaves of each page have between them, and how often.
        let mut leaves: BTreeMap<(String, &str), Vec<&str>> = BTreeMap::new();
        for (path, html) in pages(site) {
            seen += 1;
            let own = ids(html);
            let unique: BTreeSet<&str> = own.iter().copied().collect();
            assert_eq!(own.len(), unique.len(), "{name}: {path}: an id twice");
            leaves.entry(single(site, path)).or_default().extend(own);
        }
        for ((page, other), mut beside) in leaves {
            let alone = std::str::from_utf8(site.get(&page).expect("it")).expect("text");
            let wanted = ids(alone).into_iter().filter(|id| *id != "content");
            let mut wanted: Vec<String> = wanted
                .flat_map(|id| [id.to_owned(), format!("{other}-{id}")])
                .collect();
            beside.retain(|id| *id != "content");
            beside.sort_unstable();
            wanted.sort_unstable();
            assert_eq!(beside, wanted, "{name}: {page} beside {other}");
        }
    }
    assert!(seen > 20, "only {seen} pages");
}

/// A notice side by side is three pages that know each other, in both languages, and the switch keeps the place.
#[test]
fn a_notice_side_by_side_has_chapters() {
    let site = super::project(&super::repository());
    let page = |path: &str| std::str::from_utf8(site.get(path).expect(path)).expect("text");
    let files = ["", "vastaanottajat/", "oikeudet/"]
        .map(|chapter| format!("fi-sv/asiakasrekisteri/{chapter}index.html"));
    let names = [
        "Tarkoitukset ja tiedot",
        "Vastaanottajat ja säilytys",
        "Oikeutesi",
    ];
    for (at, file) in files.iter().enumerate() {
        let html = page(file);
        let number = at + 1;
        let title = format!("<title>{} – Asiakasrekisteri – Esimerkki Oy<", names[at]);
        assert!(html.contains(&title), "{title}");
        for kicker in ["Tietosuojaseloste, osa", "skriv\u{ad}ning, del"] {
            assert!(html.contains(&format!("{kicker} {number}/3")), "{kicker}");
        }
        for label in ["Selosteen osat", "Beskrivningens delar"] {
            let after = html.split(&format!("<nav aria-label=\"{label}\">")).nth(1);
            let nav = after.and_then(|rest| rest.split("</nav>").next());
            let nav = nav.unwrap_or_else(|| panic!("{file}: no {label}"));
            let links = super::attributes(nav, "href");
            let links: Vec<String> = links
                .iter()
                .map(|link| super::resolve(file, link))
                .collect();
            assert_eq!(links, files);
            assert_eq!(nav.matches("aria-current=page").count(), 1);
        }
        let next = html
            .split("pair next")
            .nth(1)
            .map(|rest| super::attributes(rest, "href"));
        let next = next.map(|links| [0, 1].map(|side| super::resolve(file, links[side])));
        let wanted = files.get(number).map(|file| [file.clone(), file.clone()]);
        assert_eq!(next, wanted, "{file}");
    }
    let [first, second, third] = files.map(|file| page(&file).to_owned());
    // From one chapter to what stands in another, in the reader's language.
    assert!(second.contains("/fi-sv/asiakasrekisteri/#purpose-order-handling"));
    assert!(second.contains("/fi-sv/asiakasrekisteri/#sv-purpose-order-handling"));
    assert!(first.contains("/fi-sv/asiakasrekisteri/oikeudet/#sv-complaint"));
    assert!(third.contains("/sv/kundregister/#rights"));
    assert!(second.contains("/en/customer-register/#recipients"));
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

/// A relative link in the policy's own text is meant from the page of its language, wherever the text stands.
#[test]
fn own_links_lead_to_the_same_page_from_everywhere() {
    let (_, site) = all()
        .iter()
        .find(|(name, _)| name.ends_with("own-looks"))
        .expect("it");
    let page = |path: &str| std::str::from_utf8(site.get(path).expect(path)).expect("text");
    for (path, link, text) in [
        ("fi/index.html", "muutokset/", "muutosten sivulla"),
        ("en/index.html", "changes/", "page on changes"),
        (
            "fi-en/vastaanottajat/index.html",
            "../muutokset/",
            "muutosten sivulla",
        ),
        (
            "fi-en/vastaanottajat/index.html",
            "../muutokset/",
            "page on changes",
        ),
        (
            "embed/fi/index.html",
            "../../fi/muutokset/",
            "muutosten sivulla",
        ),
        (
            "embed/en/index.html",
            "../../en/changes/",
            "page on changes",
        ),
    ] {
        let before = page(path)
            .split(&format!(">{text}</a>"))
            .next()
            .map(str::to_owned);
        let tag = before
            .expect("a page")
            .rsplit("<a ")
            .next()
            .map(str::to_owned);
        let href = tag.expect("a link");
        let href = href
            .trim_start_matches("href=")
            .trim_matches('"')
            .to_owned();
        assert_eq!(
            super::resolve(path, &href),
            super::resolve(path, link),
            "{path}: {href}"
        );
    }
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
