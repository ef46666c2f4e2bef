//! What follows from a policy: articles, transfers, provision, authority, what waits for consent, the record.

use seloste::derive::{DataUse, Label, Notice, record};
use seloste::terms::{Consent, LegalBasis, Mechanism, Provision};

use crate::desk;
use crate::harness::{read, repository};

mod digest;

const BASE: &str = include_str!("model/base.yaml");

#[track_caller]
fn changed(from: &str, to: &str) -> String {
    assert_eq!(BASE.matches(from).count(), 1, "`{from}` is not one place");
    BASE.replacen(from, to, 1)
}

fn purpose<'n, 'a>(notice: &'n Notice<'a>, id: &str) -> &'n seloste::derive::PurposeNotice<'a> {
    let mut found = notice
        .registers
        .iter()
        .filter_map(|register| register.purpose(id));
    found.next().expect("the purpose")
}

/// Art. 13 for what the person gives or shows, Art. 14 for what comes from elsewhere: of `contact.name` and `testing`.
#[test]
fn articles_by_source() {
    let cases: &[(&str, bool, bool)] = &[
        ("[data_subject]", true, false),
        ("[observed]", true, false),
        ("[derived]", false, true),
        ("[shop]", false, true),
        ("[{fi: muualta, en: elsewhere}]", false, true),
        ("[data_subject, shop]", true, true),
        // A source with data supplies these; one without, all that no other names.
        ("[data_subject, {from: shop, data: [testing]}]", true, true),
        (
            "[data_subject, {from: shop, data: [contact.name, testing]}]",
            false,
            true,
        ),
        (
            "[data_subject, {from: shop, data: [contact, testing.shoe_size]}]",
            false,
            true,
        ),
        (
            "[data_subject, {from: shop, data: [contact.email]}]",
            true,
            false,
        ),
        (
            "[{from: data_subject, data: [contact]}, {from: shop, data: [testing]}]",
            true,
            true,
        ),
        ("[{from: data_subject, data: [contact]}]", true, false),
        ("[{from: shop, data: [contact.email]}]", false, false),
        ("[]", false, false),
    ];
    let base = "[data_subject, {from: shop, data: [testing], informed: 1 month}]";
    for (sources, article_13, article_14) in cases {
        let read = desk::policy(&changed(base, sources));
        let notice = read.notice();
        let articles = purpose(&notice, "order-handling").articles;
        assert_eq!(
            (articles.article_13, articles.article_14),
            (*article_13, *article_14),
            "{sources}"
        );
    }
    let read = desk::policy(BASE);
    let notice = read.notice();
    let loyalty = purpose(&notice, "loyalty").articles;
    assert!(
        loyalty.article_13 && !loyalty.article_14,
        "the shop gives no contact details"
    );
    let register = notice.registers[0].articles;
    assert!(register.article_13 && register.article_14);
}

/// A transfer is what leaves the EEA, whoever receives it (Art. 44).
#[test]
fn transfers_of_a_recipient() {
    type Expected<'a> = &'a [(&'a str, Option<Mechanism>, bool)];
    let cases: &[(&str, Expected)] = &[
        ("country: FI", &[]),
        ("country: \"NO\"", &[]),
        ("country: AX", &[]),
        ("country: GF", &[]),
        // General adequacy needs no word; a limited one does.
        ("country: CH", &[("CH", Some(Mechanism::Adequacy), true)]),
        ("country: GB", &[("GB", Some(Mechanism::Adequacy), true)]),
        ("country: JP", &[("JP", None, false)]),
        (
            "country: JP, transfer: {mechanism: adequacy}",
            &[("JP", Some(Mechanism::Adequacy), true)],
        ),
        (
            "country: IN, transfer: {mechanism: adequacy}",
            &[("IN", Some(Mechanism::Adequacy), false)],
        ),
        ("country: US", &[("US", None, false)]),
        (
            "country: US, transfer: {mechanism: dpf, verified: 2026-01-01}",
            &[("US", Some(Mechanism::Dpf), true)],
        ),
        (
            "country: IN, transfer: {mechanism: dpf}",
            &[("IN", Some(Mechanism::Dpf), false)],
        ),
        (
            "country: IN, transfer: {mechanism: scc}",
            &[("IN", Some(Mechanism::Scc), false)],
        ),
        // Clauses beside a decision for the whole country do not make it go away; one for some recipients may not hold.
        (
            "country: GB, transfer: {mechanism: scc}",
            &[("GB", Some(Mechanism::Scc), true)],
        ),
        (
            "country: JP, transfer: {mechanism: scc}",
            &[("JP", Some(Mechanism::Scc), false)],
        ),
        ("country: SJ", &[("SJ", None, false)]),
        ("country: GL", &[("GL", None, false)]),
        ("country: various", &[("various", None, false)]),
        // Established here, servers elsewhere; and the other way round.
        (
            "country: FI, transfer: {country: US, mechanism: scc}",
            &[("US", Some(Mechanism::Scc), false)],
        ),
        (
            "country: FI, transfer: {country: various, mechanism: bcr}",
            &[("various", Some(Mechanism::Bcr), false)],
        ),
        ("country: FI, transfer: {country: SE, mechanism: scc}", &[]),
        ("country: FI, transfer: {mechanism: scc}", &[]),
        (
            "country: US, transfer: [{mechanism: dpf}, {country: IN, mechanism: scc}, {country: SE, mechanism: scc}]",
            &[
                ("US", Some(Mechanism::Dpf), true),
                ("IN", Some(Mechanism::Scc), false),
            ],
        ),
    ];
    for (written, expected) in cases {
        let text = changed(
            "accounting: {role: processor, country: FI}",
            &format!("accounting: {{role: processor, {written}}}"),
        );
        let read = desk::policy(&text);
        let notice = read.notice();
        let party = notice.party("accounting").expect("the party");
        let found: Vec<_> = party
            .transfers
            .iter()
            .map(|t| (t.country.unwrap_or(""), t.mechanism, t.adequacy.is_some()))
            .collect();
        assert_eq!(&found, expected, "{written}");
    }
}

/// A service of the catalogue brings its party, with the transfers it makes.
#[test]
fn transfers_of_a_service() {
    let read = desk::policy(&changed("matomo: {pages: [/]}", "matomo:\n  youtube:"));
    let notice = read.notice();
    let party = notice
        .party("google-ireland-controller")
        .expect("the party");
    assert!(party.from_service);
    assert_eq!(party.country, Some("IE"));
    let [transfer] = party.transfers.as_slice() else {
        panic!("{:?}", party.transfers);
    };
    assert_eq!(
        (transfer.country, transfer.mechanism),
        (Some("US"), Some(Mechanism::Dpf))
    );
    assert!(transfer.adequacy.is_some() && transfer.verified.is_some());
    let fallback = transfer.fallback.as_ref().expect("a fallback");
    assert_eq!(fallback.mechanism, Some(Mechanism::Scc));
    assert!(fallback.copy.is_some());
    let own = desk::policy(&changed(
        "matomo: {pages: [/]}",
        "matomo:\n  youtube: {provider: shop}",
    ));
    assert!(own.notice().party("google-ireland-controller").is_none());
}

/// Art. 13(2)(e): the default by legal basis, what is said over it, and nothing where the person supplies nothing.
#[test]
fn provision_by_legal_basis() {
    let defaults = [
        (LegalBasis::Consent, Some(Provision::Voluntary)),
        (LegalBasis::Contract, Some(Provision::Contractual)),
        (LegalBasis::LegalObligation, Some(Provision::Statutory)),
        (LegalBasis::VitalInterests, None),
        (LegalBasis::PublicTask, None),
        (LegalBasis::LegitimateInterests, Some(Provision::Voluntary)),
    ];
    assert_eq!(defaults.map(|(basis, _)| basis), LegalBasis::ALL);
    for (basis, expected) in defaults {
        let basis = format!("legal_basis: {}", basis.word());
        let text = changed("legal_basis: legal_obligation", &basis);
        let provision = |text: &str| {
            let read = desk::policy(text);
            let notice = read.notice();
            purpose(&notice, "bookkeeping").provision
        };
        assert_eq!(provision(&text), expected, "{basis}");
        let said = text.replace(
            &basis,
            &format!("{basis}\n        provision: pre_contractual"),
        );
        assert_eq!(provision(&said), Some(Provision::PreContractual), "{basis}");
        let elsewhere = text.replace(
            "[data_subject, {from: shop, data: [testing], informed: 1 month}]",
            "[shop]",
        );
        assert_eq!(provision(&elsewhere), None, "{basis}");
    }
}

#[test]
fn authority_by_country() {
    let cases: &[(&str, Option<&str>)] = &[
        ("country: FI", Some("fi")),
        ("country: AX", Some("fi")),
        ("country: GF", Some("fr")),
        ("country: SE", Some("se")),
        ("country: DE", Some("de")),
        ("country: DE\n  authority: de-by", Some("de-by")),
        ("country: FI\n  authority: se", Some("se")),
        ("country: GB", Some("gb")),
        ("country: US", None),
        ("country: US\n  authority: ie", Some("ie")),
    ];
    for (written, expected) in cases {
        let text = changed("  country: FI\n  email", &format!("  {written}\n  email"));
        let read = desk::policy(&text);
        let notice = read.notice();
        let id = notice
            .catalogue
            .authorities
            .iter()
            .find_map(|(id, authority)| {
                let same = notice
                    .authority
                    .is_some_and(|found| std::ptr::eq(found, &authority.value));
                same.then_some(id)
            });
        assert_eq!(id, *expected, "{written}");
        // Outside the EEA the representative's country decides (Art. 27(3)).
        let represented =
            format!("{text}representative: {{name: Oy, address: Katu 1, country: SE}}\n");
        let read = desk::policy(&represented);
        let notice = read.notice();
        let outside = written.starts_with("country: US") || written.starts_with("country: GB");
        if outside && !written.contains("authority") {
            let swedish = notice.catalogue.authorities.get("se").expect("Sweden");
            assert!(
                notice
                    .authority
                    .is_some_and(|found| std::ptr::eq(found, &swedish.value)),
                "{written}"
            );
        }
    }
}

/// Everything waits that is not exempt (ePrivacy Directive Art. 5(3)), in the order of the categories.
#[test]
fn what_waits_for_consent() {
    let waiting = |text: &str| -> Vec<(String, Consent)> {
        let read = desk::policy(text);
        let plan = read.notice().consent;
        plan.waiting
            .into_iter()
            .map(|w| (w.service, w.category))
            .collect()
    };
    let matomo = ("matomo".to_owned(), Consent::Analytics);
    let basket = |category| ("basket".to_owned(), category);
    assert_eq!(waiting(BASE), [basket(Consent::Functional), matomo.clone()]);
    assert_eq!(
        waiting(&changed("consent: functional", "consent: marketing")),
        [matomo.clone(), basket(Consent::Marketing)]
    );
    // What says nothing of consent waits, with the most intrusive.
    assert_eq!(
        waiting(&changed("    consent: functional\n", "")),
        [matomo.clone(), basket(Consent::Marketing)]
    );
    assert_eq!(
        waiting(&changed("consent: functional", "consent: necessary")),
        [matomo]
    );
    assert_eq!(
        waiting(&changed(
            "matomo: {pages: [/]}",
            "matomo: {consent: necessary}"
        )),
        [basket(Consent::Functional)]
    );
    // A service that exists no more sets nothing; one that is exempt by the catalogue need not wait.
    let old = "matomo: {consent: necessary}\n  google-universal-analytics:\n  stripe:";
    assert_eq!(
        waiting(&changed("matomo: {pages: [/]}", old)),
        [basket(Consent::Functional)]
    );
}

/// One row for each purpose, with all that Art. 30(1) asks for, and the notes that are not published.
#[test]
fn the_record_of_the_example() {
    let example = read(&repository().join("policy.yaml"));
    let read = desk::policy(&example);
    let notice = read.notice();
    let rows = record::rows(&notice);
    let purposes: Vec<(&str, &str)> = notice
        .registers
        .iter()
        .flat_map(|register| {
            register
                .purposes
                .iter()
                .map(|purpose| (register.id, purpose.id))
        })
        .collect();
    let found: Vec<(&str, &str)> = rows.iter().map(|row| (row.register, row.purpose)).collect();
    assert_eq!(found, purposes);
    assert!(purposes.len() > 20);

    let row = |register: &str, purpose: &str| {
        rows.iter()
            .find(|row| row.register == register && row.purpose == purpose)
            .expect("the row")
    };
    let orders = row("customers", "order-handling");
    assert_eq!(orders.controller, Some("Esimerkki Oy"));
    assert_eq!(orders.legal_basis, Some(LegalBasis::Contract));
    assert_eq!(orders.name, Label::Message("purpose-order-handling".into()));
    assert_eq!(orders.subjects, [Label::Message("subject-customer".into())]);
    assert_eq!(categories(&orders.data), ["contact", "orders", "delivery"]);
    assert_eq!(orders.recipients, ["carrier", "hosting"]);
    assert!(orders.transfers.is_empty());
    assert_eq!(orders.retention.len(), 1);
    assert!(
        orders
            .security
            .is_some_and(|security| security.manual.is_some())
    );
    let notes: Vec<(&str, &str)> = orders
        .internal
        .iter()
        .flat_map(|notes| {
            notes
                .iter()
                .map(|(key, value)| (key.as_str(), value.as_str()))
        })
        .collect();
    assert_eq!(
        notes,
        [
            ("owner", "Asiakaspalvelu"),
            ("system", "Verkkokauppa"),
            ("system", "Verkkokauppa ja asiakaspalvelu"),
        ]
    );

    let newsletter = row("marketing", "newsletter");
    let transfers: Vec<_> = newsletter
        .transfers
        .iter()
        .map(|(party, transfer)| (*party, transfer.country, transfer.mechanism))
        .collect();
    assert_eq!(transfers, [("mailer", Some("US"), Some(Mechanism::Dpf))]);
    assert_eq!(newsletter.retention.len(), 2);

    let joint: Vec<Option<&str>> = row("loyalty", "loyalty")
        .joint_controllers
        .iter()
        .map(|joint| joint.name.as_ref().map(|name| name.as_str()))
        .collect();
    assert_eq!(joint, [Some("Kenkähuolto Oy")]);
    let statistics = row("website", "visitor-statistics");
    assert!(
        statistics.recipients.contains(&"google-ireland"),
        "{:?}",
        statistics.recipients
    );
}

fn categories<'a>(data: &[DataUse<'a>]) -> Vec<&'a str> {
    data.iter().map(|used| used.category).collect()
}
