//! A purpose with what follows from it: data, recipients, retention, provision, rights.

use crate::derive::data::Lookup;
use crate::derive::provision;
use crate::derive::rights::{self, Grounds};
use crate::derive::sources::sources_of;
use crate::derive::{
    Articles, DataUse, Label, PurposeNotice, RetentionNotice, ServiceNotice, SourceNotice,
};
use crate::model::{Purpose, Register};
use crate::span::{Span, Spanned};
use crate::terms::text::WordOr;
use crate::terms::{LegalBasis, SpecialGround};

/// What a purpose is derived in: its register, as far as that is known.
pub(super) struct Context<'c, 'a> {
    pub register: &'a Register,
    pub sources: &'c [SourceNotice<'a>],
    pub subjects: &'c [(Option<&'a str>, Label<'a>)],
    pub services: &'c [ServiceNotice<'a>],
    pub lookup: Lookup<'a>,
}

impl<'a> Context<'_, 'a> {
    /// One purpose with what follows from it.
    pub fn purpose(&self, id: &'a str, purpose: &'a Spanned<Purpose>) -> PurposeNotice<'a> {
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
        let sources = self.sources_of(&data);
        let articles = self.articles(&sources);
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
        let said = purpose.provision.as_ref().map(|said| said.value);
        let (provision, provision_because) = provision::provision(articles, said, legal_basis);
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
            subject_words: self.subject_words(purpose),
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
            provision,
            provision_because,
            sources,
            criminal: data.iter().any(|used| {
                lookup.marked(
                    used,
                    |item| item.criminal,
                    |category| category.criminal.as_ref().is_some_and(|mark| mark.value),
                )
            }),
            identity_code: data.iter().any(|used| lookup.coded(used)),
            special,
            direct_marketing,
            rights: rights::outcomes(&grounds),
            articles,
            data,
        }
    }

    /// Art. 13 for what the person supplies or shows by conduct, Art. 14 for the rest; both may hold.
    fn articles(&self, sources: &[usize]) -> Articles {
        let from_subject = |at: &usize| self.sources[*at].from_subject;
        Articles {
            article_13: sources.iter().any(from_subject),
            article_14: !sources.iter().all(from_subject),
        }
    }

    /// The sources of every item of the data, by their places in the register's list.
    fn sources_of(&self, data: &[DataUse<'a>]) -> Vec<usize> {
        let mut found = Vec::new();
        for used in data {
            for item in self.lookup.items_of(used) {
                found.extend(sources_of(used.category, item.word, self.sources));
            }
        }
        found.sort_unstable();
        found.dedup();
        found
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

    fn subject_words(&self, purpose: &'a Purpose) -> Vec<(&'a str, Span)> {
        if let Some(words) = &purpose.subjects {
            return words
                .iter()
                .map(|word| (word.as_str(), word.span))
                .collect();
        }
        let words = self
            .register
            .subjects
            .iter()
            .flat_map(|words| words.value.iter());
        words
            .filter_map(|word| match &word.value {
                WordOr::Word(name) => Some((name.as_str(), word.span)),
                WordOr::Own(_) => None,
            })
            .collect()
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

/// A group of data subjects by its word.
pub(super) fn subject<'a>(word: &'a str, lookup: Lookup<'a>) -> Label<'a> {
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
