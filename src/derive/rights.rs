//! Which rights follow from a purpose: the tables B.1 and B.4 of the law as one function.

use std::collections::BTreeMap;

use crate::derive::{Ground, Outcome, PurposeNotice, Right, RightNotice, State, When};
use crate::terms::{Article89, LegalBasis};

/// All that decides over the rights of one purpose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grounds {
    pub legal_basis: Option<LegalBasis>,
    /// The condition of Art. 9(2)(a).
    pub explicit_consent: bool,
    pub direct_marketing: bool,
    pub automated_decision: bool,
    /// Not paper alone.
    pub automated_means: bool,
    /// Some of the data come from the person, typed in or observed.
    pub from_subject: bool,
    pub article_89: Option<Article89>,
}

/// What a right comes to, given the grounds.
///
/// Total: without a legal basis the conditional rights do not apply, the others do.
pub fn outcome(right: Right, grounds: &Grounds) -> Outcome {
    match right {
        Right::Access => always("Art. 15"),
        Right::Rectification => always("Art. 16"),
        Right::Restriction => always("Art. 18"),
        Right::Notification => always("Art. 19"),
        Right::Complaint => always("Art. 77"),
        Right::Remedy => always("Art. 79"),
        Right::Erasure => erasure(grounds),
        Right::Portability => portability(grounds),
        Right::Objection => objection(grounds),
        Right::MarketingObjection => {
            let on = &[Ground::DirectMarketing];
            match grounds.direct_marketing {
                true => applies(
                    When::Marketing,
                    "Art. 21(2)",
                    "direct marketing, whatever the basis",
                    on,
                ),
                false => no("Art. 21(2)", "no direct marketing", on),
            }
        }
        Right::ResearchObjection => research_objection(grounds),
        Right::AutomatedDecisions => {
            let on = &[Ground::AutomatedDecision];
            match grounds.automated_decision {
                true => applies(
                    When::Decided,
                    "Art. 22",
                    "a decision is made by automated means alone",
                    on,
                ),
                false => no("Art. 22", "no such decision is made", on),
            }
        }
        Right::Withdrawal => withdrawal(grounds),
    }
}

fn erasure(grounds: &Grounds) -> Outcome {
    use LegalBasis as Basis;
    match (grounds.legal_basis, grounds.article_89) {
        (Some(Basis::LegalObligation), _) => limited(
            When::NotByLaw,
            "Art. 17(3)(b)",
            "the law requires the processing",
            &[Ground::LegalBasis],
        ),
        (Some(Basis::PublicTask), _) => limited(
            When::NotByTask,
            "Art. 17(3)(b)",
            "the public task requires the processing",
            &[Ground::LegalBasis],
        ),
        (_, Some(_)) => limited(
            When::NotByArchive,
            "Art. 17(3)(d)",
            "erasure may make archiving, research or statistics impossible",
            &[Ground::Article89],
        ),
        (Some(Basis::Consent), _) => applies(
            When::Withdrawn,
            "Art. 17(1)(b)",
            "consent can be withdrawn",
            &[Ground::LegalBasis],
        ),
        (Some(Basis::LegitimateInterests), _) => applies(
            When::Objected,
            "Art. 17(1)(c)",
            "it follows an objection",
            &[Ground::LegalBasis],
        ),
        (Some(Basis::Contract | Basis::VitalInterests) | None, _) => Outcome {
            state: State::Conditional,
            when: Some(When::NotNeeded),
            article: "Art. 17(1)(a), (d)",
            because: "once the data are not needed, or were processed unlawfully",
            decided_by: &[Ground::LegalBasis],
        },
    }
}

fn portability(grounds: &Grounds) -> Outcome {
    let basis = grounds.legal_basis;
    let by_basis = matches!(basis, Some(LegalBasis::Consent | LegalBasis::Contract));
    if basis == Some(LegalBasis::PublicTask) {
        // Whatever condition of Art. 9 the special categories rest on.
        no(
            "Art. 20(3)",
            "it is needed for a public task",
            &[Ground::LegalBasis],
        )
    } else if !by_basis && !grounds.explicit_consent {
        no(
            "Art. 20(1)(a)",
            "it rests neither on consent nor on a contract",
            &[Ground::LegalBasis, Ground::SpecialCondition],
        )
    } else if !grounds.automated_means {
        no(
            "Art. 20(1)(b)",
            "it is not carried out by automated means",
            &[Ground::AutomatedMeans],
        )
    } else if !grounds.from_subject {
        no(
            "Art. 20(1)",
            "the person has not provided the data",
            &[Ground::Sources],
        )
    } else {
        applies(
            When::Provided,
            "Art. 20(1)",
            "provided by the person, on consent or contract, by automated means",
            match by_basis {
                true => &[Ground::LegalBasis, Ground::AutomatedMeans, Ground::Sources],
                false => &[
                    Ground::SpecialCondition,
                    Ground::AutomatedMeans,
                    Ground::Sources,
                ],
            },
        )
    }
}

fn objection(grounds: &Grounds) -> Outcome {
    let on = &[Ground::LegalBasis];
    match grounds.legal_basis {
        Some(LegalBasis::PublicTask | LegalBasis::LegitimateInterests) => {
            let why = "on grounds of the person's situation";
            applies(When::Situation, "Art. 21(1)", why, on)
        }
        Some(LegalBasis::Consent) => no("Art. 21(1)", "consent is withdrawn instead", on),
        _ => no(
            "Art. 21(1)",
            "it rests neither on a public task nor on legitimate interests",
            on,
        ),
    }
}

fn research_objection(grounds: &Grounds) -> Outcome {
    match (grounds.article_89, grounds.legal_basis) {
        (Some(Article89::Research | Article89::Statistics), Some(LegalBasis::PublicTask)) => no(
            "Art. 21(6)",
            "needed for a task carried out in the public interest",
            &[Ground::Article89, Ground::LegalBasis],
        ),
        (Some(Article89::Research | Article89::Statistics), _) => applies(
            When::Research,
            "Art. 21(6)",
            "research or statistics",
            &[Ground::Article89],
        ),
        _ => no(
            "Art. 21(6)",
            "neither research nor statistics",
            &[Ground::Article89],
        ),
    }
}

fn withdrawal(grounds: &Grounds) -> Outcome {
    if grounds.legal_basis == Some(LegalBasis::Consent) {
        applies(
            When::Consented,
            "Art. 7(3)",
            "it rests on consent",
            &[Ground::LegalBasis],
        )
    } else if grounds.explicit_consent {
        applies(
            When::Consented,
            "Art. 7(3), 9(2)(a)",
            "special categories rest on explicit consent",
            &[Ground::SpecialCondition],
        )
    } else {
        no(
            "Art. 7(3)",
            "it does not rest on consent",
            &[Ground::LegalBasis, Ground::SpecialCondition],
        )
    }
}

fn always(article: &'static str) -> Outcome {
    applies(When::Always, article, "whatever the basis", &[])
}

fn applies(
    when: When,
    article: &'static str,
    because: &'static str,
    decided_by: &'static [Ground],
) -> Outcome {
    Outcome {
        state: State::Applies,
        when: Some(when),
        article,
        because,
        decided_by,
    }
}

fn limited(
    when: When,
    article: &'static str,
    because: &'static str,
    decided_by: &'static [Ground],
) -> Outcome {
    Outcome {
        state: State::Limited,
        when: Some(when),
        article,
        because,
        decided_by,
    }
}

fn no(article: &'static str, because: &'static str, decided_by: &'static [Ground]) -> Outcome {
    Outcome {
        state: State::No,
        when: None,
        article,
        because,
        decided_by,
    }
}

/// Every right with its outcome, in the order of the notice.
pub fn outcomes(grounds: &Grounds) -> Vec<(Right, Outcome)> {
    Right::ALL
        .into_iter()
        .map(|right| (right, outcome(right, grounds)))
        .collect()
}

/// The rights of a register: each that some purpose gives, with the purposes it belongs to.
pub fn of_register<'a>(purposes: &[PurposeNotice<'a>]) -> Vec<RightNotice<'a>> {
    let with = |right: Right, wanted: fn(State) -> bool| -> Vec<&'a str> {
        purposes
            .iter()
            .filter(|purpose| {
                purpose
                    .rights
                    .iter()
                    .any(|(r, outcome)| *r == right && wanted(outcome.state))
            })
            .map(|purpose| purpose.id)
            .collect()
    };
    Right::ALL
        .into_iter()
        .filter_map(|right| {
            let applying = with(right, |state| {
                matches!(state, State::Applies | State::Conditional)
            });
            let limited = with(right, |state| state == State::Limited);
            let everywhere = applying.len() == purposes.len();
            let cases = cases(right, purposes);
            (!applying.is_empty() || !limited.is_empty()).then_some(RightNotice {
                right,
                purposes: applying,
                limited,
                cases,
                everywhere,
            })
        })
        .collect()
}

/// The cases of a right over the purposes, in the order of [`When`].
fn cases<'a>(right: Right, purposes: &[PurposeNotice<'a>]) -> Vec<(When, Vec<&'a str>)> {
    let mut cases: BTreeMap<When, Vec<&'a str>> = BTreeMap::new();
    for purpose in purposes {
        let own = purpose.rights.iter().filter(|(of, _)| *of == right);
        for when in own.filter_map(|(_, outcome)| outcome.when) {
            cases.entry(when).or_default().push(purpose.id);
        }
    }
    cases.into_iter().collect()
}
