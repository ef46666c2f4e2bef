//! The services of the catalogue that the site uses: declared, and each in the purpose that it serves.

use crate::catalogue::{Catalogue, CatalogueService, ProviderOrNone};
use crate::starter::kit::{self, Kit};
use crate::starter::outline::Line;
use crate::starter::quote::scalar;
use crate::terms::{Consent, Role};

/// The register of visitors, where a service goes that no kit has another place for.
pub(super) const WEBSITE: &str = "website";
/// The purpose of `website` for services that need no consent.
const OPERATION: &str = "site-operation";
/// The data category that the services' items go to.
const VISITS: &str = "visits";

/// Whether these services need the register of visitors.
pub(super) fn need_website(kit: &Kit, chosen: &[String]) -> bool {
    chosen
        .iter()
        .any(|id| !kit.places.iter().any(|(service, _)| service == id))
}

/// Puts the services into the purposes; purposes that were for services only, and have none, go.
pub(super) fn place(
    lines: &mut [Line],
    kit: &Kit,
    chosen: &[String],
    catalogue: &Catalogue,
    language: &str,
) {
    let mut items: Vec<String> = Vec::new();
    for id in chosen {
        let Some(service) = catalogue.services.get(id) else {
            continue;
        };
        let consent = service.value.consent.as_ref().map(|consent| consent.value);
        let own = kit.places.iter().find(|(service, _)| service == id);
        let own = own.and_then(|(_, place)| place.split_once('.'));
        let purpose = own.and_then(|(register, purpose)| find(lines, register, purpose));
        let (purpose, listed) = match purpose {
            Some(purpose) => (Some(purpose), false),
            None => {
                let waits = consent.filter(|consent| *consent != Consent::Necessary);
                (waiting(lines, waits), waits.is_some())
            }
        };
        if let Some(purpose) = purpose {
            let at = purpose
                .under
                .iter()
                .position(|line| line.key == "retention")
                .unwrap_or(purpose.under.len());
            if purpose.get("services").is_none() {
                purpose.under.insert(at, Line::new("services", "[]"));
            }
            if let Some(list) = purpose.get_mut("services") {
                let mut members = list.list();
                members.push(id.clone());
                list.set_list(&members);
            }
        }
        if let Some(joint) = joint_controller(&service.value, language) {
            let register = own.map_or(WEBSITE, |(register, _)| register);
            add(lines, register, joint);
        }
        if listed {
            let data = service.value.data.iter().flat_map(|data| data.value.iter());
            for item in data.map(|item| item.value.clone()) {
                if !items.contains(&item) {
                    items.push(item);
                }
            }
        }
    }
    let registers = lines.iter_mut().find(|line| line.key == "registers");
    for register in registers.into_iter().flat_map(|line| &mut line.under) {
        if let Some(purposes) = register.get_mut("purposes") {
            for purpose in &mut purposes.under {
                if let Some(list) = purpose.get_mut("services") {
                    let kept: Vec<String> = list
                        .list()
                        .into_iter()
                        .filter(|id| Consent::from_word(id).is_none())
                        .collect();
                    list.set_list(&kept);
                }
            }
            purposes.under.retain(|purpose| {
                purpose
                    .get("services")
                    .is_none_or(|list| list.value != "[]")
            });
        }
    }
    let categories = lines.iter_mut().find(|line| line.key == "data_categories");
    if let Some(visits) = categories
        .and_then(|categories| categories.get_mut(VISITS))
        .and_then(|visits| visits.get_mut("items"))
    {
        visits.set_list(&items);
    }
}

/// The provider as a joint controller, where the service makes it one (GDPR Art. 26): what was agreed, only the owner knows.
fn joint_controller(service: &CatalogueService, language: &str) -> Option<Line> {
    let ProviderOrNone::Party(provider) = &service.provider.as_ref()?.value else {
        return None;
    };
    let role = provider.role.as_ref()?.value;
    if role != Role::JointController {
        return None;
    }
    let name = provider.name.as_ref()?.value.get(language).to_owned();
    let country = provider.country.as_ref()?.code().to_owned();
    let mark = |name| Line::new(name, scalar(&kit::mark(name, language)));
    Some(Line {
        item: true,
        ..Line::over(
            "",
            vec![
                Line::new("name", scalar(&name)),
                Line::new("country", country),
                mark("arrangement"),
                mark("contact_point"),
            ],
        )
    })
}

/// Adds a joint controller to a register, before its purposes.
fn add(lines: &mut [Line], register: &str, joint: Line) {
    let registers = lines.iter_mut().find(|line| line.key == "registers");
    let Some(register) = registers.and_then(|line| line.get_mut(register)) else {
        return;
    };
    if register.get("joint_controllers").is_none() {
        let at = register
            .under
            .iter()
            .position(|line| line.key == "purposes");
        let at = at.unwrap_or(register.under.len());
        let list = Line::over("joint_controllers", Vec::new());
        register.under.insert(at, list);
    }
    if let Some(list) = register.get_mut("joint_controllers")
        && !list.under.contains(&joint)
    {
        list.under.push(joint);
    }
}

fn find<'l>(lines: &'l mut [Line], register: &str, purpose: &str) -> Option<&'l mut Line> {
    lines
        .iter_mut()
        .find(|line| line.key == "registers")?
        .get_mut(register)?
        .get_mut("purposes")?
        .get_mut(purpose)
}

/// The purpose for services that wait for this consent: the one that lists the category's name.
fn waiting(lines: &mut [Line], consent: Option<Consent>) -> Option<&mut Line> {
    let Some(consent) = consent else {
        return find(lines, WEBSITE, OPERATION);
    };
    let purposes = lines
        .iter_mut()
        .find(|line| line.key == "registers")?
        .get_mut(WEBSITE)?
        .get_mut("purposes")?;
    purposes.under.iter_mut().find(|purpose| {
        purpose
            .get("services")
            .is_some_and(|list| list.list().iter().any(|id| id == consent.word()))
    })
}
