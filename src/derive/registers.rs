//! A register with its purposes, data, sources and recipients, and what follows from them.

use crate::derive::data::{Lookup, split};
use crate::derive::rights::{self, Grounds};
use crate::derive::sections;
use crate::derive::{
    Articles, CategoryNotice, DataUse, Disclosure, Label, PurposeNotice, RegisterNotice,
    RetentionNotice, ServiceNotice, SourceNotice,
};
use crate::model::{AutomatedDecisions, Purpose, Register, Source};
use crate::span::Spanned;
use crate::terms::text::WordOr;
use crate::terms::{LegalBasis, Provision, SpecialGround};

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
        automated_decisions: match &register.automated_decisions {
            _ if decided => Some(AutomatedDecisions::Listed),
            Some(said) => Some(said.value),
            None => None,
        },
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

struct Context<'c, 'a> {
    register: &'a Register,
    sources: &'c [SourceNotice<'a>],
    subjects: &'c [(Option<&'a str>, Label<'a>)],
    services: &'c [ServiceNotice<'a>],
    lookup: Lookup<'a>,
}

impl<'a> Context<'_, 'a> {
    fn purpose(&self, id: &'a str, purpose: &'a Spanned<Purpose>) -> PurposeNotice<'a> {
        let lookup = self.lookup;
        let data = purpose
            .data
            .as_ref()
            .map(|data| lookup.uses(data))
            .unwrap_or_default();
        let services: Vec<&'a str> = purpose
            .services
            .iter()
            .flat_map(|services| services.value.iter())
            .filter_map(|id| {
                self.services
                    .iter()
                    .find(|service| service.id == id.as_str())
            })
            .map(|service| service.id)
            .collect();
        let articles = self.articles(&data);
        let condition = purpose.special_condition.as_ref();
        let ground = condition.and_then(|condition| condition.ground.as_ref());
        let direct_marketing = purpose
            .direct_marketing
            .as_ref()
            .is_some_and(|flag| flag.on);
        let legal_basis = purpose.legal_basis.as_ref().map(|basis| basis.value);
        let grounds = Grounds {
            legal_basis,
            explicit_consent: ground.is_some_and(|g| g.value == SpecialGround::ExplicitConsent),
            direct_marketing,
            automated_decision: purpose.automated_decision.is_some(),
            automated_means: purpose
                .automated_means
                .as_ref()
                .is_none_or(|means| means.value),
            from_subject: articles.article_13,
            article_89: purpose.article_89.as_ref().map(|purpose| purpose.value),
        };
        let mut special: Vec<_> = data
            .iter()
            .flat_map(|used| lookup.special_of(used))
            .collect();
        special.sort();
        special.dedup();
        PurposeNotice {
            id,
            purpose: &purpose.value,
            span: purpose.key,
            name: match &purpose.name {
                Some(name) => Label::Own(name),
                None if lookup.catalogue.purposes.get(id).is_some() => {
                    Label::Message(format!("purpose-{id}"))
                }
                None => Label::Name(id),
            },
            legal_basis,
            subjects: self.subjects_of(purpose),
            recipients: self.recipients(purpose, &services),
            consent_in_banner: legal_basis == Some(LegalBasis::Consent)
                && !services.is_empty()
                && services.iter().all(|id| {
                    let service = self.services.iter().find(|service| service.id == *id);
                    service.is_some_and(ServiceNotice::waits)
                }),
            services,
            retention: purpose
                .retention
                .iter()
                .flat_map(|rules| rules.value.0.iter())
                .map(|rule| RetentionNotice {
                    rule: &rule.value,
                    data: rule.data.as_ref().map(|data| lookup.uses(data)),
                })
                .collect(),
            provision: articles
                .article_13
                .then(|| {
                    purpose
                        .provision
                        .as_ref()
                        .map(|p| p.value)
                        .or(provision(legal_basis))
                })
                .flatten(),
            criminal: data.iter().any(|used| {
                lookup.marked(
                    used,
                    |item| item.criminal,
                    |category| category.criminal.as_ref().is_some_and(|mark| mark.value),
                )
            }),
            identity_code: data.iter().any(|used| {
                lookup.marked(
                    used,
                    |item| item.identity_code,
                    |category| {
                        category
                            .identity_code
                            .as_ref()
                            .is_some_and(|mark| mark.value)
                    },
                )
            }),
            special,
            direct_marketing,
            rights: rights::outcomes(&grounds),
            articles,
            data,
        }
    }

    /// Art. 13 for what the person supplies or shows by conduct, Art. 14 for the rest; both may hold.
    fn articles(&self, data: &[DataUse<'a>]) -> Articles {
        let mut articles = Articles::default();
        for used in data {
            for item in self.lookup.items_of(used) {
                for at in sources_of(used.category, item.word, self.sources) {
                    match self.sources[at].from_subject {
                        true => articles.article_13 = true,
                        false => articles.article_14 = true,
                    }
                }
            }
        }
        articles
    }

    fn subjects_of(&self, purpose: &'a Purpose) -> Vec<Label<'a>> {
        match &purpose.subjects {
            None => self
                .subjects
                .iter()
                .map(|(_, label)| label.clone())
                .collect(),
            Some(words) => words
                .iter()
                .map(|word| subject(word.as_str(), self.lookup))
                .collect(),
        }
    }

    fn recipients(&self, purpose: &'a Purpose, services: &[&'a str]) -> Vec<&'a str> {
        let declared = self.lookup.policy.recipients.as_ref();
        let mut parties: Vec<&'a str> = Vec::new();
        let mut add = |id: &'a str| {
            if !parties.contains(&id) {
                parties.push(id);
            }
        };
        let lists = [&purpose.recipients, &self.register.recipients];
        for id in lists
            .into_iter()
            .flatten()
            .flat_map(|list| list.value.iter())
        {
            if declared.is_some_and(|declared| declared.get(id).is_some()) {
                add(id.as_str());
            }
        }
        for service in self.services.iter().filter(|s| services.contains(&s.id)) {
            service.provider.into_iter().for_each(&mut add);
            service
                .storage
                .iter()
                .flat_map(|item| item.access.iter().copied())
                .for_each(&mut add);
        }
        parties
    }
}

/// The default answer to "must I give my data?", by legal basis.
fn provision(basis: Option<LegalBasis>) -> Option<Provision> {
    match basis? {
        LegalBasis::Contract => Some(Provision::Contractual),
        LegalBasis::LegalObligation => Some(Provision::Statutory),
        LegalBasis::Consent | LegalBasis::LegitimateInterests => Some(Provision::Voluntary),
        LegalBasis::VitalInterests | LegalBasis::PublicTask => None,
    }
}

fn subject<'a>(word: &'a str, lookup: Lookup<'a>) -> Label<'a> {
    let own = lookup
        .policy
        .subjects
        .as_ref()
        .and_then(|subjects| subjects.get(word));
    match own {
        Some(own) => Label::Own(&own.value),
        None if lookup.catalogue.subjects.get(word).is_some() => {
            Label::Message(format!("subject-{word}"))
        }
        None => Label::Name(word),
    }
}

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

fn sources<'a>(register: &'a Register, lookup: Lookup<'a>) -> Vec<SourceNotice<'a>> {
    let sources = register
        .sources
        .iter()
        .flat_map(|sources| sources.value.iter());
    sources.map(|item| source(item, lookup)).collect()
}

fn source<'a>(item: &'a Spanned<Source>, lookup: Lookup<'a>) -> SourceNotice<'a> {
    let (name, from_subject, public) = match item.from.as_ref().map(|from| &from.value) {
        Some(WordOr::Word(word)) => match lookup.catalogue.sources.get(word) {
            Some(marks) => (
                Label::Message(format!("source-{word}")),
                marks
                    .article
                    .as_ref()
                    .is_some_and(|article| article.value == 13),
                marks.public.as_ref().is_some_and(|public| public.value),
            ),
            None => (party_name(word, lookup), false, false),
        },
        Some(WordOr::Own(text)) => (Label::Own(text), false, false),
        None => (Label::Name(""), false, false),
    };
    SourceNotice {
        source: item,
        name,
        from_subject,
        public: item.public.as_ref().map_or(public, |said| said.value),
        data: item.data.as_ref().map(|data| lookup.uses(data)),
    }
}

/// A source may be a recipient of the policy: then it goes by that one's name.
fn party_name<'a>(id: &'a str, lookup: Lookup<'a>) -> Label<'a> {
    let recipient = lookup
        .policy
        .recipients
        .as_ref()
        .and_then(|all| all.get(id));
    match recipient.map(|recipient| (&recipient.name, &recipient.category)) {
        Some((Some(name), _)) => Label::Own(name),
        Some((None, Some(category))) => match &category.value {
            WordOr::Own(text) => Label::Own(text),
            WordOr::Word(word) => Label::Message(format!("recipient-{word}")),
        },
        Some((None, None)) if lookup.catalogue.recipient_categories.get(id).is_some() => {
            Label::Message(format!("recipient-{id}"))
        }
        _ => Label::Name(id),
    }
}

/// Where an item comes from: the sources that name it, or else every source that names nothing.
fn sources_of(category: &str, word: Option<&str>, sources: &[SourceNotice]) -> Vec<usize> {
    let names_it = |source: &SourceNotice| {
        source.source.data.as_ref().is_some_and(|data| {
            data.iter().any(|reference| {
                let (named, item) = split(reference);
                named == category && (item.is_none() || item == word)
            })
        })
    };
    let named: Vec<usize> = (0..sources.len())
        .filter(|&at| names_it(&sources[at]))
        .collect();
    if !named.is_empty() {
        return named;
    }
    (0..sources.len())
        .filter(|&at| sources[at].source.data.is_none())
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
