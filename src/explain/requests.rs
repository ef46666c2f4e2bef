//! How people use their rights: the channels and the time limit.

use crate::explain::{Answer, Ask, Step, ticked};

/// Channels, languages and time limit of requests.
pub(super) fn explain(path: &str, ask: &Ask) -> Answer {
    let requests = &ask.notice.requests;
    let written = ask.notice.policy.rights.as_ref();
    let channels = ticked(requests.channels.iter().map(|channel| channel.word()));
    let mut step = Step::new("the channels");
    step = match written.and_then(|rights| rights.channels.as_ref()) {
        Some(list) => step.written(format!("`channels` names {channels}"), list.key),
        None => step.unwritten(
            "`rights.channels` is not written: every address of `rights`, or else of the controller, is one",
        ),
    };
    let addresses = [
        ("email", requests.email),
        ("form", requests.form),
        ("phone", requests.phone),
    ];
    for (what, address) in addresses {
        if let Some(address) = address {
            step = step.known(format!("{what}: {address}"));
        }
    }
    step = step
        .law("GDPR Art. 12(2)", "using one's rights is made easy")
        .so(channels.clone());
    let mut limit = Step::new("the time limit");
    limit = match written.and_then(|rights| rights.answer_within.as_ref()) {
        Some(period) => limit.written(
            format!("`answer_within: {}`", ask.slice(period.span)),
            period.span,
        ),
        None => limit.unwritten("`answer_within` is not written: the limit of the law holds"),
    };
    limit = limit
        .law(
            "GDPR Art. 12(3)",
            "without delay, and within one month at the latest",
        )
        .so(format!("within {}", ask.period(&requests.answer_within)));
    let languages = ticked(requests.languages.iter().copied());
    let mut tongues = Step::new("the languages");
    tongues = match written.and_then(|rights| rights.languages.as_ref()) {
        Some(list) => tongues.written("`languages`", list.key),
        None => tongues.unwritten("`rights.languages` is not written: those of the notice"),
    };
    tongues = tongues.so(languages);
    Answer::new(
        path,
        "how people use their rights, and by when they are answered",
    )
    .step(step)
    .step(limit)
    .step(tongues)
    .effect(format!("The section `rights` offers {channels}."))
}
