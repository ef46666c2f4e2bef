//! Ids and own words have a form: they become anchors, file names and names of messages.

use super::unknown::Among;
use super::{Resolver, flat};
use crate::diagnostic::Diagnostic;
use crate::model::SECTIONS;
use crate::source::decode::Entries;
use crate::span::Span;

impl Resolver<'_, '_> {
    /// Ids become anchors and file names, words become names of messages: both have a form.
    pub(super) fn names(&mut self) {
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
}

fn keys<T>(entries: Option<&Entries<T>>) -> Vec<(&str, Span)> {
    flat(entries).map(|(id, value)| (id, value.key)).collect()
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
