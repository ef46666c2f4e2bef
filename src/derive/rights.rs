//! Which rights follow from a purpose: the tables B.1 and B.4 of the law as one function.

use crate::derive::{Outcome, PurposeNotice, Right, RightNotice, State};
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
    use LegalBasis as Basis;
    let basis = grounds.legal_basis;
    let (state, article, because) = match right {
        Right::Access => always("Art. 15"),
        Right::Rectification => always("Art. 16"),
        Right::Restriction => always("Art. 18"),
        Right::Notification => always("Art. 19"),
        Right::Complaint => always("Art. 77"),
        Right::Remedy => always("Art. 79"),
        Right::Erasure => match (basis, grounds.article_89) {
            (Some(Basis::LegalObligation), _) => (
                State::Limited,
                "Art. 17(3)(b)",
                "the law requires the processing",
            ),
            (Some(Basis::PublicTask), _) => (
                State::Limited,
                "Art. 17(3)(b)",
                "the public task requires the processing",
            ),
            (_, Some(_)) => (
                State::Limited,
                "Art. 17(3)(d)",
                "erasure may make archiving, research or statistics impossible",
            ),
            (Some(Basis::Consent), _) => {
                (State::Applies, "Art. 17(1)(b)", "consent can be withdrawn")
            }
            (Some(Basis::LegitimateInterests), _) => {
                (State::Applies, "Art. 17(1)(c)", "it follows an objection")
            }
            (Some(Basis::Contract | Basis::VitalInterests) | None, _) => (
                State::Conditional,
                "Art. 17(1)(a), (d)",
                "once the data are not needed, or were processed unlawfully",
            ),
        },
        Right::Portability => {
            let ground =
                matches!(basis, Some(Basis::Consent | Basis::Contract)) || grounds.explicit_consent;
            if basis == Some(Basis::PublicTask) {
                // Whatever condition of Art. 9 the special categories rest on.
                no("Art. 20(3)", "it is needed for a public task")
            } else if !ground {
                no(
                    "Art. 20(1)(a)",
                    "it rests neither on consent nor on a contract",
                )
            } else if !grounds.automated_means {
                no("Art. 20(1)(b)", "it is not carried out by automated means")
            } else if !grounds.from_subject {
                no("Art. 20(1)", "the person has not provided the data")
            } else {
                (
                    State::Applies,
                    "Art. 20(1)",
                    "provided by the person, on consent or contract, by automated means",
                )
            }
        }
        Right::Objection => match basis {
            Some(Basis::PublicTask | Basis::LegitimateInterests) => (
                State::Applies,
                "Art. 21(1)",
                "on grounds of the person's situation",
            ),
            Some(Basis::Consent) => no("Art. 21(1)", "consent is withdrawn instead"),
            _ => no(
                "Art. 21(1)",
                "it rests neither on a public task nor on legitimate interests",
            ),
        },
        Right::MarketingObjection if grounds.direct_marketing => (
            State::Applies,
            "Art. 21(2)",
            "direct marketing, whatever the basis",
        ),
        Right::MarketingObjection => no("Art. 21(2)", "no direct marketing"),
        Right::ResearchObjection => match (grounds.article_89, basis) {
            (Some(Article89::Research | Article89::Statistics), Some(Basis::PublicTask)) => no(
                "Art. 21(6)",
                "needed for a task carried out in the public interest",
            ),
            (Some(Article89::Research | Article89::Statistics), _) => {
                (State::Applies, "Art. 21(6)", "research or statistics")
            }
            _ => no("Art. 21(6)", "neither research nor statistics"),
        },
        Right::AutomatedDecisions if grounds.automated_decision => (
            State::Applies,
            "Art. 22",
            "a decision is made by automated means alone",
        ),
        Right::AutomatedDecisions => no("Art. 22", "no such decision is made"),
        Right::Withdrawal => {
            if basis == Some(Basis::Consent) {
                (State::Applies, "Art. 7(3)", "it rests on consent")
            } else if grounds.explicit_consent {
                (
                    State::Applies,
                    "Art. 7(3), 9(2)(a)",
                    "special categories rest on explicit consent",
                )
            } else {
                no("Art. 7(3)", "it does not rest on consent")
            }
        }
    };
    Outcome {
        state,
        article,
        because,
    }
}

type Verdict = (State, &'static str, &'static str);

fn always(article: &'static str) -> Verdict {
    (State::Applies, article, "whatever the basis")
}

fn no(article: &'static str, because: &'static str) -> Verdict {
    (State::No, article, because)
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
            (!applying.is_empty() || !limited.is_empty()).then_some(RightNotice {
                right,
                purposes: applying,
                limited,
                everywhere,
            })
        })
        .collect()
}
