//! Data references resolved: which items, under which names, with which marks.

use crate::catalogue::Catalogue;
use crate::derive::{DataUse, Item, Label};
use crate::model::{DataCategory, Policy};
use crate::span::Spanned;
use crate::terms::SpecialCategory;
use crate::terms::text::WordOr;

/// What data references are looked up in.
#[derive(Clone, Copy)]
pub struct Lookup<'a> {
    pub policy: &'a Policy,
    pub catalogue: &'a Catalogue,
}

impl<'a> Lookup<'a> {
    /// The category of that id.
    pub fn category(&self, id: &str) -> Option<(&'a str, &'a DataCategory)> {
        let categories = self.policy.data_categories.as_ref()?;
        categories
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(known, category)| (known, &category.value.0))
    }

    /// The name of a category: its own, or the catalogue's.
    pub fn category_name(&self, id: &'a str) -> Label<'a> {
        let own = self.category(id).and_then(|(_, c)| c.name.as_ref());
        match own {
            Some(name) => Label::Own(name),
            None if self.catalogue.data_categories.get(id).is_some() => {
                Label::Message(format!("category-{id}"))
            }
            None => Label::Name(id),
        }
    }

    /// The items of a category with their marks, in the author's order.
    pub fn items(&self, category: &'a DataCategory) -> Vec<Item<'a>> {
        let items = category
            .items
            .as_ref()
            .map_or(&[][..], |items| &items.value);
        items.iter().map(|item| self.item(&item.value)).collect()
    }

    fn item(&self, item: &'a WordOr) -> Item<'a> {
        let word = match item {
            WordOr::Own(text) => return plain(None, Label::Own(text)),
            WordOr::Word(word) => word.as_str(),
        };
        let own = self.policy.items.as_ref().and_then(|items| items.get(word));
        if let Some(own) = own {
            let parts = &own.value.0;
            let name = parts
                .name
                .as_ref()
                .map_or(Label::Name(word), |n| Label::Own(n));
            return Item {
                special: values(parts.special.as_ref().map(|s| &s.value.0)),
                criminal: parts.criminal.as_ref().is_some_and(|c| c.value),
                identity_code: parts.identity_code.as_ref().is_some_and(|c| c.value),
                ..plain(Some(word), name)
            };
        }
        match self.catalogue.items.get(word) {
            Some(marks) => Item {
                special: values(marks.special.as_ref().map(|s| &s.value.0)),
                criminal: marks.criminal.as_ref().is_some_and(|c| c.value),
                identity_code: marks.identity_code.as_ref().is_some_and(|c| c.value),
                ..plain(Some(word), Label::Message(format!("item-{word}")))
            },
            None => plain(Some(word), Label::Name(word)),
        }
    }

    /// References resolved; the same category twice becomes one, and those that lead nowhere are left out.
    pub fn uses(&self, references: &'a [Spanned<String>]) -> Vec<DataUse<'a>> {
        let mut uses: Vec<DataUse<'a>> = Vec::new();
        for reference in references {
            let (id, word) = split(&reference.value);
            let Some((id, category)) = self.category(id) else {
                continue;
            };
            let item = word.and_then(|word| {
                self.items(category)
                    .into_iter()
                    .find(|item| item.word == Some(word))
            });
            if word.is_some() && item.is_none() {
                continue;
            }
            match uses.iter_mut().find(|found| found.category == id) {
                None => uses.push(DataUse {
                    category: id,
                    name: self.category_name(id),
                    items: item.map(|item| vec![item]),
                }),
                Some(found) => match (&mut found.items, item) {
                    (Some(items), Some(item)) if !items.contains(&item) => items.push(item),
                    (items @ Some(_), None) => *items = None,
                    _ => {}
                },
            }
        }
        uses
    }

    /// The items that a use comes to.
    pub fn items_of(&self, used: &DataUse<'a>) -> Vec<Item<'a>> {
        match &used.items {
            Some(items) => items.clone(),
            None => self
                .category(used.category)
                .map(|(_, category)| self.items(category))
                .unwrap_or_default(),
        }
    }

    /// The special categories of a use: those of its items, and with the whole category its own.
    pub fn special_of(&self, used: &DataUse<'a>) -> Vec<SpecialCategory> {
        let mut special: Vec<_> = self
            .items_of(used)
            .iter()
            .flat_map(|item| item.special.iter().copied())
            .collect();
        if let (None, Some((_, category))) = (&used.items, self.category(used.category)) {
            special.extend(values(category.special.as_ref().map(|s| &s.value.0)));
        }
        special.sort();
        special.dedup();
        special
    }

    /// Whether a use holds the personal identity code.
    pub fn coded(&self, used: &DataUse<'a>) -> bool {
        self.marked(
            used,
            |item| item.identity_code,
            |category| {
                category
                    .identity_code
                    .as_ref()
                    .is_some_and(|mark| mark.value)
            },
        )
    }

    /// Whether a use has a mark: on an item, or with the whole category on the category.
    pub fn marked(
        &self,
        used: &DataUse<'a>,
        of_item: fn(&Item) -> bool,
        of_category: fn(&DataCategory) -> bool,
    ) -> bool {
        self.items_of(used).iter().any(of_item)
            || (used.items.is_none()
                && self
                    .category(used.category)
                    .is_some_and(|(_, category)| of_category(category)))
    }
}

/// `contact.email` is the item `email` of `contact`.
pub fn split(reference: &str) -> (&str, Option<&str>) {
    match reference.split_once('.') {
        Some((category, item)) => (category, Some(item)),
        None => (reference, None),
    }
}

fn values<T: Copy>(list: Option<&Vec<Spanned<T>>>) -> Vec<T> {
    list.map(|list| list.iter().map(|value| value.value).collect())
        .unwrap_or_default()
}

fn plain<'a>(word: Option<&'a str>, name: Label<'a>) -> Item<'a> {
    Item {
        word,
        name,
        special: Vec::new(),
        criminal: false,
        identity_code: false,
    }
}
