//! Shapes as JSON Schema.

use serde_json::{Map, Value, json};

use super::vocabulary::{List, Listed, Vocabulary, key_form};
use super::{File, about, law_of};
use crate::model::SECTIONS;
use crate::source::Source;
use crate::source::shape::{Book, Doc, Field, Record, Shape, Word};
use crate::source::yaml::{self, Kind, Node};
use crate::span::FileId;

/// Writes the schema of one vocabulary.
pub(super) struct Writer<'a> {
    book: &'a Book,
    vocabulary: &'a Vocabulary,
}

/// A field by the name of its record and its key.
type Place<'p> = Option<(&'p str, &'p str)>;

impl<'a> Writer<'a> {
    pub(super) fn new(book: &'a Book, vocabulary: &'a Vocabulary) -> Self {
        Self { book, vocabulary }
    }

    pub(super) fn schema(&self, file: File) -> Value {
        let (root, title) = match file {
            File::Policy => ("Policy", "policy.yaml of seloste"),
            File::Register => ("Register", "A register of seloste, registers/<id>.yaml"),
        };
        let mut schema = Map::new();
        schema.insert(
            "$schema".into(),
            "http://json-schema.org/draft-07/schema#".into(),
        );
        schema.insert("title".into(), title.into());
        if let (Some(record), Value::Object(body)) =
            (self.book.records.get(root), self.record(root))
        {
            schema.extend(body);
            schema.insert("description".into(), description(&about(record), None));
        }
        let mut definitions = Map::new();
        definitions.insert("text".into(), json!({"anyOf": [scalar(), own_words()]}));
        definitions.insert("own_text".into(), self.languages());
        definitions.insert(
            "mark".into(),
            json!({"type": "string", "pattern": "^TODO ."}),
        );
        definitions.insert("country".into(), listed(&self.vocabulary.countries));
        for name in self.book.records.keys().filter(|name| **name != "Policy") {
            definitions.insert((*name).into(), self.record(name));
        }
        schema.insert("definitions".into(), definitions.into());
        schema.into()
    }

    fn record(&self, name: &str) -> Value {
        let record = &self.book.records[name];
        let fields = record.fields.iter();
        let properties: Map<String, Value> = fields
            .map(|field| (field.key.to_owned(), self.field(name, record, field)))
            .collect();
        let kind = match record.may_be_empty {
            true => json!(["object", "null"]),
            false => json!("object"),
        };
        json!({
            "type": kind,
            "properties": properties,
            "additionalProperties": false,
        })
    }

    fn field(&self, name: &str, record: &Record, field: &Field) -> Value {
        let law = field.doc.law.or_else(|| law_of(record));
        let mut schema = Map::new();
        schema.insert("description".into(), description(&told(&field.doc), law));
        if let Some(example) = field.doc.example {
            schema.insert("examples".into(), json!([example_value(example)]));
        }
        let value = self.value(&field.shape, Some((name, field.key)));
        // A fact still to be given may stand for any value; `check` says that it is not there.
        let value = match (&field.shape, value) {
            (Shape::Text | Shape::Spoken(_), value) if !value.to_string().contains("enum") => value,
            (_, value) => or_mark(value),
        };
        match value {
            // Beside a reference nothing else counts.
            Value::Object(value) if value.contains_key("$ref") => {
                schema.insert("allOf".into(), json!([value]));
            }
            Value::Object(value) => schema.extend(value),
            _ => {}
        }
        schema.into()
    }

    fn value(&self, shape: &Shape, place: Place) -> Value {
        let words = || place.and_then(|(record, key)| self.vocabulary.listed(record, key));
        match shape {
            Shape::Text if place == Some(("Policy", "seloste")) => json!({"enum": [1, "1"]}),
            Shape::Text | Shape::Word => words().map_or_else(scalar, |words| open_list(&words)),
            Shape::Spoken(_) => json!({"$ref": "#/definitions/text"}),
            Shape::Bool => json!({"type": "boolean"}),
            Shape::Whole => json!({"type": "integer", "minimum": 0}),
            Shape::Country => json!({"$ref": "#/definitions/country"}),
            Shape::Words { words, .. } => closed(words),
            Shape::Form(form) => {
                let pattern = json!({"type": "string", "pattern": form.pattern});
                match words() {
                    Some(words) => json!({"anyOf": [listed(&words.words), pattern]}),
                    None => pattern,
                }
            }
            Shape::List(inner) => json!({"type": "array", "items": self.value(inner, place)}),
            Shape::Entries(inner) => self.entries(inner, place),
            Shape::Sections => {
                let text = json!({"$ref": "#/definitions/text"});
                let sections = SECTIONS.iter().map(|id| ((*id).to_owned(), text.clone()));
                json!({
                    "type": "object",
                    "properties": sections.collect::<Map<_, _>>(),
                    "additionalProperties": false,
                })
            }
            Shape::Record(name) => json!({"$ref": format!("#/definitions/{name}")}),
            Shape::Literal(word) => json!({"enum": [word]}),
            Shape::Either(shapes) => {
                // A plain word there is one of a list; own text is a mapping.
                let word = shapes.contains(&Shape::Word);
                let shapes = shapes.iter().map(|shape| match shape {
                    Shape::Spoken(_) if word => own_words(),
                    other => self.value(other, place),
                });
                json!({"anyOf": shapes.collect::<Vec<_>>()})
            }
        }
    }

    fn entries(&self, inner: &Shape, place: Place) -> Value {
        let value = self.value(inner, place);
        let (record, key) = place.unwrap_or_default();
        let known = self.vocabulary.keys(record, key).into_iter();
        let properties: Map<String, Value> = known
            .map(|(id, name)| (id, json!({"description": name, "allOf": [value.clone()]})))
            .collect();
        let mut schema = json!({"type": "object", "additionalProperties": value});
        if let Some(form) = key_form(record, key) {
            schema["propertyNames"] = json!({"pattern": form, "maxLength": 60});
        }
        if !properties.is_empty() {
            schema["properties"] = properties.into();
        }
        schema
    }

    /// A text for each language.
    fn languages(&self) -> Value {
        let languages = self.vocabulary.language_names().into_iter();
        let properties: Map<String, Value> = languages
            .map(|(tag, name)| {
                let mut text = scalar();
                text["description"] = name.into();
                (tag, text)
            })
            .collect();
        json!({
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
            "minProperties": 1,
        })
    }
}

/// The value, or a mark in its place: `TODO the day of the weighing`.
fn or_mark(value: Value) -> Value {
    let mark = json!({"$ref": "#/definitions/mark"});
    match value {
        Value::Object(mut value) if value.len() == 1 && value.contains_key("anyOf") => {
            if let Some(Value::Array(forms)) = value.get_mut("anyOf") {
                forms.push(mark);
            }
            value.into()
        }
        value => json!({"anyOf": [value, mark]}),
    }
}

/// Scalars are read as they are written: `00100` and `3.10` are text.
fn scalar() -> Value {
    json!({"type": ["string", "number"], "pattern": "\\S"})
}

fn own_words() -> Value {
    json!({"$ref": "#/definitions/own_text"})
}

fn closed(words: &[Word]) -> Value {
    let list: List = words
        .iter()
        .map(|word| (word.word.to_owned(), word.about.trim().to_owned()))
        .collect();
    listed(&list)
}

fn open_list(words: &Listed) -> Value {
    let known = listed(&words.words);
    match words.others {
        Some(pattern) => json!({"anyOf": [known, {"type": "string", "pattern": pattern}]}),
        None => known,
    }
}

fn listed(words: &List) -> Value {
    let ids: Vec<_> = words.iter().map(|(id, _)| id).collect();
    let mut schema = json!({"enum": ids});
    if words.iter().any(|(_, about)| !about.is_empty()) {
        let about: Vec<_> = words.iter().map(|(_, about)| about).collect();
        schema["enumDescriptions"] = json!(about);
    }
    schema
}

/// What a key means and what holds without it.
fn told(doc: &Doc) -> String {
    match doc.default {
        Some(default) => format!("{} Left out: {default}.", doc.meaning),
        None => doc.meaning.to_owned(),
    }
}

fn description(text: &str, law: Option<&str>) -> Value {
    match law {
        Some(law) => format!("{text}\n\nAnswers {law}.").into(),
        None => text.into(),
    }
}

/// An example, which is YAML, as a value.
fn example_value(text: &'static str) -> Value {
    let source = Source::new("example", text);
    let (node, _) = yaml::parse(&source, FileId(0));
    node.map_or(Value::Null, |node| value(&node))
}

fn value(node: &Node) -> Value {
    match &node.kind {
        Kind::Scalar { text, plain } => match text.as_str() {
            "true" if *plain => true.into(),
            "false" if *plain => false.into(),
            // A number that YAML writes as we do.
            number if *plain && number.parse::<u32>().is_ok_and(|n| n.to_string() == number) => {
                number.parse::<u32>().unwrap_or_default().into()
            }
            text => text.into(),
        },
        Kind::List { items } => items.iter().map(|item| value(item)).collect(),
        Kind::Map { entries, .. } => entries
            .iter()
            .map(|entry| (entry.key.clone(), value(&entry.value)))
            .collect::<Map<_, _>>()
            .into(),
    }
}
