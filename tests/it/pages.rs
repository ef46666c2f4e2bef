//! The published pages: true to the policy, whole, safe and the same every time.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use seloste::assets::Assets;
use seloste::catalogue::Catalogue;
use seloste::derive::derive;
use seloste::model::Policy;
use seloste::render::render;
use seloste::site::Site;
use seloste::source::{Source, Sources, decode, yaml};

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The site of a policy, whatever `check` would say of it.
fn site(policy: &str, assets: &Assets) -> Site {
    let mut sources = Sources::default();
    let (catalogue, _) = Catalogue::load(assets, &mut sources);
    let id = sources.add(Source::new("policy.yaml", policy));
    let (node, _) = yaml::parse(sources.get(id), id);
    let node = node.expect("a policy that is YAML");
    let mut reader = decode::Reader::default();
    let policy = decode::spanned::<Policy>(&node, Default::default(), &mut reader)
        .expect("a policy that is a mapping")
        .value;
    render(&derive(&policy, &catalogue), assets).unwrap_or_else(|error| panic!("{error}"))
}

fn project(dir: &Path) -> Site {
    let assets = Assets::with_project(dir).unwrap_or_else(|error| panic!("{error}"));
    let policy = std::fs::read_to_string(dir.join("policy.yaml")).expect("a policy");
    site(&policy, &assets)
}

/// The example and every test project with its name, built once for all tests.
fn all() -> &'static [(String, Site)] {
    static ALL: OnceLock<Vec<(String, Site)>> = OnceLock::new();
    ALL.get_or_init(build_all)
}

fn build_all() -> Vec<(String, Site)> {
    let mut dirs: Vec<PathBuf> = std::fs::read_dir(repository().join("tests/projects"))
        .expect("test projects")
        .map(|entry| entry.expect("a project").path())
        .filter(|dir| dir.join("policy.yaml").is_file())
        .collect();
    dirs.push(repository());
    dirs.sort();
    assert!(dirs.len() > 5, "only {} projects were found", dirs.len());
    dirs.iter()
        .map(|dir| (dir.display().to_string(), project(dir)))
        .collect()
}

fn small_firm() -> Site {
    project(&repository().join("tests/projects/small-firm"))
}

fn text<'s>(site: &'s Site, path: &str) -> &'s str {
    let bytes = site
        .get(path)
        .unwrap_or_else(|| panic!("there is no {path}"));
    std::str::from_utf8(bytes).expect("UTF-8")
}

fn pages(site: &Site) -> impl Iterator<Item = (&str, &str)> {
    site.iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path, std::str::from_utf8(bytes).expect("UTF-8")))
}

/// The values of an attribute in a minified page.
fn attributes<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    let start = format!(" {name}=");
    html.match_indices(&start)
        .map(|(at, _)| {
            let rest = &html[at + start.len()..];
            match rest.strip_prefix('"') {
                Some(quoted) => quoted.split('"').next().unwrap_or_default(),
                None => rest.split([' ', '>']).next().unwrap_or_default(),
            }
        })
        .collect()
}

/// The page with its tags taken out.
fn words(html: &str) -> String {
    let mut out = String::new();
    for (at, part) in html.split('<').enumerate() {
        let shown = match at {
            0 => part,
            _ => part.split_once('>').map_or("", |(_, shown)| shown),
        };
        out.push_str(shown);
        out.push(' ');
    }
    out.replace("&amp;", "&").replace("&lt;", "<")
}

/// Where a relative link on a page leads.
fn resolve(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    if link.is_empty() {
        return page.to_owned();
    }
    let path = parts.join("/");
    match link.ends_with('/') || path.is_empty() {
        true if path.is_empty() => "index.html".to_owned(),
        true => format!("{path}/index.html"),
        false => path,
    }
}

#[test]
fn every_link_leads_somewhere_and_every_id_is_there_once() {
    for (name, site) in all() {
        let anchors: BTreeMap<&str, Vec<&str>> = pages(site)
            .map(|(path, html)| (path, attributes(html, "id")))
            .collect();
        for (path, ids) in &anchors {
            let once: BTreeSet<_> = ids.iter().collect();
            assert_eq!(
                once.len(),
                ids.len(),
                "{name}: an id twice in {path}: {ids:?}"
            );
        }
        for (path, html) in pages(site) {
            let links = attributes(html, "href")
                .into_iter()
                .chain(attributes(html, "src"));
            for link in links.filter(|link| !link.contains(':')) {
                let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
                let target = resolve(path, file);
                // The script is generated beside the pages.
                if target == "seloste.js" {
                    continue;
                }
                assert!(
                    site.get(&target).is_some(),
                    "{name}: {path} links to {link}"
                );
                if !anchor.is_empty() {
                    assert!(
                        anchors[target.as_str()].contains(&anchor),
                        "{name}: {path} links to {link}"
                    );
                }
            }
        }
    }
}

#[test]
fn no_heading_stands_alone() {
    for (name, site) in all() {
        for (path, html) in pages(site) {
            for level in 2..=5 {
                for after in ["</section>", "</main>", "</div>"] {
                    let alone = format!("</h{level}>{after}");
                    assert!(!html.contains(&alone), "{name}: an empty heading in {path}");
                }
                let same = format!("</h{level}><h{level}");
                assert!(
                    !html.contains(&same),
                    "{name}: two headings in a row in {path}"
                );
            }
        }
    }
}

#[test]
fn nothing_is_loaded_from_elsewhere_and_nothing_is_inline() {
    for (name, site) in all() {
        for (path, html) in pages(site) {
            assert!(!html.contains(" style="), "{name}: inline style in {path}");
            assert!(!html.contains("<style"), "{name}: inline style in {path}");
            assert!(
                !html.contains("<script>"),
                "{name}: inline script in {path}"
            );
            for source in attributes(html, "src") {
                assert!(!source.contains(':'), "{name}: {path} loads {source}");
            }
        }
    }
}

#[test]
fn a_site_is_the_same_every_time() {
    for (first, second) in all().iter().zip(build_all()) {
        assert!(first == &second, "{} differs", first.0);
    }
}

/// Every item of Art. 13(1)–(2) that the small firm's file gives or brings, in both languages.
#[test]
fn the_small_firm_tells_everything_that_article_13_asks_for() {
    let site = small_firm();
    let fi = words(text(&site, "fi/index.html"));
    let en = words(text(&site, "en/index.html"));
    let items = [
        ("13(1)(a) controller", "Esimerkki Oy", "Esimerkki Oy"),
        (
            "13(1)(a) contact",
            "tietosuoja@esimerkki.example",
            "tietosuoja@esimerkki.example",
        ),
        (
            "13(1)(b)",
            "Emme ole nimenneet tietosuojavastaavaa",
            "We have not appointed a data protection officer",
        ),
        (
            "13(1)(c) purpose",
            "Tilausten toimittaminen",
            "Delivering orders",
        ),
        (
            "13(1)(c) basis",
            "6 artiklan 1 kohdan b alakohta",
            "Article 6(1)(b)",
        ),
        (
            "13(1)(c) law",
            "Kirjanpitolaki (1336/1997) 2 luku 10 §",
            "Accounting Act (1336/1997) chapter 2 section 10",
        ),
        ("13(1)(e)", "Tilitoimisto", "Accounting firm"),
        (
            "13(1)(f)",
            "Emme siirrä henkilötietoja Euroopan talousalueen (ETA) ulkopuolelle",
            "We do not transfer personal data outside the European Economic Area (EEA)",
        ),
        (
            "13(2)(a)",
            "2 vuotta viimeisestä ostosta",
            "2 years after your last purchase",
        ),
        (
            "13(2)(a)",
            "6 vuotta tilikauden päättymisvuoden lopusta",
            "6 years after the end of the calendar year in which the financial year ended",
        ),
        (
            "13(2)(b) access",
            "Oikeus saada pääsy tietoihin",
            "Right of access",
        ),
        (
            "13(2)(b) rectification",
            "Oikeus tietojen oikaisemiseen",
            "Right to rectification",
        ),
        (
            "13(2)(b) erasure",
            "Oikeus tietojen poistamiseen",
            "Right to erasure",
        ),
        (
            "13(2)(b) restriction",
            "Oikeus käsittelyn rajoittamiseen",
            "Right to restriction of processing",
        ),
        (
            "13(2)(b) portability",
            "Oikeus siirtää tiedot järjestelmästä toiseen",
            "Right to data portability",
        ),
        (
            "13(2)(d)",
            "Tietosuojavaltuutetun toimisto",
            "Office of the Data Protection Ombudsman",
        ),
        (
            "13(2)(e)",
            "Sopimus edellyttää, että annat tiedot",
            "The contract requires you to give the data",
        ),
        (
            "13(2)(e)",
            "Emme voi toimittaa tilausta",
            "We cannot deliver the order",
        ),
        (
            "13(2)(f)",
            "Emme tee sinua koskevia päätöksiä pelkästään automaattisesti",
            "We make no decisions about you by automated means alone",
        ),
    ];
    for (item, finnish, english) in items {
        assert!(
            fi.contains(finnish),
            "{item}: “{finnish}” is missing in Finnish"
        );
        assert!(
            en.contains(english),
            "{item}: “{english}” is missing in English"
        );
    }
    // What does not apply is not there: nothing rests on consent or a legitimate interest.
    for absent in [
        "Oikeus vastustaa käsittelyä",
        "Suostumus ja sen peruuttaminen",
        "Evästeet ja muut",
    ] {
        assert!(!fi.contains(absent), "“{absent}” is not true of this firm");
    }
}

#[test]
fn what_is_internal_is_published_nowhere() {
    let policy = r"
seloste: 1
languages: [en]
internal: {owner: CANARY01}
controller: {name: Example, country: FI, email: a@example.com, internal: {system: CANARY02}}
recipients:
  hosting: {role: processor, country: FI, internal: {contract: CANARY03}}
services:
  youtube: {internal: {reviewed: CANARY04}}
allow: [{code: BAS-001, at: CANARY05, reason: CANARY06}]
data_categories: {contact: [name]}
registers:
  customers:
    internal: {dpia: CANARY07}
    purposes:
      newsletter:
        legal_basis: legitimate_interests
        interest: selling shoes
        balancing: {done: 2026-01-01, file: CANARY08}
        internal: {security: CANARY09}
        data: [contact]
        services: [youtube]
        recipients: [hosting]
        retention: 1 year
";
    assert_eq!(policy.matches("CANARY").count(), 9);
    let site = site(policy, &Assets::builtin());
    assert!(text(&site, "en/index.html").contains("selling shoes"));
    for (path, bytes) in site.iter() {
        let text = String::from_utf8_lossy(bytes);
        assert!(
            !text.contains("CANARY"),
            "an internal value stands in {path}"
        );
    }
}

#[test]
fn values_of_the_policy_are_text_wherever_they_stand() {
    let evil = "</title><img src=x onerror=alert(1)> { $name } [x](javascript:alert(2)) **b**";
    let policy = format!(
        "languages: [en]\ncontroller: {{name: '{evil}', country: FI, url: 'javascript:alert(3)', email: a@example.com}}\n\
         data_categories: {{contact: {{name: '{evil}', items: [name]}}}}\n\
         registers:\n  customers:\n    name: '{evil}'\n    path: ../../escape\n    texts: {{controller: 'Own *text* of {{ $x }}.'}}\n    purposes:\n      a:\n        name: '{evil}'\n        \
         legal_basis: contract\n        description: '{evil}'\n        data: [contact]\n  other: {{name: Other}}\n"
    );
    let site = site(&policy, &Assets::builtin());
    for (path, html) in pages(&site) {
        let (head, body) = html.split_once("<body").expect("a body");
        assert!(!body.contains("<img"), "markup from the policy in {path}");
        // Text in a title may hold any tag but its own end; a quoted value may hold all of them.
        let title = head.split_once("<title>").expect("a title").1;
        let title = title.split_once("</title>").expect("its end").0;
        assert!(
            path == "index.html" || title.ends_with("**b**"),
            "{path}: {title}"
        );
        for link in attributes(html, "href") {
            assert!(!link.contains("script:"), "{path} links to {link}");
        }
    }
    let page = text(&site, "en/escape/index.html");
    assert!(
        words(page).contains(evil),
        "the name is not shown as it was written"
    );
    assert!(page.contains("Own <em>text</em> of { $x }."));
}

#[test]
fn one_language_has_no_chooser() {
    let site = project(&repository().join("tests/projects/one-language"));
    let index = text(&site, "index.html");
    assert!(index.contains("http-equiv=refresh"), "{index}");
    let own = pages(&site).filter(|(path, _)| *path != "index.html");
    for (path, html) in own {
        assert!(
            !html.contains("class=languages"),
            "a choice of one language in {path}"
        );
    }
    let site = small_firm();
    assert!(!text(&site, "index.html").contains("http-equiv=refresh"));
}

#[test]
fn only_a_policy_that_needs_consent_has_the_marks_of_the_script() {
    for (path, html) in pages(&small_firm()) {
        assert!(
            !html.contains("seloste.js") && !html.contains("data-seloste"),
            "{path}"
        );
    }
    let site = project(&repository());
    for (path, html) in pages(&site).filter(|(path, _)| *path != "index.html") {
        assert!(html.contains("data-seloste-notice"), "no mark in {path}");
        assert!(html.contains("seloste.js"), "no script in {path}");
        let choice = path.contains("cookies") || path.contains("evasteet");
        assert_eq!(html.contains("data-seloste-choice"), choice, "{path}");
    }
}

#[test]
fn addresses_are_absolute_only_with_a_site_to_build_them_from() {
    let site = small_firm();
    assert!(site.get("sitemap.xml").is_none());
    for (path, html) in pages(&site) {
        assert!(
            !html.contains("rel=canonical"),
            "a canonical link in {path}"
        );
    }
    let site = project(&repository());
    let base = "https://esimerkki.example/privacy/";
    assert!(text(&site, "sitemap.xml").contains(&format!("{base}en/cookies/")));
    let page = text(&site, "fi/evasteet/index.html");
    assert!(page.contains(&format!("href={base}fi/evasteet/ rel=canonical")));
    assert!(page.contains(&format!("href={base}en/cookies/ hreflang=en")));
    assert!(text(&site, "_headers").starts_with("/privacy/*\n"));
}

#[test]
fn a_theme_replaces_what_it_brings_and_falls_back_on_the_default() {
    let dir = std::env::temp_dir().join(format!("seloste-theme-{}", std::process::id()));
    let templates = dir.join("themes/own/templates");
    std::fs::create_dir_all(&templates).expect("a folder");
    std::fs::write(
        templates.join("chooser.html"),
        "<!doctype html><title>{{ page.title }}</title><p>Mine: {{ t(key=\"notice-kind\") }}",
    )
    .expect("a template");
    let assets = Assets::with_project(&dir).expect("assets");
    std::fs::remove_dir_all(&dir).expect("removed");
    let file = repository().join("tests/projects/small-firm/policy.yaml");
    let mut policy = std::fs::read_to_string(file).expect("a policy");
    policy.push_str("\nsite: {theme: own}\n");
    let site = site(&policy, &assets);
    assert!(text(&site, "index.html").contains("Mine: Tietosuojaseloste"));
    assert!(text(&site, "fi/index.html").contains("Asiakasrekisteri"));
}

#[test]
fn policy_json_is_json_with_the_facts() {
    let site = small_firm();
    let json: serde_json::Value = serde_json::from_str(text(&site, "policy.json")).expect("JSON");
    let purpose = &json["registers"][0]["purposes"][0];
    assert_eq!(purpose["id"], "order-handling");
    assert_eq!(purpose["name"]["en"], "Delivering orders");
    assert_eq!(purpose["legal_basis"], "contract");
    assert_eq!(purpose["retention"][0]["keep"][0]["period"], "P2Y");
    assert_eq!(purpose["rights"]["portability"]["state"], "applies");
    assert_eq!(json["dpo"], "none");
}
