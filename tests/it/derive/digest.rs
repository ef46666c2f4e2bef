//! The digest of what consent covers: people are asked again when that changes, and only then.

use super::{BASE, changed};
use crate::desk;

/// The digest of `basket`.
fn digest(text: &str) -> String {
    let read = desk::policy(text);
    let plan = read.notice().consent;
    let waiting = plan
        .waiting
        .into_iter()
        .find(|waiting| waiting.service == "basket");
    waiting.expect("the service waits").digest
}

#[test]
fn five_letters_that_fit_a_cookie() {
    let digest = digest(BASE);
    assert_eq!(digest.len(), 5);
    assert!(
        digest
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b)),
        "{digest}"
    );
}

#[test]
fn language_wording_and_order_do_not_count() {
    let same: &[(&str, &str)] = &[
        ("languages: [fi, en]", "languages: [en, fi]"),
        ("name: Kori\n", "name: Ostoskori\n"),
        ("en: Remembers the basket.", "en: Keeps what you chose."),
        (
            "purpose: {fi: Kori., en: Basket.}",
            "purpose: {fi: Muu., en: Other.}",
        ),
        (
            "data: [contact.name, testing]",
            "data: [testing, contact.name]",
        ),
        ("services: [matomo, basket]", "services: [basket, matomo]"),
        ("contact: [name, email]", "contact: [email, name]"),
        ("lifetime: session", "lifetime: 2 years"),
        ("retention: 1 month after test_end", "retention: 9 years"),
        ("name: Kauppa Oy, ", "name: Toinen Kauppa Oy, "),
        ("en: Tests}", "en: Trials}"),
        ("en: shoe size}", "en: size of shoes}"),
        ("  name: Esimerkki ry\n", "  name: Esimerkki Ab\n"),
        ("version: \"1.0\"", "version: \"9.0\""),
        ("matomo: {pages: [/]}", "stripe:\n  matomo:"),
    ];
    for (from, to) in same {
        assert_eq!(digest(&changed(from, to)), digest(BASE), "{to}");
    }
    // One language, and every text in it alone.
    let finnish = BASE.replace("[fi, en]", "[fi]");
    assert_eq!(digest(&finnish), digest(BASE));
    let moved = changed("  matomo: {pages: [/]}\n", "");
    let moved = moved.replace("registers:\n", "  matomo: {pages: [/]}\nregisters:\n");
    assert_eq!(digest(&moved), digest(BASE));
}

#[test]
fn what_consent_covers_counts() {
    let item = "storage: [{name: b, lifetime: session,";
    let different: &[(&str, &str)] = &[
        // a purpose more, another purpose
        (
            "        further_purpose:",
            "        services: [basket]\n        further_purpose:",
        ),
        ("      visitor-statistics:", "      site-operation:"),
        // the data of the purpose
        (
            "        services: [matomo, basket]\n        data: [contact]",
            "        services: [matomo, basket]\n        data: [contact.name]",
        ),
        (
            "        services: [matomo, basket]\n        data: [contact]",
            "        services: [matomo, basket]\n        data: [contact, testing]",
        ),
        ("contact: [name, email]", "contact: [name, email, phone]"),
        // the category of consent
        ("consent: functional", "consent: analytics"),
        // the stored items
        (item, "storage: [{name: c, lifetime: session,"),
        (
            item,
            "storage: [{name: c, lifetime: 1 day, purpose: {fi: a, en: b}}, {name: b, lifetime: session,",
        ),
        (
            item,
            "storage: [{name: b, kind: local_storage, lifetime: session,",
        ),
        (item, "storage: [{name: b, party: third, lifetime: session,"),
        // who reads them, where that party is, what it is, where it sends data
        ("access: [shop]", "access: [accounting]"),
        ("access: [shop]", "access: none"),
        ("    use: self", "    use: self\n    provider: accounting"),
        ("country: SE, data", "country: DE, data"),
        (
            "role: controller, country: SE",
            "role: processor, country: SE",
        ),
        (
            "country: SE, data",
            "country: SE, transfer: {country: IN, mechanism: scc, copy: x}, data",
        ),
    ];
    let mut seen = std::collections::BTreeSet::from([digest(BASE)]);
    for (from, to) in different {
        assert!(seen.insert(digest(&changed(from, to))), "{to}");
    }
}
