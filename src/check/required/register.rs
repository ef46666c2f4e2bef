//! What a register must say.

use super::{Visit, Who, items, some};
use crate::derive::RegisterNotice;

impl Visit<'_, '_> {
    pub(super) fn register(&mut self, notice: &RegisterNotice) {
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
}
