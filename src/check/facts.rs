//! What rules may ask: what was written, what follows from it, the world's facts, the texts and the day.

use std::collections::{BTreeMap, BTreeSet};

use crate::assets::Assets;
use crate::catalogue::Catalogue;
use crate::check::prose::{Corpus, Saying};
use crate::derive::{Notice, PurposeNotice, RegisterNotice};
use crate::model::{Extra, Policy};
use crate::source::Sources;
use crate::source::decode::List;
use crate::source::tree::Tree;
use crate::span::{FileId, Spanned};
use crate::terms::Date;

/// What `check` is given.
#[derive(Clone, Copy, Debug)]
pub struct Input<'c> {
    pub notice: &'c Notice<'c>,
    pub assets: &'c Assets,
    pub sources: &'c Sources,
    /// The files as trees, to find places by path.
    pub tree: &'c Tree,
    /// The project's own files under `catalogue/`, `content/` and `themes/`, by path, where they are not what is built in.
    pub files: &'c BTreeMap<String, FileId>,
    /// Ids that look like misspelt targets of references: their missing name is not told as well.
    pub suspects: &'c BTreeSet<String>,
    /// Matters to warnings only.
    pub today: Date,
}

/// What a rule may ask.
pub struct Facts<'c> {
    pub notice: &'c Notice<'c>,
    pub policy: &'c Policy,
    pub catalogue: &'c Catalogue,
    pub assets: &'c Assets,
    pub sources: &'c Sources,
    pub tree: &'c Tree,
    /// The project's own files, by path.
    pub files: &'c BTreeMap<String, FileId>,
    pub today: Date,
    /// Every text for people: of the policy and of the project's own Markdown.
    pub corpus: Corpus<'c>,
}

impl<'c> Facts<'c> {
    /// Gathers the facts.
    pub fn new(input: Input<'c>) -> Self {
        Self {
            notice: input.notice,
            policy: input.notice.policy,
            catalogue: input.notice.catalogue,
            assets: input.assets,
            sources: input.sources,
            tree: input.tree,
            files: input.files,
            today: input.today,
            corpus: Corpus::new(&input),
        }
    }

    /// Every purpose with its register.
    pub fn purposes(
        &self,
    ) -> impl Iterator<Item = (&'c RegisterNotice<'c>, &'c PurposeNotice<'c>)> {
        self.notice.registers.iter().flat_map(|register| {
            register
                .purposes
                .iter()
                .map(move |purpose| (register, purpose))
        })
    }

    /// The registers whose notices show a text: its own, those that list it as a section of theirs, or all.
    pub fn showing(&self, saying: &Saying) -> Vec<&'c RegisterNotice<'c>> {
        let extra = saying.route.strip_prefix("content/extra/");
        let extra = extra.and_then(|name| name.strip_suffix(".md"));
        let lists = |list: Option<&Spanned<List<Extra>>>| {
            let ids = list.into_iter().flat_map(|list| list.iter());
            let mut ids = ids.filter_map(|extra| extra.value.0.id.as_ref());
            ids.any(|id| extra == Some(id.value.as_str()))
        };
        let everywhere =
            saying.register().is_none() && (extra.is_none() || lists(self.policy.extra.as_ref()));
        self.notice
            .registers
            .iter()
            .filter(|register| {
                everywhere
                    || saying.register() == Some(register.id)
                    || lists(register.register.extra.as_ref())
            })
            .collect()
    }

    /// Whether every register and purpose of the files could be read: only then can something be said to be in none.
    pub fn whole(&self) -> bool {
        let Some(registers) = self.policy.registers.as_ref() else {
            return false;
        };
        let ids = self.tree.keys("registers");
        !self.tree.lost()
            && ids.iter().all(|id| registers.get(id).is_some())
            && registers.iter().all(|(id, register)| {
                let written = self.tree.keys(&format!("registers.{id}.purposes"));
                let purposes = register.purposes.as_ref();
                purposes.is_some_and(|purposes| written.iter().all(|id| purposes.get(id).is_some()))
            })
    }

    /// The controller's country, if it is known.
    pub fn country(&self) -> Option<&'c str> {
        let controller = self.policy.controller.as_ref()?;
        controller.country.as_ref().map(|country| country.code())
    }

    /// Whether the rules of Finland apply: the controller is established there.
    pub fn finnish(&self) -> bool {
        self.country() == Some("FI")
    }
}
