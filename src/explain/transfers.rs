//! Why there is a transfer outside the EEA or none, and what lets the data go.

use crate::derive::{Party, RegisterNotice, TransferNotice};
use crate::explain::{Answer, Ask, Step, ticked};

/// The transfers of one recipient.
pub(super) fn one(path: &str, party: &Party, ask: &Ask) -> Answer {
    let title = format!(
        "does `{}` get data outside the EEA, and on what ground",
        party.id
    );
    let answer = Answer::new(path, title).step(residence(party, ask));
    let answer = party
        .transfers
        .iter()
        .fold(answer, |answer, t| answer.step(transfer(t, party, ask)));
    if party.transfers.is_empty() {
        return answer.effect("The section `transfers` does not name it.");
    }
    let mut answer = answer.effect("The section `transfers` names it with country and ground.");
    for transfer in &party.transfers {
        let Some(mechanism) = transfer.mechanism else {
            answer = answer.effect(ask.quote("transfers-no-ground", &[]).unwrap_or_default());
            continue;
        };
        let said = ask.quote(&format!("mechanism-{}", mechanism.word()), &[]);
        answer = said.into_iter().fold(answer, Answer::effect);
    }
    answer
}

/// Every transfer of the notice.
pub(super) fn all(path: &str, ask: &Ask) -> Answer {
    let mut answer = Answer::new(path, "which data leave the EEA, and on what ground");
    for party in &ask.notice.parties {
        answer = answer.step(of_party(party, ask));
    }
    let going = ask
        .notice
        .parties
        .iter()
        .filter(|p| !p.transfers.is_empty());
    answer.effect(format!(
        "Recipients outside the EEA: {}.",
        ticked(going.map(|party| party.id))
    ))
}

/// The transfers of a register, and what it says if there are none.
pub(super) fn register(path: &str, register: &RegisterNotice, ask: &Ask) -> Answer {
    let mut answer = Answer::new(path, "which data of the register leave the EEA");
    for disclosure in &register.recipients {
        if let Some(party) = ask.notice.party(disclosure.party) {
            answer = answer.step(of_party(party, ask));
        }
    }
    let (stays, because) = ask.notice.stays_in_eea(register);
    let step = Step::new(format!("the register `{}`", register.id)).because(because);
    let going: Vec<&str> = register
        .recipients
        .iter()
        .filter_map(|disclosure| ask.notice.party(disclosure.party))
        .filter(|party| !party.transfers.is_empty())
        .map(|party| party.id)
        .collect();
    if stays {
        let said = ask.quote("transfers-none", &[]).unwrap_or_default();
        return answer
            .step(step.so("it is said that there are no transfers"))
            .effect(said);
    }
    match going.is_empty() {
        true => answer
            .step(step.so("it cannot be said that there are none"))
            .effect("Nothing is said of transfers."),
        false => answer
            .step(step.so(format!(
                "transfers through {}",
                ticked(going.iter().copied())
            )))
            .effect(format!("The section `transfers` names {}.", ticked(going))),
    }
}

/// One step for a party among others.
fn of_party(party: &Party, ask: &Ask) -> Step {
    let mut step = residence(party, ask);
    step.title = format!("`{}`", party.id);
    for found in &party.transfers {
        step = step.so(ground(found, ask));
    }
    step
}

/// Where the party is, and whether that makes a transfer.
fn residence(party: &Party, ask: &Ask) -> Step {
    let mut step = Step::new("where it is");
    let written = ask
        .notice
        .policy
        .recipients
        .as_ref()
        .and_then(|all| all.get(party.id));
    let country = written.and_then(|recipient| recipient.country.as_ref());
    step = match (country, party.country) {
        (Some(country), _) => step.written(format!("`country: {}`", country.code()), country.span),
        (None, Some(code)) if party.from_service => step
            .written("a service of the site brings it", party.span)
            .known(format!("the catalogue: it is in {}", ask.country(code))),
        (None, Some(code)) => step.unwritten(format!(
            "`country` is not written: as an authority it is taken to be in {}",
            ask.country(code)
        )),
        (None, None) => step.unwritten("`country` is not written"),
    };
    if let Some(transfer) = written.and_then(|recipient| recipient.transfer.as_ref()) {
        step = step.written("`transfer`", transfer.key);
    } else if party.from_service && !party.transfers.is_empty() {
        step = step.known("the catalogue: it lets data go outside the EEA");
    }
    let step = step.because(party.transfers_because);
    match party.transfers.is_empty() {
        true => step.so("no transfer"),
        false => step,
    }
}

fn transfer(transfer: &TransferNotice, party: &Party, ask: &Ask) -> Step {
    let to = transfer
        .country
        .map_or("a country that is not written".to_owned(), |c| {
            ask.country(c)
        });
    let mut step = Step::new(format!("the transfer to {to}"));
    if !party.from_service {
        step = step.written("the transfer, or the country behind it", transfer.span);
    }
    if let Some(adequacy) = transfer.adequacy {
        let number = adequacy
            .decision
            .as_ref()
            .map_or("", |number| number.as_str());
        step = step.known(format!("the catalogue: adequacy decision {number}"));
    }
    if let Some(verified) = transfer.verified {
        step = step.known(format!("last seen on the framework's list on {verified}"));
    }
    if let Some(mechanism) = transfer.mechanism.filter(|m| m.needs_copy()) {
        let article = format!("GDPR Art. 13(1)(f), {}", mechanism.article());
        step = step.law(
            &article,
            "people are told how to get a copy of the safeguards",
        );
        step = match transfer.copy {
            Some(_) => step.known("`copy` says how"),
            None => step.unwritten("`copy` is not written"),
        };
    }
    if let Some(fallback) = transfer.fallback.as_ref().and_then(|f| f.mechanism) {
        step = step.known(format!(
            "should the first ground fall: `{}` (GDPR Art. {})",
            fallback.word(),
            fallback.article()
        ));
    }
    step.so(ground(transfer, ask))
}

fn ground(transfer: &TransferNotice, ask: &Ask) -> String {
    let to = transfer
        .country
        .map_or("a country that is not written".to_owned(), |c| {
            ask.country(c)
        });
    match transfer.mechanism {
        Some(mechanism) => format!(
            "to {to} on the ground `{}` (GDPR Art. {})",
            mechanism.word(),
            mechanism.article()
        ),
        None => format!("to {to} without a ground"),
    }
}
