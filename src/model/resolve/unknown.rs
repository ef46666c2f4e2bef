//! What was named but does not exist: one finding for each, with all its places and the nearest name.

use std::collections::BTreeSet;

use super::{Resolver, flat};
use crate::diagnostic::Diagnostic;
use crate::model::SECTIONS;
use crate::source::suggest::{nearest, one_of, sure};
use crate::span::Span;

/// How many more places of an unknown name are shown.
const MORE_PLACES: usize = 9;

/// What a reference or word is looked for among.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Among {
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
    pub(super) fn what(self) -> &'static str {
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

    pub(super) fn is_reference(self) -> bool {
        matches!(
            self,
            Self::Categories | Self::Recipients | Self::Services | Self::Purposes
        )
    }
}

impl Resolver<'_, '_> {
    pub(super) fn finish(mut self) -> BTreeSet<String> {
        let mut suspects = BTreeSet::new();
        for among in [Among::Recipients, Among::Services, Among::Events] {
            self.none_at_all(among);
        }
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
            // What the catalogue knows by this very name is no misspelling: it is not declared.
            let near = near.filter(|_| !(reference && self.catalogue.services.contains_key(name)));
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
                        let others = candidates.iter().map(String::as_str);
                        finding = match sure(name, &near, others) {
                            true => finding.fix(places[0], near),
                            false => finding.edit(places[0], near),
                        };
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

    /// Names of a part that the file does not have at all are one mistake, not one each.
    fn none_at_all(&mut self, among: Among) {
        let (key, there) = match among {
            Among::Recipients => ("recipients", self.policy.recipients.is_some()),
            Among::Services => ("services", self.policy.services.is_some()),
            _ => ("events", self.policy.events.is_some()),
        };
        let named = |(missed, _): &(Among, String)| *missed == among;
        let names: Vec<String> = self
            .unknown
            .keys()
            .filter(|key| named(key))
            .map(|(_, name)| name.clone())
            .collect();
        if there || names.len() < 2 {
            return;
        }
        let places: Vec<Span> = self
            .unknown
            .iter()
            .filter(|(key, _)| named(key))
            .map(|(_, places)| places[0])
            .collect();
        // A recipient that is a source too is no mistake of its own.
        self.unknown.retain(|(missed, name), _| {
            *missed != among && !(*missed == Among::Sources && names.contains(name))
        });
        let mut finding = Diagnostic::error(
            "YML-014",
            places[0],
            format!("the file has no `{key}`, though {} are named", names.len()),
        )
        .label(format!("no such {}", among.what()))
        .help(format!(
            "define {} under `{key}`",
            one_of(names.iter().map(String::as_str)).replace(" or ", " and ")
        ));
        for place in places.iter().skip(1).take(MORE_PLACES) {
            finding = finding.also(*place, "named here");
        }
        self.reader.findings.push(finding);
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
            Among::Services if self.catalogue.services.contains_key(name) => {
                format!("add `{name}:` under `services`; the catalogue knows the rest")
            }
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
                let known = catalogue.services.keys().map(String::as_str);
                ids(own.chain(known.filter(|id| *id != name)))
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
}

/// Whether the place holds this text and nothing else: no quotes, no escapes, no words around it.
pub(super) fn covers(place: Span, text: &str) -> bool {
    place.range().len() == text.len()
}
