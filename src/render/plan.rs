//! Which pages the site has, where they lie and what they are called, in every language.

use super::RenderError;
use super::links::slug;
use super::speak::Speaker;
use crate::content::Words;
use crate::derive::{Notice, RegisterNotice};

/// A page, the same in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageId {
    /// The overview of all registers.
    Overview,
    /// The notice of the register at this place of the notice's list.
    Register(usize),
    Cookies,
    Changes,
}

/// A page in one language.
#[derive(Clone, Debug)]
pub struct Place {
    pub id: PageId,
    /// The page's folder from the root, with a slash at the end: `fi/asiakasrekisteri/`.
    pub folder: String,
    pub title: String,
}

/// The pages of one language.
#[derive(Clone, Debug)]
pub struct Plan {
    pub language: String,
    pub places: Vec<Place>,
}

impl Plan {
    /// Lays out the pages of a language.
    ///
    /// With one register its notice is the language's first page, and there is no overview. The page on
    /// cookies is there if the policy names services.
    pub fn new(notice: &Notice, words: &Words) -> Result<Self, RenderError> {
        let speaker = Speaker::new(words);
        let root = format!("{}/", words.tag());
        let mut places = Vec::new();
        if notice.registers.len() != 1 {
            places.push(Place {
                id: PageId::Overview,
                folder: root.clone(),
                title: speaker.say("overview-title")?,
            });
        }
        for (index, register) in notice.registers.iter().enumerate() {
            let folder = match notice.registers.len() {
                1 => root.clone(),
                _ => format!("{root}{}/", register_path(register, &speaker)?),
            };
            places.push(Place {
                id: PageId::Register(index),
                folder,
                title: speaker.label(&register.name)?,
            });
        }
        if !notice.services.is_empty() {
            places.push(Place {
                id: PageId::Cookies,
                folder: format!("{root}{}/", own_path(&speaker, "cookies-page-path")?),
                title: speaker.say("cookies-page-title")?,
            });
        }
        places.push(Place {
            id: PageId::Changes,
            folder: format!("{root}{}/", own_path(&speaker, "changes-page-path")?),
            title: speaker.say("changes-page-title")?,
        });
        let mut plan = Self {
            language: words.tag().to_owned(),
            places,
        };
        plan.part_namesakes();
        Ok(plan)
    }

    /// The page of that kind, if the site has it.
    pub fn find(&self, id: PageId) -> Option<&Place> {
        self.places.iter().find(|place| place.id == id)
    }

    /// Two registers may have been given the same path, or that of the page on cookies: both pages are
    /// published, the later one under a number.
    fn part_namesakes(&mut self) {
        for at in 1..self.places.len() {
            let (before, rest) = self.places.split_at_mut(at);
            let taken = |folder: &str| before.iter().any(|place| place.folder == folder);
            let stem = rest[0].folder.trim_end_matches('/').to_owned();
            let mut number = 2;
            while taken(&rest[0].folder) {
                rest[0].folder = format!("{stem}-{number}/");
                number += 1;
            }
        }
    }
}

fn own_path(speaker: &Speaker, key: &str) -> Result<String, RenderError> {
    let path = speaker.say(key)?;
    Ok(slug(&path).unwrap_or_else(|| key.to_owned()))
}

/// The policy's own path, else the catalogue's for that id, else the id.
fn register_path(register: &RegisterNotice, speaker: &Speaker) -> Result<String, RenderError> {
    let own = register
        .register
        .path
        .as_ref()
        .and_then(|path| slug(path.get(speaker.tag())));
    if let Some(path) = own {
        return Ok(path);
    }
    let key = format!("register-{}.path", register.id);
    let known = match speaker.words.has(&key) {
        true => slug(&speaker.say(&key)?),
        false => None,
    };
    Ok(known
        .or_else(|| slug(register.id))
        .unwrap_or_else(|| "register".to_owned()))
}
