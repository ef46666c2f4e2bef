//! Why a right applies or not: for one purpose, and for the register over all its purposes.

use crate::derive::{Ground, Outcome, PurposeNotice, RegisterNotice, Right, State};
use crate::explain::{Answer, Ask, Line, Step, articles, ticked};

/// One right of a register: each purpose, then their union.
pub(super) fn register_right(
    path: &str,
    register: &RegisterNotice,
    right: Right,
    ask: &Ask,
) -> Answer {
    let title = format!("the right `{}`, purpose by purpose", right.id());
    let mut answer = Answer::new(path, title);
    for purpose in &register.purposes {
        answer = answer.step(step(format!("`{}`", purpose.id), register, purpose, right));
    }
    let union = Step::new(format!("the register `{}`", register.id)).law(
        "GDPR Art. 13(2)(b), 14(2)(c)",
        "a notice tells each right that some purpose gives, with the purposes it belongs to",
    );
    let Some(notice) = register.rights.iter().find(|known| known.right == right) else {
        return answer
            .step(union.so("no purpose gives it"))
            .effect("It is not told of.");
    };
    let mut said = Vec::new();
    if notice.everywhere {
        said.push("it is told for all purposes".to_owned());
    } else if !notice.purposes.is_empty() {
        let purposes = ticked(notice.purposes.iter().copied());
        said.push(format!("it is told for {purposes}"));
    }
    if !notice.limited.is_empty() {
        let purposes = ticked(notice.limited.iter().copied());
        said.push(format!("as restricted for {purposes}"));
    }
    answer = answer.step(union.so(said.join(", ")));
    match right {
        Right::Complaint => answer.effect("The section `complaint` tells of it."),
        Right::Notification | Right::Remedy => {
            answer.effect("It has no part of its own in the section `rights`.")
        }
        _ => {
            answer = answer.effect("It has a part of its own in the section `rights`.");
            let names = |ids: &[&str]| {
                let labels: Vec<_> = ids
                    .iter()
                    .filter_map(|id| register.purpose(id))
                    .map(|purpose| &purpose.name)
                    .collect();
                ask.names(&labels)
            };
            let quotes = notice.cases.iter().filter_map(|(when, purposes)| {
                let key = format!("when-{}", when.id());
                ask.quote(&key, &[("purposes", &names(purposes))])
            });
            quotes.fold(answer, Answer::effect)
        }
    }
}

/// All rights of a register: for each, the purposes of which the same holds.
pub(super) fn register(path: &str, register: &RegisterNotice) -> Answer {
    let mut answer = Answer::new(path, "the rights of those whom the register concerns");
    for right in Right::ALL {
        let mut groups: Vec<(Outcome, Vec<&str>)> = Vec::new();
        for purpose in &register.purposes {
            let Some(outcome) = outcome(purpose, right) else {
                continue;
            };
            match groups.iter_mut().find(|(known, _)| *known == outcome) {
                Some((_, purposes)) => purposes.push(purpose.id),
                None => groups.push((outcome, vec![purpose.id])),
            }
        }
        if groups.is_empty() {
            continue;
        }
        groups.sort_by_key(|(outcome, _)| outcome.state);
        let mut step = Step::new(format!("`{}`", right.id()));
        for (outcome, purposes) in groups {
            let whose = match purposes.len() == register.purposes.len() {
                true => "every purpose".to_owned(),
                false => ticked(purposes),
            };
            step = step
                .law(&article(outcome), outcome.because)
                .so(format!("{}: {whose}", state(outcome.state)));
        }
        answer = answer.step(step);
    }
    let told = register.rights.iter().map(|notice| notice.right.id());
    answer.effect(format!("It tells of {}.", ticked(told)))
}

/// All rights for one purpose.
pub(super) fn purpose(path: &str, register: &RegisterNotice, purpose: &PurposeNotice) -> Answer {
    let title = format!("the rights that the purpose `{}` gives", purpose.id);
    let mut answer = Answer::new(path, title);
    for right in Right::ALL {
        answer = answer.step(step(format!("`{}`", right.id()), register, purpose, right));
    }
    let told = register
        .rights
        .iter()
        .filter(|notice| notice.everywhere || notice.purposes.contains(&purpose.id))
        .map(|notice| notice.right.id());
    answer.effect(format!("Rights told for this purpose: {}.", ticked(told)))
}

/// One right for one purpose.
pub(super) fn purpose_right(
    path: &str,
    register: &RegisterNotice,
    purpose: &PurposeNotice,
    right: Right,
) -> Answer {
    let title = format!("the right `{}` for `{}`", right.id(), purpose.id);
    let named = register
        .rights
        .iter()
        .find(|notice| notice.right == right)
        .map(|notice| (notice.everywhere, notice));
    let effect = match named {
        Some((true, _)) => "The right is told for all purposes of the register.".to_owned(),
        Some((_, notice)) if notice.purposes.contains(&purpose.id) => {
            format!(
                "The right is told, and `{}` among its purposes.",
                purpose.id
            )
        }
        Some((_, notice)) if notice.limited.contains(&purpose.id) => format!(
            "The right is told, and `{}` among the purposes for which it is restricted.",
            purpose.id
        ),
        Some(_) => format!("The right is told, but not for `{}`.", purpose.id),
        None => "No purpose of the register gives the right: it is not told of.".to_owned(),
    };
    Answer::new(path, title)
        .step(step(format!("`{}`", purpose.id), register, purpose, right))
        .effect(effect)
}

/// What a right comes to for a purpose, in a few words.
pub(super) fn state(state: State) -> &'static str {
    match state {
        State::Applies => "it applies",
        State::Conditional => "it applies under conditions of its own",
        State::Limited => "it is restricted as long as the processing is needed",
        State::No => "it does not apply",
    }
}

fn outcome(purpose: &PurposeNotice, right: Right) -> Option<Outcome> {
    let found = purpose.rights.iter().find(|(known, _)| *known == right);
    found.map(|(_, outcome)| *outcome)
}

fn article(outcome: Outcome) -> String {
    format!("GDPR {}", outcome.article)
}

fn step(title: String, register: &RegisterNotice, purpose: &PurposeNotice, right: Right) -> Step {
    let mut step = Step::new(title);
    let Some(outcome) = outcome(purpose, right) else {
        return step;
    };
    for ground in outcome.decided_by {
        step = step.with(written(*ground, register, purpose));
    }
    step.law(&article(outcome), outcome.because)
        .so(state(outcome.state))
}

/// What the policy says of a ground, with its place.
pub(super) fn written(
    ground: Ground,
    register: &RegisterNotice,
    notice: &PurposeNotice,
) -> Vec<Line> {
    let purpose = notice.purpose;
    let said = match ground {
        Ground::LegalBasis => purpose.legal_basis.as_ref().map(|basis| {
            let text = format!("`legal_basis: {}`", basis.word());
            (text, basis.span)
        }),
        Ground::SpecialCondition => {
            let condition = purpose.special_condition.as_ref();
            let ground = condition.and_then(|condition| condition.ground.as_ref());
            ground.map(|g| (format!("`special_condition: {}`", g.word()), g.span))
        }
        Ground::DirectMarketing => purpose.direct_marketing.as_ref().map(|marketing| {
            let text = format!("`direct_marketing` is {}", on(marketing.on));
            (text, marketing.key)
        }),
        Ground::AutomatedDecision => purpose
            .automated_decision
            .as_ref()
            .map(|decision| ("`automated_decision`".to_owned(), decision.key)),
        Ground::AutomatedMeans => purpose
            .automated_means
            .as_ref()
            .map(|means| (format!("`automated_means: {}`", means.value), means.span)),
        Ground::Article89 => purpose
            .article_89
            .as_ref()
            .map(|aim| (format!("`article_89: {}`", aim.word()), aim.span)),
        Ground::Sources => return articles::written(register, notice),
    };
    vec![match said {
        Some((text, span)) => Line::Written(text, span),
        None => Line::Unwritten(unwritten(ground).to_owned()),
    }]
}

fn on(on: bool) -> &'static str {
    if on { "on" } else { "off" }
}

fn unwritten(ground: Ground) -> &'static str {
    match ground {
        Ground::LegalBasis => "`legal_basis` is not written",
        Ground::SpecialCondition => "`special_condition` is not written",
        Ground::DirectMarketing => "`direct_marketing` is not written: there is none",
        Ground::AutomatedDecision => "`automated_decision` is not written: there is none",
        Ground::AutomatedMeans => "`automated_means` is not written: it is taken as `true`",
        Ground::Article89 => "`article_89` is not written: it is no such purpose",
        Ground::Sources => "no source is written",
    }
}
