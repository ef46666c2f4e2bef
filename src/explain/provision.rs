//! Must people give their data? As written, or as the legal basis says.

use crate::derive::{Ground, PurposeNotice, RegisterNotice};
use crate::explain::rights::written;
use crate::explain::{Answer, Ask, Step};

/// The provision of data for a purpose.
pub(super) fn explain(
    path: &str,
    register: &RegisterNotice,
    notice: &PurposeNotice,
    ask: &Ask,
) -> Answer {
    let purpose = notice.purpose;
    let mut step = Step::new(format!("`{}`", notice.id));
    step = match &purpose.provision {
        Some(said) => step.written(format!("`provision: {}`", said.word()), said.span),
        None => step.unwritten("`provision` is not written").with(written(
            Ground::LegalBasis,
            register,
            notice,
        )),
    };
    if !notice.articles.article_13 {
        step = step.known("none of its sources is the person: Art. 13 does not apply to it");
    }
    step = step.because(notice.provision_because);
    let mut answer = Answer::new(path, "must people give their data for it?");
    let Some(provision) = notice.provision else {
        return answer
            .step(step.so("nothing is said"))
            .effect("The section `provision` does not speak of it.");
    };
    answer = answer.step(step.so(format!("`{}`", provision.word())));
    if let Some(text) = &purpose.if_not_provided {
        answer = answer.step(
            Step::new("what follows if they do not")
                .written("`if_not_provided`", text.key)
                .law("GDPR Art. 13(2)(e)", "the consequences are told too"),
        );
    }
    answer = answer.effect("The section `provision` says it.");
    let key = format!("provision-{}", provision.word());
    match ask.quote(&key, &[]) {
        Some(said) if purpose.law.is_none() && purpose.if_not_provided.is_none() => {
            answer.effect(said)
        }
        _ => answer,
    }
}
