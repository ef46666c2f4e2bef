//! A purpose in summary, its legal basis, and how consent to it is given and withdrawn.

use crate::derive::{PurposeNotice, RegisterNotice, State};
use crate::explain::{
    Answer, Ask, Step, articles, provision, recipients, retention, rights, special, ticked,
};
use crate::terms::LegalBasis;

/// Everything that follows for the purpose, in short.
pub(super) fn explain(
    path: &str,
    register: &RegisterNotice,
    notice: &PurposeNotice,
    ask: &Ask,
) -> Answer {
    let title = format!("everything that follows for the purpose `{}`", notice.id);
    let mut answer = Answer::new(path, title);
    let parts = [
        ("legal_basis", legal_basis(path, notice, ask)),
        ("articles", articles::purpose(path, register, notice)),
        ("provision", provision::explain(path, register, notice, ask)),
        (
            "recipients",
            recipients::purpose(path, register, notice, ask),
        ),
        ("retention", retention::explain(path, notice, ask)),
        ("special_condition", special::explain(path, notice, ask)),
        ("consent", consent(path, notice, ask)),
    ];
    for (key, part) in parts {
        for mut step in part.steps {
            step.title = match step.title == format!("`{}`", notice.id) {
                true => format!("`{key}`"),
                false => format!("`{key}`: {}", step.title),
            };
            answer = answer.step(step);
        }
        answer.effect.extend(part.effect);
    }
    let mut step = Step::new("`rights`");
    for wanted in [
        State::Applies,
        State::Conditional,
        State::Limited,
        State::No,
    ] {
        let ids: Vec<&str> = notice
            .rights
            .iter()
            .filter(|(_, outcome)| outcome.state == wanted)
            .map(|(right, _)| right.id())
            .collect();
        if !ids.is_empty() {
            step = step.so(format!("{}: {}", rights::state(wanted), ticked(ids)));
        }
    }
    answer.step(step)
}

/// The legal basis.
pub(super) fn legal_basis(path: &str, notice: &PurposeNotice, ask: &Ask) -> Answer {
    let title = format!("the legal basis of `{}`", notice.id);
    let mut step = Step::new(format!("`{}`", notice.id));
    let Some(basis) = &notice.purpose.legal_basis else {
        let step = step.unwritten("`legal_basis` is not written").law(
            "GDPR Art. 6(1), 13(1)(c)",
            "every purpose has a legal basis, and it is told",
        );
        return Answer::new(path, title)
            .step(step.so("nothing can be said"))
            .effect("No legal basis is named.");
    };
    step = step.written(format!("`legal_basis: {}`", basis.word()), basis.span);
    let named = [
        (
            "contract",
            notice.purpose.contract.as_ref().map(|text| text.key),
        ),
        ("law", notice.purpose.law.as_ref().map(|text| text.key)),
        (
            "interest",
            notice.purpose.interest.as_ref().map(|text| text.key),
        ),
    ];
    for (key, span) in named {
        if let Some(span) = span {
            step = step.written(format!("`{key}`"), span);
        }
    }
    let article = format!("GDPR Art. {}, 13(1)(c), 14(1)(c)", basis.article());
    step = step.law(&article, "the purpose is told with its legal basis");
    let name = ask.quote(&format!("basis-{}", basis.word()), &[]);
    let answer = Answer::new(path, title).step(step.so(format!("`{}`", basis.word())));
    match name {
        Some(name) => answer.effect(format!("The section `purposes` says {name}.")),
        None => answer,
    }
}

/// How consent is given and withdrawn, if the purpose rests on it.
pub(super) fn consent(path: &str, notice: &PurposeNotice, ask: &Ask) -> Answer {
    let title = format!("consent to `{}`: how it is given and withdrawn", notice.id);
    let mut step = Step::new(format!("`{}`", notice.id));
    step = match &notice.purpose.legal_basis {
        Some(basis) => step.written(format!("`legal_basis: {}`", basis.word()), basis.span),
        None => step.unwritten("`legal_basis` is not written"),
    };
    let condition = notice.purpose.special_condition.as_ref();
    let ground = condition.and_then(|condition| condition.ground.as_ref());
    if let Some(ground) = ground {
        step = step.written(
            format!("`special_condition: {}`", ground.word()),
            ground.span,
        );
    }
    let withdrawal = notice
        .rights
        .iter()
        .find(|(right, _)| *right == crate::derive::Right::Withdrawal);
    if let Some((_, outcome)) = withdrawal {
        step = step.law(&format!("GDPR {}", outcome.article), outcome.because);
    }
    if withdrawal.is_none_or(|(_, outcome)| outcome.state != State::Applies) {
        return Answer::new(path, title)
            .step(step.so("nothing to give or withdraw"))
            .effect("The section `consent` does not speak of it.");
    }
    let mut how = Step::new("given and withdrawn");
    let own = [
        ("consent_given", notice.purpose.consent_given.as_ref()),
        ("withdrawal", notice.purpose.withdrawal.as_ref()),
    ];
    for (key, text) in own {
        how = match text {
            Some(text) => how.written(format!("`{key}`"), text.key),
            None => how.unwritten(format!("`{key}` is not written")),
        };
    }
    let services = ticked(notice.services.iter().copied());
    how = how.so(match (notice.consent_in_banner, notice.legal_basis) {
        (true, _) => format!("the banner asks for it and takes it back: it waits for {services}"),
        (false, Some(LegalBasis::Consent)) if !notice.services.is_empty() => {
            format!("the banner does not ask for all of it: not every one of {services} waits")
        }
        (false, _) => "not through the banner: no service of the site is behind it".to_owned(),
    });
    let answer = Answer::new(path, title)
        .step(step.so("consent is given and can be withdrawn"))
        .step(how)
        .effect("The section `consent` says how.");
    let said = ["consent-banner-given", "consent-banner-withdrawal"]
        .into_iter()
        .zip(own)
        .filter(|(_, (_, text))| notice.consent_in_banner && text.is_none())
        .filter_map(|(key, _)| ask.quote(key, &[]));
    said.fold(answer, Answer::effect)
}
