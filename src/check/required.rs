//! What a notice cannot be without: visits the policy and what follows from it, with the table in hand.

use std::collections::BTreeSet;

use crate::catalogue::Catalogue;
use crate::check::table::requirement;
use crate::derive::{Notice, PurposeNotice, RegisterNotice, ServiceNotice};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{AutomatedDecision, DataProtectionOfficer, DecisionBasis, Recipient, Transfer};
use crate::source::decode::{Entries, Meta};
use crate::span::{Span, Spanned};
use crate::terms::{Consent, Date, LegalBasis, Mechanism, Provision, Role, SpecialGround};

/// Everything that is missing.
pub fn check(notice: &Notice, suspects: &BTreeSet<String>, today: Date) -> Vec<Diagnostic> {
    let mut visit = Visit {
        findings: Vec::new(),
        suspects,
        notice,
    };
    visit.file(today);
    visit.controller();
    visit.data_categories();
    for (id, recipient) in entries(notice.policy.recipients.as_deref()) {
        visit.recipient(id, recipient, notice.catalogue);
    }
    for service in &notice.services {
        visit.service(service);
    }
    for register in &notice.registers {
        visit.register(register);
    }
    visit.findings
}

fn entries<T>(entries: Option<&Entries<T>>) -> impl Iterator<Item = (&str, &Spanned<T>)> {
    entries.into_iter().flat_map(Entries::iter)
}

fn items<T>(list: &Option<Spanned<Vec<Spanned<T>>>>) -> impl Iterator<Item = &Spanned<T>> {
    list.iter().flat_map(|list| list.value.iter())
}

/// Whether the list is there and has something in it.
fn some<T>(list: &Option<Spanned<Vec<Spanned<T>>>>) -> bool {
    list.as_ref().is_some_and(|list| !list.is_empty())
}

struct Visit<'v, 'a> {
    findings: Vec<Diagnostic>,
    suspects: &'v BTreeSet<String>,
    notice: &'v Notice<'a>,
}

/// Who may lack something: its name in messages, its place, and what went wrong when it was read.
struct Who<'w> {
    name: String,
    span: Span,
    meta: &'w Meta,
}

impl Visit<'_, '_> {
    /// Tells that `path` is missing, unless it is there or was at fault when it was read.
    fn need(&mut self, there: bool, path: &'static str, who: &Who) {
        let key = path.rsplit('.').find(|part| *part != "*").unwrap_or(path);
        if !there && !who.meta.faulty.contains(&key) {
            self.tell(path, who);
        }
    }

    fn tell(&mut self, path: &'static str, who: &Who) {
        let requirement = requirement(path);
        let message = requirement.message.replace("{}", &who.name);
        let mut finding = match requirement.severity {
            Severity::Error => Diagnostic::error(requirement.code, who.span, message),
            _ => Diagnostic::warning(requirement.code, who.span, message),
        };
        if !requirement.law.is_empty() {
            finding = finding.law(requirement.law);
        }
        let key = path.rsplit('.').find(|part| *part != "*").unwrap_or(path);
        let label = match key {
            "contact" => "no way to reach it is given".to_owned(),
            "public_task" => "no `law` here".to_owned(),
            key => format!("no `{key}` here"),
        };
        self.findings
            .push(finding.label(label).help(requirement.help));
    }

    fn file(&mut self, today: Date) {
        let notice = self.notice;
        let policy = notice.policy;
        // The place for what the whole file lacks is its first key.
        let start = Span {
            end: policy.meta.span.start,
            ..policy.meta.span
        };
        let first = policy.seloste.as_ref().map_or(start, |format| format.key);
        let who = Who {
            name: "the file".into(),
            span: first,
            meta: &policy.meta,
        };
        self.need(policy.seloste.is_some(), "seloste", &who);
        self.need(some(&policy.languages), "languages", &who);
        self.need(policy.controller.is_some(), "controller", &who);
        self.need(policy.dpo.is_some(), "dpo", &who);
        let categories = policy
            .data_categories
            .as_ref()
            .is_some_and(|all| !all.is_empty());
        self.need(categories, "data_categories", &who);
        let registers = policy.registers.as_ref().is_some_and(|all| !all.is_empty());
        self.need(registers, "registers", &who);
        let dated = Who {
            name: "the notice".into(),
            ..who
        };
        self.need(policy.effective.is_some(), "effective", &dated);
        if let Some(date) = policy.effective.as_ref().filter(|date| date.value > today) {
            let requirement = requirement("effective");
            self.findings.push(
                Diagnostic::warning(
                    requirement.code,
                    date.span,
                    format!(
                        "the notice holds only from {}, which is still to come",
                        date.value
                    ),
                )
                .label(format!("today is {today}"))
                .law(requirement.law)
                .help("publish it on that day, or give the date since which this text holds"),
            );
        }
        for change in items(&policy.changes) {
            let who = Who {
                name: "a change of the notice".into(),
                span: change.span,
                meta: &change.meta,
            };
            self.need(change.date.is_some(), "changes.*.date", &who);
            self.need(change.text.is_some(), "changes.*.text", &who);
        }
        for allow in items(&policy.allow) {
            let who = Who {
                name: "an `allow`".into(),
                span: allow.span,
                meta: &allow.meta,
            };
            self.need(allow.code.is_some(), "allow.*.code", &who);
            self.need(allow.at.is_some(), "allow.*.at", &who);
            self.need(allow.reason.is_some(), "allow.*.reason", &who);
        }
        let registers = notice
            .registers
            .iter()
            .flat_map(|r| items(&r.register.extra));
        for extra in items(&policy.extra).chain(registers) {
            let who = Who {
                name: "an extra section".into(),
                span: extra.span,
                meta: &extra.value.0.meta,
            };
            self.need(extra.value.0.id.is_some(), "extra.*.id", &who);
        }
    }

    fn controller(&mut self) {
        let notice = self.notice;
        let policy = notice.policy;
        if let Some(controller) = &policy.controller {
            let who = Who {
                name: "the controller".into(),
                span: controller.key,
                meta: &controller.meta,
            };
            self.need(controller.name.is_some(), "controller.name", &who);
            self.need(controller.country.is_some(), "controller.country", &who);
            let tried = ["email", "address", "phone", "form"];
            if !controller.reachable() && !tried.iter().any(|key| controller.faulty(key)) {
                self.tell("controller.contact", &who);
            }
            let country = controller.country.as_ref();
            let outside = country.filter(|cc| {
                notice.catalogue.countries.exists(cc.code())
                    && !notice.catalogue.countries.in_eea(cc.code())
            });
            if let Some(country) = outside {
                let who = Who {
                    name: "the controller".into(),
                    span: country.span,
                    meta: &policy.meta,
                };
                self.need(policy.representative.is_some(), "representative", &who);
            }
        }
        if let Some(Spanned {
            value: DataProtectionOfficer::Appointed(officer),
            key,
            ..
        }) = &policy.dpo
        {
            let who = Who {
                name: "the data protection officer".into(),
                span: *key,
                meta: &officer.meta,
            };
            let tried = ["email", "address", "phone", "form"];
            if !officer.reachable() && !tried.iter().any(|key| officer.faulty(key)) {
                self.tell("dpo.contact", &who);
            }
        }
        if let Some(representative) = &policy.representative {
            let who = Who {
                name: "the representative".into(),
                span: representative.key,
                meta: &representative.meta,
            };
            self.need(representative.name.is_some(), "representative.name", &who);
            self.need(
                representative.address.is_some(),
                "representative.address",
                &who,
            );
            self.need(
                representative.country.is_some(),
                "representative.country",
                &who,
            );
        }
    }

    fn data_categories(&mut self) {
        let notice = self.notice;
        for (id, category) in entries(notice.policy.data_categories.as_deref()) {
            let who = Who {
                name: format!("the data category `{id}`"),
                span: category.key,
                meta: &category.value.0.meta,
            };
            let named = category.name.is_some()
                || notice.catalogue.data_categories.get(id).is_some()
                || self.suspects.contains(id);
            self.need(named, "data_categories.*.name", &who);
            self.need(some(&category.items), "data_categories.*.items", &who);
        }
    }

    fn recipient(&mut self, id: &str, recipient: &Spanned<Recipient>, catalogue: &Catalogue) {
        let who = Who {
            name: format!("the recipient `{id}`"),
            span: recipient.key,
            meta: &recipient.meta,
        };
        let named = recipient.name.is_some()
            || recipient.category.is_some()
            || recipient.faulty("category")
            || catalogue.recipient_categories.get(id).is_some()
            || self.suspects.contains(id);
        self.need(named, "recipients.*.name", &who);
        self.need(recipient.role.is_some(), "recipients.*.role", &who);
        let role = recipient.role.as_ref().map(|role| role.value);
        let needs_country = matches!(
            role,
            Some(Role::Processor | Role::Controller | Role::JointController)
        );
        if needs_country {
            self.need(recipient.country.is_some(), "recipients.*.country", &who);
        }
        let party = self.notice.party(id);
        let unexplained = recipient.transfer.is_none()
            && party.is_some_and(|party| {
                party.transfers.iter().any(|transfer| {
                    transfer.mechanism.is_none()
                        && transfer
                            .country
                            .is_some_and(|cc| catalogue.countries.exists(cc))
                })
            });
        if unexplained && !recipient.faulty("transfer") {
            let country = recipient.country.as_ref();
            let at = Who {
                span: country.map_or(recipient.key, |country| country.span),
                name: format!("`{id}`"),
                meta: who.meta,
            };
            self.tell("recipients.*.transfer", &at);
        }
        for transfer in recipient
            .transfer
            .iter()
            .flat_map(|list| list.value.0.iter())
        {
            self.transfer(id, transfer);
        }
    }

    fn transfer(&mut self, id: &str, transfer: &Spanned<Transfer>) {
        let who = Who {
            name: format!("the transfer to `{id}`"),
            span: transfer.mechanism.as_ref().map_or(transfer.key, |m| m.span),
            meta: &transfer.meta,
        };
        let mechanism = transfer.mechanism.as_ref().map(|mechanism| mechanism.value);
        self.need(
            mechanism.is_some(),
            "recipients.*.transfer.*.mechanism",
            &who,
        );
        if mechanism == Some(Mechanism::Dpf) {
            self.need(
                transfer.verified.is_some(),
                "recipients.*.transfer.*.verified",
                &who,
            );
        }
        if mechanism.is_some_and(Mechanism::needs_copy) {
            self.need(
                transfer.copy.is_some(),
                "recipients.*.transfer.*.copy",
                &who,
            );
        }
        if mechanism == Some(Mechanism::ExplicitConsent) {
            self.need(
                transfer.risks.is_some(),
                "recipients.*.transfer.*.risks",
                &who,
            );
        }
        if let Some(fallback) = &transfer.fallback {
            let who = Who {
                name: format!("the fallback of the transfer to `{id}`"),
                span: fallback.key,
                meta: &fallback.meta,
            };
            let mechanism = fallback.mechanism.as_ref().map(|mechanism| mechanism.value);
            self.need(
                mechanism.is_some(),
                "recipients.*.transfer.*.mechanism",
                &who,
            );
            if mechanism.is_some_and(Mechanism::needs_copy) {
                self.need(
                    fallback.copy.is_some(),
                    "recipients.*.transfer.*.copy",
                    &who,
                );
            }
        }
    }

    fn service(&mut self, notice: &ServiceNotice) {
        let service = notice.service;
        let who = Who {
            name: format!("the service `{}`", notice.id),
            span: notice.span,
            meta: &service.meta,
        };
        let own = service
            .r#use
            .as_ref()
            .is_some_and(|uses| uses.value == "self");
        if own {
            self.need(service.name.is_some(), "services.*.name", &who);
            self.need(
                service.description.is_some(),
                "services.*.description",
                &who,
            );
            self.need(service.consent.is_some(), "services.*.consent", &who);
        }
        if notice.consent == Some(Consent::Necessary) {
            let catalogued = notice.catalogue.is_some_and(|known| known.exempt.is_some());
            self.need(
                service.exempt.is_some() || catalogued,
                "services.*.exempt",
                &who,
            );
        }
        if let Some(exempt) = &service.exempt {
            let who = Who {
                name: format!("the exemption of `{}`", notice.id),
                span: exempt.key,
                meta: &exempt.meta,
            };
            self.need(
                exempt.criterion.is_some(),
                "services.*.exempt.criterion",
                &who,
            );
            self.need(exempt.reason.is_some(), "services.*.exempt.reason", &who);
        }
        for item in items(&service.storage) {
            let name = item.name.as_ref().map_or("", |name| name.as_str());
            let who = Who {
                name: match name {
                    "" => format!("a stored item of `{}`", notice.id),
                    name => format!("the stored item `{name}` of `{}`", notice.id),
                },
                span: item.name.as_ref().map_or(item.span, |name| name.span),
                meta: &item.meta,
            };
            self.need(item.name.is_some(), "services.*.storage.*.name", &who);
            self.need(
                item.lifetime.is_some(),
                "services.*.storage.*.lifetime",
                &who,
            );
            self.need(item.purpose.is_some(), "services.*.storage.*.purpose", &who);
        }
    }

    fn register(&mut self, notice: &RegisterNotice) {
        let register = notice.register;
        let who = Who {
            name: format!("the register `{}`", notice.id),
            span: notice.span,
            meta: &register.meta,
        };
        let known = self.notice.catalogue.registers.get(notice.id).is_some();
        self.need(register.name.is_some() || known, "registers.*.name", &who);
        self.need(some(&register.subjects), "registers.*.subjects", &who);
        self.need(some(&register.sources), "registers.*.sources", &who);
        let purposes = register.purposes.as_ref();
        let any = purposes.is_some_and(|purposes| !purposes.is_empty());
        self.need(any, "registers.*.purposes", &who);
        if any {
            let said = notice.automated_decisions.is_some()
                || notice
                    .purposes
                    .iter()
                    .any(|p| p.purpose.faulty("automated_decision"));
            self.need(said, "registers.*.automated_decisions", &who);
        }
        for source in items(&register.sources) {
            let who = Who {
                name: format!("a source of the register `{}`", notice.id),
                span: source.span,
                meta: &source.meta,
            };
            self.need(source.from.is_some(), "registers.*.sources.*.from", &who);
        }
        for joint in items(&register.joint_controllers) {
            let who = Who {
                name: match &joint.name {
                    Some(name) => format!("the joint controller `{}`", name.value),
                    None => format!("a joint controller of `{}`", notice.id),
                },
                span: joint.name.as_ref().map_or(joint.span, |name| name.span),
                meta: &joint.meta,
            };
            self.need(
                joint.name.is_some(),
                "registers.*.joint_controllers.*.name",
                &who,
            );
            self.need(
                joint.country.is_some(),
                "registers.*.joint_controllers.*.country",
                &who,
            );
            let told = joint.arrangement.is_some();
            self.need(told, "registers.*.joint_controllers.*.arrangement", &who);
        }
        for purpose in &notice.purposes {
            self.purpose(purpose);
        }
    }

    fn purpose(&mut self, notice: &PurposeNotice) {
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
    fn provision(&mut self, notice: &PurposeNotice, who: &Who) {
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

    fn special(&mut self, notice: &PurposeNotice, who: &Who) {
        let purpose = notice.purpose;
        if !notice.special.is_empty() {
            let said = purpose.special_condition.is_some();
            self.need(said, "purposes.*.special_condition", who);
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

    fn decision(&mut self, id: &str, decision: &Spanned<AutomatedDecision>) {
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
