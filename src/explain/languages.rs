//! The languages of the notice, and which of them is the authoritative one.

use crate::explain::{Answer, Ask, Step, ticked};

/// The languages.
pub(super) fn explain(path: &str, ask: &Ask) -> Answer {
    let languages = &ask.notice.languages;
    let all = ticked(languages.iter().copied());
    let mut step = Step::new("the languages of the file");
    step = match &ask.notice.policy.languages {
        Some(written) => step.written(format!("`languages` names {all}"), written.key),
        None => step.unwritten(format!("`languages` is not written: taken as {all}")),
    };
    step = step.law(
        "GDPR Art. 12(1)",
        "information is given in a form that those whom it concerns understand",
    );
    let answer = Answer::new(path, "the languages of the notice")
        .step(step.so(format!("the notice is published in {all}")));
    match languages.first() {
        Some(first) => answer.effect(format!(
            "The text in {} is the authoritative one.",
            ask.words.language(first)
        )),
        None => answer,
    }
}
