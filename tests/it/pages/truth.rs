//! What a page says is true of its policy, and nothing else gets onto it.

use super::*;

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
            "6 vuotta sen vuoden lopusta, jona tilikausi päättyi",
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
        // A bare article is all body.
        let Some((head, body)) = html.split_once("<body") else {
            assert!(
                path.starts_with("embed/") && !html.contains("<img"),
                "{path}"
            );
            continue;
        };
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
            !html.contains("<nav aria-label=Kieli") && !html.contains("hreflang"),
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
        // Only the cookie page shows a choice, so that only it loads the script; a bare article leaves the script to the
        // page that includes it.
        let choice = ["cookies", "evasteet", "kakor"]
            .iter()
            .any(|name| path.contains(name));
        assert_eq!(html.contains("data-seloste-choice"), choice, "{path}");
        let script = choice && !path.starts_with("embed/");
        assert_eq!(html.contains("data-seloste-notice"), script, "{path}");
        assert_eq!(html.contains("seloste.js"), script, "{path}");
        assert_eq!(html.contains("data-consent-settings"), script, "{path}");
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

/// Whether there is an adequacy decision is told as it is, whatever the transfer rests on (Art. 13(1)(f)).
#[test]
fn adequacy_is_told_as_it_is() {
    let base = std::fs::read_to_string(repository().join("tests/rules/base.yaml")).expect("a file");
    let cases = [
        (
            "IN, transfer: {mechanism: scc, copy: x}",
            "No adequacy decision of the Commission covers this transfer. The transfer is protected by the standard",
        ),
        // The decision for some recipients does not cover those who are not among them.
        (
            "JP, transfer: {mechanism: scc, copy: x}",
            "No adequacy decision of the Commission covers this transfer. The transfer is protected by the standard",
        ),
        (
            "GB, transfer: {mechanism: scc, copy: x}",
            "an adequate level of protection (decision (EU) 2021/1772, 28 June 2021). The transfer is protected by the standard",
        ),
        (
            "GB",
            "the country ensures an adequate level of protection (decision (EU) 2021/1772, 28 June 2021).",
        ),
        (
            "JP, transfer: {mechanism: adequacy}",
            "at the recipients to which its decision applies (decision (EU) 2019/419, 23 January 2019). This recipient is one of them.",
        ),
    ];
    let assets = Assets::with_project(&repository()).expect("the repository's texts");
    for (country, told) in cases {
        let flow = format!("  accounting: {{role: processor, name: Firm, country: {country}}}\n");
        let start = base.find("  accounting:\n").expect("the recipient");
        let end = base.find("\nregisters:").expect("the registers");
        let policy = format!("{}{flow}{}", &base[..start], &base[end..]);
        let site = site(&policy, &assets);
        let page = words(text(&site, "en/index.html"));
        assert!(page.contains(told), "{country}");
    }
}

/// Puts `text` in the place of every text of a policy that is given in its languages, and counts them. Markdown of one's own
/// is left: HTML in it is an error with a place.
fn put_everywhere(value: &mut serde_yaml::Value, text: &str, count: &mut usize) {
    match value {
        serde_yaml::Value::Mapping(map) => {
            let texts = map.contains_key("fi") && map.contains_key("en");
            for (key, value) in map.iter_mut() {
                let key = key.as_str().unwrap_or_default();
                match value {
                    serde_yaml::Value::String(old) if texts => {
                        // A number keeps names apart.
                        *count += 1;
                        *old = format!("{text} {count}");
                    }
                    _ if ["texts", "changes", "change_notice"].contains(&key) => {}
                    other => put_everywhere(other, text, count),
                }
            }
        }
        serde_yaml::Value::Sequence(items) => {
            for item in items {
                put_everywhere(item, text, count);
            }
        }
        _ => {}
    }
}

/// The example with a script in every text: no page has an element, a handler or a link that came from one.
#[test]
fn a_script_in_every_text_of_the_example_stays_text() {
    let evil = "</title></script><script>alert(1)</script><img src=x onerror=alert(2)>\" onmouseover=\"alert(3) {{ 7*7 }} { $name } <!--";
    let policy = std::fs::read_to_string(repository().join("policy.yaml")).expect("the example");
    let mut value: serde_yaml::Value = serde_yaml::from_str(&policy).expect("YAML");
    let mut count = 0;
    put_everywhere(&mut value, evil, &mut count);
    assert!(count > 300, "only {count} texts");
    let policy = serde_yaml::to_string(&value).expect("YAML");
    let assets = Assets::with_project(&repository()).expect("the repository's texts");
    let site = site(&policy, &assets);
    let whole = pages(&site).filter(|(path, _)| !path.starts_with("embed/"));
    assert_eq!(
        whole.count(),
        pages(&project(&repository()))
            .filter(|(path, _)| !path.starts_with("embed/"))
            .count()
    );
    let mut shown = 0;
    for (path, html) in pages(&site) {
        let body = html.split_once("<body").map_or(html, |(_, body)| body);
        for tag in body.split('<').skip(1) {
            let name = tag
                .split([' ', '>', '/'])
                .find(|name| !name.is_empty())
                .unwrap_or_default();
            assert!(
                !["script", "img", "title", "!--"].contains(&name),
                "{path}: <{tag}"
            );
        }
        for handler in ["onerror", "onmouseover"] {
            assert!(!has_attribute(body, handler), "{path}: {handler}");
        }
        for link in attributes(html, "href") {
            assert!(!link.contains("script:"), "{path} links to {link}");
        }
        shown += words(body).matches(&evil[..40]).count();
    }
    assert!(shown > 1000, "{shown}");
}

/// Whether an element has an attribute of that name: not in a text, and not in a quoted value.
fn has_attribute(html: &str, name: &str) -> bool {
    let (mut inside, mut quote) = (false, None);
    for (at, c) in html.char_indices() {
        match (inside, quote, c) {
            (false, _, '<') => inside = true,
            (true, Some(open), c) if c == open => quote = None,
            (true, None, '"' | '\'') => quote = Some(c),
            (true, None, '>') => inside = false,
            (true, None, ' ') if html[at + 1..].starts_with(name) => return true,
            _ => {}
        }
    }
    false
}

#[test]
fn an_attribute_is_told_from_a_text() {
    assert!(has_attribute("<p title=\"a\" onerror=b>", "onerror"));
    assert!(!has_attribute(
        "<p title=\"a onerror=b\"> onerror=c",
        "onerror"
    ));
}
