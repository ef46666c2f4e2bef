//! What flags say, and what is taken where they are silent.

use crate::assets::Assets;
use crate::catalogue::Catalogue;
use crate::cli::init::Init;
use crate::content;
use crate::project::ProjectError;
use crate::source::suggest;
use crate::starter::{self, Answers, Kit};
use crate::terms::{Date, Email, Url, business_id};

/// The country of those who name none.
pub(super) const COUNTRY: &str = "FI";
/// The kind of those who name none: it fits most.
pub(super) const KIND: &str = "brochure";

/// The world that answers are held against.
pub(super) struct Flags<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) assets: &'a Assets,
    pub(super) today: Date,
}

impl Flags<'_> {
    /// The answers without asking anybody.
    pub(super) fn take(&self, init: Init) -> Result<(Kit, Answers), ProjectError> {
        let kit = kit(init.kind.as_deref().unwrap_or(KIND));
        let country = match &init.country {
            Some(country) => self.country(country).map_err(ProjectError)?,
            None => COUNTRY.to_owned(),
        };
        let languages = match init.languages {
            Some(languages) => {
                let languages = trimmed(languages);
                if languages.is_empty() {
                    return Err(ProjectError("no language was given".to_owned()));
                }
                for language in &languages {
                    self.language(&kit, language).map_err(ProjectError)?;
                }
                languages
            }
            None => usual_languages(&country),
        };
        let registers = match init.registers {
            Some(registers) => {
                let registers = trimmed(registers);
                for register in &registers {
                    register_of(&kit, register).map_err(ProjectError)?;
                }
                registers
            }
            None => kit.registers.clone(),
        };
        let services = trimmed(init.services.unwrap_or_default());
        for service in &services {
            self.service(service).map_err(ProjectError)?;
        }
        let checked = |said: Option<String>, check: &dyn Fn(&str) -> Result<String, String>| {
            said.map(|said| check(&said))
                .transpose()
                .map_err(ProjectError)
        };
        let answers = Answers {
            name: checked(init.name, &name)?,
            business_id: checked(init.business_id, &|id| own_id(id, self.law_of(&country)))?,
            address: checked(init.address, &address)?,
            email: checked(init.email, &email)?,
            authority: self.authority(init.authority, &country, &languages[0])?,
            site: checked(init.site, &site)?,
            effective: Some(self.today),
            country,
            languages: once(languages),
            registers: once(registers),
            services: once(services),
        };
        Ok((kit, answers))
    }

    /// A country's code, if seloste can begin a notice for it.
    pub(super) fn country(&self, said: &str) -> Result<String, String> {
        let code = said.trim().to_ascii_uppercase();
        let countries = &self.catalogue.countries;
        if countries.in_eea(&code) {
            return Ok(code);
        }
        if countries.exists(&code) {
            return Err(format!(
                "`{code}` is outside the EEA; a notice from there needs a representative and somebody who knows its law, \
                 so write it from docs/policy.md instead"
            ));
        }
        Err(format!(
            "`{said}` is no country's code; two letters, such as FI or SE"
        ))
    }

    /// The country whose law applies there: Finland's in Åland.
    pub(super) fn law_of<'c>(&'c self, country: &'c str) -> &'c str {
        self.catalogue.countries.sovereign(country)
    }

    /// The authority, where the country has several; a mark where nobody said which.
    pub(super) fn authority(
        &self,
        said: Option<String>,
        country: &str,
        language: &str,
    ) -> Result<Option<String>, ProjectError> {
        match said {
            None if self.authorities(country).is_empty() => Ok(None),
            None => Ok(Some(starter::kit::mark("authority", language))),
            Some(id) => {
                let mut known = self.catalogue.authorities.iter().map(|(id, _)| id);
                if known.any(|known| known == id) {
                    return Ok(Some(id));
                }
                let known = self.catalogue.authorities.iter().map(|(id, _)| id);
                Err(ProjectError(format!(
                    "`{id}` is no authority of the catalogue{}",
                    hint(&id, known)
                )))
            }
        }
    }

    /// The authorities of parts of a country.
    pub(super) fn authorities(&self, country: &str) -> Vec<String> {
        let prefix = format!("{}-", country.to_ascii_lowercase());
        let ids = self
            .catalogue
            .authorities
            .iter()
            .map(|(id, _)| id.to_owned());
        ids.filter(|id| id.starts_with(&prefix)).collect()
    }

    /// Whether the kit is written in a language.
    pub(super) fn language(&self, kit: &Kit, said: &str) -> Result<(), String> {
        let known = kit.languages();
        if known.iter().any(|known| known == said) {
            return Ok(());
        }
        let built_in = content::languages(self.assets);
        if built_in.iter().any(|known| known == said) {
            return Err(format!(
                "the starters are not written in `{said}` yet; begin with one of {} and add `{said}` to the file",
                known.join(", ")
            ));
        }
        let hint = hint(said, known.iter().map(String::as_str));
        Err(format!("`{said}` is no language of the starters{hint}"))
    }

    /// Whether the catalogue has a service that can still be had.
    pub(super) fn service(&self, said: &str) -> Result<(), String> {
        match self.catalogue.services.get(said) {
            Some(service) => match &service.value.discontinued {
                None => Ok(()),
                Some(day) => Err(format!("`{said}` ended on {}", day.value)),
            },
            None => Err(format!(
                "`{said}` is no service of the catalogue{}",
                hint(said, self.catalogue.services.keys().map(String::as_str))
            )),
        }
    }
}

/// The kit of that id; clap or the list has seen to it that there is one.
pub(super) fn kit(id: &str) -> Kit {
    let kits = starter::all().into_iter();
    kits.into_iter()
        .find(|kit| kit.id == id)
        .unwrap_or_else(|| panic!("there is a starter `{id}`"))
}

/// The languages most use in a country.
pub(super) fn usual_languages(country: &str) -> Vec<String> {
    let languages: &[&str] = match country {
        "FI" => &["fi", "en"],
        "AX" | "SE" => &["sv", "en"],
        _ => &["en"],
    };
    languages
        .iter()
        .map(|language| (*language).to_owned())
        .collect()
}

fn register_of(kit: &Kit, said: &str) -> Result<(), String> {
    let known = kit.choices();
    if known.iter().any(|known| known == said) {
        return Ok(());
    }
    Err(format!(
        "`{said}` is no register of the starter `{}`; it has {}",
        kit.id,
        known.join(", ")
    ))
}

/// A name as it will stand in the notice.
pub(super) fn name(said: &str) -> Result<String, String> {
    filled(said, "the name")
}

pub(super) fn address(said: &str) -> Result<String, String> {
    filled(said, "the address")
}

fn filled(said: &str, what: &str) -> Result<String, String> {
    match said.trim() {
        "" => Err(format!("{what} is empty")),
        text if text.contains('\0') => Err(format!("{what} has a null character")),
        text => Ok(text.to_owned()),
    }
}

pub(super) fn email(said: &str) -> Result<String, String> {
    match Email::parse(said.trim()) {
        Some(email) => Ok(email.0),
        None => Err(format!(
            "`{said}` is not an e-mail address such as name@example.com"
        )),
    }
}

/// A business id in its usual form. Only Finland's is known well enough to be checked.
pub(super) fn own_id(said: &str, country: &str) -> Result<String, String> {
    if country != COUNTRY {
        return filled(said, "the business id");
    }
    // A dash is what some programs make of a hyphen.
    let said = &said.trim().replace('–', "-");
    match business_id::fault(said) {
        None => Ok(said.to_owned()),
        Some(fault) => business_id::meant(said)
            .ok_or_else(|| format!("`{said}` is not a Finnish business id: {fault}")),
    }
}

fn site(said: &str) -> Result<String, String> {
    let address = said
        .strip_prefix("https://")
        .or_else(|| said.strip_prefix("http://"));
    match address {
        Some(rest) if !rest.is_empty() && !rest.contains(char::is_whitespace) => {
            Ok(Url(said.to_owned()).0)
        }
        _ => Err(format!(
            "`{said}` is not an address such as https://example.com/privacy/"
        )),
    }
}

/// `fi, sv` is `fi,sv`.
fn trimmed(list: Vec<String>) -> Vec<String> {
    let trim = |one: &String| one.trim().to_owned();
    list.iter().map(trim).collect()
}

/// A list without repetitions, in its order.
fn once(list: Vec<String>) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    for one in list {
        if !seen.contains(&one) {
            seen.push(one);
        }
    }
    seen
}

fn hint<'a>(said: &str, known: impl Iterator<Item = &'a str> + Clone) -> String {
    match suggest::nearest(said, known.clone()) {
        Some(near) => format!("; did you mean `{near}`?"),
        None => {
            let few: Vec<&str> = known.take(4).collect();
            format!("; it has for example {}", few.join(", "))
        }
    }
}
