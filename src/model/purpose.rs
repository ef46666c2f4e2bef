//! The purpose: legal basis, data, recipients and retention hang on it (GDPR Art. 13(1)(c)).

use std::rc::Rc;

use crate::model::{Internal, Retention};
use crate::record;
use crate::source::decode::{Decode, List, Reader};
use crate::source::yaml::{Kind, Node};
use crate::span::Spanned;
use crate::terms::{
    Article89, Date, LegalBasis, MarketingChannel, Phrase, Prose, Provision, SpecialGround, Text,
};
use crate::words;

record! {
    /// A purpose of processing with its one legal basis.
    Purpose as "a purpose" or empty {
        name: Phrase,
        description: Prose,
        legal_basis: LegalBasis,
        /// The law behind a legal obligation or a public task.
        law: Text,
        /// The contract; what the name tells if not said.
        contract: Phrase,
        /// The legitimate interest, Art. 13(1)(d).
        interest: Phrase,
        /// The recipient whose interest it is; the controller's if not said.
        interest_of: String,
        /// The balancing test, never published.
        balancing: Balancing,
        /// How consent is given.
        consent_given: Prose,
        /// How consent is withdrawn, Art. 7(3).
        withdrawal: Prose,
        /// Whom it concerns; the register's data subjects if not said.
        subjects: List<String>,
        /// References: `category` or `category.item`.
        data: List<String>,
        recipients: List<String>,
        services: List<String>,
        retention: Retention,
        /// Must people give their data, Art. 13(2)(e).
        provision: Provision,
        if_not_provided: Prose,
        /// The condition for special categories, Art. 9(2).
        special_condition: SpecialCondition,
        /// The law that allows criminal data, Art. 10.
        criminal_law: Text,
        /// The ground for the personal identity code (FI-DPA § 29).
        identity_code_ground: Text,
        direct_marketing: DirectMarketing,
        /// What is profiled and to what end.
        profiling: Prose,
        automated_decision: AutomatedDecision,
        article_89: Article89,
        /// `false` for paper only: no portability.
        automated_means: bool,
        further_purpose: FurtherPurpose,
        /// When the processing ended.
        ended: Date,
        /// Notes for the record of processing, never published.
        internal: Internal,
    }
}

record! {
    /// When and where the interests were balanced (Art. 6(1)(f)), never published.
    Balancing as "a balancing test" {
        done: Date,
        file: String,
    }
}

record! {
    /// A condition of Art. 9(2) with its law.
    SpecialConditionParts as "a special condition" {
        ground: SpecialGround,
        law: Text,
        safeguards: Prose,
    }
}

/// A condition of Art. 9(2): a word, or a mapping with its law.
#[derive(Clone, Debug, Default)]
pub struct SpecialCondition(pub SpecialConditionParts);

impl std::ops::Deref for SpecialCondition {
    type Target = SpecialConditionParts;
    fn deref(&self) -> &SpecialConditionParts {
        &self.0
    }
}

impl Decode for SpecialCondition {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        if let Kind::Map { .. } = node.kind {
            return SpecialConditionParts::decode(node, reader).map(Self);
        }
        let ground: Spanned<SpecialGround> =
            crate::source::decode::spanned(node, node.span, reader)?;
        let mut parts = SpecialConditionParts {
            ground: Some(ground),
            ..SpecialConditionParts::default()
        };
        parts.meta.span = node.span;
        Some(Self(parts))
    }
}

record! {
    /// Direct marketing (Art. 21(2)): its channels, and whether it goes to existing customers (FI-SVPL § 200).
    MarketingParts as "direct marketing" {
        channels: List<MarketingChannel>,
        existing_customers: bool,
    }
}

/// Direct marketing: `true`, or a mapping.
#[derive(Clone, Debug, Default)]
pub struct DirectMarketing {
    /// `false` only when `false` was written.
    pub on: bool,
    pub parts: MarketingParts,
}

impl Decode for DirectMarketing {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        match &node.kind {
            Kind::Map { .. } => {
                MarketingParts::decode(node, reader).map(|parts| Self { on: true, parts })
            }
            _ => bool::decode(node, reader).map(|on| Self {
                on,
                parts: MarketingParts::default(),
            }),
        }
    }
}

words! {
    /// What permits an automated decision (Art. 22(2)).
    DecisionBasis as "basis of an automated decision" {
        /// 22(2)(a)
        Contract = "contract",
        /// 22(2)(b)
        Law = "law",
        /// 22(2)(c)
        ExplicitConsent = "explicit_consent",
    }
}

record! {
    /// A decision made by machine alone that matters to people (GDPR Art. 22).
    AutomatedDecision as "an automated decision" {
        /// The logic involved.
        logic: Prose,
        /// Significance and envisaged consequences.
        effect: Prose,
        basis: DecisionBasis,
        law: Text,
        /// How to get a human to look at it: own words, or `rights` for the usual way.
        human_review: HumanReview,
    }
}

/// How a person gets a human to look at the decision (Art. 22(3)).
#[derive(Clone, Debug)]
pub enum HumanReview {
    /// In the way all rights are used.
    Rights,
    Own(Prose),
}

impl Decode for HumanReview {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        match node.text() {
            Some("rights") => Some(Self::Rights),
            _ => Prose::decode(node, reader).map(Self::Own),
        }
    }
}

record! {
    /// The purpose the data were first collected for, and why the new one may follow (Art. 13(3), 6(4)).
    FurtherPurpose as "a further purpose" {
        of: String,
        why: Prose,
    }
}
