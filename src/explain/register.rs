//! A register in summary: its purposes, and where to look further.

use crate::derive::RegisterNotice;
use crate::explain::{Answer, Step, articles, ticked};

/// What follows for the register, in short.
pub(super) fn explain(path: &str, register: &RegisterNotice) -> Answer {
    let mut answer = Answer::new(
        path,
        format!("the notice of the register `{}`", register.id),
    );
    for purpose in &register.purposes {
        let basis = purpose.legal_basis.map_or("none", |basis| basis.word());
        let step = Step::new(format!("`{}`", purpose.id))
            .written("the purpose", purpose.span)
            .so(format!("legal basis: `{basis}`"))
            .so(format!(
                "data: {}",
                ticked(purpose.data.iter().map(|used| used.category))
            ))
            .so(format!(
                "recipients: {}",
                ticked(purpose.recipients.iter().copied())
            ));
        answer = answer.step(step);
    }
    let rights = ticked(register.rights.iter().map(|right| right.right.id()));
    let sections = ticked(register.sections.iter().map(|section| section.id()));
    answer
        .effect(articles::comes_to(register.articles))
        .effect(format!("Rights: {rights}."))
        .effect(format!("Sections: {sections}."))
}
