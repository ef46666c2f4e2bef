//! The consent script: the same bytes for the same plan, only the parts it needs, and small.

mod words;

use seloste::render::consent::plan::{Category, ConsentMode, ConsentScript, ScriptCalls};
use seloste::render::consent::{ConsentError, Scripts, scripts};

const SHOP: &str = include_str!("consent/shop.json");

fn shop() -> ConsentScript {
    words::plan(SHOP)
}

fn build(plan: &ConsentScript) -> Scripts {
    scripts(plan)
        .expect("a script can be made")
        .expect("a script is needed")
}

fn brotli(text: &str) -> usize {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut text.as_bytes(), &mut out, &params).expect("writing to memory");
    out.len()
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    assert_eq!(build(&shop()), build(&shop()));
}

/// The order of services in the file is no change of what visitors consented to.
#[test]
fn order_of_services_keeps_their_places_in_the_record() {
    let hashes = |scripts: &Scripts| {
        let mut found: Vec<String> = scripts
            .script
            .split("hash:")
            .skip(1)
            .filter(|rest| rest.starts_with('`'))
            .map(|rest| rest[..6].to_owned())
            .collect();
        found.sort();
        found
    };
    let mut turned = shop();
    turned.services.reverse();
    let found = hashes(&build(&shop()));
    assert_eq!(found.len(), 2);
    assert_eq!(found, hashes(&build(&turned)));
}

#[test]
fn two_categories_in_two_languages_stay_within_the_budget() {
    // What the budget names: Google Analytics 4 and a YouTube embed, Finnish and English.
    let mut plan = shop();
    plan.services
        .retain(|service| service.category != Category::Necessary);
    let made = build(&plan);
    let (first, second) = (brotli(&made.script), brotli(&made.settings));
    println!(
        "seloste.js {} bytes, {first} brotli; seloste-settings.js {} bytes, {second} brotli",
        made.script.len(),
        made.settings.len()
    );
    assert!(first <= 4096, "seloste.js: {first} bytes brotli");
    assert!(
        first + second <= 6144,
        "together: {} bytes brotli",
        first + second
    );
}

#[test]
fn nothing_that_waits_means_no_script() {
    let mut plan = shop();
    plan.services
        .retain(|service| service.category == Category::Necessary);
    assert_eq!(scripts(&plan), Ok(None));
    plan.services.clear();
    assert_eq!(scripts(&plan), Ok(None));
}

#[test]
fn parts_without_use_leave_nothing_behind() {
    let whole = build(&shop()).script;
    for trace in ["seloste-embed", "analytics_storage", "globalPrivacyControl"] {
        assert!(whole.contains(trace), "{trace} is in the whole");
    }
    assert!(!whole.contains("sendBeacon") && !whole.contains("Domain="));

    let mut plain = shop();
    plain.services.retain(|service| service.id != "youtube");
    plain.consent_mode = ConsentMode::None;
    plain.gpc_refuses = false;
    let plain = build(&plain).script;
    for trace in [
        "seloste-embed",
        "ads_data_redaction",
        "globalPrivacyControl",
        "analytics_storage",
    ] {
        assert!(!plain.contains(trace), "{trace} is needed by nothing");
    }
    assert!(brotli(&plain) < brotli(&whole));

    let mut more = shop();
    more.endpoint = Some("https://esimerkki.example/record".into());
    more.domain = Some("esimerkki.example".into());
    let more = build(&more).script;
    assert!(
        more.contains("sendBeacon") && more.contains("Domain=esimerkki.example")
            || more.contains("Domain=")
    );
}

#[test]
fn file_and_class_names_are_none_that_content_blockers_hide() {
    let made = build(&shop());
    for text in [&made.script, &made.settings] {
        for name in [
            "cookie-banner",
            "cookiebanner",
            "cookieconsent",
            "cookie-consent",
            "cookie-notice",
            "consent-banner",
            "gdpr",
        ] {
            assert!(!text.to_lowercase().contains(name), "{name}");
        }
    }
}

#[test]
fn more_services_than_the_record_holds_is_an_error_not_a_truncated_record() {
    let mut plan = shop();
    let sample = plan.services[1].clone();
    let mut with = |count: usize| {
        plan.services = (0..count)
            .map(|i| {
                let mut service = sample.clone();
                service.id = format!("service-{i}");
                service
            })
            .collect();
        scripts(&plan)
    };
    assert!(with(28).is_ok());
    assert!(
        matches!(with(60), Err(ConsentError::TooManyServices { count: 60, most }) if most >= 28)
    );
}

#[test]
fn a_missing_message_is_named() {
    let mut plan = shop();
    plan.languages[1].messages.remove("banner-save");
    assert_eq!(
        scripts(&plan),
        Err(ConsentError::MissingMessage {
            lang: "en".into(),
            id: "banner-save".into()
        })
    );
}

#[test]
fn three_languages_have_the_same_messages() {
    let keys = |lang| {
        words::messages(lang, "Esimerkki Oy", 2)
            .into_keys()
            .collect::<Vec<_>>()
    };
    assert_eq!(keys("fi"), keys("en"));
    assert_eq!(keys("sv"), keys("en"));
}

/// What each optional part adds to the smallest script: `docs/consent-sizes.md`, written anew by `UPDATE_EXPECTED=1`.
#[test]
fn parts_have_their_price() {
    let mut base = shop();
    base.services
        .retain(|service| service.id == "google-analytics-4");
    base.services[0].signals.clear();
    base.services[0].disable = None;
    base.consent_mode = ConsentMode::None;
    base.gpc_refuses = false;
    base.languages.truncate(1);
    let signals = |plan: &mut ConsentScript, mode| {
        plan.services[0].signals = vec!["analytics_storage".into()];
        plan.consent_mode = mode;
    };
    let with = |change: &dyn Fn(&mut ConsentScript)| {
        let mut plan = base.clone();
        change(&mut plan);
        let made = build(&plan);
        (brotli(&made.script), brotli(&made.settings))
    };
    let of_shop = |id: &str| {
        let found = shop().services.into_iter().find(|service| service.id == id);
        found.expect("a service of the shop")
    };
    type Change<'a> = &'a dyn Fn(&mut ConsentScript);
    let parts: [(&str, Change); 10] = [
        ("a second language", &|plan| {
            plan.languages = shop().languages;
        }),
        ("an embed with placeholders, YouTube", &|plan| {
            plan.services.push(of_shop("youtube"));
        }),
        ("a necessary service in the settings", &|plan| {
            plan.services.push(of_shop("basket"));
        }),
        ("Consent Mode, basic", &|plan| {
            signals(plan, ConsentMode::Basic)
        }),
        ("Consent Mode, advanced", &|plan| {
            signals(plan, ConsentMode::Advanced);
        }),
        ("calls of a service's own, Matomo", &|plan| {
            plan.services[0].calls = Some(ScriptCalls {
                queue: "_paq".into(),
                granted: vec!["setConsentGiven".into()],
                refused: vec!["forgetCookieConsentGiven".into(), "requireConsent".into()],
            });
        }),
        ("Global Privacy Control", &|plan| plan.gpc_refuses = true),
        ("an endpoint for the record", &|plan| {
            plan.endpoint = Some("/records".into());
        }),
        ("subdomains that share the choice", &|plan| {
            plan.domain = Some("esimerkki.example".into());
        }),
        ("a switch such as `ga-disable-*`", &|plan| {
            plan.services[0].disable = Some("ga-disable-*".into());
        }),
    ];
    let (first, second) = with(&|_| ());
    let mut table = format!(
        "# What each part of the consent script adds\n\n\
         Bytes after brotli. The smallest: Google Analytics 4 without its signals, in Finnish. Nothing of a part is in the\n\
         script of a policy that does not need it. Written by `UPDATE_EXPECTED=1 cargo test --test it consent::parts`.\n\n\
         | Part | `seloste.js` | `seloste-settings.js` |\n|---|--:|--:|\n| the smallest | {first} | {second} |\n"
    );
    for (name, change) in parts {
        let (more, later) = with(change);
        let [more, later] =
            [(more, first), (later, second)].map(|(with, without)| with as i64 - without as i64);
        table.push_str(&format!("| {name} | {more:+} | {later:+} |\n"));
    }
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/consent-sizes.md");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, &table).expect("the table can be written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(kept, table, "UPDATE_EXPECTED=1 writes it anew");
}

/// Small plain modules: none of the script's parts has 150 lines.
#[test]
fn every_part_is_small() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/render/consent");
    let mut seen = 0;
    for folder in [folder.clone(), folder.join("settings")] {
        for entry in std::fs::read_dir(folder).expect("the parts").flatten() {
            if entry.path().extension().is_some_and(|end| end == "js") {
                let text = std::fs::read_to_string(entry.path()).expect("a part");
                assert!(text.lines().count() < 150, "{}", entry.path().display());
                seen += 1;
            }
        }
    }
    assert!(seen > 12, "{seen}");
}
