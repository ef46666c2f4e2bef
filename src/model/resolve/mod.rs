//! Words, ids, references and countries: does everything that is named exist?

mod names;
mod unknown;

pub use names::has_form;

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::catalogue::{Catalogue, ProviderOrNone};
use crate::model::{
    Address, JointController, OrNone, Policy, Purpose, Recipient, Register, Service,
};
use crate::source::decode::{Entries, Reader};
use crate::span::{Span, Spanned};
use crate::terms::Country;
use crate::terms::text::WordOr;
use unknown::{Among, covers};

/// Looks up everything that the policy names; returns the ids that look like misspelt targets of references.
pub fn resolve(policy: &Policy, catalogue: &Catalogue, reader: &mut Reader) -> BTreeSet<String> {
    let mut resolver = Resolver {
        policy,
        catalogue,
        reader,
        unknown: IndexMap::new(),
        misformed: BTreeSet::new(),
    };
    resolver.names();
    resolver.parties();
    resolver.data();
    for (_, service) in flat(policy.services.as_deref()) {
        resolver.service(service);
    }
    for (id, register) in policy.registers() {
        resolver.register(id, register);
    }
    resolver.finish()
}

fn flat<T>(entries: Option<&Entries<T>>) -> impl Iterator<Item = (&str, &Spanned<T>)> {
    entries.into_iter().flat_map(Entries::iter)
}

struct Resolver<'p, 'r> {
    policy: &'p Policy,
    catalogue: &'p Catalogue,
    reader: &'r mut Reader,
    /// What was named but does not exist, with every place that names it: one finding for each.
    unknown: IndexMap<(Among, String), Vec<Span>>,
    /// What ids without their form should be: references to these are no mistake of their own.
    misformed: BTreeSet<String>,
}

impl<'p> Resolver<'p, '_> {
    /// Whether the part of the file that would have the name was at fault itself: then nothing is said.
    fn lost(&self, among: Among) -> bool {
        let policy = self.policy;
        let lost = |key: &str, absent: bool| absent && policy.faulty(key);
        match among {
            Among::Items => lost("items", policy.items.is_none()),
            Among::Subjects => lost("subjects", policy.subjects.is_none()),
            Among::Events => lost("events", policy.events.is_none()),
            // Without any, that is said.
            Among::Categories => policy.data_categories.is_none(),
            Among::Recipients | Among::Sources => lost("recipients", policy.recipients.is_none()),
            Among::Services => lost("services", policy.services.is_none()),
            _ => false,
        }
    }

    fn miss(&mut self, among: Among, name: &str, span: Span) {
        if self.lost(among) || self.misformed.contains(name) {
            return;
        }
        self.unknown
            .entry((among, name.to_owned()))
            .or_default()
            .push(span);
    }

    fn country(&mut self, country: Option<&Spanned<Country>>) {
        if let Some(country) = country.filter(|cc| !self.catalogue.countries.exists(cc.code())) {
            self.miss(Among::Countries, country.code(), country.span);
        }
    }

    fn address(&mut self, address: Option<&Spanned<Address>>) {
        if let Some(Address::Parts(parts)) = address.map(|address| &address.value) {
            self.country(parts.country.as_ref());
        }
    }

    fn parties(&mut self) {
        if let Some(controller) = &self.policy.controller {
            self.country(controller.country.as_ref());
            self.address(controller.address.as_ref());
            if let Some(id) = &controller.authority
                && self.catalogue.authorities.get(id).is_none()
            {
                self.miss(Among::Authorities, id, id.span);
            }
        }
        if let Some(representative) = &self.policy.representative {
            self.country(representative.country.as_ref());
        }
        for (_, recipient) in flat(self.policy.recipients.as_deref()) {
            self.recipient(recipient);
        }
    }

    fn recipient(&mut self, recipient: &'p Recipient) {
        self.country(recipient.country.as_ref());
        for transfer in recipient
            .transfer
            .iter()
            .flat_map(|list| list.value.0.iter())
        {
            self.country(transfer.country.as_ref());
        }
        if let Some(Spanned {
            value: WordOr::Word(word),
            span,
            ..
        }) = &recipient.category
            && self.catalogue.recipient_categories.get(word).is_none()
        {
            self.miss(Among::RecipientCategories, word, *span);
        }
        self.references(recipient.data.as_deref());
    }

    fn data(&mut self) {
        for (_, category) in flat(self.policy.data_categories.as_deref()) {
            for item in category.items.iter().flat_map(|items| items.value.iter()) {
                if let WordOr::Word(word) = &item.value {
                    let own = self
                        .policy
                        .items
                        .as_ref()
                        .is_some_and(|own| own.declares(word));
                    if !own && self.catalogue.items.get(word).is_none() {
                        self.miss(Among::Items, word, item.span);
                    }
                }
            }
        }
    }

    /// The words of a category's items; `None` entries of own text have no word to be named by.
    fn items_of(&self, category: &str) -> Vec<&'p str> {
        let categories = self.policy.data_categories.as_ref();
        let category = categories.and_then(|all| all.get(category));
        let items = category.and_then(|category| category.items.as_ref());
        items
            .into_iter()
            .flat_map(|items| items.value.iter())
            .filter_map(|item| match &item.value {
                WordOr::Word(word) => Some(word.as_str()),
                WordOr::Own(_) => None,
            })
            .collect()
    }

    /// References to data: `category` or `category.item`.
    fn references(&mut self, references: Option<&Vec<Spanned<String>>>) {
        for reference in references.into_iter().flatten() {
            let (category, item) = split(&reference.value);
            let declared = self.policy.data_categories.as_ref();
            if !declared.is_some_and(|all| all.declares(category)) {
                let span = match u32::try_from(category.len()) {
                    Ok(length) if covers(reference.span, &reference.value) => Span {
                        end: reference.span.start + length,
                        ..reference.span
                    },
                    _ => reference.span,
                };
                self.miss(Among::Categories, category, span);
                continue;
            }
            let readable = declared
                .and_then(|all| all.get(category))
                .is_some_and(|category| category.items.is_some() && !category.faulty("items"));
            if let Some(item) = item
                && readable
                && !self.items_of(category).contains(&item)
            {
                self.miss(Among::CategoryItems, &reference.value, reference.span);
            }
        }
    }

    fn recipient_ids(&mut self, ids: Option<&Vec<Spanned<String>>>) {
        for id in ids.into_iter().flatten() {
            self.recipient_id(id);
        }
    }

    fn recipient_id(&mut self, id: &Spanned<String>) {
        let declared = self.policy.recipients.as_ref();
        if !declared.is_some_and(|all| all.declares(&id.value)) {
            self.miss(Among::Recipients, &id.value, id.span);
        }
    }

    fn service(&mut self, service: &'p Spanned<Service>) {
        let (name, span) = match &service.r#use {
            Some(uses) => (uses.value.clone(), uses.span),
            None => {
                let services = self.policy.services.as_ref();
                let id = services.and_then(|all| {
                    all.iter()
                        .find(|(_, s)| s.key == service.key)
                        .map(|(id, _)| id.to_owned())
                });
                (id.unwrap_or_default(), service.key)
            }
        };
        if name != "self" && !service.faulty("use") && !self.catalogue.services.contains_key(&name)
        {
            self.miss(Among::Services, &name, span);
        }
        if let Some(provider) = &service.provider {
            self.recipient_id(provider);
        }
        for item in service.storage.iter().flat_map(|items| items.value.iter()) {
            if let Some(OrNone::Some(parties)) = item.access.as_ref().map(|access| &access.value) {
                for party in parties {
                    if !self.is_catalogue_party(&party.value) {
                        self.recipient_id(party);
                    }
                }
            }
        }
    }

    fn is_catalogue_party(&self, id: &str) -> bool {
        self.catalogue.services.values().any(|service| {
            matches!(service.provider.as_ref().map(|p| &p.value),
                Some(ProviderOrNone::Party(party)) if party.id.as_ref().is_some_and(|own| own.value == id))
        })
    }

    fn subject(&mut self, word: &str, span: Span) {
        let own = self
            .policy
            .subjects
            .as_ref()
            .is_some_and(|own| own.declares(word));
        if !own && self.catalogue.subjects.get(word).is_none() {
            self.miss(Among::Subjects, word, span);
        }
    }

    fn register(&mut self, _id: &str, register: &'p Register) {
        for subject in register.subjects.iter().flat_map(|list| list.value.iter()) {
            if let WordOr::Word(word) = &subject.value {
                self.subject(word, subject.span);
            }
        }
        for source in register.sources.iter().flat_map(|list| list.value.iter()) {
            if let Some(Spanned {
                value: WordOr::Word(word),
                span,
                ..
            }) = &source.from
            {
                let party = self
                    .policy
                    .recipients
                    .as_ref()
                    .is_some_and(|all| all.declares(word));
                if !party && self.catalogue.sources.get(word).is_none() {
                    self.miss(Among::Sources, word, *span);
                }
            }
            self.references(source.data.as_deref());
        }
        self.recipient_ids(register.recipients.as_deref());
        for joint in register
            .joint_controllers
            .iter()
            .flat_map(|list| list.value.iter())
        {
            self.joint_controller(joint);
        }
        for (_, purpose) in flat(register.purposes.as_deref()) {
            self.purpose(purpose);
        }
    }

    fn joint_controller(&mut self, joint: &'p JointController) {
        self.country(joint.country.as_ref());
        self.address(joint.address.as_ref());
    }

    fn purpose(&mut self, purpose: &'p Purpose) {
        for subject in purpose.subjects.iter().flat_map(|list| list.value.iter()) {
            self.subject(&subject.value, subject.span);
        }
        self.references(purpose.data.as_deref());
        self.recipient_ids(purpose.recipients.as_deref());
        if let Some(party) = &purpose.interest_of {
            self.recipient_id(party);
        }
        let services = self.policy.services.as_ref();
        for service in purpose.services.iter().flat_map(|list| list.value.iter()) {
            if !services.is_some_and(|all| all.declares(&service.value)) {
                self.miss(Among::Services, &service.value, service.span);
            }
        }
        if let Some(of) = purpose
            .further_purpose
            .as_ref()
            .and_then(|further| further.of.as_ref())
        {
            let exists = self.policy.registers().any(|(_, register)| {
                register
                    .purposes
                    .as_ref()
                    .is_some_and(|purposes| purposes.declares(&of.value))
            });
            if !exists {
                self.miss(Among::Purposes, &of.value, of.span);
            }
        }
        for rule in purpose
            .retention
            .iter()
            .flat_map(|rules| rules.value.0.iter())
        {
            self.references(rule.data.as_deref());
            let Some(keep) = &rule.keep else { continue };
            for event in keep.value.events() {
                let own = self
                    .policy
                    .events
                    .as_ref()
                    .is_some_and(|own| own.declares(event));
                if !own && self.catalogue.events.get(event).is_none() {
                    self.miss(Among::Events, event, keep.span);
                }
            }
        }
    }
}

fn split(reference: &str) -> (&str, Option<&str>) {
    match reference.split_once('.') {
        Some((category, item)) => (category, Some(item)),
        None => (reference, None),
    }
}
