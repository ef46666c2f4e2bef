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
        "Tarkoitukset ja tiedot · ",
        "Vastaanottajat ja säilytys · ",
        "Oikeutesi · ",
    ];
    for (at, file) in files.iter().enumerate() {
        let html = page(file);
        let number = at + 1;
        let title = html.split("<title>").nth(1).expect("a title");
        let title = title.split("</title>").next().expect("its end");
        assert!(title.starts_with(names[at]), "{title}");
        assert!(
            title.ends_with(" – Asiakasrekisteri · Kundregister – Esimerkki Oy"),
            "{title}"
        );
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

fn with_texts(small_firm: &str, texts: &str) -> String {
    small_firm.replace("dpo: none\n", &format!("dpo: none\n{texts}"))
}

/// The small firm with a second register.
fn two_notices() -> String {
    let firm =
        crate::harness::read(&super::repository().join("tests/projects/small-firm/policy.yaml"));
    let second = "registers:\n  leads:\n    name: {fi: Liidit, en: Leads}\n    subjects: [customer]\n    purposes:\n      \
                  calls: {name: {fi: Soitot, en: Calls}, legal_basis: legitimate_interests, data: [contact], retention: 1 year}\n";
    firm.replace("registers:\n", second)
}

/// The links of a text whose words are single letters.
fn links(html: &str, word: &str) -> Vec<String> {
    let parts: Vec<&str> = html.split(&format!(">{word}</a>")).collect();
    let (_, before) = parts.split_last().expect("a page");
    before
        .iter()
        .filter_map(|part| part.rsplit_once("<a href=").map(|(_, href)| href))
        .map(|href| href.trim_matches('"').to_owned())
        .collect()
}

/// A link of one's own that names a place of another notice finds the chapter that has it, in the reader's language; what leads
/// out of the notice leads to the same place from everywhere.
#[test]
fn own_links_to_places_of_other_notices_hold_side_by_side() {
    let texts = "site: {url: 'https://a.example/privacy/'}\ntexts:\n  retention:\n    \
                 fi: '[k](../liidit/#retention) [l](../asiakasrekisteri/#rights) [m](../liidit/#purpose-calls) [n](../../../) [o](../liidit/)'\n    \
                 en: '[k](../leads/#retention) [l](../customer-register/#rights) [m](../leads/#purpose-calls) [n](../../../) [o](../leads/)'\n";
    let policy = with_texts(&two_notices(), texts)
        .replace(
            "{fi: Liidit, en: Leads}",
            "{fi: Liidit, en: Leads}\n    path: {fi: liidit, en: leads}",
        )
        .replace(
            "en: Customer register}",
            "en: Customer register}\n    path: {fi: asiakasrekisteri, en: customer-register}",
        );
    let site = super::site(&policy, &seloste::assets::Assets::builtin());
    let path = "fi-en/asiakasrekisteri/vastaanottajat/index.html";
    let html = super::text(&site, path);
    let wanted = [
        ("k", "fi-en/liidit/vastaanottajat/index.html", "retention"),
        ("l", "fi-en/asiakasrekisteri/oikeudet/index.html", "rights"),
        ("m", "fi-en/liidit/index.html", "purpose-calls"),
        ("o", "fi-en/liidit/index.html", ""),
    ];
    for (word, page, anchor) in wanted {
        let found: Vec<(String, String)> = links(html, word)
            .iter()
            .map(|link| {
                let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
                (super::resolve(path, file), anchor.to_owned())
            })
            .collect();
        let other = match anchor {
            "" => String::new(),
            anchor => format!("en-{anchor}"),
        };
        assert_eq!(
            found,
            [
                (page.to_owned(), anchor.to_owned()),
                (page.to_owned(), other)
            ],
            "{word}"
        );
        let there = super::attributes(super::text(&site, page), "id");
        assert!(
            anchor.is_empty() || there.contains(&anchor),
            "{page}: {anchor}"
        );
    }
    // Above the notice's own folder, which is one folder deep on the host.
    let above = |path: &str| links(super::text(&site, path), "n");
    assert_eq!(above("fi/asiakasrekisteri/index.html"), ["../../../"]);
    assert_eq!(above(path), ["../../../../", "../../../../"]);
    assert_eq!(
        above("embed/en/customer-register.html"),
        ["https://a.example/"]
    );
}

/// What the page on cookies says of a purpose leads to the purpose in the language it is said in.
#[test]
fn links_to_another_page_keep_the_language() {
    let site = super::project(&super::repository());
    let html = super::text(&site, "fi-en/evasteet/index.html");
    for link in ["#purpose-videos", "#en-purpose-videos"] {
        assert!(
            html.contains(&format!("/fi-en/verkkosivut/{link}")),
            "{link}"
        );
    }
}

/// Open pages are told apart by their titles.
#[test]
fn no_two_pages_have_the_same_title() {
    let site = super::project(&super::repository());
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for (path, html) in super::pages(&site).filter(|(path, _)| !path.starts_with("embed/")) {
        let title = html.split("<title>").nth(1).expect("a title");
        let title = title.split("</title>").next().expect("its end");
        let other = seen.insert(title, path);
        assert_eq!(other, None, "{path}: {title}");
    }
    assert!(seen.len() > 60);
}

/// No page and no chapter takes the place of another, whatever their paths are called.
#[test]
fn chapters_of_one_path_are_all_published() {
    let project = crate::harness::Project::copy_of("small-firm").file(
        "content/fi/own.ftl",
        "chapter-recipients-path = osa\nchapter-rights-path = osa\nchanges-page-path = osa\n",
    );
    let site = super::project(project.path());
    let folders: Vec<&str> = pages(&site).iter().map(|(path, _)| *path).collect();
    assert_eq!(
        folders,
        [
            "fi-en/index.html",
            "fi-en/osa-2-2/index.html",
            "fi-en/osa-2/index.html",
            "fi-en/osa/index.html",
        ]
    );
    let all: String = pages(&site).iter().map(|(_, html)| *html).collect();
    for id in ["retention", "rights", "changes"] {
        assert!(all.contains(&format!(" id={id}>")), "{id}");
    }
}

/// An anchor of one's own may not be what the other language is given.
#[test]
fn an_anchor_that_stands_twice_side_by_side_is_told() {
    let firm =
        crate::harness::read(&super::repository().join("tests/projects/small-firm/policy.yaml"));
    let texts = "site: {raw_html: sanitised}\ntexts: {retention: {fi: '<p id=\"en-retention\">x</p>', en: '<p>x</p>'}}\n";
    let project = crate::harness::Project::new().policy(&with_texts(&firm, texts));
    let run = project.run(&["build"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    let told = "the page `fi-en/vastaanottajat/` has the anchor `en-retention` twice";
    assert!(run.stderr.contains(told), "{}", run.stderr);
}

/// A section may be called what a footnote of another is.
#[test]
fn a_section_called_as_a_footnote_is_told() {
    let firm =
        crate::harness::read(&super::repository().join("tests/projects/small-firm/policy.yaml"));
    let mut project = crate::harness::Project::new()
        .policy(&with_texts(&firm, "extra: [{id: a}, {id: a-note-1}]\n"));
    for language in ["fi", "en"] {
        for id in ["a", "a-note-1"] {
            let text =
                format!("# {id} {language}\n\nText {language}.[^1]\n\n[^1]: Note {language}.\n");
            project = project.file(&format!("content/{language}/extra/{id}.md"), text);
        }
    }
    let run = project.run(&["build"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(
        run.stderr.contains("the anchor `extra-a-note-1` twice"),
        "{}",
        run.stderr
    );
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
