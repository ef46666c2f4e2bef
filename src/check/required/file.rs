//! What the file as a whole must say: controller, data protection officer, data categories, dates.

use super::{Visit, Who, entries, items, some};
use crate::check::rules::need;
use crate::model::DataProtectionOfficer;
use crate::span::{Span, Spanned};
use crate::terms::Date;

impl Visit<'_, '_> {
    pub(super) fn file(&mut self, today: Date) {
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
            let (rule, _) = need("effective");
            let message = format!(
                "the notice holds only from {}, which is still to come",
                date.value
            );
            self.findings.push(
                rule.at(date.span, message)
                    .label(format!("today is {today}"))
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

    pub(super) fn controller(&mut self) {
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

    pub(super) fn data_categories(&mut self) {
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
}
