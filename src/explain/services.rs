//! Why a service waits for consent or is exempt, what consent to it covers, and what it stores.

use crate::derive::ServiceNotice;
use crate::explain::{Answer, Ask, OfService, Step, banner, ticked};
use crate::terms::{Lifetime, StorageParty};

/// A service, or one thing that follows for it.
pub(super) fn explain(path: &str, service: &ServiceNotice, of: OfService, ask: &Ask) -> Answer {
    match of {
        OfService::Consent => consent(path, service, ask),
        OfService::Storage => storage(path, service, ask),
        OfService::Provider => provider(path, service, ask),
        OfService::All => {
            let mut answer = Answer::new(path, format!("the service `{}`", service.id));
            let parts = [
                provider(path, service, ask),
                consent(path, service, ask),
                storage(path, service, ask),
            ];
            for part in parts {
                answer.steps.extend(part.steps);
                answer.effect.extend(part.effect);
            }
            let purposes = ticked(service.purposes.iter().map(|(_, purpose)| *purpose));
            answer.effect(format!("Purposes that use it: {purposes}."))
        }
    }
}

/// Whether it waits: what was written or known, the rule, what follows.
pub(super) fn decision(service: &ServiceNotice, title: String) -> Step {
    let mut step = Step::new(title);
    step = match (&service.service.consent, service.consent) {
        (Some(consent), _) => step.written(format!("`consent: {}`", consent.word()), consent.span),
        (None, Some(consent)) => step.written("the service", service.span).known(format!(
            "the catalogue: its category is `{}`",
            consent.word()
        )),
        (None, None) => step
            .written("the service", service.span)
            .unwritten("`consent` is not written"),
    };
    match (&service.exempt, &service.service.exempt) {
        (Some((criterion, _)), Some(exempt)) => {
            let text = format!("`exempt`, by the criterion `{}`", criterion.word());
            step = step.written(text, exempt.key);
        }
        (Some((criterion, _)), None) => {
            let text = format!(
                "the catalogue: exempt by the criterion `{}`",
                criterion.word()
            );
            step = step.known(text);
        }
        (None, _) => {}
    }
    let (waits, because) = service.decided();
    step = step.because(because);
    if let (true, Some(date)) = (waits, service.discontinued) {
        return step.so(format!(
            "it would wait, but it ended on {date}: nobody is asked about it"
        ));
    }
    step.so(match waits {
        true => "it waits for consent",
        false => "it does not wait for consent",
    })
}

fn consent(path: &str, service: &ServiceNotice, ask: &Ask) -> Answer {
    let title = format!(
        "does `{}` wait for consent, and what does consent cover",
        service.id
    );
    let answer = Answer::new(path, title).step(decision(service, "does it wait".into()));
    let plan = &ask.notice.consent;
    let Some(waiting) = plan.waiting.iter().find(|w| w.service == service.id) else {
        return answer.effect("The banner does not ask about it.");
    };
    let mut covers = Step::new("what consent covers");
    for line in &waiting.covers {
        covers = covers.known(line.clone());
    }
    let covers = covers
        .law(
            "GDPR Art. 4(11), 6(1)(a)",
            "consent is specific: it covers what people were told, and nothing else",
        )
        .so(format!(
            "digest `{}`: when one of these changes, visitors are asked about it again",
            waiting.digest
        ))
        .so(format!(
            "longest lifetime {}: longer than agreed asks again, shorter does not",
            banner::days(waiting.lifetime_days)
        ));
    answer.step(covers).effect(match plan.has_script() {
        true => format!(
            "The banner asks about it under `{}`, and `seloste.js` holds it back until then.",
            waiting.category.word()
        ),
        false => "It waits, but seloste makes no banner to ask for it.".to_owned(),
    })
}

fn storage(path: &str, service: &ServiceNotice, ask: &Ask) -> Answer {
    let title = format!("what `{}` keeps on the visitor's device", service.id);
    let mut answer = Answer::new(path, title);
    for item in &service.storage {
        let name = item.name.unwrap_or("(no name)");
        let mut step = Step::new(format!("`{name}`"));
        step = match item.span == service.span {
            true => step
                .written("the service", item.span)
                .known("the catalogue: the service stores it"),
            false => step.written("it stands in `storage`", item.span),
        };
        let lifetime = item
            .lifetime
            .map_or("a lifetime that is not written".to_owned(), |l| {
                stays(l, ask)
            });
        let party = match item.party {
            StorageParty::First => "under the site's own address",
            StorageParty::Third => "under another's address",
        };
        let access = match item.access.is_empty() {
            true => "nobody besides the controller can read it".to_owned(),
            false => format!("{} can read it", ticked(item.access.iter().copied())),
        };
        step = step
            .law(
                "ePrivacy Directive Art. 5(3)",
                "visitors are told what is stored, how long and who has access",
            )
            .so(format!(
                "`{}`, {lifetime}, {party}; {access}",
                item.kind.word()
            ));
        answer = answer.step(step);
    }
    match service.storage.is_empty() {
        true => answer.effect("Nothing that it stores is listed."),
        false => {
            let names: Vec<&str> = service
                .storage
                .iter()
                .filter_map(|item| item.name)
                .collect();
            let page = ask.quote("cookies-page-title", &[]).unwrap_or_default();
            answer.effect(format!("The page {page} lists {}.", ticked(names)))
        }
    }
}

fn stays(lifetime: Lifetime, ask: &Ask) -> String {
    match lifetime {
        Lifetime::Session => "until the browser is closed".to_owned(),
        Lifetime::Persistent => "until somebody deletes it".to_owned(),
        Lifetime::For(period) => format!("for {}", ask.period(&period)),
    }
}

fn provider(path: &str, service: &ServiceNotice, ask: &Ask) -> Answer {
    let mut step = Step::new("who is behind it");
    step = match &service.service.provider {
        Some(provider) => step.written(format!("`provider: {}`", provider.value), provider.span),
        None => step.written("the service", service.span),
    };
    if service.service.provider.is_none() {
        step = match service.provider {
            Some(id) => step.known(format!("the catalogue: the party is `{id}`")),
            None => step.known("neither the service nor the catalogue names a party"),
        };
    }
    let answer = Answer::new(
        path,
        format!("the party behind the service `{}`", service.id),
    );
    let Some(id) = service.provider else {
        return answer
            .step(step.so("the controller runs it itself"))
            .effect("It brings no recipient.");
    };
    let step = step
        .law(
            "GDPR Art. 4(9), 13(1)(e)",
            "whoever data are disclosed to is a recipient",
        )
        .so(format!(
            "`{id}` is a recipient of every purpose that uses the service"
        ));
    let answer = answer.step(step);
    match ask.notice.party(id).and_then(|party| party.name.as_ref()) {
        Some(name) => answer.effect(format!(
            "The recipient goes by the name “{}”.",
            ask.name(name)
        )),
        None => answer.effect(format!("The recipient is `{id}`.")),
    }
}
