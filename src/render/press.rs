//! What is kept from one rendering to the next, so that `serve` makes anew only what changed.
//!
//! Everything here is the result of a pure function, kept beside the whole of its input: with or without it the site
//! is the same, byte for byte.

use std::collections::HashMap;

use super::RenderError;
use super::consent::plan::ConsentScript;
use super::consent::{self, Scripts};
use super::plan::Plan;
use super::theme::Theme;
use crate::assets::Assets;
use crate::content::Words;
use crate::derive::Notice;
use crate::site::Site;
use crate::terms::RawHtml;
use crate::versions::Versions;

/// A renderer that remembers templates, words and minified pages.
#[derive(Default)]
pub struct Press {
    /// The project's files that the rest was made from.
    assets: Assets,
    theme: Option<(String, Theme)>,
    words: Vec<Words>,
    raw: Option<RawHtml>,
    pages: Memo<Vec<u8>>,
    styles: Memo<String>,
    scripts: LastScripts,
    /// Whether pages are drawn only to know that they can be.
    pub(super) draft: bool,
}

/// What is at hand for a rendering.
pub(super) struct Kept<'p> {
    pub theme: &'p Theme,
    pub words: &'p [Words],
    pub plans: Vec<Plan>,
    pub pages: &'p mut Memo<Vec<u8>>,
    pub styles: &'p mut Memo<String>,
    pub scripts: &'p mut LastScripts,
}

impl Press {
    pub(super) fn draft() -> Self {
        Self {
            draft: true,
            ..Self::default()
        }
    }

    /// Renders the files of the site that are wanted, by their paths; files that cost nothing come in any case.
    ///
    /// # Errors
    /// As [`render`](super::render()).
    pub fn print(
        &mut self,
        notice: &Notice,
        assets: &Assets,
        versions: &Versions,
        wanted: &dyn Fn(&str) -> bool,
    ) -> Result<Site, RenderError> {
        super::print(self, notice, assets, versions, wanted)
    }

    /// Begins a new state of the project: what the last one did not use is forgotten.
    pub fn turn(&mut self) {
        self.pages.turn();
        self.styles.turn();
    }

    /// Reads theme and words, unless they are what they were, and lays out the pages.
    ///
    /// # Errors
    /// If there is no such theme or language, or a file of them is at fault.
    pub(super) fn read(
        &mut self,
        notice: &Notice,
        assets: &Assets,
    ) -> Result<Kept<'_>, RenderError> {
        let site = notice.policy.site.as_ref();
        let name = site
            .and_then(|site| site.theme.as_ref())
            .map_or("default", |theme| theme.value.as_str());
        let raw = notice.policy.raw_html();
        let theme = self
            .theme
            .take()
            .filter(|(known, _)| known == name && assets.same(&self.assets, "themes/"));
        let same_words = self.raw == Some(raw)
            && self
                .words
                .iter()
                .map(Words::tag)
                .eq(notice.languages.iter().copied())
            && assets.same(&self.assets, "content/");
        if !same_words {
            self.words.clear();
        }
        self.assets = assets.clone();
        self.raw = Some(raw);
        let theme = match theme {
            Some((_, theme)) => theme,
            None => Theme::load(assets, name)?,
        };
        if self.words.is_empty() {
            for language in &notice.languages {
                let words = Words::load(assets, language).inspect_err(|_| self.words.clear())?;
                self.words.push(words.with_raw_html(raw));
            }
        }
        let plans = self.words.iter().map(|words| Plan::new(notice, words));
        let plans = plans.collect::<Result<_, _>>()?;
        let (_, theme) = self.theme.insert((name.to_owned(), theme));
        Ok(Kept {
            theme,
            words: &self.words,
            plans,
            pages: &mut self.pages,
            styles: &mut self.styles,
            scripts: &mut self.scripts,
        })
    }
}

/// Results by their input. Those of the last turn are at hand, older ones are gone: it does not grow.
pub(super) struct Memo<T> {
    now: HashMap<String, T>,
    before: HashMap<String, T>,
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self {
            now: HashMap::new(),
            before: HashMap::new(),
        }
    }
}

impl<T: Clone> Memo<T> {
    /// The result for `input`, made only if it is not known.
    ///
    /// # Errors
    /// Those of `make`; a failure is not kept.
    pub(super) fn get(
        &mut self,
        input: &str,
        make: impl FnOnce(&str) -> Result<T, RenderError>,
    ) -> Result<T, RenderError> {
        if let Some(known) = self.known(input) {
            return Ok(known);
        }
        let result = make(input)?;
        self.keep(input.to_owned(), result.clone());
        Ok(result)
    }

    /// The result for `input` if it is known.
    pub(super) fn known(&mut self, input: &str) -> Option<T> {
        if let Some((input, result)) = self.before.remove_entry(input) {
            self.now.insert(input, result);
        }
        self.now.get(input).cloned()
    }

    /// Remembers the result for `input`.
    pub(super) fn keep(&mut self, input: String, result: T) {
        self.now.insert(input, result);
    }

    fn turn(&mut self) {
        self.before = std::mem::take(&mut self.now);
    }
}

/// The last consent script with what it was made from.
#[derive(Default)]
pub(super) struct LastScripts(Option<(ConsentScript, Option<Scripts>)>);

impl LastScripts {
    /// The scripts of a plan, made only if the last one was another.
    ///
    /// # Errors
    /// If they cannot be made.
    pub(super) fn scripts(&mut self, plan: ConsentScript) -> Result<Option<Scripts>, RenderError> {
        if let Some((_, scripts)) = self.0.as_ref().filter(|(known, _)| *known == plan) {
            return Ok(scripts.clone());
        }
        let scripts = consent::scripts(&plan)?;
        self.0 = Some((plan, scripts.clone()));
        Ok(scripts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_is_made_once_and_forgotten_when_a_turn_did_not_use_it() {
        let mut memo = Memo::default();
        let mut made = 0;
        let mut ask = |memo: &mut Memo<usize>, input: &str| {
            memo.get(input, |input| {
                made += 1;
                Ok(input.len())
            })
            .unwrap();
            made
        };
        assert_eq!(ask(&mut memo, "one"), 1);
        assert_eq!(ask(&mut memo, "one"), 1);
        memo.turn();
        assert_eq!(ask(&mut memo, "one"), 1, "the last turn's is at hand");
        memo.turn();
        memo.turn();
        assert_eq!(ask(&mut memo, "one"), 2, "older ones are gone");
        assert_eq!(memo.now.len() + memo.before.len(), 1);
    }
}
