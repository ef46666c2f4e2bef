//! What a register says of automated decisions and profiling.

use crate::derive::RegisterNotice;
use crate::explain::{Answer, Step};
use crate::model::AutomatedDecisions;

/// The statement on automated decisions, and the purposes behind it.
pub(super) fn explain(path: &str, register: &RegisterNotice) -> Answer {
    let mut answer = Answer::new(path, "what is said of automated decisions and profiling");
    for purpose in &register.purposes {
        let mut step = Step::new(format!("`{}`", purpose.id));
        if let Some(decision) = &purpose.purpose.automated_decision {
            step = step.written("`automated_decision`", decision.key);
            if let Some(basis) = &decision.basis {
                let text = format!("`basis: {}`", basis.word());
                step = step.written(text, basis.span);
            }
            step = step.law(
                "GDPR Art. 13(2)(f), 14(2)(g), 22",
                "such a decision is told with its logic, its effect and how to get a human",
            );
        }
        if let Some(profiling) = &purpose.purpose.profiling {
            step = step
                .written("`profiling`", profiling.key)
                .law("GDPR Art. 4(4), 13(2)(f)", "profiling is told of");
        }
        if !step.lines.is_empty() {
            answer = answer.step(step);
        }
    }
    let step = Step::new(format!("the register `{}`", register.id));
    let step = match &register.register.automated_decisions {
        Some(said) => step.written(format!("`automated_decisions: {}`", said.word()), said.span),
        None => step.unwritten("`automated_decisions` is not written"),
    };
    let step = step.because(register.automated_because);
    let decided = register
        .purposes
        .iter()
        .any(|purpose| purpose.purpose.automated_decision.is_some());
    let (so, effect) = match register.automated_decisions {
        Some(AutomatedDecisions::None) => (
            "there are none",
            "The section `automated_decisions` says that there are none.",
        ),
        Some(AutomatedDecisions::Listed) if decided => (
            "they are listed",
            "The section `automated_decisions` lists them.",
        ),
        Some(AutomatedDecisions::Listed) => (
            "they would be listed, but no purpose makes one",
            "No statement on automated decisions.",
        ),
        None => (
            "nothing is said of decisions",
            "No statement on automated decisions.",
        ),
    };
    answer.step(step.so(so)).effect(effect)
}
