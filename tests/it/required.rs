//! What a notice cannot be without: every row of the table fires where it should and is silent just beside it.

use std::collections::BTreeSet;

use seloste::check::rule::Need;
use seloste::check::rules;
use seloste::diagnostic::Severity;

use crate::desk;
use crate::harness::{read, repository};

mod cases;

/// A row of the table, put to the test.
struct Case {
    path: &'static str,
    /// What stands in the base (`@key:` for all that the key has, to the next part of the file); what is written
    /// instead so that the row fires, and so that it is just silent.
    from: &'static str,
    fires: &'static str,
    silent: &'static str,
    /// Place and message of the one finding.
    told: &'static str,
}

const BASE: &str = include_str!("model/base.yaml");

impl Case {
    /// The base with the place changed.
    fn written(&self, instead: &str) -> String {
        if let Some(key) = self.from.strip_prefix('@') {
            let start = BASE.find(&format!("\n{key}")).expect("the key") + 1;
            let next = |at: usize| BASE[at + 1..].starts_with(|c: char| c.is_ascii_lowercase());
            let end = BASE[start..].match_indices('\n').map(|(at, _)| start + at);
            let end = end
                .clone()
                .find(|at| next(*at))
                .map_or(BASE.len(), |at| at + 1);
            return format!("{}{instead}{}", &BASE[..start], &BASE[end..]);
        }
        assert_eq!(BASE.matches(self.from).count(), 1, "{:?}", self.from);
        BASE.replacen(self.from, instead, 1)
    }
}

#[test]
fn every_row_has_its_case() {
    let rows: BTreeSet<&str> = rules::needs().map(|(_, need)| need.path).collect();
    let cases: BTreeSet<&str> = cases::CASES.iter().map(|case| case.path).collect();
    assert_eq!(rows.len(), rules::needs().count(), "a path stands twice");
    assert_eq!(cases, rows);
}

#[test]
fn every_row_fires_once_and_only_where_it_should() {
    let mut wrong = Vec::new();
    for case in cases::CASES {
        let (rule, _) = rules::need(case.path);
        let code = rule.code;
        // Notes are for a person to decide: the base is too small to answer each of them.
        let told = |written: String| {
            let mut found = desk::policy(&written).findings();
            found.retain(|finding| !finding.contains(": note["));
            found
        };
        let found = told(case.written(case.fires));
        let level = match rule.severity {
            Severity::Error => "error",
            _ => "warning",
        };
        let (place, message) = case.told.split_once(": ").unwrap_or_default();
        let expected = format!("{place}: {level}[{code}]: {message}");
        if found != [expected] {
            wrong.push(format!("{}:\n    {}", case.path, found.join("\n    ")));
        }
        let found = told(case.written(case.silent));
        if !found.is_empty() {
            wrong.push(format!(
                "{} is not silent:\n    {}",
                case.path,
                found.join("\n    ")
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a finding says can be looked up and acted on.
#[test]
fn rows_are_whole() {
    for (rule, need) in rules::needs() {
        let code = rule.code;
        let Need {
            path,
            law,
            message,
            help,
        } = need;
        assert!(
            message.contains("{}") && !message.ends_with('.'),
            "{path}: {message}"
        );
        assert!(help.contains('`'), "{path}: {help}");
        assert!(
            code.len() == 7 && code.as_bytes()[3] == b'-',
            "{path}: {code}"
        );
        assert!(!law.is_empty() || code == "YML-015", "{path} has no source");
    }
}

/// The items of GDPR Art. 13(1)–(2) and 14(1)–(2) in the example: without each of them one thing is told.
#[test]
fn each_item_of_articles_13_and_14_is_missed() {
    let example = read(&repository().join("policy.yaml"));
    let items: &[(&str, &str, &str, &str)] = &[
        (
            "13(1)(a), identity",
            "  name: Esimerkki Oy\n  business_id",
            "  business_id",
            "CTL-001",
        ),
        (
            "13(1)(b)",
            "dpo:\n  appointed: false\n  reason:\n    fi: Emme seuraa ihmisiä laajasti emmekä käsittele laajasti arkaluonteisia tietoja, joten laki ei vaadi meiltä tietosuojavastaavaa.\n    en: We do not monitor people on a large scale or process sensitive data on a large scale, so the law does not require us to have one.\n",
            "",
            "CTL-008",
        ),
        (
            "13(1)(c), purpose",
            "        name: {fi: Vieraskirja, en: Visitor book}\n",
            "",
            "PUR-002",
        ),
        (
            "13(1)(c), basis",
            "        contract: {fi: kauppasopimus, en: the sales contract}\n        legal_basis: contract\n",
            "",
            "BAS-001",
        ),
        (
            "13(1)(d)",
            "        interest: {fi: toimiva ja turvallinen verkkokauppa, en: a web shop that works and is secure}\n",
            "",
            "BAS-060",
        ),
        ("13(1)(e)", "    name: Tukipiste Ltd\n", "", "REC-001"),
        (
            "13(1)(f), transfer",
            "    transfer:\n      mechanism: scc\n      copy:\n        fi: Saat jäljennöksen lausekkeista kirjoittamalla osoitteeseen tietosuoja@esimerkki.example.\n        en: Write to tietosuoja@esimerkki.example for a copy of the clauses.\n",
            "",
            "TRF-001",
        ),
        (
            "13(1)(f), copy",
            "      copy:\n        fi: Saat jäljennöksen lausekkeista kirjoittamalla osoitteeseen tietosuoja@esimerkki.example.\n        en: Write to tietosuoja@esimerkki.example for a copy of the clauses.\n",
            "",
            "TRF-009",
        ),
        (
            "13(2)(a)",
            "        retention: 13 months after last_purchase\n",
            "",
            "RET-001",
        ),
        (
            "13(2)(c)",
            "        withdrawal: {fi: Poistat arvion asiakastililläsi., en: Delete the review in your customer account.}\n",
            "",
            "BAS-011",
        ),
        (
            "13(2)(e)",
            "        if_not_provided: {fi: Et voi maksaa kortilla., en: You cannot pay by card.}\n",
            "",
            "OBL-002",
        ),
        (
            "13(2)(f), said",
            "    automated_decisions: none\n\nallow",
            "\nallow",
            "ADM-007",
        ),
        (
            "13(2)(f), effect",
            "          effect:\n            fi: Kielteisen päätöksen jälkeen maksat tilauksen kortilla tai verkkopankissa. Päätös ei näy muille.\n            en: After a refusal you pay for the order by card or online bank. Nobody else sees the decision.\n",
            "",
            "ADM-001",
        ),
        (
            "13(3)",
            "          why:\n            fi: Tilasto syntyy tilauksista, emmekä käytä sitä yksittäistä asiakasta koskeviin päätöksiin.\n            en: The statistics come from orders, and we do not use them for decisions about any one customer.\n",
            "",
            "PUR-008",
        ),
        ("14(1)(d)", "    items: [credit_decision]\n", "", "DAT-004"),
        ("14(2)(f)", "    sources: [observed]\n", "", "SRC-001"),
        (
            "9(2)",
            "        special_condition: {ground: explicit_consent, safeguards: {fi: Allergiat ja jalkavaivat näkee vain testin vetäjä., en: Only the person who runs the test sees allergies and foot trouble.}}\n",
            "",
            "DAT-010",
        ),
        (
            "10",
            "        criminal_law:\n          fi: Tietosuojalaki (1050/2018) 7 §, oikeusvaateen laatiminen ja esittäminen\n          en: Data Protection Act (1050/2018) section 7, establishing and presenting a legal claim\n",
            "",
            "DAT-020",
        ),
        (
            "6(3)",
            "        legal_basis: legal_obligation\n        law: {fi: Kirjanpitolaki (1336/1997) 2 luku 10 §, en: Accounting Act (1336/1997) chapter 2 section 10}\n",
            "        legal_basis: legal_obligation\n",
            "BAS-030",
        ),
        (
            "26(2)",
            "        arrangement:\n          fi: Esimerkki Oy ylläpitää järjestelmää ja vastaa pyyntöihisi. Kumpikin yritys kirjaa omat ostoksesi ja vastaa niiden oikeellisuudesta.\n          en: Esimerkki Oy runs the system and answers your requests. Each company records your purchases with it and answers for their accuracy.\n",
            "",
            "CTL-014",
        ),
        ("the date", "effective: 2026-09-01\n", "", "GEN-001"),
        (
            "§ 205, purpose",
            "        purpose: {fi: Säilyttää kengänkokosi selaimessasi., en: Keeps your shoe size in your browser.}\n",
            "",
            "CKE-001",
        ),
        (
            "§ 205, lifetime",
            "        lifetime: 6 months\n",
            "",
            "CKE-002",
        ),
    ];
    let mut wrong = Vec::new();
    for (item, from, to, code) in items {
        let count = example.matches(from).count();
        if count != 1 {
            wrong.push(format!("{item}: {count} places"));
            continue;
        }
        let found = desk::policy(&example.replacen(from, to, 1)).findings();
        if found.len() != 1 || !found[0].contains(code) {
            wrong.push(format!("{item}, {code}:\n    {}", found.join("\n    ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
