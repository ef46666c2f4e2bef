//! The conversation: a question for each thing that no flag has said.

use std::io;
use std::path::{Path, PathBuf};

use crate::cli::init::answers::{self, Flags};
use crate::cli::init::look::{EXAMPLE, Look};
use crate::cli::init::{Init, folder};
use crate::content::{self, Words};
use crate::project::ProjectError;
use crate::starter::{self, Answers, Kit};

/// The language of the conversation, as of all that the program says.
const LANGUAGE: &str = "en";
/// How to answer a list of one answer, and one of several.
const MOVE: &str = "Arrows move, Enter takes it.";
const TICK: &str = "Arrows move, Space ticks, Enter goes on.";
/// From how many choices on a list can be narrowed by typing.
const MANY: usize = 10;

/// Where to write, since another generator's folder is in the way.
pub(super) fn elsewhere(dir: &Path, other: &str) -> Result<PathBuf, ProjectError> {
    let apart = folder::apart(dir);
    let question = format!(
        "The folder {other}/ here belongs to something else. Put the notice into {}/?",
        folder::APART
    );
    match cliclack::confirm(question).initial_value(true).interact() {
        Ok(true) => Ok(apart),
        Ok(false) => Err(folder::taken(dir, other)),
        Err(error) => Err(ended(error)),
    }
}

/// Asks what is not known yet, until the answers are the right ones, and takes them as if flags had said them.
pub(super) fn ask(init: Init, flags: &Flags) -> Result<(Kit, Answers), ProjectError> {
    cliclack::set_theme(Look);
    let mut before = Init::default();
    loop {
        let mut said = init.clone();
        if talk(&mut said, &before, flags).map_err(ended)? {
            return flags.take(said);
        }
        before = said;
    }
}

fn ended(error: io::Error) -> ProjectError {
    match error.kind() {
        io::ErrorKind::Interrupted => ProjectError("nothing was written".to_owned()),
        _ => ProjectError(format!(
            "cannot ask on this terminal: {error}; see `seloste init --yes`"
        )),
    }
}

/// One round of questions; `before` has the answers of the last one. Says whether they are the right ones.
fn talk(init: &mut Init, before: &Init, flags: &Flags) -> io::Result<bool> {
    cliclack::intro("A privacy notice in a few questions. What you do not know yet, leave empty.")?;
    if init.name.is_none() {
        init.name = text(
            "Who is responsible?\nThe name of the firm, association or person",
            "Esimerkki Oy",
            before.name.as_deref(),
            answers::name,
        )?;
    }
    let country = match &init.country {
        Some(country) => country.clone(),
        None => country(before, flags)?,
    };
    let country = flags.country(&country).unwrap_or(country);
    init.country = Some(country.clone());
    if init.business_id.is_none() && flags.law_of(&country) == answers::COUNTRY {
        init.business_id = text(
            "Business id",
            "1234567-1",
            before.business_id.as_deref(),
            |said| answers::own_id(said, answers::COUNTRY),
        )?;
    }
    let several = flags.authorities(&country);
    if init.authority.is_none() && !several.is_empty() {
        let mut list = cliclack::select(format!("Which authority supervises you?\n{MOVE}"))
            .filter_mode()
            .max_rows(8);
        for id in several {
            list = list.item(id.clone(), id, "");
        }
        init.authority = Some(list.interact()?);
    }
    if init.address.is_none() {
        init.address = text(
            "Postal address",
            "Katu 1, 00100 Helsinki",
            before.address.as_deref(),
            answers::address,
        )?;
    }
    if init.email.is_none() {
        init.email = text(
            "E-mail address\nWhere people write to about their personal data",
            "tietosuoja@esimerkki.example",
            before.email.as_deref(),
            answers::email,
        )?;
    }
    if init.kind.is_none() {
        let mut list = cliclack::select(format!("What is the site for?\n{MOVE}"));
        for kit in starter::all() {
            list = list.item(kit.id.clone(), kit.title(LANGUAGE), "");
        }
        if let Some(kind) = &before.kind {
            list = list.initial_value(kind.clone());
        }
        init.kind = Some(list.interact()?);
    }
    let kit = answers::kit(init.kind.as_deref().unwrap_or(answers::KIND));
    if init.languages.is_none() {
        init.languages = Some(languages(&kit, &country, before)?);
    }
    if init.registers.is_none() {
        init.registers = Some(registers(&kit, before, flags)?);
    }
    if init.services.is_none() {
        init.services = Some(services(before, flags)?);
    }
    let right = cliclack::confirm("Write policy.yaml with these answers?\nNo asks again.")
        .initial_value(true)
        .interact()?;
    if right {
        cliclack::outro("Thank you.")?;
    }
    Ok(right)
}

/// A line of text, or nothing where it is left empty.
fn text(
    question: &str,
    example: &str,
    before: Option<&str>,
    check: impl Fn(&str) -> Result<String, String> + 'static,
) -> io::Result<Option<String>> {
    let mut input = cliclack::input(question)
        .placeholder(&format!("{EXAMPLE}{example}"))
        .required(false);
    if let Some(before) = before {
        input = cliclack::input(question).default_input(before);
    }
    let said: String = input
        .validate(move |said: &String| match said.trim().is_empty() {
            true => Ok(()),
            false => check(said).map(|_| ()),
        })
        .interact()?;
    Ok(Some(said).filter(|said| !said.trim().is_empty()))
}

fn country(before: &Init, flags: &Flags) -> io::Result<String> {
    let usual = before.country.as_deref().unwrap_or(answers::COUNTRY);
    let known = flags.catalogue.countries.clone();
    cliclack::input("In which country?")
        .default_input(usual)
        .validate(move |said: &String| {
            let code = said.trim().to_ascii_uppercase();
            match known.in_eea(&code) {
                true => Ok(()),
                false => Err("two letters of a country in the EEA: FI for Finland, SE for Sweden"),
            }
        })
        .interact()
}

/// The kit's languages, those usual in the country first, and which of them is the authoritative one.
fn languages(kit: &Kit, country: &str, before: &Init) -> io::Result<Vec<String>> {
    let known = kit.languages();
    let mut usual = answers::usual_languages(country);
    usual.retain(|language| known.contains(language));
    let mut order = usual.clone();
    order.extend(
        known
            .into_iter()
            .filter(|language| !usual.contains(language)),
    );
    let mut list = cliclack::multiselect(format!("In which languages?\n{TICK}"));
    for language in &order {
        list = list.item(language.clone(), content::own_name(language), "");
    }
    let ticked = before.languages.clone().unwrap_or(usual);
    let chosen: Vec<String> = list.initial_values(ticked).required(true).interact()?;
    if chosen.len() < 2 {
        return Ok(chosen);
    }
    let mut list = cliclack::select(format!(
        "Which of them decides?\nThe one that holds if they differ. {MOVE}"
    ));
    for language in &chosen {
        list = list.item(language.clone(), content::own_name(language), "");
    }
    let first = before.languages.iter().flatten().next();
    if let Some(first) = first.filter(|first| chosen.contains(first)) {
        list = list.initial_value(first.clone());
    }
    let first: String = list.interact()?;
    let rest = chosen.into_iter().filter(|language| *language != first);
    Ok(std::iter::once(first.clone()).chain(rest).collect())
}

fn registers(kit: &Kit, before: &Init, flags: &Flags) -> io::Result<Vec<String>> {
    let words = Words::load(flags.assets, LANGUAGE).ok();
    let choices = kit.choices();
    let mut list = cliclack::multiselect(format!(
        "Whose data do you keep?\nEach of these gets a notice of its own. {TICK}"
    ));
    for id in &choices {
        let own = kit.register_name(id, LANGUAGE);
        let known = || words.as_ref()?.say(&format!("register-{id}")).ok();
        let name = own.or_else(known).unwrap_or_else(|| id.clone());
        list = list.item(id.clone(), name, "");
    }
    let mut ticked = before.registers.clone().unwrap_or_default();
    ticked.retain(|id| choices.contains(id));
    if ticked.is_empty() {
        ticked.clone_from(&kit.registers);
    }
    list.initial_values(ticked).required(true).interact()
}

fn services(before: &Init, flags: &Flags) -> io::Result<Vec<String>> {
    let known = flags.catalogue.services.iter();
    let known = known.filter(|(_, service)| service.value.discontinued.is_none());
    let mut list = cliclack::multiselect(format!(
        "Which of these does your site use?\nOthers can be described in the file. {TICK}"
    ))
    .initial_values(before.services.clone().unwrap_or_default())
    .required(false)
    .max_rows(12);
    let mut count = 0;
    for (id, service) in known {
        let name = service
            .value
            .name
            .as_ref()
            .map_or(id.as_str(), |name| &name.value);
        let consent = service.value.consent.as_ref();
        let hint = consent.map_or("", |consent| consent.value.word());
        list = list.item(id.clone(), name, hint);
        count += 1;
    }
    if count > MANY {
        list = list.filter_mode();
    }
    list.interact()
}
