//! Where data come from, and which article that brings (GDPR Art. 13, 14(2)(f)).

use crate::derive::data::{Lookup, split};
use crate::derive::{Label, SourceNotice};
use crate::model::{Register, Source};
use crate::span::Spanned;
use crate::terms::text::WordOr;

/// The register's sources, in its order.
pub(super) fn sources<'a>(register: &'a Register, lookup: Lookup<'a>) -> Vec<SourceNotice<'a>> {
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
pub(super) fn sources_of(
    category: &str,
    word: Option<&str>,
    sources: &[SourceNotice],
) -> Vec<usize> {
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
