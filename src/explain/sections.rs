//! Why a section is in the notice, or not.

use crate::derive::sections::{ALL, presence};
use crate::derive::{RegisterNotice, Section};
use crate::explain::{Answer, Ask, Step};
use crate::model::Texts;
use crate::span::Spanned;

/// Every section, there or not.
pub(super) fn all(path: &str, register: &RegisterNotice, ask: &Ask) -> Answer {
    let answer = Answer::new(path, "which sections the notice has, and why");
    let answer = ALL.into_iter().fold(answer, |answer, section| {
        answer.step(step(register, section, ask))
    });
    let missing: Vec<&str> = ALL
        .into_iter()
        .filter(|section| !register.sections.contains(section))
        .map(Section::id)
        .collect();
    match missing.is_empty() {
        true => answer.effect("Every section has something to say."),
        false => answer.effect(format!("Not there: {}.", super::ticked(missing))),
    }
}

/// One section.
pub(super) fn one(path: &str, register: &RegisterNotice, section: Section, ask: &Ask) -> Answer {
    let there = register.sections.contains(&section);
    let title = format!("is the section `{}` in the notice, and why", section.id());
    let answer = Answer::new(path, title).step(step(register, section, ask));
    let heading = ask.quote(&format!("section-{}", section.id()), &[]);
    match (there, heading) {
        (true, Some(heading)) => answer.effect(format!(
            "It stands under the heading {heading}, if there is a line to show there."
        )),
        (true, None) => answer.effect("It stands at the head of the page."),
        (false, _) if own_text(section, register, ask).is_some() => {
            answer.effect("Its heading stands over the policy's own text alone.")
        }
        (false, _) => answer.effect("The section is left out."),
    }
}

fn step(register: &RegisterNotice, section: Section, ask: &Ask) -> Step {
    let (_, because) = presence(section, register, ask.notice.policy);
    let mut step = Step::new(format!("`{}`", section.id())).because(because);
    if let Some(text) = own_text(section, register, ask) {
        step = step.written("the policy's own text, shown last in it", text);
    }
    step.so(match register.sections.contains(&section) {
        true => "it is there",
        false => "it has nothing to say",
    })
}

fn own_text(section: Section, register: &RegisterNotice, ask: &Ask) -> Option<crate::span::Span> {
    let find = |texts: &Option<Spanned<Texts>>| {
        let text = texts.as_ref()?.0.get(section.id())?;
        Some(text.key)
    };
    find(&register.register.texts).or_else(|| find(&ask.notice.policy.texts))
}
