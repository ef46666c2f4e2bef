//! The rights by legal basis: the law as a table, put beside what is derived, in every combination.

use seloste::derive::rights::{Grounds, outcome};
use seloste::derive::{Right, State};
use seloste::terms::{Article89, LegalBasis};

use Right::*;
use State::{Applies, Conditional, Limited, No};

/// Rights by legal basis where nothing else is the case: data from the person, kept by machine. Columns: Art. 6(1)(a)
/// consent, (b) contract, (c) legal obligation, (d) vital interests, (e) public task, (f) legitimate interests; none.
/// It agrees with the table of the Finnish Data Protection Ombudsman on rights in different situations.
const BY_BASIS: &[(Right, [State; 7])] = &[
    (Access, [Applies; 7]),
    (Rectification, [Applies; 7]),
    (
        Erasure,
        [
            Applies,
            Conditional,
            Limited,
            Conditional,
            Limited,
            Applies,
            Conditional,
        ],
    ),
    (Restriction, [Applies; 7]),
    (Notification, [Applies; 7]),
    (Portability, [Applies, Applies, No, No, No, No, No]),
    (Objection, [No, No, No, No, Applies, Applies, No]),
    (MarketingObjection, [No; 7]),
    (ResearchObjection, [No; 7]),
    (AutomatedDecisions, [No; 7]),
    (Withdrawal, [Applies, No, No, No, No, No, No]),
    (Complaint, [Applies; 7]),
    (Remedy, [Applies; 7]),
];

const A: &str = "consent";
const B: &str = "contract";
const C: &str = "legal_obligation";
const E: &str = "public_task";
const F: &str = "legitimate_interests";

/// What may be the case besides the basis.
#[derive(Clone, Copy)]
enum If {
    /// Art. 9(2)(a)
    ExplicitConsent,
    Marketing,
    Decision,
    Paper,
    /// Nothing comes from the person.
    NotProvided,
    /// Archiving, research or statistics, Art. 89(1).
    Article89,
    ResearchOrStatistics,
}

/// The whole law, read from the top: the first line whose bases (empty: any) and cases all hold decides.
const LAW: &[(Right, &[&str], &[If], State)] = &[
    (Access, &[], &[], Applies),
    (Rectification, &[], &[], Applies),
    // 17(3)(b), (d); 17(1)(b), (c); 17(1)(a), (d)
    (Erasure, &[C, E], &[], Limited),
    (Erasure, &[], &[If::Article89], Limited),
    (Erasure, &[A, F], &[], Applies),
    (Erasure, &[], &[], Conditional),
    (Restriction, &[], &[], Applies),
    (Notification, &[], &[], Applies),
    // 20(3); 20(1)(b); "which he or she has provided"; 20(1)(a)
    (Portability, &[E], &[], No),
    (Portability, &[], &[If::Paper], No),
    (Portability, &[], &[If::NotProvided], No),
    (Portability, &[A, B], &[], Applies),
    (Portability, &[], &[If::ExplicitConsent], Applies),
    (Portability, &[], &[], No),
    (Objection, &[E, F], &[], Applies),
    (Objection, &[], &[], No),
    (MarketingObjection, &[], &[If::Marketing], Applies),
    (MarketingObjection, &[], &[], No),
    // 21(6): not against a task carried out for reasons of public interest
    (ResearchObjection, &[E], &[], No),
    (ResearchObjection, &[], &[If::ResearchOrStatistics], Applies),
    (ResearchObjection, &[], &[], No),
    (AutomatedDecisions, &[], &[If::Decision], Applies),
    (AutomatedDecisions, &[], &[], No),
    (Withdrawal, &[A], &[], Applies),
    (Withdrawal, &[], &[If::ExplicitConsent], Applies),
    (Withdrawal, &[], &[], No),
    (Complaint, &[], &[], Applies),
    (Remedy, &[], &[], Applies),
];

/// The article that each right has its name from.
const ARTICLES: &[(Right, &str)] = &[
    (Access, "15"),
    (Rectification, "16"),
    (Erasure, "17"),
    (Restriction, "18"),
    (Notification, "19"),
    (Portability, "20"),
    (Objection, "21(1)"),
    (MarketingObjection, "21(2)"),
    (ResearchObjection, "21(6)"),
    (AutomatedDecisions, "22"),
    (Withdrawal, "7(3)"),
    (Complaint, "77"),
    (Remedy, "79"),
];

fn bases() -> Vec<Option<LegalBasis>> {
    LegalBasis::ALL
        .iter()
        .copied()
        .map(Some)
        .chain([None])
        .collect()
}

fn holds(case: If, grounds: &Grounds) -> bool {
    match case {
        If::ExplicitConsent => grounds.explicit_consent,
        If::Marketing => grounds.direct_marketing,
        If::Decision => grounds.automated_decision,
        If::Paper => !grounds.automated_means,
        If::NotProvided => !grounds.from_subject,
        If::Article89 => grounds.article_89.is_some(),
        If::ResearchOrStatistics => matches!(
            grounds.article_89,
            Some(Article89::Research | Article89::Statistics)
        ),
    }
}

fn law(right: Right, grounds: &Grounds) -> State {
    let basis = grounds.legal_basis.map_or("", LegalBasis::word);
    let line = LAW.iter().find(|(of, bases, cases, _)| {
        *of == right
            && (bases.is_empty() || bases.contains(&basis))
            && cases.iter().all(|case| holds(*case, grounds))
    });
    line.expect("a line for every right").3
}

#[test]
fn the_table_has_every_right_once() {
    let rights: Vec<Right> = BY_BASIS.iter().map(|(right, _)| *right).collect();
    assert_eq!(rights, Right::ALL);
    let rights: Vec<Right> = ARTICLES.iter().map(|(right, _)| *right).collect();
    assert_eq!(rights, Right::ALL);
}

#[test]
fn rights_by_legal_basis() {
    for (right, states) in BY_BASIS {
        for (basis, expected) in bases().into_iter().zip(states) {
            let grounds = Grounds {
                legal_basis: basis,
                automated_means: true,
                from_subject: true,
                ..Grounds::default()
            };
            assert_eq!(
                outcome(*right, &grounds).state,
                *expected,
                "{right:?}, {basis:?}"
            );
        }
    }
}

/// Every right × basis × combination of cases: 13 × 7 × 2⁵ × 4 = 11,648.
#[test]
fn rights_in_every_combination() {
    let kinds = [
        None,
        Some(Article89::Archiving),
        Some(Article89::Research),
        Some(Article89::Statistics),
    ];
    let mut seen = 0;
    for legal_basis in bases() {
        for bits in 0..32u8 {
            for article_89 in kinds {
                let grounds = Grounds {
                    legal_basis,
                    explicit_consent: bits & 1 > 0,
                    direct_marketing: bits & 2 > 0,
                    automated_decision: bits & 4 > 0,
                    automated_means: bits & 8 > 0,
                    from_subject: bits & 16 > 0,
                    article_89,
                };
                for (right, article) in ARTICLES {
                    let found = outcome(*right, &grounds);
                    assert_eq!(found.state, law(*right, &grounds), "{right:?}, {grounds:?}");
                    let named = found.article.strip_prefix("Art. ");
                    assert!(
                        named.is_some_and(|named| named.starts_with(article)),
                        "{right:?} by {}",
                        found.article
                    );
                    assert!(!found.because.is_empty());
                    seen += 1;
                }
            }
        }
    }
    assert_eq!(seen, 11_648);
}
