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

/// The items of GDPR Art. 13 and 14, and what goes with them, in the example: without each of them one thing is told, at
/// the line that lacks it. The rights and the complaint (13(2)(b), (d)) cannot be left out of a policy: RGT-001 and CMP-001
/// ask of texts that take their place. A controller abroad (27) and a purpose that leaves the duty open are in `cases`.
#[test]
fn each_item_of_articles_13_and_14_is_missed() {
    let example = read(&repository().join("policy.yaml"));
    let items: &[(&str, &str, &str, &str, &str)] = &[
        (
            "13(1)(a), identity",
            "  name: Esimerkki Oy\n  business_id",
            "  business_id",
            "CTL-001",
            "controller:",
        ),
        ("13(1)(b)", "dpo:…", "", "CTL-008", "seloste: 1"),
        (
            "13(1)(c), purpose",
            "        name: {fi: Vieraskirja,…",
            "",
            "PUR-002",
            "visitor-book:",
        ),
        (
            "13(1)(c), basis",
            "        contract: {fi: kauppasopimus, en: the sales contract, sv: köpeavtalet}\n        legal_basis: contract\n",
            "",
            "BAS-001",
            "order-handling:",
        ),
        (
            "13(1)(d)",
            "        interest:\n          fi: toimiva ja turvallinen verkkokauppa…",
            "",
            "BAS-060",
            "site-operation:",
        ),
        (
            "13(1)(e)",
            "    name: Tukipiste Ltd\n",
            "",
            "REC-001",
            "support:",
        ),
        (
            "13(1)(f), transfer",
            "    transfer:\n      mechanism: scc…",
            "",
            "TRF-001",
            "country: IN",
        ),
        (
            "13(1)(f), copy",
            "      copy:\n        fi: Kirjoita osoitteeseen…",
            "",
            "TRF-009",
            "mechanism: scc",
        ),
        (
            "13(2)(a)",
            "        retention: 13 months after last_purchase\n",
            "",
            "RET-001",
            "payments:",
        ),
        (
            "13(2)(c)",
            "        withdrawal:\n          fi: Poistat arvion…",
            "",
            "BAS-011",
            "publication:",
        ),
        (
            "13(2)(e)",
            "        if_not_provided: {fi: Et voi maksaa kortilla.,…",
            "",
            "OBL-002",
            "payments:",
        ),
        (
            "13(2)(f), said",
            "    automated_decisions: none\n\nallow",
            "\nallow",
            "ADM-007",
            "website:",
        ),
        (
            "13(2)(f), effect",
            "          effect:\n            fi: Kielteisen päätöksen…",
            "",
            "ADM-001",
            "automated_decision:",
        ),
        (
            "13(3)",
            "          why:\n            fi: Tilasto syntyy…",
            "",
            "PUR-008",
            "further_purpose:",
        ),
        (
            "14(1)(d)",
            "    items: [credit_decision]\n",
            "",
            "DAT-004",
            "decisions:",
        ),
        (
            "14(2)(f)",
            "    sources: [observed]\n",
            "",
            "SRC-001",
            "website:",
        ),
        (
            "9(2)",
            "        special_condition:…",
            "",
            "DAT-010",
            "data: [contact, testing]",
        ),
        (
            "10",
            "        criminal_law:\n          fi: Tietosuojalaki (1050/2018)…",
            "",
            "DAT-020",
            "claims:",
        ),
        (
            "6(3)",
            "        legal_basis: legal_obligation\n        law:…",
            "        legal_basis: legal_obligation\n",
            "BAS-030",
            "bookkeeping:",
        ),
        (
            "26(2)",
            "        arrangement:\n          fi: Esimerkki Oy…",
            "",
            "CTL-014",
            "- name: Kenkähuolto Oy",
        ),
        (
            "the date",
            "effective: 2026-09-01\n",
            "",
            "GEN-001",
            "seloste: 1",
        ),
        (
            "§ 205, purpose",
            "        purpose:\n          fi: Säilyttää kengänkokosi…",
            "",
            "CKE-001",
            "- name: shoe-size",
        ),
        (
            "§ 205, lifetime",
            "        lifetime: 6 months\n",
            "",
            "CKE-002",
            "- name: shoe-size",
        ),
        (
            "13(1)(a), contact details",
            "  address: {street: Esimerkkikatu 1, postal_code: 00100, city: {fi: Helsinki, en: Helsinki, sv: Helsingfors}, country: FI}\n  country: FI\n  email: tietosuoja@esimerkki.example\n  phone: +358 9 000 0000\n  url: https://esimerkki.example/\n  form: https://esimerkki.example/yhteys\n",
            "  country: FI\n  url: https://esimerkki.example/\n",
            "CTL-002",
            "controller:",
        ),
        (
            "13(1)(b), contact details",
            "dpo:…",
            "dpo: {name: Tiina Tieto}\n",
            "CTL-008",
            "dpo: {name: Tiina Tieto}",
        ),
        (
            "13(1)(f), mechanism",
            "      mechanism: scc\n",
            "",
            "TRF-002",
            "copy:",
        ),
        (
            "13(1)(f), country",
            "    name: Tukipiste Ltd\n    role: processor\n    country: IN\n",
            "    name: Tukipiste Ltd\n    role: processor\n",
            "TRF-011",
            "support:",
        ),
        (
            "13(1)(f), the list of the framework",
            "      verified: 2026-08-17       # the day we looked the firm up on the list of the framework\n",
            "",
            "TRF-004",
            "mechanism: dpf",
        ),
        (
            "13(1)(e), none or some",
            "    subjects: [applicant]\n    sources:\n      - data_subject\n      - {from: referee, data: [referee-statements], informed: first_contact}\n    recipients: [recruitment-system]\n",
            "    subjects: [applicant]\n    sources:\n      - data_subject\n      - {from: referee, data: [referee-statements], informed: first_contact}\n",
            "REC-009",
            "recruitment-system: {category: recruitment_service, role: processor, country: SE}",
        ),
        (
            "14(1)(d), of a purpose",
            "        data: [contact, company]\n",
            "",
            "DAT-006",
            "business-sales:",
        ),
        (
            "14(2)(f), public",
            "        public: true\n        data: [company]\n",
            "        data: [company]\n",
            "SRC-002",
            "- from: {fi: yritysten omat verkkosivut,",
        ),
        (
            "14(3)",
            "{from: credit_reference_agency, data: [credit], informed: first_contact}",
            "{from: credit_reference_agency, data: [credit]}",
            "SRC-004",
            "- {from: credit_reference_agency, data: [credit]}",
        ),
        (
            "13(2)(f), logic",
            "          logic:\n            fi: Järjestelmämme kysyy…",
            "",
            "ADM-001",
            "automated_decision:",
        ),
        (
            "22(2)",
            "          basis: contract\n",
            "",
            "ADM-002",
            "automated_decision:",
        ),
        (
            "22(3)",
            "          human_review:\n            fi: Soita tai…",
            "",
            "ADM-003",
            "automated_decision:",
        ),
        (
            "9(2)(a), how it is given",
            "        consent_given:\n          fi: Rastitat…",
            "",
            "DAT-012",
            "product-testing:",
        ),
        (
            "8(2)",
            "  verification:\n    fi: Kysymme uutiskirjeen…",
            "",
            "CHI-002",
            "children:",
        ),
        (
            "§ 29",
            "        identity_code_ground:\n          fi: Tietosuojalaki (1050/2018)…",
            "",
            "DAT-030",
            "data: [contact.name, identification, credit, decisions]",
        ),
        (
            "§ 205, why it is necessary",
            "    exempt:…",
            "",
            "CKE-005",
            "basket:",
        ),
    ];
    let mut wrong = Vec::new();
    for (item, from, to, code, at) in items {
        let count = example.matches(from.trim_end_matches('…')).count();
        if count != 1 {
            wrong.push(format!("{item}: {count} places"));
            continue;
        }
        let without = example.replacen(&whole(&example, from), to, 1);
        let found = desk::policy(&without).findings();
        let place = found.first().and_then(|finding| finding.split(':').next());
        let line = place.and_then(|number| without.lines().nth(number.parse::<usize>().ok()? - 1));
        let there = line.is_some_and(|line| line.trim_start().starts_with(at));
        if found.len() != 1 || !found[0].contains(&format!("[{code}]")) || !there {
            wrong.push(format!(
                "{item}, {code} at `{at}`:\n    {}",
                found.join("\n    ")
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a text that ends in `…` stands for: its lines to their end, with all that is indented deeper than the first.
fn whole(example: &str, from: &str) -> String {
    let Some(start) = from.strip_suffix('…') else {
        return from.to_owned();
    };
    let at = example.find(start).expect("the text");
    let depth = |line: &str| line.len() - line.trim_start().len();
    let inside = |line: &&str| depth(line) > depth(start) || line.trim().is_empty();
    let end = at + start.len();
    let first = example[end..].find('\n').expect("the line's end") + end + 1;
    let rest = example[first..].split_inclusive('\n').take_while(inside);
    example[at..first + rest.map(str::len).sum::<usize>()].to_owned()
}
