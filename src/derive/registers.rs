//! A register with its purposes, data, sources and recipients, and what follows from them.

use crate::derive::data::Lookup;
use crate::derive::purposes::{Context, subject};
use crate::derive::sources::{sources, sources_of};
use crate::derive::{
    Articles, Because, CategoryNotice, DataUse, Disclosure, Label, PurposeNotice, RegisterNotice,
    ServiceNotice, SourceNotice, rights, sections,
};
use crate::model::{AutomatedDecisions, Register};
use crate::span::Spanned;
use crate::terms::text::WordOr;

/// The notice of one register.
pub fn notice<'a>(
    id: &'a str,
    register: &'a Spanned<Register>,
    services: &[ServiceNotice<'a>],
    lookup: Lookup<'a>,
) -> RegisterNotice<'a> {
    let sources = sources(register, lookup);
    let subjects = subjects(register, lookup);
    let purposes: Vec<PurposeNotice<'a>> = register
        .purposes
        .iter()
        .flat_map(|purposes| purposes.value.iter())
        .map(|(id, purpose)| {
            let context = Context {
                register: &register.value,
                sources: &sources,
                subjects: &subjects,
                services,
                lookup,
            };
            context.purpose(id, purpose)
        })
        .collect();
    let data = categories(&purposes, &sources, lookup);
    let mut used_services: Vec<&'a str> = Vec::new();
    for id in purposes.iter().flat_map(|purpose| &purpose.services) {
        if !used_services.contains(id) {
            used_services.push(id);
        }
    }
    let articles = Articles {
        article_13: purposes.iter().any(|purpose| purpose.articles.article_13),
        article_14: purposes.iter().any(|purpose| purpose.articles.article_14),
    };
    let decided = purposes
        .iter()
        .any(|p| p.purpose.automated_decision.is_some());
    let said = register.automated_decisions.as_ref().map(|said| said.value);
    let (automated_decisions, automated_because) = match said {
        _ if decided => (Some(AutomatedDecisions::Listed), DECIDED),
        Some(said) => (Some(said), SAID),
        None => (None, UNSAID),
    };
    let policy = lookup.policy;
    let mut notice = RegisterNotice {
        id,
        register: &register.value,
        span: register.key,
        name: match &register.name {
            Some(name) => Label::Own(name),
            None if lookup.catalogue.registers.get(id).is_some() => {
                Label::Message(format!("register-{id}"))
            }
            None => Label::Name(id),
        },
        contact_person: register
            .contact_person
            .as_ref()
            .or(policy
                .controller
                .as_ref()
                .and_then(|c| c.contact_person.as_ref()))
            .map(|person| &person.value),
        recipients: disclosures(&purposes),
        no_recipients: register
            .recipients
            .as_ref()
            .is_some_and(|list| list.is_empty())
            && purposes.iter().all(|purpose| purpose.recipients.is_empty()),
        rights: rights::of_register(&purposes),
        services: used_services,
        security: register
            .security
            .as_ref()
            .or(policy.security.as_ref())
            .map(|security| &security.value),
        automated_decisions,
        automated_because,
        subjects: subjects.into_iter().map(|(_, label)| label).collect(),
        sections: Vec::new(),
        purposes,
        data,
        sources,
        articles,
    };
    notice.sections = sections::of_register(&notice, policy);
    notice
}

const DECIDED: Because = Because::new(
    "GDPR Art. 13(2)(f), 14(2)(g)",
    "a purpose makes such a decision, whatever the register says",
);
const SAID: Because = Because::new(
    "GDPR Art. 13(2)(f), 14(2)(g)",
    "no purpose makes such a decision, and the register says so or leaves it to its purposes",
);
const UNSAID: Because = Because::new(
    "GDPR Art. 13(2)(f), 14(2)(g)",
    "no purpose makes such a decision, and the register does not say that there are none",
);

fn subjects<'a>(register: &'a Register, lookup: Lookup<'a>) -> Vec<(Option<&'a str>, Label<'a>)> {
    let subjects = register
        .subjects
        .iter()
        .flat_map(|subjects| subjects.value.iter());
    subjects
        .map(|item| match &item.value {
            WordOr::Word(word) => (Some(word.as_str()), subject(word, lookup)),
            WordOr::Own(text) => (None, Label::Own(text)),
        })
        .collect()
}

fn categories<'a>(
    purposes: &[PurposeNotice<'a>],
    sources: &[SourceNotice<'a>],
    lookup: Lookup<'a>,
) -> Vec<CategoryNotice<'a>> {
    let declared = lookup.policy.data_categories.as_ref();
    let mut notices = Vec::new();
    for (id, category) in declared.iter().flat_map(|all| all.value.iter()) {
        let using: Vec<(&'a str, &DataUse<'a>)> = purposes
            .iter()
            .flat_map(|purpose| purpose.data.iter().map(move |used| (purpose.id, used)))
            .filter(|(_, used)| used.category == id)
            .collect();
        if using.is_empty() {
            continue;
        }
        let whole = using.iter().any(|(_, used)| used.items.is_none());
        let mut items = lookup.items(&category.value.0);
        items.retain(|item| {
            whole
                || using
                    .iter()
                    .any(|(_, used)| used.items.iter().flatten().any(|i| i == item))
        });
        let mut from: Vec<usize> = items
            .iter()
            .flat_map(|item| sources_of(id, item.word, sources))
            .collect();
        from.sort_unstable();
        from.dedup();
        let mut special: Vec<_> = using
            .iter()
            .flat_map(|(_, used)| lookup.special_of(used))
            .collect();
        special.sort();
        special.dedup();
        let own = &category.value.0;
        notices.push(CategoryNotice {
            id,
            span: category.key,
            name: lookup.category_name(id),
            description: own.description.as_ref().map(|text| &text.value),
            criminal: items.iter().any(|item| item.criminal)
                || own.criminal.as_ref().is_some_and(|mark| mark.value),
            identity_code: items.iter().any(|item| item.identity_code)
                || own.identity_code.as_ref().is_some_and(|mark| mark.value),
            items,
            special,
            purposes: using.iter().map(|(purpose, _)| *purpose).collect(),
            sources: from,
        });
    }
    notices
}

fn disclosures<'a>(purposes: &[PurposeNotice<'a>]) -> Vec<Disclosure<'a>> {
    let mut disclosures: Vec<Disclosure<'a>> = Vec::new();
    for purpose in purposes {
        for party in &purpose.recipients {
            match disclosures.iter_mut().find(|known| known.party == *party) {
                Some(known) => known.purposes.push(purpose.id),
                None => disclosures.push(Disclosure {
                    party,
                    purposes: vec![purpose.id],
                }),
            }
        }
    }
    disclosures
}
