//! JSON-LD: on every page, well-formed, true to the page, its addresses those of the site, and no way out of it.

use std::collections::BTreeSet;

use seloste::assets::Assets;
use serde_json::Value;

use super::{
    attributes, built_in_looks, pages, project, repository, resolve, site, small_firm, text,
};

const OPEN: &str = "<script type=application/ld+json>";

/// What the page says of itself.
fn linked(html: &str) -> Value {
    let (_, rest) = html.split_once(OPEN).expect("JSON-LD");
    assert!(!rest.contains(OPEN), "twice");
    let (json, _) = rest.split_once("</script>").expect("its end");
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

/// Every address in it: of pages, of parts of pages, and of what is shared.
fn addresses(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            // The publisher and the site it belongs to lie elsewhere.
            let elsewhere = [
                "Organization",
                "Person",
                "GovernmentOrganization",
                "WebSite",
            ];
            if map
                .get("@type")
                .is_some_and(|kind| elsewhere.iter().any(|one| kind == one))
            {
                return;
            }
            for (key, value) in map {
                match (key.as_str(), value) {
                    ("@id" | "url" | "item", Value::String(address)) => found.push(address.clone()),
                    _ => addresses(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| addresses(item, found)),
        _ => {}
    }
}

#[test]
fn every_page_says_what_it_is() {
    let mut seen = 0;
    for (name, site) in built_in_looks() {
        // Where the policy gives the site's address, every address begins with it.
        let base = site.get("sitemap.xml").map(|map| {
            let map = std::str::from_utf8(map).expect("UTF-8");
            let first = map.split("<loc>").nth(1).expect("a page");
            let address = first.split("</loc>").next().expect("its end");
            address[..address.trim_end_matches('/').rfind('/').expect("a path") + 1].to_owned()
        });
        for (path, html) in pages(site).filter(|(path, _)| !path.starts_with("embed/")) {
            seen += 1;
            let page = linked(html);
            let at = format!("{name}: {path}");
            assert_eq!(page["@context"], "https://schema.org", "{at}");
            assert_eq!(page["@type"], "WebPage", "{at}");
            assert!(
                page["name"].as_str().is_some_and(|name| !name.is_empty()),
                "{at}"
            );
            let languages = match &page["inLanguage"] {
                Value::String(one) => vec![one.clone()],
                several => serde_json::from_value(several.clone()).expect("languages"),
            };
            assert_eq!(
                attributes(html, "lang").first(),
                Some(&languages[0].as_str()),
                "{at}"
            );
            for needed in ["@id", "url"] {
                assert!(page[needed].is_string(), "{at}: no {needed}");
            }
            let mut links = Vec::new();
            addresses(&page, &mut links);
            for link in links {
                let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
                let target = match &base {
                    Some(base) => resolve(
                        "index.html",
                        file.strip_prefix(base.as_str())
                            .unwrap_or_else(|| panic!("{at}: {link}")),
                    ),
                    None => resolve(path, file),
                };
                let target = if target.is_empty() {
                    "index.html"
                } else {
                    &target
                };
                let there = site
                    .get(target)
                    .unwrap_or_else(|| panic!("{at}: {link} leads nowhere"));
                let there = std::str::from_utf8(there).expect("UTF-8");
                assert!(
                    anchor.is_empty() || attributes(there, "id").contains(&anchor),
                    "{at}: {link}"
                );
            }
        }
    }
    assert!(seen > 100, "only {seen} pages");
}

#[test]
fn the_example_names_publisher_dates_and_translations() {
    let site = project(&repository());
    let base = "https://esimerkki.example/privacy/";
    let page = linked(text(&site, "fi/index.html"));
    let firm = &page["publisher"];
    assert_eq!(firm["@type"], "Organization");
    assert_eq!(firm["@id"], format!("{base}#controller"));
    assert_eq!(firm["name"], "Esimerkki Oy");
    assert_eq!(firm["identifier"], "1234567-1");
    assert_eq!(firm["address"]["addressCountry"], "FI");
    assert_eq!(page["dateModified"], "2026-09-01");
    assert_eq!(page["dateCreated"], "2019-05-02");
    assert_eq!(page["version"], "4.0");
    assert_eq!(page["isPartOf"]["url"], "https://esimerkki.example/");
    let parts = page["hasPart"].as_array().expect("the other pages");
    assert!(
        parts
            .iter()
            .any(|part| part["@id"] == format!("{base}fi/evasteet/"))
    );
    // The first language is the work; the others translate it.
    let translations = page["workTranslation"].as_array().expect("translations");
    assert_eq!(translations.len(), 2);
    let swedish = linked(text(&site, "sv/kundregister/index.html"));
    assert_eq!(
        swedish["translationOfWork"]["@id"],
        format!("{base}fi/asiakasrekisteri/")
    );
    assert!(swedish["workTranslation"].is_null());
    assert_eq!(
        swedish["breadcrumb"]["itemListElement"][1]["name"],
        "Kundregister"
    );
    let cookies = linked(text(&site, "sv/kakor/index.html"));
    let about = cookies["about"].as_array().expect("services");
    assert!(about.iter().any(|thing| thing["name"] == "YouTube"
        && thing["url"] == format!("{base}sv/kakor/#service-youtube")));
    assert!(
        swedish["audience"]["audienceType"]
            .as_str()
            .expect("who")
            .contains("produkttestare")
    );
    let beside = linked(text(&site, "fi-sv/asiakasrekisteri/index.html"));
    assert_eq!(beside["inLanguage"], serde_json::json!(["fi", "sv"]));
    let chooser = linked(text(&site, "index.html"));
    assert_eq!(chooser["inLanguage"], serde_json::json!(["fi", "en", "sv"]));
    assert_eq!(chooser["hasPart"].as_array().map(Vec::len), Some(3));
}

/// Without an address of the site the page's own relative links serve.
#[test]
fn without_an_address_the_links_are_relative() {
    let site = small_firm();
    let page = linked(text(&site, "en/index.html"));
    assert_eq!(page["@id"], "./");
    assert_eq!(page["translationOfWork"]["@id"], "../fi/");
    assert_eq!(page["publisher"]["@id"], "../#controller");
}

#[test]
fn who_publishes_follows_the_kind_of_controller() {
    let kinds: BTreeSet<String> = built_in_looks()
        .flat_map(|(_, site)| pages(site).filter(|(path, _)| !path.starts_with("embed/")))
        .filter_map(|(_, html)| {
            linked(html)["publisher"]["@type"]
                .as_str()
                .map(str::to_owned)
        })
        .collect();
    for kind in ["Organization", "GovernmentOrganization"] {
        assert!(kinds.contains(kind), "{kinds:?}");
    }
    let person = "languages: [en]\ncontroller: {name: A, country: FI, kind: natural_person}\nregisters: {a: {name: A}}\n";
    let site = site(person, &Assets::builtin());
    assert_eq!(
        linked(text(&site, "en/index.html"))["publisher"]["@type"],
        "Person"
    );
}

/// Names of the policy stay text: they neither end the element nor open a comment in it.
#[test]
fn nothing_in_a_name_ends_the_element() {
    let evil = "</script><script>alert(1)</script><!--<script>";
    let policy = format!(
        "languages: [en]\nversion: '{evil}'\ncontroller: {{name: '{evil}', country: FI, address: '{evil}'}}\n\
         registers:\n  customers:\n    name: '{evil}'\n    purposes: {{a: {{name: '{evil}', legal_basis: contract}}}}\n"
    );
    let site = site(&policy, &Assets::builtin());
    for (path, html) in pages(&site).filter(|(path, _)| !path.starts_with("embed/")) {
        let page = linked(html);
        assert_eq!(page["publisher"]["name"], evil, "{path}");
        let (_, rest) = html.split_once(OPEN).expect("JSON-LD");
        let (json, rest) = rest.split_once("</script>").expect("its end");
        assert!(!json.contains('<'), "{path}: {json}");
        let (_, body) = rest.split_once("<body").expect("a body");
        assert!(
            !body.contains("<script") && !body.contains("<!--"),
            "{path}: {body}"
        );
    }
}

/// What schema.org has: the types that pages speak of, and the properties each of them has there, its own and those it takes
/// over (version 29.0; `Thing` has `name`, `url` and `identifier`).
const VOCABULARY: &[(&str, &[&str])] = &[
    (
        "WebPage",
        &[
            "about",
            "audience",
            "breadcrumb",
            "dateCreated",
            "dateModified",
            "hasPart",
            "inLanguage",
            "isPartOf",
            "name",
            "publisher",
            "translationOfWork",
            "url",
            "version",
            "workTranslation",
        ],
    ),
    ("WebSite", &["name", "url"]),
    (
        "Organization",
        &["address", "email", "identifier", "name", "telephone", "url"],
    ),
    (
        "GovernmentOrganization",
        &["address", "email", "identifier", "name", "telephone", "url"],
    ),
    (
        "Person",
        &["address", "email", "identifier", "name", "telephone", "url"],
    ),
    (
        "PostalAddress",
        &[
            "addressCountry",
            "addressLocality",
            "postalCode",
            "streetAddress",
        ],
    ),
    ("BreadcrumbList", &["itemListElement"]),
    ("ListItem", &["item", "name", "position"]),
    ("Audience", &["audienceType"]),
    ("Thing", &["name", "url"]),
];

/// What is in the data but not in the vocabulary.
fn unknown(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            let kind = map
                .get("@type")
                .and_then(Value::as_str)
                .unwrap_or("nothing");
            let known = VOCABULARY.iter().find(|(name, _)| *name == kind);
            for (key, value) in map {
                let has = known.is_some_and(|(_, keys)| keys.contains(&key.as_str()));
                if !has && !["@context", "@type", "@id"].contains(&key.as_str()) {
                    found.insert(format!("{kind}: {key}"));
                }
                unknown(value, found);
            }
            if known.is_none() {
                found.insert(kind.to_owned());
            }
        }
        Value::Array(items) => items.iter().for_each(|item| unknown(item, found)),
        _ => {}
    }
}

#[test]
fn types_and_properties_are_those_of_schema_org() {
    for (name, site) in built_in_looks() {
        for (path, html) in pages(site).filter(|(path, _)| !path.starts_with("embed/")) {
            let mut found = BTreeSet::new();
            unknown(&linked(html), &mut found);
            assert!(found.is_empty(), "{name}: {path}: {found:?}");
        }
    }
    let mut found = BTreeSet::new();
    let odd = serde_json::json!({"@type": "WebPage", "about": [{"@type": "Purpose", "name": "x"}], "title": "x"});
    unknown(&odd, &mut found);
    assert_eq!(found.len(), 3, "{found:?}");
}
