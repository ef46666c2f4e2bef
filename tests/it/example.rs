//! The example is what everybody copies: it uses every key of the model, but for those that exclude others.

use std::collections::BTreeSet;

use seloste::model::*;
use seloste::source::yaml::{self, Kind, Node};
use seloste::source::{Source, Sources};
use seloste::terms::{Fallback, Transfer};

use crate::harness::{read, repository};

/// Keys that cannot stand in the example, with the test project that has them.
const ELSEWHERE: &[(&str, &str)] = &[
    ("representative", "outside-eea"), // the example's controller is in the EEA
    ("authority", "outside-eea"),      // its country has one authority
    ("registration", "association"),   // a company has its business id
    ("kind", "public-authority"),
    ("domain", "start-up"), // the example must work on any host
    ("endpoint", "start-up"),
    ("provider", "start-up"), // its own services are the controller's
    ("risks", "start-up"),
    ("accent", "third-language"), // the example shows the default look
    ("logo", "third-language"),
    ("identity_code", "public-authority"), // the catalogue marks the example's
    ("raw_html", "own-looks"),             // the example does without
];

fn keys_of(path: &str) -> BTreeSet<String> {
    let mut sources = Sources::default();
    let text = read(&repository().join(path));
    let file = sources.add(Source::new(path, text));
    let (root, findings) = yaml::parse(sources.get(file), file);
    assert!(findings.is_empty(), "{path}: {findings:?}");
    let mut keys = BTreeSet::new();
    collect(&root.expect("a policy"), &mut keys);
    keys
}

fn collect(node: &Node, keys: &mut BTreeSet<String>) {
    match &node.kind {
        Kind::Scalar { .. } => {}
        Kind::List { items } => items.iter().for_each(|item| collect(item, keys)),
        Kind::Map { entries, .. } => {
            for entry in entries {
                keys.insert(entry.key.clone());
                collect(&entry.value, keys);
            }
        }
    }
}

/// Every key of every mapping of the model.
fn all_keys() -> BTreeSet<&'static str> {
    [
        Policy::KEYS,
        Change::KEYS,
        SiteSettings::KEYS,
        Allow::KEYS,
        Controller::KEYS,
        AddressParts::KEYS,
        ContactPerson::KEYS,
        NotAppointed::KEYS,
        Officer::KEYS,
        Representative::KEYS,
        JointController::KEYS,
        RightsChannels::KEYS,
        Children::KEYS,
        Security::KEYS,
        DataCategory::KEYS,
        OwnItemParts::KEYS,
        OwnEvent::KEYS,
        Recipient::KEYS,
        Transfer::KEYS,
        Fallback::KEYS,
        Service::KEYS,
        Exempt::KEYS,
        StoredItem::KEYS,
        ConsentSettings::KEYS,
        Register::KEYS,
        SourceParts::KEYS,
        InformedException::KEYS,
        ExtraParts::KEYS,
        Purpose::KEYS,
        Balancing::KEYS,
        SpecialConditionParts::KEYS,
        MarketingParts::KEYS,
        AutomatedDecision::KEYS,
        FurtherPurpose::KEYS,
        RetentionRule::KEYS,
    ]
    .into_iter()
    .flatten()
    .map(|(key, _)| *key)
    .collect()
}

#[test]
fn every_key_is_used_and_described() {
    let example = keys_of("policy.yaml");
    for key in all_keys() {
        match ELSEWHERE.iter().find(|(elsewhere, _)| *elsewhere == key) {
            Some((_, project)) => {
                let keys = keys_of(&format!("tests/projects/{project}/policy.yaml"));
                assert!(
                    keys.contains(key),
                    "tests/projects/{project} does not use `{key}`"
                );
            }
            None => assert!(example.contains(key), "the example does not use `{key}`"),
        }
    }
}
