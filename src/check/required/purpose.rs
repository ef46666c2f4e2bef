//! What a purpose must say.

use super::{Visit, Who, some};
use crate::derive::PurposeNotice;
use crate::derive::data::Lookup;
use crate::model::{AutomatedDecision, DecisionBasis};
use crate::span::Spanned;
use crate::terms::{LegalBasis, Provision, SpecialGround};

impl Visit<'_, '_> {
    pub(super) fn purpose(&mut self, notice: &PurposeNotice) {
        let purpose = notice.purpose;
        let who = Who {
            name: format!("the purpose `{}`", notice.id),
            span: notice.span,
            meta: &purpose.meta,
        };
        let known = self.notice.catalogue.purposes.get(notice.id).is_some();
        let named = purpose.name.is_some() || known || self.suspects.contains(notice.id);
        self.need(named, "purposes.*.name", &who);
        self.need(
            purpose.legal_basis.is_some(),
            "purposes.*.legal_basis",
            &who,
        );
        match notice.legal_basis {
            Some(LegalBasis::LegalObligation) => {
                self.need(purpose.law.is_some(), "purposes.*.law", &who);
            }
            Some(LegalBasis::PublicTask) if purpose.law.is_none() && !purpose.faulty("law") => {
                self.tell("purposes.*.law.public_task", &who);
            }
            Some(LegalBasis::LegitimateInterests) => {
                self.need(purpose.interest.is_some(), "purposes.*.interest", &who);
            }
            Some(LegalBasis::Consent) if !notice.consent_in_banner => {
                // Of services that were not found nobody can say whether the banner asks for them.
                let named = purpose.services.as_ref().map_or(0, |ids| ids.len());
                let banner = purpose.faulty("services") || named > notice.services.len();
                self.need(
                    purpose.withdrawal.is_some() || banner,
                    "purposes.*.withdrawal",
                    &who,
                );
            }
            _ => {}
        }
        self.need(some(&purpose.data), "purposes.*.data", &who);
        let kept = purpose
            .retention
            .as_ref()
            .is_some_and(|rules| !rules.is_empty());
        self.need(kept, "purposes.*.retention", &who);
        for rule in purpose
            .retention
            .iter()
            .flat_map(|rules| rules.value.0.iter())
        {
            let whose = Who {
                name: format!("the retention of `{}`", notice.id),
                span: rule.span,
                meta: &rule.meta,
            };
            let said = rule.keep.is_some() || rule.criteria.is_some() || rule.faulty("criteria");
            self.need(said, "purposes.*.retention.*.keep", &whose);
        }
        self.provision(notice, &who);
        self.special(notice, &who);
        if notice.criminal {
            self.need(
                purpose.criminal_law.is_some(),
                "purposes.*.criminal_law",
                &who,
            );
        }
        if let Some(decision) = &purpose.automated_decision {
            self.decision(notice.id, decision);
        }
        if let Some(further) = &purpose.further_purpose {
            let whose = Who {
                name: who.name.clone(),
                span: further.key,
                meta: &further.meta,
            };
            self.need(
                further.of.is_some(),
                "purposes.*.further_purpose.of",
                &whose,
            );
            self.need(
                further.why.is_some(),
                "purposes.*.further_purpose.why",
                &whose,
            );
        }
    }

    /// Art. 13(2)(e) is asked only where the person supplies data and the basis is known.
    pub(super) fn provision(&mut self, notice: &PurposeNotice, who: &Who) {
        let purpose = notice.purpose;
        if notice.articles.article_13 && notice.legal_basis.is_some() {
            self.need(notice.provision.is_some(), "purposes.*.provision", who);
        }
        let matters = matches!(
            notice.provision,
            Some(Provision::Contractual | Provision::PreContractual)
        );
        if matters && !purpose.faulty("provision") {
            let told = purpose.if_not_provided.is_some();
            self.need(told, "purposes.*.if_not_provided", who);
        }
    }

    pub(super) fn special(&mut self, notice: &PurposeNotice, who: &Who) {
        let purpose = notice.purpose;
        if !notice.special.is_empty() {
            // The place is what brings them: the purpose alone does not show which data are special.
            let lookup = Lookup {
                policy: self.notice.policy,
                catalogue: self.notice.catalogue,
            };
            let brings = purpose
                .data
                .iter()
                .flat_map(|data| data.iter())
                .find(|reference| {
                    let uses = lookup.uses(std::slice::from_ref(reference));
                    uses.iter().any(|used| !lookup.special_of(used).is_empty())
                });
            let at = Who {
                name: who.name.clone(),
                span: brings.map_or(who.span, |reference| reference.span),
                meta: who.meta,
            };
            let said = purpose.special_condition.is_some();
            self.need(said, "purposes.*.special_condition", &at);
        }
        let Some(condition) = &purpose.special_condition else {
            return;
        };
        let parts = Who {
            name: who.name.clone(),
            span: condition.key,
            meta: &condition.value.0.meta,
        };
        self.need(
            condition.ground.is_some(),
            "purposes.*.special_condition.ground",
            &parts,
        );
        match condition.ground.as_ref().map(|ground| ground.value) {
            Some(SpecialGround::ExplicitConsent) => {
                self.need(
                    purpose.consent_given.is_some(),
                    "purposes.*.consent_given",
                    who,
                );
                if notice.legal_basis != Some(LegalBasis::Consent) {
                    self.need(purpose.withdrawal.is_some(), "purposes.*.withdrawal", who);
                }
            }
            Some(ground) if ground.needs_law() => {
                self.need(
                    condition.law.is_some(),
                    "purposes.*.special_condition.law",
                    &parts,
                );
            }
            _ => {}
        }
    }

    pub(super) fn decision(&mut self, id: &str, decision: &Spanned<AutomatedDecision>) {
        let who = Who {
            name: format!("the purpose `{id}`"),
            span: decision.key,
            meta: &decision.meta,
        };
        self.need(
            decision.logic.is_some(),
            "purposes.*.automated_decision.logic",
            &who,
        );
        self.need(
            decision.effect.is_some(),
            "purposes.*.automated_decision.effect",
            &who,
        );
        self.need(
            decision.basis.is_some(),
            "purposes.*.automated_decision.basis",
            &who,
        );
        let by_law = decision
            .basis
            .as_ref()
            .is_some_and(|b| b.value == DecisionBasis::Law);
        if by_law {
            self.need(
                decision.law.is_some(),
                "purposes.*.automated_decision.law",
                &who,
            );
        } else {
            let review = decision.human_review.is_some();
            self.need(review, "purposes.*.automated_decision.human_review", &who);
        }
    }
}
