//! What a key of the file means: the descriptions of the model by path.

use crate::model::*;
use crate::source::shape::Doc;
use crate::terms::{Fallback, Transfer};

/// Keys of a mapping with their descriptions.
type Keys = &'static [(&'static str, &'static str)];

/// Mappings whose keys are ids of the author.
const IDS: &[&str] = &[
    "subjects",
    "items",
    "events",
    "data_categories",
    "recipients",
    "services",
    "registers",
    "registers.*.purposes",
];

/// The mappings of the file, `*` for any id.
const RECORDS: &[(&str, Keys)] = &[
    ("", Policy::KEYS),
    ("site", SiteSettings::KEYS),
    ("controller", Controller::KEYS),
    ("controller.address", AddressParts::KEYS),
    ("controller.contact_person", ContactPerson::KEYS),
    ("dpo", Officer::KEYS),
    ("dpo", NotAppointed::KEYS),
    ("representative", Representative::KEYS),
    ("rights", RightsChannels::KEYS),
    ("children", Children::KEYS),
    ("security", Security::KEYS),
    ("consent", ConsentSettings::KEYS),
    ("items.*", OwnItemParts::KEYS),
    ("events.*", OwnEvent::KEYS),
    ("data_categories.*", DataCategory::KEYS),
    ("recipients.*", Recipient::KEYS),
    ("recipients.*.transfer", Transfer::KEYS),
    ("recipients.*.transfer.fallback", Fallback::KEYS),
    ("services.*", Service::KEYS),
    ("services.*.exempt", Exempt::KEYS),
    ("registers.*", Register::KEYS),
    ("registers.*.contact_person", ContactPerson::KEYS),
    ("registers.*.security", Security::KEYS),
    ("registers.*.purposes.*", Purpose::KEYS),
    ("registers.*.purposes.*.balancing", Balancing::KEYS),
    ("registers.*.purposes.*.retention", RetentionRule::KEYS),
    (
        "registers.*.purposes.*.special_condition",
        SpecialConditionParts::KEYS,
    ),
    (
        "registers.*.purposes.*.direct_marketing",
        MarketingParts::KEYS,
    ),
    (
        "registers.*.purposes.*.automated_decision",
        AutomatedDecision::KEYS,
    ),
    (
        "registers.*.purposes.*.further_purpose",
        FurtherPurpose::KEYS,
    ),
];

/// The path with `*` for ids: `recipients.mailer.role` is `recipients.*.role`.
pub(super) fn pattern(path: &[&str]) -> String {
    let mut pattern = String::new();
    for part in path {
        let id = IDS.contains(&pattern.as_str());
        if !pattern.is_empty() {
            pattern.push('.');
        }
        pattern.push_str(if id { "*" } else { part });
    }
    pattern
}

/// What the key at the end of a pattern means, if the model says so.
pub(super) fn meaning(pattern: &str) -> Option<&'static str> {
    let (parent, key) = pattern.rsplit_once('.').unwrap_or(("", pattern));
    let records = RECORDS.iter().filter(|(path, _)| *path == parent);
    records
        .flat_map(|(_, keys)| keys.iter())
        .find(|(known, _)| *known == key)
        .map(|(_, text)| Doc::read(text).meaning)
        .filter(|text| !text.is_empty())
}
