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
    /// A purpose of processing with its one legal basis (GDPR Art. 13(1)(c)).
    Purpose as "a purpose" or empty {
        /// What the purpose is called. Default: the name that the catalogue has for the id. Law: GDPR Art. 13(1)(c).
        /// Example: `{fi: Tilausten toimittaminen, en: Delivering orders}`
        name: Phrase,
        /// What is done, in sentences. Law: GDPR Art. 13(1)(c), 5(1)(b). Example: `{fi: Toimitamme tilaamasi
        /// tavarat., en: We deliver what you order.}`
        description: Prose,
        /// The one legal basis. Law: GDPR Art. 13(1)(c), 6(1). Example: `contract`
        legal_basis: LegalBasis,
        /// The law behind a legal obligation or a public task. Law: GDPR Art. 6(3), 13(1)(c). Example: `{fi:
        /// Kirjanpitolaki (1336/1997), en: Accounting Act (1336/1997)}`
        law: Text,
        /// The contract. Default: what the name tells. Law: GDPR Art. 6(1)(b). Example: `{fi: tilaussopimus, en: the
        /// order}`
        contract: Phrase,
        /// The legitimate interest. Law: GDPR Art. 13(1)(d). Example: `{fi: palvelun kehittäminen, en: improving the
        /// service}`
        interest: Phrase,
        /// The recipient whose interest it is. Default: the controller's. Law: GDPR Art. 13(1)(d). Example:
        /// `parent-company`
        interest_of: String,
        /// The balancing test, never published. Law: GDPR Art. 6(1)(f). Example: `{done: 2026-02-01, file:
        /// tasapainotesti.odt}`
        balancing: Balancing,
        /// How consent is given. Law: GDPR Art. 7(1). Example: `{fi: Rastitat ruudun., en: You tick a box.}`
        consent_given: Prose,
        /// How consent is withdrawn. Law: GDPR Art. 7(3), 13(2)(c). Example: `{fi: Jokaisessa viestissä on linkki.,
        /// en: Every message has a link.}`
        withdrawal: Prose,
        /// Whom it concerns, as words. Default: the register's data subjects. Law: GDPR Art. 12(1), 30(1)(c).
        /// Example: `[customer]`
        subjects: List<String>,
        /// Which data: `category` or `category.item`. Law: GDPR Art. 14(1)(d). Example: `[contact,
        /// orders.order_history]`
        data: List<String>,
        /// Who gets the data, by id. Law: GDPR Art. 13(1)(e). Example: `[accounting]`
        recipients: List<String>,
        /// The site's services that serve it, by id. Law: ePrivacy Directive Art. 5(3). Example: `[youtube]`
        services: List<String>,
        /// How long data are kept: a period, criteria, or a list of rules. Law: GDPR Art. 13(2)(a). Example: `2 years
        /// after last_purchase`
        retention: Retention,
        /// Whether people must give their data. Default: what follows from the legal basis, where it is clear. Law:
        /// GDPR Art. 13(2)(e). Example: `voluntary`
        provision: Provision,
        /// What happens if they do not. Law: GDPR Art. 13(2)(e). Example: `{fi: Emme voi toimittaa tilausta., en: We
        /// cannot deliver the order.}`
        if_not_provided: Prose,
        /// The condition for special categories: a word, or a mapping with its law. Law: GDPR Art. 9(2). Example:
        /// `explicit_consent`
        special_condition: SpecialCondition,
        /// The law that allows data on criminal convictions and offences. Law: GDPR Art. 10. Example: `{fi:
        /// Rikostaustalaki (504/2002), en: Act 504/2002}`
        criminal_law: Text,
        /// The ground for the personal identity code. Law: FI-DPA § 29. Example: `{fi: Luoton myöntäminen, en:
        /// Granting credit}`
        identity_code_ground: Text,
        /// Whether it is direct marketing: `true`, or a mapping. Default: `false`. Law: GDPR Art. 21(2). Example:
        /// `{channels: [email]}`
        direct_marketing: DirectMarketing,
        /// What is profiled and to what end. Law: GDPR Art. 4(4), 21(1). Example: `{fi: Suosittelemme ostosten
        /// perusteella., en: We recommend by what you bought.}`
        profiling: Prose,
        /// A decision made by machine alone. Law: GDPR Art. 13(2)(f), 22. Example: `{basis: contract, human_review:
        /// rights}`
        automated_decision: AutomatedDecision,
        /// The purpose of Art. 89(1) that it serves. Law: GDPR Art. 89(1). Example: `research`
        article_89: Article89,
        /// `false` for paper only: no portability. Default: `true`. Law: GDPR Art. 20(1)(b). Example: `false`
        automated_means: bool,
        /// The purpose the data were first collected for. Law: GDPR Art. 13(3), 6(4). Example: `{of: order-handling,
        /// why: {fi: Tilastot palvelevat samaa asiakasta., en: The statistics serve the same customer.}}`
        further_purpose: FurtherPurpose,
        /// When the processing ended. Example: `2025-12-31`
        ended: Date,
        /// Notes for the record of processing, never published. Law: GDPR Art. 30. Example: `{owner: Hallinto}`
        internal: Internal,
    }
}

record! {
    /// When and where the interests were balanced; never published (GDPR Art. 6(1)(f)).
    Balancing as "a balancing test" {
        /// The day it was done. Example: `2026-02-01`
        done: Date,
        /// Where it is kept. Example: `tasapainotesti.odt`
        file: String,
    }
}

record! {
    /// A condition for special categories, with its law (GDPR Art. 9(2)).
    SpecialConditionParts as "a special condition" {
        /// The point of Art. 9(2). Example: `employment`
        ground: SpecialGround,
        /// The law behind it, where the point needs one. Example: `{fi: Työterveyshuoltolaki (1383/2001), en: Act
        /// 1383/2001}`
        law: Text,
        /// The safeguards that the law asks for. Law: GDPR Art. 9(2), FI-DPA § 6(2). Example: `{fi: Vain hoitaja
        /// lukee tiedot., en: Only the nurse reads the data.}`
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
    /// Direct marketing: its channels, and whether it goes to existing customers (GDPR Art. 21(2)).
    MarketingParts as "direct marketing" {
        /// By which channels. Example: `[email, sms]`
        channels: List<MarketingChannel>,
        /// Whether it goes to existing customers only. Default: `false`. Law: FI-SVPL § 200. Example: `true`
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
        /// The logic involved. Law: GDPR Art. 13(2)(f). Example: `{fi: Luottotiedot ratkaisevat., en: Credit data
        /// decide.}`
        logic: Prose,
        /// Significance and envisaged consequences. Law: GDPR Art. 13(2)(f). Example: `{fi: Lasku ei ole
        /// käytettävissä., en: You cannot pay by invoice.}`
        effect: Prose,
        /// What permits it. Law: GDPR Art. 22(2). Example: `contract`
        basis: DecisionBasis,
        /// The law that permits it. Law: GDPR Art. 22(2)(b). Example: `{fi: Hallintolaki (434/2003) 53 e §, en:
        /// Administrative Procedure Act section 53e}`
        law: Text,
        /// How to get a human to look at it: own words, or `rights` for the usual way. Law: GDPR Art. 22(3). Example:
        /// `rights`
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
    /// The purpose the data were first collected for, and why the new one may follow (GDPR Art. 13(3), 6(4)).
    FurtherPurpose as "a further purpose" {
        /// The id of the first purpose. Example: `order-handling`
        of: String,
        /// Why the new purpose may follow from it. Law: GDPR Art. 6(4). Example: `{fi: Tilastot palvelevat samaa
        /// asiakasta., en: The statistics serve the same customer.}`
        why: Prose,
    }
}
