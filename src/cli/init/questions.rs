//! The conversation: a question for each thing that no flag has said.

use std::io;
use std::path::{Path, PathBuf};

use crate::cli::init::answers::{self, Flags};
use crate::cli::init::{Init, folder};
use crate::content::{self, Words};
use crate::project::ProjectError;
use crate::starter::{self, Answers, Kit};

/// The language of the conversation, as of all that the program says.
const LANGUAGE: &str = "en";
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

/// Asks what is not known yet, then takes the answers as if flags had said them.
pub(super) fn ask(mut init: Init, flags: &Flags) -> Result<(Kit, Answers), ProjectError> {
    talk(&mut init, flags).map_err(ended)?;
    flags.take(init)
}

fn ended(error: io::Error) -> ProjectError {
    match error.kind() {
        io::ErrorKind::Interrupted => ProjectError("nothing was written".to_owned()),
        _ => ProjectError(format!(
            "cannot ask on this terminal: {error}; see `seloste init --yes`"
        )),
    }
}

fn talk(init: &mut Init, flags: &Flags) -> io::Result<()> {
    cliclack::intro("A privacy notice in a few questions. What you do not know yet, leave empty.")?;
    if init.name.is_none() {
        init.name = text(
            "Who is responsible? The name of the firm, association or person",
            "Esimerkki Oy",
            answers::name,
        )?;
    }
    if init.country.is_none() {
        let country: String = cliclack::input("In which country?")
            .default_input(answers::COUNTRY)
            .validate({
                let known = flags.catalogue.countries.clone();
                let eea = move |said: &String| known.in_eea(&said.trim().to_ascii_uppercase());
                move |said: &String| match eea(said) {
                    true => Ok(()),
                    false => Err("two letters of a country in the EEA, such as FI or SE"),
                }
            })
            .interact()?;
        init.country = Some(country);
    }
    let country = init
        .country
        .clone()
        .unwrap_or_default()
        .trim()
        .to_ascii_uppercase();
    if init.business_id.is_none() && country == answers::COUNTRY {
        init.business_id = text("Business id", "1234567-1", |said| {
            answers::own_id(said, answers::COUNTRY)
        })?;
    }
    let several = flags.authorities(&country);
    if init.authority.is_none() && !several.is_empty() {
        let mut list = cliclack::select("Which authority supervises you?")
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
            "Esimerkkikatu 1, 00100 Helsinki",
            answers::address,
        )?;
    }
    if init.email.is_none() {
        init.email = text(
            "E-mail address for questions about personal data",
            "tietosuoja@esimerkki.example",
            answers::email,
        )?;
    }
    if init.kind.is_none() {
        let mut list = cliclack::select("What kind of site is it?");
        for kit in starter::all() {
            list = list.item(kit.id.clone(), kit.title(LANGUAGE), "");
        }
        init.kind = Some(list.interact()?);
    }
    let kit = answers::kit(init.kind.as_deref().unwrap_or(answers::KIND));
    if init.languages.is_none() {
        init.languages = Some(languages(&kit, &country)?);
    }
    if init.registers.is_none() {
        init.registers = Some(registers(&kit, flags)?);
    }
    if init.services.is_none() {
        init.services = Some(services(flags)?);
    }
    cliclack::outro("Thank you.")
}

/// A line of text, or nothing where it is left empty.
fn text(
    question: &str,
    example: &str,
    check: impl Fn(&str) -> Result<String, String> + 'static,
) -> io::Result<Option<String>> {
    let said: String = cliclack::input(question)
        .placeholder(&format!("such as {example}"))
        .required(false)
        .validate(move |said: &String| match said.trim().is_empty() {
            true => Ok(()),
            false => check(said).map(|_| ()),
        })
        .interact()?;
    Ok(Some(said).filter(|said| !said.trim().is_empty()))
}

/// The kit's languages, those usual in the country first: the first one chosen is the authoritative one.
fn languages(kit: &Kit, country: &str) -> io::Result<Vec<String>> {
    let known = kit.languages();
    let mut usual = answers::usual_languages(country);
    usual.retain(|language| known.contains(language));
    let mut order = usual.clone();
    order.extend(
        known
            .into_iter()
            .filter(|language| !usual.contains(language)),
    );
    let mut list =
        cliclack::multiselect("In which languages? The first one chosen is the authoritative one.");
    for language in order {
        list = list.item(language.clone(), content::own_name(&language), "");
    }
    list.initial_values(usual).required(true).interact()
}

fn registers(kit: &Kit, flags: &Flags) -> io::Result<Vec<String>> {
    let words = Words::load(flags.assets, LANGUAGE).ok();
    let mut list = cliclack::multiselect("Whose data do you keep? A register, a notice.");
    for id in kit.choices() {
        let own = kit.register_name(&id, LANGUAGE);
        let known = || words.as_ref()?.say(&format!("register-{id}")).ok();
        let name = own.or_else(known).unwrap_or_else(|| id.clone());
        list = list.item(id, name, "");
    }
    list.initial_values(kit.registers.clone())
        .required(true)
        .interact()
}

fn services(flags: &Flags) -> io::Result<Vec<String>> {
    let known = flags.catalogue.services.iter();
    let known = known.filter(|(_, service)| service.value.discontinued.is_none());
    let mut list = cliclack::multiselect("Which of these does your site use?")
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
