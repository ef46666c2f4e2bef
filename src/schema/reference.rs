//! Every key of the file on a page for people.

use std::collections::BTreeMap;

use super::{about, book, law_of};
use crate::source::shape::{Book, Field, Record, Shape, Spoken};

const HEAD: &str = "\
# Every key of `policy.yaml`

This page is made from the types that read the file: `cargo test --test it schema::` says when it no longer fits,
`UPDATE_EXPECTED=1 cargo test --test it schema::` writes it anew. In an editor the same words stand beside the file:
[editor.md](editor.md).

- **Text** is taken as it is written: `00100` keeps its zeros. Where text is for people it is one for all languages, or
  a mapping with one for each: `{fi: …, en: …}`. What is told in sentences has to be there in every language of the file.
- **Words** (items, data subjects, sources, events) come from the catalogue or from the file's own lists and are
  `snake_case`. Own text in their place is a mapping, in one language too.
- **Ids** (registers, purposes, data categories, recipients, services) are yours, in `kebab-case`. An id that the catalogue
  knows brings its name.
- A **length of time** is `14 months`, `2 years 6 months` or `P14M`. A **retention period** is a length of time, one
  `after` an event, or `until` an event; two of these with `or`; `not_stored` or `permanently`.
- A comma inside `{…}` and `[…]` cuts a text in two: put such a text in quotes.
- `registers/<id>.yaml` beside the file holds [a register](#a-register) each.

What must be there depends on what is there: `seloste check` says it, with the article. All words of the catalogue, in Finnish, English and
Swedish: [words.md](words.md).
";

/// A file in which a register and its recipients are whole. The tests check it.
const EXAMPLE: &str = include_str!("example.yaml");

/// The page.
pub fn reference() -> String {
    let book = book();
    let links = links(&book);
    let mut out = String::from(HEAD);
    let contents: Vec<_> = book
        .records
        .keys()
        .map(|name| links[name].as_str())
        .collect();
    out.push_str(&format!(
        "\n## Contents\n\n[A whole example](#a-whole-example) · {}\n\n\
         ## A whole example\n\n\
         The notice to the staff of a firm whose payroll is done by another. That firm is a recipient with the role `processor`: it\n\
         handles the data for the employer, not for itself. The tax authority gets some of them by law, and is a recipient too.\n\n\
         ```yaml policy\n{EXAMPLE}```\n",
        contents.join(" · "),
    ));
    for record in book.records.values() {
        out.push_str(&section(record, &links));
    }
    out
}

/// Links to the sections, by the names of mappings. Where two are called the same, code hosts number the anchors.
type Links = BTreeMap<&'static str, String>;

fn links(book: &Book) -> Links {
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let link = |(name, record): (&&'static str, &Record)| {
        let anchor = anchor(record.what);
        let count = taken.entry(anchor.clone()).or_default();
        let number = match *count {
            0 => String::new(),
            n => format!("-{n}"),
        };
        *count += 1;
        (*name, format!("[{}](#{anchor}{number})", record.what))
    };
    book.records.iter().map(link).collect()
}

fn section(record: &Record, links: &Links) -> String {
    let mut out = format!("\n## {}\n\n{}", title(record.what), about(record));
    if let Some(law) = law_of(record) {
        out.push_str(&format!(" {law}."));
    }
    if record.may_be_empty {
        out.push_str(" Nothing after the key is enough where the catalogue knows the id.");
    }
    out.push_str("\n\n| Key | Meaning | Value | Left out | Article |\n|---|---|---|---|---|\n");
    for field in &record.fields {
        out.push_str(&line(field, record, links));
    }
    out
}

fn line(field: &Field, record: &Record, links: &Links) -> String {
    let law = field.doc.law.or_else(|| law_of(record)).unwrap_or("–");
    let example = field
        .doc
        .example
        .map_or_else(String::new, |example| format!("<br>`{}`", cell(example)));
    format!(
        "| `{}` | {} | {}{example} | {} | {} |\n",
        field.key,
        cell(field.doc.meaning),
        cell(&kind(&field.shape, links)),
        cell(field.doc.default.unwrap_or("–")),
        cell(law),
    )
}

/// The kind of a value in words.
fn kind(shape: &Shape, links: &Links) -> String {
    match shape {
        Shape::Text => "text".to_owned(),
        Shape::Spoken(Spoken::Text) => "text, or one for each language".to_owned(),
        Shape::Spoken(Spoken::Phrase) => "a few words in every language".to_owned(),
        Shape::Spoken(Spoken::Prose) => "sentences in every language".to_owned(),
        Shape::Bool => "`true` or `false`".to_owned(),
        Shape::Whole => "a whole number".to_owned(),
        Shape::Country => "a country: two capital letters of ISO 3166-1".to_owned(),
        Shape::Words { words, .. } => {
            let words: Vec<_> = words
                .iter()
                .map(|word| format!("`{}`", word.word))
                .collect();
            words.join(", ")
        }
        Shape::Form(form) => form.what.to_owned(),
        Shape::Word => "a word".to_owned(),
        Shape::List(inner) => match **inner {
            Shape::Either(_) => format!("a list ({})", kind(inner, links)),
            _ => format!("a list: {}", kind(inner, links)),
        },
        Shape::Entries(inner) => format!("by id: {}", kind(inner, links)),
        Shape::Sections => "by section: Markdown in every language".to_owned(),
        Shape::Record(name) => links[name].clone(),
        Shape::Literal(word) => format!("`{word}`"),
        Shape::Either(shapes) => {
            let shapes: Vec<_> = shapes.iter().map(|shape| kind(shape, links)).collect();
            shapes.join("; or ")
        }
    }
}

fn title(what: &str) -> String {
    let mut letters = what.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// The anchor of a heading, as code hosts make it.
fn anchor(what: &str) -> String {
    let kept = |c: char| match c {
        ' ' => Some('-'),
        c if c.is_alphanumeric() || matches!(c, '-' | '_') => Some(c),
        _ => None,
    };
    what.to_lowercase().chars().filter_map(kept).collect()
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
