//! Every language says the same things: the same messages, variables and sections as English.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use seloste::assets::Assets;
use seloste::content::Words;

type Inventory = BTreeMap<String, BTreeSet<String>>;

fn inventory(assets: &Assets, tag: &str) -> Inventory {
    let words = Words::load(assets, tag).unwrap_or_else(|error| panic!("{error}"));
    words.inventory().into_iter().collect()
}

/// What `other` lacks, has too much, or gives other variables.
fn differences(english: &Inventory, other: &Inventory) -> Vec<String> {
    let names: BTreeSet<&String> = english.keys().chain(other.keys()).collect();
    names
        .into_iter()
        .filter_map(|name| match (english.get(name), other.get(name)) {
            (Some(_), None) => Some(format!("{name} is missing")),
            (None, Some(_)) => Some(format!("{name} is not in English")),
            (Some(a), Some(b)) if a != b => Some(format!("{name} uses {b:?}, English {a:?}")),
            _ => None,
        })
        .collect()
}

#[test]
fn finnish_says_what_english_says() {
    let assets = Assets::builtin();
    let english = inventory(&assets, "en");
    assert!(
        english.len() > 300,
        "only {} messages and sections were found",
        english.len()
    );
    assert_eq!(
        differences(&english, &inventory(&assets, "fi")),
        Vec::<String>::new()
    );
}

/// The project that shows how to bring a language of one's own.
#[test]
fn a_third_language_brings_everything() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/projects/third-language");
    let assets = Assets::with_project(&dir).unwrap_or_else(|error| panic!("{error}"));
    let mut english = inventory(&assets, "en");
    // Own sections belong to a policy and not to a language: these are the example's.
    english.retain(|name, _| !name.starts_with("extra/"));
    assert_eq!(
        differences(&english, &inventory(&assets, "sv")),
        Vec::<String>::new()
    );
}

#[test]
fn a_difference_is_noticed() {
    let one = Inventory::from([
        ("a".into(), BTreeSet::from(["x".into()])),
        ("b".into(), BTreeSet::new()),
    ]);
    let two = Inventory::from([("a".into(), BTreeSet::new()), ("c".into(), BTreeSet::new())]);
    assert_eq!(
        differences(&one, &two),
        [
            r#"a uses {}, English {"x"}"#,
            "b is missing",
            "c is not in English"
        ]
    );
}
