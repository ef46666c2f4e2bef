//! One fault each: what stands in the base, what is written instead, and the one finding.

use super::{BASE, changed, told};
use crate::desk;

type Faults<'a> = &'a [(&'a str, &'a str, &'a str)];

#[track_caller]
fn each_is_told_once(faults: Faults) {
    let mut wrong = Vec::new();
    for (from, to, expected) in faults {
        let found = told(from, to);
        if found != [*expected] {
            wrong.push(format!("{to:?}:\n    {}", found.join("\n    ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[track_caller]
fn none_is_told(near_misses: &[(&str, &str)]) {
    for (from, to) in near_misses {
        assert_eq!(told(from, to), Vec::<String>::new(), "{to:?}");
    }
}

#[test]
fn keys() {
    each_is_told_once(&[
        (
            "email: tieto@",
            "emial: tieto@",
            "9:3: error[YML-010]: there is no key `emial` in the controller",
        ),
        (
            "country: FI\n  email",
            "colour: red\n  country: FI\n  email",
            "8:3: error[YML-010]: there is no key `colour` in the controller",
        ),
        (
            "version: \"1.0\"",
            "version: \"1.0\"\nlegal_basis: consent",
            "5:1: error[YML-010]: there is no key `legal_basis` in the file",
        ),
        (
            "legal_basis: contract",
            "basis: contract",
            "38:9: error[YML-010]: there is no key `basis` in a purpose",
        ),
        (
            "legal_basis: contract",
            "legal-basis: contract",
            "38:9: error[YML-010]: there is no key `legal-basis` in a purpose",
        ),
        (
            "{of: order-handling, why",
            "{off: order-handling, why",
            "52:27: error[YML-010]: there is no key `off` in a further purpose",
        ),
        (
            "rights: {channels: [email",
            "rights: {chanels: [email",
            "11:10: error[YML-010]: there is no key `chanels` in `rights`",
        ),
        (
            "dpo: none",
            "dpo: none\ntexts: {recipient: {fi: a, en: b}}",
            "11:9: error[YML-010]: there is no section `recipient`",
        ),
        (
            "dpo: none",
            "dpo: none\ntexts: {colours: {fi: a, en: b}}",
            "11:9: error[YML-010]: there is no section `colours`",
        ),
        (
            "dpo: none",
            "dpo: none\ntexts: {fi: a, en: b}",
            "11:9: error[YML-010]: `fi` is a language, and no section",
        ),
        (
            "dpo: none",
            "dpo: none\ntexts: {recipients: }",
            "11:9: error[GEN-011]: the text for `recipients` is empty",
        ),
        (
            "dpo: none",
            "dpo: none\n[a, b]: c",
            "11:1: error[YML-012]: a key is not a plain word",
        ),
    ]);
    none_is_told(&[
        (
            "dpo: none",
            "dpo: none\ntexts: {recipients: {fi: a, en: b}}",
        ),
        ("legal_basis: contract", "\"legal_basis\": contract"),
        ("email: tieto@", "phone: \"1\"\n  email: tieto@"),
    ]);
}

#[test]
fn keys_given_twice() {
    each_is_told_once(&[
        (
            "version: \"1.0\"",
            "version: \"1.0\"\nversion: \"2.0\"",
            "5:1: error[YML-011]: `version` is given twice",
        ),
        (
            "{role: processor, country: FI}",
            "{role: processor, country: FI, country: SE}",
            "20:46: error[YML-011]: `country` is given twice",
        ),
        (
            "      bookkeeping:",
            "      order-handling:",
            "43:7: error[YML-011]: `order-handling` is given twice",
        ),
        (
            "effective: 2026-03-01",
            "effective: 2026-03-01\nversion: \"2\"\nlanguages: [fi]",
            "6:1: error[YML-011]: `version` and `languages` are given twice",
        ),
    ]);
    // The first one counts, but not if nothing stands after it.
    each_is_told_once(&[(
        "dpo: none",
        "dpo:\ndpo: none",
        "11:1: error[YML-011]: `dpo` is given twice",
    )]);
    let drawn = desk::policy(&changed(
        "country: FI\n",
        "country: FI\n  name: Toinen Oy\n",
    ))
    .drawn();
    assert_eq!(
        drawn,
        "\
error[YML-011]: `name` is given twice
 --> policy.yaml:9:3
  |
7 |   name: Esimerkki ry
  |   ---- first given here
8 |   country: FI
9 |   name: Toinen Oy
  |   ^^^^ the second one
  |
  = help: keep one of the two
  = more: seloste explain YML-011

"
    );
}

#[test]
fn values_of_the_wrong_kind() {
    each_is_told_once(&[
        (
            "version: \"1.0\"",
            "version: [1, 0]",
            "4:10: error[YML-012]: expected text, found a list",
        ),
        (
            "version: \"1.0\"",
            "version: {a: b}",
            "4:10: error[YML-012]: expected text, found a mapping",
        ),
        (
            "version: \"1.0\"",
            "version:",
            "4:1: error[YML-022]: `version` has no value",
        ),
        (
            "version: \"1.0\"",
            "version: \"\"",
            "4:10: error[YML-022]: an empty text",
        ),
        (
            "seloste: 1",
            "seloste: 2",
            "2:10: error[YML-028]: format `2` is not one this program reads",
        ),
        (
            "effective: 2026-03-01",
            "effective: 2026-02-30",
            "5:12: error[YML-019]: there is no day `2026-02-30`",
        ),
        (
            "effective: 2026-03-01",
            "effective: 1.3.2026",
            "5:12: error[YML-019]: `1.3.2026` is not a date",
        ),
        (
            "country: FI\n  email",
            "country: Finland\n  email",
            "8:12: error[YML-024]: `Finland` is not a country code",
        ),
        (
            "country: FI\n  email",
            "country: fi\n  email",
            "8:12: error[YML-024]: `fi` is not a country code",
        ),
        (
            "country: FI\n  email",
            "country: UK\n  email",
            "8:12: error[YML-024]: `UK` is not a country code",
        ),
        (
            "country: FI\n  email",
            "country: XX\n  email",
            "8:12: error[YML-024]: there is no country `XX`",
        ),
        (
            "tieto@esimerkki.example",
            "tieto at esimerkki.example",
            "9:10: error[YML-026]: `tieto at esimerkki.example` is not an e-mail address",
        ),
        (
            "tieto@esimerkki.example",
            "tieto@esimerkki",
            "9:10: error[YML-026]: `tieto@esimerkki` is not an e-mail address",
        ),
        (
            "https://esimerkki.example/",
            "esimerkki.example",
            "12:13: error[YML-025]: `esimerkki.example` is not a web address",
        ),
        (
            "https://esimerkki.example/",
            "ftp://esimerkki.example/",
            "12:13: error[YML-025]: `ftp://esimerkki.example/` is not a web address",
        ),
        (
            "14 days",
            "a fortnight",
            "11:51: error[YML-023]: `a fortnight` is not a length of time",
        ),
        (
            "14 days",
            "0 days",
            "11:51: error[YML-023]: `0 days` is not a length of time",
        ),
        (
            "lifetime: session",
            "lifetime: long",
            "29:35: error[YML-023]: `long` is not a lifetime",
        ),
        (
            "dpo: none",
            "dpo: none\nconsent: {revision: often}",
            "11:21: error[YML-012]: expected a whole number, found `often`",
        ),
        (
            "dpo: none",
            "dpo: none\nconsent: {revision: -1}",
            "11:21: error[YML-012]: expected a whole number, found `-1`",
        ),
        (
            "dpo: none",
            "dpo: nobody",
            "10:6: error[YML-012]: expected `none`, or a mapping for a data protection officer, found `nobody`",
        ),
        (
            "dpo: none",
            "dpo: [none]",
            "10:6: error[YML-012]: expected a mapping for a data protection officer, found a list",
        ),
        (
            "data: [contact.name, testing]",
            "data: contact",
            "39:15: error[YML-012]: expected a list, found `contact`",
        ),
        (
            "subjects: [customer, tester]",
            "subjects: customer",
            "32:15: error[YML-012]: expected a list, found `customer`",
        ),
        (
            "data: [contact.name, testing]",
            "direct_marketing: yes\n        data: [contact.name, testing]",
            "39:27: error[YML-012]: expected `true` or `false`, found `yes`",
        ),
        (
            "contact: [name, email]",
            "contact: name",
            "17:12: error[YML-012]: expected a list of items, or a mapping for a data category, found `name`",
        ),
        (
            "retention: 6 years",
            "retention: as long as needed",
            "47:20: error[YML-018]: `as long as needed` is not a retention period",
        ),
        (
            "retention: 6 years",
            "retention: 2 years after",
            "47:20: error[YML-018]: `2 years after` is not a retention period",
        ),
        (
            "retention: 6 years",
            "retention: 1 year or 2 years or 3 years",
            "47:20: error[YML-018]: `1 year or 2 years or 3 years` is not a retention period",
        ),
        (
            "retention: 6 years",
            "retention: [6 years]",
            "47:20: error[YML-012]: expected a list of mappings with `keep` or `criteria`, found a list",
        ),
        (
            "informed: 1 month",
            "informed: soon",
            "33:69: error[YML-023]: `soon` is not a length of time",
        ),
        (
            "access: [shop]",
            "access: shop",
            "29:87: error[YML-012]: expected a list, found `shop`",
        ),
    ]);
    none_is_told(&[
        ("country: FI\n  email", "country: \"FI\"\n  email"),
        ("14 days", "P14D"),
        ("retention: 6 years", "retention: {keep: 6 years}"),
        (
            "retention: 6 years",
            "retention: 1 year or 2 years after last_contact",
        ),
        ("retention: 6 years", "retention: not_stored"),
        ("informed: 1 month", "informed: {exception: law}"),
        ("access: [shop]", "access: none"),
        (
            "effective: 2026-03-01",
            "effective: 2024-02-29\nnext_review: 2028-02-29",
        ),
        ("dpo: none", "dpo: none\nconsent: {revision: 3}"),
        (
            "balancing: {done: 2026-01-15}",
            "balancing: {done: 2026-01-15}\n        direct_marketing: true",
        ),
    ]);
}

#[test]
fn words_that_nobody_knows() {
    each_is_told_once(&[
        (
            "legal_basis: contract",
            "legal_basis: agreement",
            "38:22: error[YML-013]: `agreement` is not a legal basis",
        ),
        (
            "legal_basis: contract",
            "legal_basis: contrat",
            "38:22: error[YML-013]: `contrat` is not a legal basis",
        ),
        (
            "role: processor",
            "role: procesor",
            "20:22: error[YML-013]: `procesor` is not a role",
        ),
        (
            "role: processor",
            "role: friend",
            "20:22: error[YML-013]: `friend` is not a role",
        ),
        (
            "consent: functional",
            "consent: nice",
            "28:14: error[YML-013]: `nice` is not a consent category",
        ),
        (
            "channels: [email, phone]",
            "channels: [email, fax]",
            "11:28: error[YML-013]: `fax` is not a channel",
        ),
        (
            "automated_decisions: none",
            "automated_decisions: few",
            "35:26: error[YML-013]: `few` is not a statement on automated decisions",
        ),
        (
            "items: [shoe_size]",
            "items: [shoe_size], special: helth",
            "18:73: error[YML-013]: `helth` is not a special category",
        ),
        (
            "retention: 6 years",
            "retention: 6 years\n        provision: maybe",
            "48:20: error[YML-013]: `maybe` is not a provision",
        ),
        (
            "retention: 6 years",
            "retention: 6 years\n        article_89: poetry",
            "48:21: error[YML-013]: `poetry` is not a purpose of Art. 89",
        ),
        (
            "retention: 6 years",
            "retention: 6 years\n        special_condition: whim",
            "48:28: error[YML-013]: `whim` is not a condition of Art. 9(2)",
        ),
        (
            "retention: 6 years",
            "retention: 6 years\n        direct_marketing: {channels: [pigeon]}",
            "48:39: error[YML-013]: `pigeon` is not a marketing channel",
        ),
        (
            "{role: processor, country: FI}",
            "{role: processor, country: US, transfer: {mechanism: sccs, copy: x}}",
            "20:68: error[YML-013]: `sccs` is not a transfer mechanism",
        ),
        (
            "dpo: none",
            "dpo: none\nconsent: {banner: own}",
            "11:19: error[YML-013]: `own` is not a banner",
        ),
        (
            "dpo: none",
            "dpo: none\nconsent: {consent_mode: basics}",
            "11:25: error[YML-013]: `basics` is not a consent mode",
        ),
        (
            "dpo: none",
            "dpo: none\nconsent: {gpc: obey}",
            "11:16: error[YML-013]: `obey` is not an answer to Global Privacy Control",
        ),
        (
            "country: FI\n  email",
            "country: FI\n  kind: club\n  email",
            "9:9: error[YML-013]: `club` is not a kind of controller",
        ),
        (
            "country: FI\n  email",
            "country: FI\n  authority: fii\n  email",
            "9:14: error[YML-013]: there is no authority `fii`",
        ),
        (
            "contact: [name, email]",
            "contact: [name, email, emial]",
            "17:26: error[YML-013]: there is no item of data `emial`",
        ),
        (
            "contact: [name, email]",
            "contact: [name, email, xyzzy]",
            "17:26: error[YML-013]: there is no item of data `xyzzy`",
        ),
        (
            "subjects: [customer, tester]",
            "subjects: [custommer, tester]",
            "32:16: error[YML-013]: there is no group of data subjects `custommer`",
        ),
        (
            "subjects: [customer, tester]",
            "subjects: [customer, tester, xyzzy]",
            "32:34: error[YML-013]: there is no group of data subjects `xyzzy`",
        ),
        (
            "sources: [data_subject,",
            "sources: [data_subjekt,",
            "33:15: error[YML-013]: there is no source of data `data_subjekt`",
        ),
        (
            "sources: [data_subject,",
            "sources: [data_subject, xyzzy,",
            "33:29: error[YML-013]: there is no source of data `xyzzy`",
        ),
        (
            "after last_purchase",
            "after last_purchse",
            "41:20: error[YML-013]: there is no event `last_purchse`",
        ),
        (
            "after last_purchase",
            "after xyzzy",
            "41:20: error[YML-013]: there is no event `xyzzy`",
        ),
        (
            "category: carrier",
            "category: xyzzy",
            "21:37: error[YML-013]: there is no category of recipients `xyzzy`",
        ),
    ]);
    none_is_told(&[
        (
            "contact: [name, email]",
            "contact: [name, email, {fi: Muu, en: Other}]",
        ),
        (
            "subjects: [customer, tester]",
            "subjects: [{fi: Muut, en: Others}, tester]",
        ),
        (
            "sources: [data_subject,",
            "sources: [{from: {fi: Muu, en: Other}, informed: 1 month},",
        ),
        ("category: carrier", "category: {fi: Muu, en: Other}"),
        ("after last_purchase", "after test_end"),
    ]);
}

#[test]
fn references_that_lead_nowhere() {
    each_is_told_once(&[
        (
            "recipients: [shop]",
            "recipients: [shpo]",
            "40:22: error[YML-014]: there is no recipient `shpo`",
        ),
        (
            "recipients: [shop]",
            "recipients: [nobody]",
            "40:22: error[YML-014]: there is no recipient `nobody`",
        ),
        (
            "interest_of: shop",
            "interest_of: shp",
            "51:22: error[YML-014]: there is no recipient `shp`",
        ),
        (
            "services: [matomo, basket]",
            "services: [matomo, baskte]",
            "58:28: error[YML-014]: there is no service `baskte`",
        ),
        (
            "{of: order-handling, why",
            "{of: order-handlin, why",
            "52:31: error[YML-014]: there is no purpose `order-handlin`",
        ),
        (
            "data: [contact.name, testing]",
            "data: [contct.name, testing]",
            "39:16: error[YML-014]: there is no data category `contct`",
        ),
        (
            "data: [contact.name, testing]",
            "data: [contact.nam, testing]",
            "39:16: error[YML-013]: `contact` has no item `nam`",
        ),
        (
            "data: [contact.name, testing]",
            "data: [contact.phone, testing]",
            "39:16: error[YML-013]: `contact` has no item `phone`",
        ),
        (
            "matomo: {pages: [/]}",
            "matomo: {pages: [/], provider: nobody}",
            "23:34: error[YML-014]: there is no recipient `nobody`",
        ),
        (
            "access: [shop]",
            "access: [nobody]",
            "29:88: error[YML-014]: there is no recipient `nobody`",
        ),
        (
            "  basket:\n    use: self",
            "  basket:\n    use: own",
            "25:10: error[YML-014]: there is no service `own`",
        ),
        (
            "dpo: none",
            "dpo: none\nextra: [{id: words-we-use, after: nowhere}]",
            "11:35: error[YML-013]: there is no section `nowhere`",
        ),
        (
            "dpo: none",
            "dpo: none\nextra: [no-such-text]",
            "11:9: error[YML-029]: the section `no-such-text` has no text",
        ),
    ]);
    none_is_told(&[
        (
            "data: [contact.name, testing]",
            "data: [\"contact.name\", testing]",
        ),
        (
            "dpo: none",
            "dpo: none\nextra: [{id: words-we-use, after: rights}]",
        ),
    ]);
}

#[test]
fn names_of_the_wrong_form() {
    each_is_told_once(&[
        (
            "      bookkeeping:",
            "      Oma Kirjanpitö:\n        name: {fi: a, en: b}",
            "43:7: error[YML-020]: the id `Oma Kirjanpitö` of a purpose is not kebab-case",
        ),
        (
            "      bookkeeping:",
            "      bookkeeping_2:\n        name: {fi: a, en: b}",
            "43:7: error[YML-020]: the id `bookkeeping_2` of a purpose is not kebab-case",
        ),
        (
            "  basket:",
            "  \"Basket\":",
            "24:3: error[YML-020]: the id `Basket` of a service is not kebab-case",
        ),
        (
            "{shoe_size: {fi",
            "{shoe-size: {fi",
            "13:9: error[YML-020]: the id `shoe-size` of an item is not snake_case",
        ),
        (
            "{tester: {fi",
            "{Tester: {fi",
            "14:12: error[YML-020]: the id `Tester` of a group of data subjects is not snake_case",
        ),
        (
            "{test_end: {after",
            "{test end: {after",
            "15:10: error[YML-020]: the id `test end` of an event is not snake_case",
        ),
        (
            "  customers:",
            "  Customers:\n    name: {fi: a, en: b}",
            "31:3: error[YML-020]: the id `Customers` of a register is not kebab-case",
        ),
        (
            "  shop: {name",
            "  Shop: {name",
            "21:3: error[YML-020]: the id `Shop` of a recipient is not kebab-case",
        ),
        (
            "dpo: none",
            "dpo: none\nextra: [Words]",
            "11:9: error[YML-020]: the id `Words` of a section is not kebab-case",
        ),
    ]);
}

#[test]
fn languages() {
    each_is_told_once(&[
        (
            "{fi: etu, en: gain}",
            "{fi: etu}",
            "50:19: error[YML-016]: text is missing in `en`",
        ),
        (
            "{fi: etu, en: gain}",
            "etu",
            "50:19: error[YML-016]: text without a language in a file of several languages",
        ),
        (
            "{fi: etu, en: gain}",
            "{fi: etu, en: }",
            "50:29: error[YML-022]: `en` has no text",
        ),
        (
            "{fi: etu, en: gain}",
            "{fi: etu, en: gain, sv: nytta}",
            "50:39: error[YML-017]: text in `sv`, which is not among the file's languages",
        ),
        (
            "{fi: etu, en: gain}",
            "{fi: etu, eng: gain}",
            "50:29: error[YML-010]: `eng` is not one of the file's languages",
        ),
        // Keys of something else among the languages: the key that they stand under is lost.
        (
            "{fi: etu, en: gain}",
            "{fi: etu, en: gain, basis: contract, logic: {fi: a}}",
            "50:39: error[YML-010]: `basis` is not one of the file's languages, nor is `logic`",
        ),
        (
            "{fi: etu, en: gain}",
            "{fi: etu, en: gain, logic: {fi: a}, basis: contract, effect: {fi: b, en: c}}",
            "50:39: error[YML-010]: `logic` is not one of the file's languages, nor are the 2 keys after it",
        ),
        (
            "{fi: etu, en: gain}",
            "[etu, gain]",
            "50:19: error[YML-012]: expected text in every language, found a list",
        ),
        (
            "{fi: etu, en: gain}",
            "{fi: etu, en: gain, and more}",
            "50:39: error[YML-021]: a comma inside `{…}` cuts the text before `and more`",
        ),
        (
            "{fi: etu, en: gain}",
            "{fi: etu, hyöty, en: gain}",
            "50:29: error[YML-021]: a comma inside `{…}` cuts the text before `hyöty`",
        ),
        (
            "email: tieto@",
            "address: {street: Katu 1, 00100 Helsinki}\n  email: tieto@",
            "9:29: error[YML-021]: a comma inside `{…}` cuts the text before `00100 Helsinki`",
        ),
        (
            "[fi, en]",
            "[fi, eng]",
            "3:17: error[YML-013]: there are no words for the language `eng`",
        ),
        (
            "[fi, en]",
            "[fi, en, fi]",
            "3:21: error[YML-011]: `fi` is given twice",
        ),
        (
            "[fi, en]",
            "fi, en",
            "3:12: error[YML-012]: expected a list, found `fi, en`",
        ),
        (
            "[fi, en]",
            "",
            "3:1: error[YML-022]: `languages` has no value",
        ),
    ]);
    let swedish = BASE
        .replace("en: gain}", "en: gain, sv: nytta}")
        .replace("en: Tests}", "en: Tests, sv: Test}")
        .replace("en: Related.}", "en: Related., sv: Hör till.}");
    assert_eq!(
        desk::policy(&swedish).findings(),
        [
            "18:43: error[YML-017]: text in `sv`, which is not among the file's languages (here and in 2 other places)"
        ]
    );
}

/// Where it is known what was meant, the help says it whole.
#[test]
fn helps_that_know_what_was_meant() {
    for (before, after, code, help) in [
        (
            "retention: 6 years",
            "retention: until consent_withdrawn or objection #",
            "YML-018",
            "write `until consent_withdrawn or until objection`",
        ),
        (
            "retention: 6 years",
            "retention: 1 year after decision or objection #",
            "YML-018",
            "write `1 year after decision or 1 year after objection`",
        ),
        (
            "contact: [name, email]",
            "contact: [name, email, {name: {fi: Vamma, en: Injury}, special: health}]",
            "YML-012",
            "define an item with marks under `items`, and write its word here",
        ),
    ] {
        assert!(BASE.contains(before), "{before}");
        let found = desk::policy(&BASE.replacen(before, after, 1)).diagnostics();
        let helps: Vec<_> = found
            .iter()
            .map(|finding| (finding.code, finding.help.as_deref()))
            .collect();
        assert_eq!(helps, [(code, Some(help))], "{after}");
    }
}
