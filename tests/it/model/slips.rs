//! One mistake, one finding: nothing cascades, nothing is told twice.

use super::{BASE, changed, told};
use crate::desk;

/// Mistakes that many places depend on.
#[test]
fn nothing_cascades() {
    let slips = [
        (
            "  contact: [name, email]",
            "  contcat: [name, email]",
            "21:84: error[YML-014]: there is no data category `contact`",
        ),
        (
            "  shop: {name",
            "  shpo: {name",
            "29:88: error[YML-014]: there is no recipient `shop`",
        ),
        (
            "  basket:",
            "  baskte:",
            "58:28: error[YML-014]: there is no service `basket`",
        ),
        (
            "      order-handling:",
            "      order-handlin:",
            "52:31: error[YML-014]: there is no purpose `order-handling`",
        ),
        (
            "[fi, en]",
            "[fi, eng]",
            "3:17: error[YML-013]: there are no words for the language `eng`",
        ),
        (
            "    purposes:\n",
            "    purpose:\n",
            "36:5: error[YML-010]: there is no key `purpose` in a register",
        ),
        (
            "legal_basis: consent",
            "legal_basis: concent",
            "57:22: error[YML-013]: `concent` is not a legal basis",
        ),
        (
            "legal_basis: consent",
            "legal_bases: consent",
            "57:9: error[YML-010]: there is no key `legal_bases` in a purpose",
        ),
        (
            "legal_basis: legal_obligation",
            "legal_basis: law",
            "44:22: error[YML-013]: `law` is not a legal basis",
        ),
        (
            "retention: 6 years",
            "retention: forever",
            "47:20: error[YML-018]: `forever` is not a retention period",
        ),
        (
            "law: Arvonlisäverolaki 209 n §",
            "law: [Arvonlisäverolaki]",
            "45:14: error[YML-012]: expected text, or a mapping from language to text, found a list",
        ),
        (
            "  name: Esimerkki ry\n",
            "  name: [Esimerkki ry]\n",
            "7:9: error[YML-012]: expected text, found a list",
        ),
        (
            "  country: FI\n  email",
            "  country: Suomi\n  email",
            "8:12: error[YML-024]: `Suomi` is not a country code",
        ),
        (
            "  email: tieto@esimerkki.example",
            "  email: tieto",
            "9:10: error[YML-026]: `tieto` is not an e-mail address",
        ),
        (
            "items: {shoe_size",
            "itms: {shoe_size",
            "13:1: error[YML-010]: there is no key `itms` in the file",
        ),
        (
            "subjects: {tester",
            "subject: {tester",
            "14:1: error[YML-010]: there is no key `subject` in the file",
        ),
        (
            "events: {test_end",
            "event: {test_end",
            "15:1: error[YML-010]: there is no key `event` in the file",
        ),
        (
            "data_categories:",
            "data_catgories:",
            "16:1: error[YML-010]: there is no key `data_catgories` in the file",
        ),
        (
            "recipients:\n  accounting",
            "recipents:\n  accounting",
            "19:1: error[YML-010]: there is no key `recipents` in the file",
        ),
        (
            "services:\n  matomo",
            "servces:\n  matomo",
            "22:1: error[YML-010]: there is no key `servces` in the file",
        ),
        (
            "registers:\n",
            "register:\n",
            "30:1: error[YML-010]: there is no key `register` in the file",
        ),
        (
            "services: [matomo, basket]",
            "services: matomo",
            "58:19: error[YML-012]: expected a list, found `matomo`",
        ),
        (
            "services: [matomo, basket]",
            "servces: [matomo, basket]",
            "58:9: error[YML-010]: there is no key `servces` in a purpose",
        ),
        (
            "sources: [data_subject, {from: shop",
            "sources: [data_subject, {form: shop",
            "33:30: error[YML-010]: there is no key `form` in a source",
        ),
        (
            "role: controller",
            "rolle: controller",
            "21:46: error[YML-010]: there is no key `rolle` in a recipient",
        ),
        (
            "consent: functional",
            "consent: fun",
            "28:14: error[YML-013]: `fun` is not a consent category",
        ),
        (
            "use: self",
            "use: selv",
            "25:10: error[YML-014]: there is no service `selv`",
        ),
        (
            "further_purpose: {of: order-handling,",
            "further_purpose: {of: [order-handling],",
            "52:31: error[YML-012]: expected text, found a list",
        ),
        (
            "items: [shoe_size]",
            "items: shoe_size",
            "18:51: error[YML-012]: expected a list, found `shoe_size`",
        ),
        (
            "items: [shoe_size]",
            "itmes: [shoe_size]",
            "18:44: error[YML-010]: there is no key `itmes` in a data category",
        ),
    ];
    let mut wrong = Vec::new();
    for (from, to, expected) in slips {
        let found = told(from, to);
        if found != [expected] {
            wrong.push(format!("{to:?}:\n    {}", found.join("\n    ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A part of the file that is empty, or something else altogether.
#[test]
fn a_part_that_is_none() {
    let start = |key: &str| BASE.find(&format!("\n{key}:")).expect("the key") + 1;
    let without = |key: &str, next: &str, instead: &str| {
        format!("{}{instead}{}", &BASE[..start(key)], &BASE[start(next)..])
    };
    let parts = [
        (
            "controller",
            "dpo",
            "controller:\n",
            "6:1: error[YML-022]: `controller` has no value",
        ),
        (
            "controller",
            "dpo",
            "controller: Esimerkki Oy\n",
            "6:13: error[YML-012]: expected a mapping for the controller, found `Esimerkki Oy`",
        ),
        (
            "data_categories",
            "recipients",
            "data_categories:\n",
            "16:1: error[YML-022]: `data_categories` has no value",
        ),
        (
            "data_categories",
            "recipients",
            "data_categories: [contact]\n",
            "16:18: error[YML-012]: expected a mapping, found a list",
        ),
        (
            "recipients",
            "services",
            "recipients:\n",
            "19:1: error[YML-022]: `recipients` has no value",
        ),
        (
            "services",
            "registers",
            "services: [matomo]\n",
            "22:11: error[YML-012]: expected a mapping, found a list",
        ),
        (
            "rights",
            "site",
            "rights: none\n",
            "11:9: error[YML-012]: expected a mapping for `rights`, found `none`",
        ),
    ];
    let mut wrong = Vec::new();
    for (key, next, instead, expected) in parts {
        let found = desk::policy(&without(key, next, instead)).findings();
        if found != [expected] {
            wrong.push(format!("{instead:?}:\n    {}", found.join("\n    ")));
        }
    }
    for (instead, expected) in [
        (
            "registers:\n",
            "30:1: error[YML-022]: `registers` has no value",
        ),
        (
            "registers: [customers]\n",
            "30:12: error[YML-012]: expected a mapping, found a list",
        ),
        (
            "registers:\n  - customers:\n      subjects: [customer]\n",
            "31:3: error[YML-012]: expected a mapping, found a list",
        ),
    ] {
        let found = desk::policy(&format!("{}{instead}", &BASE[..start("registers")])).findings();
        if found != [expected] {
            wrong.push(format!("{instead:?}:\n    {}", found.join("\n    ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A name that five places use is told once, with places.
#[test]
fn a_name_is_told_once_with_its_places() {
    let text = BASE
        .replace("contact]", "contcat]")
        .replace("contact.name", "contcat.name");
    let drawn = desk::policy(&text).drawn();
    assert_eq!(
        drawn,
        "\
error[YML-014]: there is no data category `contcat`
  --> policy.yaml:21:84
   |
21 |   shop: {name: Kauppa Oy, category: carrier, role: controller, country: SE, data: [contcat]}
   |                                                                                    ^^^^^^^ did you mean `contact`?
...
39 |         data: [contcat.name, testing]
   |                ------- named here too
...
46 |         data: [contcat]
   |                ------- named here too
...
53 |         data: [contcat]
   |                ------- named here too
...
59 |         data: [contcat]
   |                ------- named here too
   |
help: write `contact`
   |
21 -   shop: {name: Kauppa Oy, category: carrier, role: controller, country: SE, data: [contcat]}
21 +   shop: {name: Kauppa Oy, category: carrier, role: controller, country: SE, data: [contact]}
   |
   = more: seloste explain YML-014

"
    );
}

/// The register in its own file is the same register; both are one finding with both places.
#[test]
fn a_register_given_twice() {
    let project = crate::harness::Project::new().policy(BASE).file(
        "registers/customers.yaml",
        "subjects: [customer]\nsources: [data_subject]\nautomated_decisions: none\n",
    );
    let run = project.run(&["check"]);
    assert_eq!(
        (run.code, run.stderr.as_str()),
        (
            1,
            "\
error[YML-027]: the register `customers` is given twice
  --> policy.yaml:31:3
   |
31 |   customers:
   |   ^^^^^^^^^ here
   |
  ::: registers/customers.yaml:1:1
   |
 1 | subjects: [customer]
   | - and in a file of its own
   |
   = help: keep one of the two, or rename one
   = more: seloste explain YML-027

policy.yaml: 1 error
"
        )
    );
    let apart = crate::harness::Project::new().policy(BASE).file(
        "registers/users.yaml",
        "subjects: [customer]\nsources: [data_subject]\nrecipients: []\nautomated_decisions: none\npurposes:\n  user-accounts: {legal_basis: vital_interests, provision: voluntary, data: [contact], retention: 1 day}\n",
    );
    assert_eq!(apart.findings(), Vec::<String>::new());
}

/// Every line with one letter too many.
#[test]
fn each_line_misspelt() {
    let lines: Vec<&str> = BASE.lines().collect();
    let mut counts = std::collections::BTreeMap::<usize, usize>::new();
    for (at, line) in lines.iter().enumerate().skip(1) {
        let Some(letter) = line.find(|c: char| c.is_ascii_lowercase()) else {
            continue;
        };
        let mut misspelt = (*line).to_owned();
        misspelt.insert(letter + 1, 'q');
        let text = [&lines[..at], &[&misspelt], &lines[at + 1..]]
            .concat()
            .join("\n");
        let found = desk::policy(&text).findings();
        *counts.entry(found.len()).or_default() += 1;
        assert_eq!(
            found.len(),
            1,
            "line {}, {misspelt}:\n{}",
            at + 1,
            found.join("\n")
        );
    }
    println!("findings: lines {counts:?}");
}

#[test]
fn two_thousand_faults_are_all_told() {
    let head = changed("    purposes:\n", "    purposes:\n");
    let at = head.find("      order-handling:").expect("the purposes");
    let mut text = head[..at].to_owned();
    for number in 0..2_000 {
        text.push_str(&format!(
            "      p-{number}:\n        name: {{fi: a, en: b}}\n        legal_basis: bas{number}\n        \
             data: [contact, testing]\n        retention: 1 year after test_end\n"
        ));
    }
    let start = std::time::Instant::now();
    let findings = desk::policy(&text).findings();
    println!("2,000 faults: {} ms", start.elapsed().as_millis());
    assert_eq!(findings.len(), 2_000);
    let number = |line: &String| {
        line.split_once(':')
            .and_then(|(n, _)| n.parse::<usize>().ok())
    };
    let found: Vec<Option<usize>> = findings.iter().map(number).collect();
    let first = text[..at].lines().count() + 3;
    let planted: Vec<Option<usize>> = (0..2_000).map(|n| Some(first + n * 5)).collect();
    assert_eq!(found, planted);
}
