//! Words, ids, references and countries: does everything that is named exist?

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::catalogue::{Catalogue, ProviderOrNone};
use crate::diagnostic::Diagnostic;
use crate::model::{
    Address, JointController, OrNone, Policy, Purpose, Recipient, Register, SECTIONS, Service,
};
use crate::source::decode::{Entries, Reader};
use crate::source::suggest::{nearest, one_of};
use crate::span::{Span, Spanned};
use crate::terms::Country;
use crate::terms::text::WordOr;

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

/// What a reference or word is looked for among.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Among {
    Items,
    Subjects,
    Sources,
    Events,
    RecipientCategories,
    Categories,
    CategoryItems,
    Recipients,
    Services,
    Purposes,
    Countries,
    Authorities,
    Sections,
}

impl Among {
    fn what(self) -> &'static str {
        match self {
            Self::Items => "item of data",
            Self::Subjects => "group of data subjects",
            Self::Sources => "source of data",
            Self::Events => "event",
            Self::RecipientCategories => "category of recipients",
            Self::Categories => "data category",
            Self::CategoryItems => "item of that data category",
            Self::Recipients => "recipient",
            Self::Services => "service",
            Self::Purposes => "purpose",
            Self::Countries => "country",
            Self::Authorities => "authority",
            Self::Sections => "section",
        }
    }

    fn is_reference(self) -> bool {
        matches!(
            self,
            Self::Categories | Self::Recipients | Self::Services | Self::Purposes
        )
    }
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

    fn finish(self) -> BTreeSet<String> {
        let mut suspects = BTreeSet::new();
        for ((among, name), places) in &self.unknown {
            let candidates = self.candidates(*among, name);
            let near = match among {
                // Two letters are near to anything.
                Among::Countries => None,
                _ => nearest(name, candidates.iter().map(String::as_str)).map(str::to_owned),
            };
            let misspelt =
                |near: &String| self.unknown.contains_key(&(Among::Services, near.clone()));
            // A misspelt id of the catalogue is told where it is declared, not where others refer to it.
            let reference = *among == Among::Services && !self.declares_service(name);
            if reference && near.as_ref().is_some_and(misspelt) {
                continue;
            }
            // A recipient that is a source too.
            let party = || {
                self.unknown
                    .contains_key(&(Among::Recipients, name.clone()))
            };
            if *among == Among::Sources && party() {
                continue;
            }
            let code = match among {
                Among::Countries => "YML-024",
                _ if among.is_reference() => "YML-014",
                _ => "YML-013",
            };
            let message = match among {
                Among::CategoryItems => {
                    let (category, item) = name.split_once('.').unwrap_or((name, ""));
                    format!("`{category}` has no item `{item}`")
                }
                _ => format!("there is no {} `{name}`", among.what()),
            };
            let mut finding = Diagnostic::error(code, places[0], message);
            finding = match near {
                Some(near) => {
                    suspects.insert(near.clone());
                    finding = finding
                        .label(format!("did you mean `{near}`?"))
                        .help(format!("write `{near}`"));
                    // The word may be a part of its place, as an event is of `2 years after last_purchase`.
                    if covers(places[0], name) {
                        finding = finding.edit(places[0], near);
                    }
                    finding
                }
                None => finding
                    .label(format!("no such {}", among.what()))
                    .help(self.cure(*among, name, &candidates)),
            };
            for place in places.iter().skip(1).take(MORE_PLACES) {
                finding = finding.also(*place, "named here too");
            }
            self.reader.findings.push(finding);
        }
        suspects
    }

    fn cure(&self, among: Among, name: &str, candidates: &[String]) -> String {
        let known = one_of(candidates.iter().map(String::as_str));
        match among {
            Among::Items | Among::Subjects | Among::Events => format!(
                "define it under `{}`, or write your own text in its place: `{{fi: …, en: …}}`",
                match among {
                    Among::Items => "items",
                    Among::Subjects => "subjects",
                    _ => "events",
                }
            ),
            Among::Sources => "name a source of the catalogue or a recipient's id, or write your own text: `{fi: …, en: …}`".into(),
            Among::RecipientCategories => "write your own text: `{fi: …, en: …}`".into(),
            Among::Services if self.declares_service(name) => {
                "for a technology of your own write `use: self` and describe it".into()
            }
            Among::Countries => "write an ISO 3166-1 code, such as `FI` or `US`".into(),
            Among::Categories => format!("define it under `data_categories`; there are {known}"),
            Among::Recipients => format!("define it under `recipients`; there are {known}"),
            Among::Services => format!("define it under `services`; there are {known}"),
            _ => format!("there are {known}"),
        }
    }

    fn declares_service(&self, name: &str) -> bool {
        let services = self.policy.services.as_ref();
        services.is_some_and(|services| services.declares(name))
    }

    fn candidates(&self, among: Among, name: &str) -> Vec<String> {
        fn ids<'x>(ids: impl Iterator<Item = &'x str>) -> Vec<String> {
            ids.map(str::to_owned).collect()
        }
        let policy = self.policy;
        let catalogue = self.catalogue;
        match among {
            Among::Items => {
                let own = policy.items.iter().flat_map(|own| own.value.ids());
                ids(own.chain(catalogue.items.ids()))
            }
            Among::Subjects => {
                let own = policy.subjects.iter().flat_map(|own| own.value.ids());
                ids(own.chain(catalogue.subjects.ids()))
            }
            Among::Sources => {
                let parties = policy.recipients.iter().flat_map(|own| own.value.ids());
                ids(catalogue.sources.ids().chain(parties))
            }
            Among::Events => {
                let own = policy.events.iter().flat_map(|own| own.value.ids());
                ids(own.chain(catalogue.events.ids()))
            }
            Among::RecipientCategories => ids(catalogue.recipient_categories.ids()),
            Among::Categories => ids(policy.data_categories.iter().flat_map(|c| c.value.ids())),
            Among::CategoryItems => {
                let category = name.split('.').next().unwrap_or(name);
                let items = self.items_of(category);
                items
                    .into_iter()
                    .map(|item| format!("{category}.{item}"))
                    .collect()
            }
            Among::Recipients => ids(policy.recipients.iter().flat_map(|r| r.value.ids())),
            Among::Services if !self.declares_service(name) => {
                let own = policy.services.iter().flat_map(|s| s.value.ids());
                ids(own.chain(catalogue.services.keys().map(String::as_str)))
            }
            Among::Services => ids(catalogue.services.keys().map(String::as_str)),
            Among::Purposes => policy
                .registers()
                .flat_map(|(_, register)| flat(register.purposes.as_deref()))
                .map(|(id, _)| id.to_owned())
                .collect(),
            // Every code is near to twenty others.
            Among::Countries => Vec::new(),
            Among::Authorities => ids(catalogue.authorities.ids()),
            Among::Sections => ids(SECTIONS.iter().copied()),
        }
    }

    /// Ids become anchors and file names, words become names of messages: both have a form.
    fn names(&mut self) {
        let policy = self.policy;
        let kebab: [(&str, Vec<(&str, Span)>); 4] = [
            ("data category", keys(policy.data_categories.as_deref())),
            ("recipient", keys(policy.recipients.as_deref())),
            ("service", keys(policy.services.as_deref())),
            ("register", keys(policy.registers.as_deref())),
        ];
        for (what, ids) in kebab {
            for (id, span) in ids {
                self.kebab(what, id, span);
            }
        }
        for (_, register) in policy.registers() {
            for (id, span) in keys(register.purposes.as_deref()) {
                self.kebab("purpose", id, span);
            }
        }
        let snake: [(&str, Vec<(&str, Span)>); 3] = [
            ("item", keys(policy.items.as_deref())),
            ("group of data subjects", keys(policy.subjects.as_deref())),
            ("event", keys(policy.events.as_deref())),
        ];
        for (what, words) in snake {
            for (word, span) in words {
                if !has_form(word, '_') {
                    self.bad_name(what, word, span, '_', "snake_case");
                }
            }
        }
        let registers = policy.registers().filter_map(|(_, r)| r.extra.as_ref());
        for extra in policy
            .extra
            .iter()
            .chain(registers)
            .flat_map(|list| list.value.iter())
        {
            if let Some(id) = &extra.value.0.id {
                self.kebab("section", id.as_str(), id.span);
            }
            if let Some(after) = extra
                .value
                .0
                .after
                .as_ref()
                .filter(|a| !SECTIONS.contains(&a.as_str()))
            {
                self.miss(Among::Sections, after.as_str(), after.span);
            }
        }
    }

    fn kebab(&mut self, what: &str, id: &str, span: Span) {
        if !has_form(id, '-') {
            self.bad_name(what, id, span, '-', "kebab-case");
        }
    }

    fn bad_name(&mut self, what: &str, name: &str, span: Span, separator: char, form: &str) {
        let good = slug(name, separator);
        let mut finding = Diagnostic::error(
            "YML-020",
            span,
            match what.starts_with(['a', 'e', 'i', 'o']) {
                true => format!("the id `{name}` of an {what} is not {form}"),
                false => format!("the id `{name}` of a {what} is not {form}"),
            },
        )
        .label("small letters a–z, digits and hyphens only".replace(
            "hyphens",
            if separator == '-' {
                "hyphens"
            } else {
                "underscores"
            },
        ));
        if !good.is_empty() {
            finding = finding.help(format!("write `{good}`"));
            self.misformed.insert(good);
        }
        self.reader.find(finding);
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

fn keys<T>(entries: Option<&Entries<T>>) -> Vec<(&str, Span)> {
    flat(entries).map(|(id, value)| (id, value.key)).collect()
}

/// How many more places of an unknown name are shown.
const MORE_PLACES: usize = 9;

/// Whether the place holds this text and nothing else: no quotes, no escapes, no words around it.
fn covers(place: Span, text: &str) -> bool {
    place.range().len() == text.len()
}

fn split(reference: &str) -> (&str, Option<&str>) {
    match reference.split_once('.') {
        Some((category, item)) => (category, Some(item)),
        None => (reference, None),
    }
}

/// Whether an id is kebab-case (`separator` `-`) or a word snake_case (`_`), and not overlong.
pub fn has_form(id: &str, separator: char) -> bool {
    id.len() <= 60
        && id.split(separator).all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// The nearest name of the right form: `Oma Rekisteri` becomes `oma-rekisteri`.
fn slug(name: &str, separator: char) -> String {
    let folded: String = name
        .to_lowercase()
        .chars()
        .map(|c| match c {
            'ä' | 'å' => 'a',
            'ö' => 'o',
            c if c.is_ascii_alphanumeric() => c,
            _ => ' ',
        })
        .collect();
    folded
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(&separator.to_string())
}
