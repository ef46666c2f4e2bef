//! Is there a banner, for which services, and when visitors are asked again.

use crate::explain::{Answer, Ask, Step, services, ticked};

/// The plan for consent.
pub(super) fn explain(path: &str, ask: &Ask) -> Answer {
    let plan = &ask.notice.consent;
    let settings = ask.notice.policy.consent.as_ref();
    let mut answer = Answer::new(path, "is there a banner, why, and for what");
    for service in &ask.notice.services {
        answer = answer.step(services::decision(service, format!("`{}`", service.id)));
    }
    let mut step = Step::new("the banner");
    step = match settings.and_then(|settings| settings.banner.as_ref()) {
        Some(banner) => step.written(format!("`banner: {}`", banner.word()), banner.span),
        None => step.unwritten(format!(
            "`banner` is not written: taken as `{}`",
            plan.banner.word()
        )),
    };
    let (asks, because) = plan.decided();
    let waiting = ticked(plan.waiting.iter().map(|waiting| waiting.service.as_str()));
    answer = answer.step(step.because(because).so(match asks {
        true => format!("the banner asks for {waiting}"),
        false => "seloste makes no banner".to_owned(),
    }));
    if !asks {
        return answer.effect("No consent script is published.");
    }
    let mut again = Step::new("when visitors are asked again");
    again = match settings.and_then(|settings| settings.lifetime.as_ref()) {
        Some(period) => again.written(
            format!("`lifetime: {}`", ask.slice(period.span)),
            period.span,
        ),
        None => again.unwritten("`lifetime` is not written: yes and no are kept alike"),
    };
    again = again.so(format!("after {} days", plan.lifetime_days));
    again = match settings.and_then(|settings| settings.revision.as_ref()) {
        Some(revision) => again.written(format!("`revision: {}`", revision.value), revision.span),
        None => again.unwritten(format!(
            "`revision` is not written: taken as {}",
            plan.revision
        )),
    };
    again = again
        .so("when the revision changes: about everything")
        .law(
            "GDPR Art. 4(11), 6(1)(a)",
            "consent is specific: it covers what people were told, and nothing else",
        )
        .so(
            "when a service covers something else, or keeps data longer, than was agreed: about it",
        );
    for waiting in &plan.waiting {
        again = again.known(format!(
            "`{}` ({}): digest `{}` over {} facts, longest lifetime {}",
            waiting.service,
            waiting.category.word(),
            waiting.digest,
            waiting.covers.len(),
            days(waiting.lifetime_days)
        ));
    }
    answer.step(again).effect(format!(
        "The banner asks about {waiting}, and `seloste.js` holds them back."
    ))
}

/// A lifetime in days as the plan counts it.
pub(super) fn days(days: u32) -> String {
    match days {
        0 => "the session".to_owned(),
        u32::MAX => "without end".to_owned(),
        1 => "1 day".to_owned(),
        days => format!("{days} days"),
    }
}
