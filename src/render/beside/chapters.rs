//! The chapters of a notice side by side: two notices are too long to read as one page, and too heavy to open as one.
//!
//! Which sections a chapter has does not depend on how long they are, so that links to them last.

use crate::derive::{Section, sections};
use crate::render::RenderError;
use crate::render::links::slug;
use crate::render::plan::Place;
use crate::render::speak::Speaker;
use crate::render::voice::section_anchor;

/// A chapter, a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chapter {
    /// Who asks, what for, and about whom: to the sources.
    Purposes,
    /// Who gets the data, where they go and how long they are kept.
    Recipients,
    /// What people can do.
    Rights,
}

impl Chapter {
    pub const ALL: [Self; 3] = [Self::Purposes, Self::Recipients, Self::Rights];

    fn id(self) -> &'static str {
        match self {
            Self::Purposes => "purposes",
            Self::Recipients => "recipients",
            Self::Rights => "rights",
        }
    }

    /// The section it begins with.
    fn first(self) -> Section {
        match self {
            Self::Purposes => Section::Document,
            Self::Recipients => Section::Recipients,
            Self::Rights => Section::Rights,
        }
    }

    /// The chapter that a section with this anchor stands in; nothing for a section that the law does not know, which
    /// stays with the one before it.
    pub fn of(anchor: &str) -> Option<Self> {
        let place = |section: Section| sections::ALL.iter().position(|other| *other == section);
        let known = sections::ALL
            .iter()
            .position(|section| section_anchor(section.id()) == anchor)?;
        let begun = |chapter: &Self| place(chapter.first()).is_some_and(|first| first <= known);
        Self::ALL.into_iter().rfind(begun)
    }

    /// What it is called.
    ///
    /// # Errors
    /// If the message is missing.
    pub fn name(self, speaker: &Speaker) -> Result<String, RenderError> {
        Ok(speaker.say(&format!("chapter-{}", self.id()))?)
    }

    /// The number readers count it by.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// Where it lies: the first in the folder of the notice, the others below it, never where another page or chapter is.
    ///
    /// # Errors
    /// If a message is missing.
    pub fn folder(
        self,
        speaker: &Speaker,
        notice: &Place,
        taken: &dyn Fn(&str) -> bool,
    ) -> Result<String, RenderError> {
        if self == Self::Purposes {
            return Ok(notice.folder.clone());
        }
        let path = speaker.say(&format!("chapter-{}-path", self.id()))?;
        let path = slug(&path).unwrap_or_else(|| self.id().to_owned());
        let mut folder = format!("{}{path}/", notice.folder);
        while taken(&folder) {
            folder.insert_str(folder.len() - 1, "-2");
        }
        Ok(folder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_has_its_chapter_and_they_follow_each_other() {
        let all: Vec<Chapter> = sections::ALL
            .iter()
            .filter_map(|section| Chapter::of(&section_anchor(section.id())))
            .collect();
        assert_eq!(all.len(), sections::ALL.len());
        assert!(all.is_sorted_by_key(|chapter| chapter.number()), "{all:?}");
        assert_eq!(Chapter::of("retention"), Some(Chapter::Recipients));
        assert_eq!(Chapter::of("complaint"), Some(Chapter::Rights));
        assert_eq!(Chapter::of("extra-words"), None);
    }
}
