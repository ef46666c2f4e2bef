//! Who receives data and how each came onto the list: by purpose, by register, or with a service.

use crate::derive::{Party, PurposeNotice, RegisterNotice};
use crate::explain::{Answer, Ask, Line, Step, ticked, transfers};
use crate::span::Spanned;

const TOLD: &str = "GDPR Art. 13(1)(e), 14(1)(e)";

/// One recipient: where it comes from, who gives it data, and where it is.
pub(super) fn one(path: &str, party: &Party, ask: &Ask) -> Answer {
    let mut step = Step::new("what it is");
    step = match party.from_service {
        true => step
            .written("a service of the site brings it", party.span)
            .known("the catalogue knows the party behind the service"),
        false => step.written(format!("`{}` among `recipients`", party.id), party.span),
    };
    step = match party.role {
        Some(role) => step.so(format!("its role is `{}`", role.word())),
        None => step.so("its role is not written"),
    };
    if let Some(data) = &party.data {
        let data = ticked(data.iter().map(|used| used.category));
        step = step.so(format!("of a purpose's data it gets {data} alone"));
    }
    if party.only_if.is_some() {
        step = step.so("it gets data only in certain situations, which `only_if` tells");
    }
    let mut answer = Answer::new(path, format!("the recipient `{}`", party.id)).step(step);
    for register in &ask.notice.registers {
        let Some(found) = register.recipients.iter().find(|d| d.party == party.id) else {
            continue;
        };
        let mut step = Step::new(format!("the register `{}`", register.id));
        for id in &found.purposes {
            if let Some(purpose) = register.purpose(id) {
                step = step.with(origin(party.id, register, purpose, ask));
            }
        }
        let purposes = ticked(found.purposes.iter().copied());
        answer = answer.step(
            step.law(TOLD, "recipients are told")
                .so(format!("it gets data for {purposes}")),
        );
    }
    let transfers = transfers::one(path, party, ask);
    answer.steps.extend(transfers.steps);
    if let Some(name) = &party.name {
        answer = answer.effect(format!("It goes by the name “{}”.", ask.name(name)));
    } else if let Some(category) = &party.category {
        answer = answer.effect(format!(
            "It goes by its category, “{}”.",
            ask.name(category)
        ));
    }
    let role = party.role.map(|role| format!("role-{}", role.word()));
    if let Some(said) = role.and_then(|key| ask.quote(&key, &[])) {
        answer = answer.effect(format!("Its role is told as {said}."));
    }
    transfers.effect.into_iter().fold(answer, Answer::effect)
}

/// The recipients of a purpose.
pub(super) fn purpose(
    path: &str,
    register: &RegisterNotice,
    purpose: &PurposeNotice,
    ask: &Ask,
) -> Answer {
    let title = format!("who receives data of `{}`", purpose.id);
    let mut answer = Answer::new(path, title);
    for id in &purpose.recipients {
        let step = Step::new(format!("`{id}`"))
            .with(origin(id, register, purpose, ask))
            .law(TOLD, "recipients are told")
            .so("it receives data for this purpose");
        answer = answer.step(step);
    }
    match purpose.recipients.is_empty() {
        true => answer.effect("Nobody is named as a recipient for this purpose."),
        false => answer.effect(format!(
            "The section `recipients` names this purpose with {}.",
            ticked(purpose.recipients.iter().copied())
        )),
    }
}

/// The recipients of a register with the purposes they serve.
pub(super) fn register(path: &str, register: &RegisterNotice, ask: &Ask) -> Answer {
    let mut answer = Answer::new(path, "who receives data of the register");
    for disclosure in &register.recipients {
        let mut step = Step::new(format!("`{}`", disclosure.party));
        for id in &disclosure.purposes {
            if let Some(purpose) = register.purpose(id) {
                step = step.with(origin(disclosure.party, register, purpose, ask));
            }
        }
        let purposes = match disclosure.purposes.len() == register.purposes.len() {
            true => "every purpose".to_owned(),
            false => ticked(disclosure.purposes.iter().copied()),
        };
        answer = answer.step(
            step.law(TOLD, "recipients are told")
                .so(format!("for {purposes}")),
        );
    }
    if !register.recipients.is_empty() {
        let all = ticked(register.recipients.iter().map(|d| d.party));
        return answer.effect(format!("The section `recipients` names {all}."));
    }
    let mut step = Step::new(format!("the register `{}`", register.id));
    step = match &register.register.recipients {
        Some(list) => step.written("`recipients`, an empty list", list.key),
        None => step.unwritten("`recipients` is not written"),
    };
    let said = register
        .no_recipients
        .then(|| ask.quote("recipients-none", &[]))
        .flatten();
    match said {
        Some(said) => answer
            .step(
                step.law(TOLD, "that there are none is told where it is written")
                    .so("none"),
            )
            .effect(said),
        None => answer
            .step(step.so("no recipient, and not said that there are none"))
            .effect("Nothing is said of recipients."),
    }
}

/// The places that make a party a recipient of a purpose.
fn origin(id: &str, register: &RegisterNotice, notice: &PurposeNotice, ask: &Ask) -> Vec<Line> {
    let mut lines = Vec::new();
    let lists = [
        (
            &register.register.recipients,
            "a recipient of the whole register".to_owned(),
        ),
        (
            &notice.purpose.recipients,
            format!("a recipient of the purpose `{}`", notice.id),
        ),
    ];
    for (list, text) in lists {
        let items = list.iter().flat_map(|list| list.value.iter());
        let found: Option<&Spanned<String>> = items.into_iter().find(|item| item.value == id);
        lines.extend(found.map(|item| Line::Written(text, item.span)));
    }
    for service in notice
        .services
        .iter()
        .filter_map(|id| ask.notice.service(id))
    {
        let text = if service.provider == Some(id) {
            format!("the party behind the service `{}`", service.id)
        } else if service.storage.iter().any(|item| item.access.contains(&id)) {
            format!("it can read what the service `{}` stores", service.id)
        } else {
            continue;
        };
        lines.push(Line::Written(text, service.span));
    }
    lines
}
