//! The schema of `policy.json` knows the law's lists: those of the types that the file is written from.

use seloste::derive::Right;
use seloste::model::AutomatedDecisions;
use seloste::terms::{
    Consent, LegalBasis, Mechanism, Provision, Role, SpecialCategory, StorageKind, StorageParty,
};
use serde_json::Value;

use crate::harness::{Project, read, repository};

/// The list at a place of the schema.
fn list<'s>(schema: &'s Value, pointer: &str) -> Vec<&'s str> {
    let place = schema.pointer(pointer);
    let items = place.and_then(Value::as_array);
    let items = items.unwrap_or_else(|| panic!("no list at {pointer}"));
    items.iter().filter_map(Value::as_str).collect()
}

#[test]
fn the_schema_has_every_word_of_the_types() {
    let text = read(&repository().join("docs/policy.json.schema.json"));
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    macro_rules! same {
        ($pointer:literal, $words:ty) => {
            let words: Vec<&str> = <$words>::ALL.iter().map(|word| word.word()).collect();
            let pointer = concat!("/$defs/", $pointer, "/enum");
            assert_eq!(list(&schema, pointer), words, $pointer);
        };
    }
    same!("purpose/properties/legal_basis", LegalBasis);
    same!("purpose/properties/provision", Provision);
    same!("category/properties/special/items", SpecialCategory);
    same!("recipient/properties/role", Role);
    same!("transfer/properties/mechanism", Mechanism);
    same!("transfer/properties/fallback", Mechanism);
    same!("service/properties/consent", Consent);
    same!("stored/properties/kind", StorageKind);
    same!("stored/properties/party", StorageParty);
    same!(
        "register/properties/automated_decisions",
        AutomatedDecisions
    );
    same!(
        "consent/properties/waiting/additionalProperties/properties/category",
        Consent
    );
    let mut rights: Vec<&str> = Right::ALL.iter().map(|right| right.id()).collect();
    rights.sort_unstable();
    let pointer = "/$defs/purpose/properties/rights/propertyNames/enum";
    let mut known = list(&schema, pointer);
    known.sort_unstable();
    assert_eq!(known, rights);
}

/// The statement on Global Privacy Control is there where it is true, and `build` says where it belongs.
#[test]
fn the_signal_is_said_to_be_honoured_where_it_is() {
    let path = ".well-known/gpc.json";
    let project = Project::example();
    let run = project.run(&["build", "--out", "site"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let statement = read(&project.path().join("site").join(path));
    let statement: Value = serde_json::from_str(&statement).expect("JSON");
    assert_eq!(
        statement,
        serde_json::json!({"gpc": true, "lastUpdate": "2026-09-01"})
    );
    assert!(
        run.stdout.contains(&format!("copy `{path}` to /{path}")),
        "{}",
        run.stdout
    );
    // Who asks people all the same does not say so; nor does a site without a banner of ours.
    let policy = read(&repository().join("policy.yaml"));
    for (from, to) in [
        ("  gpc: refuse\n", "  gpc: ask\n"),
        ("  banner: seloste\n", "  banner: external\n"),
    ] {
        assert!(policy.contains(from));
        let project = Project::example().policy(&policy.replace(from, to));
        let run = project.run(&["build", "--out", "site"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert!(!project.path().join("site").join(path).exists(), "{to}");
        assert!(!run.stdout.contains("gpc.json"), "{}", run.stdout);
    }
    // At the root of its origin there is nothing to copy.
    let root = policy.replace(
        "url: https://esimerkki.example/privacy/",
        "url: https://tietosuoja.example/",
    );
    let project = Project::example().policy(&root);
    let run = project.run(&["build", "--out", "site"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(project.path().join("site").join(path).exists());
    assert!(!run.stdout.contains("gpc.json"), "{}", run.stdout);
}
