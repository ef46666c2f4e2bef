//! Fluent messages of one language, gathered from its files; a gap is an error and never shows on a page.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::errors::ResolverError;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;

use super::{Arg, ContentError};
use crate::source::suggest::nearest;

/// All messages of one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
    /// Message to the file that has the last word on it.
    files: BTreeMap<String, String>,
    /// Message or attribute to the variables it uses.
    variables: BTreeMap<String, BTreeSet<String>>,
    folder: String,
    /// Messages and texts that English has and this language has not.
    lacking: Vec<String>,
}

impl Messages {
    /// Takes in files in order: a later message of the same name replaces an earlier one.
    pub(super) fn new(tag: &str, sources: Vec<(String, String)>) -> Result<Self, ContentError> {
        let folder = format!("content/{tag}/");
        let language = tag
            .parse()
            .map_err(|_| ContentError::new(&folder, format!("`{tag}` is not a language tag")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks are invisible characters round every value: they end up in titles, links and copies.
        bundle.set_use_isolating(false);
        let mut files = BTreeMap::new();
        let mut variables = BTreeMap::new();
        for (path, text) in sources {
            let resource = FluentResource::try_new(text).map_err(|(resource, errors)| {
                let offset = errors.first().map_or(0, |error| error.pos.start);
                let reason = errors
                    .first()
                    .map_or(String::new(), |error| error.kind.to_string());
                ContentError::at(
                    &path,
                    offset,
                    format!("this is not a Fluent message: {reason}"),
                )
                .in_text(resource.source())
            })?;
            for entry in resource.entries() {
                if let ast::Entry::Message(message) = entry {
                    files.insert(message.id.name.to_owned(), path.clone());
                    note_variables(message, &mut variables);
                }
            }
            bundle.add_resource_overriding(resource);
        }
        Ok(Self {
            bundle,
            files,
            variables,
            folder,
            lacking: Vec::new(),
        })
    }

    /// Notes what the language lacks, to be told all at once when a word of it is asked for.
    pub(super) fn lacks(&mut self, names: Vec<String>) {
        self.lacking = names;
    }

    /// Whether a file has a message of that name.
    pub(super) fn has_message(&self, name: &str) -> bool {
        self.files.contains_key(name)
    }

    /// That something is not there which English has; what else is missing is told with it.
    pub(super) fn missing(&self, path: &str, message: impl Into<String>) -> ContentError {
        ContentError {
            help: Some(format!(
                "translate it from content/en/; what the language lacks: `{}`",
                self.lacking.join("`, `")
            )),
            ..ContentError::new(path, message)
        }
    }

    fn no_message(&self, path: &str, key: &str) -> ContentError {
        let id = key.split('.').next().unwrap_or(key);
        let message = format!("there is no message `{key}`");
        if self.lacking.iter().any(|name| name == id) {
            return self.missing(path, message);
        }
        let near = nearest(id, self.files.keys().map(String::as_str));
        let near = near.filter(|near| *near != id);
        ContentError {
            help: near.map(|near| format!("did you mean `{near}`?")),
            ..ContentError::new(path, message)
        }
    }

    /// Whether there is a message or attribute of that name.
    pub fn has(&self, key: &str) -> bool {
        self.variables.contains_key(key)
    }

    /// The message with values for its variables.
    ///
    /// # Errors
    /// If it is missing, or needs something that is missing.
    pub fn format(&self, key: &str, args: &[(&str, Arg)]) -> Result<String, ContentError> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let path = self.files.get(id).unwrap_or(&self.folder);
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| match attribute {
                Some(name) => message
                    .get_attribute(name)
                    .map(|attribute| attribute.value()),
                None => message.value(),
            });
        let Some(pattern) = pattern else {
            return Err(self.no_message(path, key));
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(
                *name,
                match value {
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                    Arg::Number(number) => FluentValue::from(*number),
                },
            );
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(ContentError::new(
                path,
                format!("message `{key}`: {}", reason(error)),
            )),
        }
    }

    pub(super) fn inventory(&self) -> Vec<(String, BTreeSet<String>)> {
        self.variables
            .iter()
            .map(|(key, variables)| (key.clone(), variables.clone()))
            .collect()
    }
}

fn reason(error: &FluentError) -> String {
    match error {
        FluentError::ResolverError(ResolverError::Reference(kind)) => {
            use fluent_bundle::resolver::errors::ReferenceKind as Kind;
            match kind {
                Kind::Variable { id } => format!("nothing is given for `${id}`"),
                Kind::Message { id, .. } => {
                    format!("it names the message `{id}`, which does not exist")
                }
                Kind::Term { id, .. } => format!("it names the term `-{id}`, which does not exist"),
                Kind::Function { id } => format!("it calls `{id}`, which does not exist"),
            }
        }
        other => other.to_string(),
    }
}

fn note_variables(message: &ast::Message<&str>, out: &mut BTreeMap<String, BTreeSet<String>>) {
    let id = message.id.name;
    // A replaced message loses its old attributes too, as it does in the bundle.
    let prefix = format!("{id}.");
    out.retain(|key, _| key != id && !key.starts_with(&prefix));
    if let Some(pattern) = &message.value {
        let mut names = BTreeSet::new();
        in_pattern(pattern, &mut names);
        out.insert(id.to_owned(), names);
    }
    for attribute in &message.attributes {
        let mut names = BTreeSet::new();
        in_pattern(&attribute.value, &mut names);
        out.insert(format!("{prefix}{}", attribute.id.name), names);
    }
}

fn in_pattern(pattern: &ast::Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, names);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, names),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, names);
            for variant in variants {
                in_pattern(&variant.value, names);
            }
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, names),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, names);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(sources: &[(&str, &str)]) -> Messages {
        let own = sources
            .iter()
            .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
        Messages::new("en", own.collect()).unwrap()
    }

    #[test]
    fn a_later_file_replaces_message_by_message() {
        let all = messages(&[
            (
                "content/en/a.ftl",
                "hello = Hello\n    .who = you\nbye = Bye\n",
            ),
            ("content/en/b.ftl", "hello = Hi\n"),
        ]);
        assert_eq!(all.format("hello", &[]).unwrap(), "Hi");
        assert_eq!(all.format("bye", &[]).unwrap(), "Bye");
        assert!(!all.has("hello.who"));
    }

    #[test]
    fn values_have_no_invisible_marks() {
        let all = messages(&[("content/en/a.ftl", "hello = Hello { $name }!\n")]);
        let text = all.format("hello", &[("name", "A & B".into())]).unwrap();
        assert_eq!(text, "Hello A & B!");
    }

    #[test]
    fn gaps_are_errors_that_name_message_and_file() {
        let all = messages(&[(
            "content/en/a.ftl",
            "hello = Hello { $name }{ other }\nthere = { other }\n",
        )]);
        let error = |key| all.format(key, &[]).unwrap_err().to_string();
        assert_eq!(
            error("nothing"),
            "content/en/: there is no message `nothing`"
        );
        assert_eq!(
            error("hello.x"),
            "content/en/a.ftl: there is no message `hello.x`"
        );
        assert_eq!(
            error("hello"),
            "content/en/a.ftl: message `hello`: nothing is given for `$name`"
        );
        assert_eq!(
            error("there"),
            "content/en/a.ftl: message `there`: it names the message `other`, which does not exist"
        );
    }

    #[test]
    fn a_file_that_is_not_fluent_is_refused_with_its_place() {
        let source = ("content/en/a.ftl".to_owned(), "a = A\n\nb B\n".to_owned());
        let error = Messages::new("en", vec![source]).err().unwrap();
        assert_eq!(error.place.map(|(line, _)| line), Some(3), "{error}");
    }

    #[test]
    fn the_inventory_knows_variables_in_choices() {
        let all = messages(&[(
            "content/en/a.ftl",
            "a = { $count ->\n    [one] { $count } { $thing }\n   *[other] many\n }\n",
        )]);
        let names: Vec<_> = all.inventory()[0].1.iter().cloned().collect();
        assert_eq!(names, ["count", "thing"]);
    }
}
