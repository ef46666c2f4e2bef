//! Text for people: one for all languages, or one for each.

use std::rc::Rc;

use indexmap::IndexMap;

use crate::diagnostic::Diagnostic;
use crate::source::decode::{Decode, Reader, comma};
use crate::source::suggest::nearest;
use crate::source::walk::{Manner, Versions, Walk, Way};
use crate::source::yaml::{Entry, Kind, Node};
use crate::span::Spanned;

/// A text that may be the same in all languages: a name, an address, a citation.
#[derive(Clone, Debug, PartialEq)]
pub enum Text {
    /// One text for all languages.
    Same(String),
    /// A text for each language, by its code.
    Each(IndexMap<String, Spanned<String>>),
}

impl Default for Text {
    fn default() -> Self {
        Self::Same(String::new())
    }
}

impl Text {
    /// The text in a language; where it is missing, in the first language there is.
    pub fn get(&self, language: &str) -> &str {
        match self {
            Self::Same(text) => text,
            Self::Each(texts) => texts
                .get(language)
                .or_else(|| texts.values().next())
                .map_or("", |text| text.as_str()),
        }
    }

    /// The text in its languages, as a walk meets it.
    pub fn versions(&self) -> Versions<'_> {
        match self {
            Self::Same(text) => Versions::Same(text),
            Self::Each(texts) => Versions::Each(texts),
        }
    }

    fn read(
        node: &Rc<Node>,
        reader: &mut Reader,
        what: &str,
        every_language: bool,
    ) -> Option<Self> {
        match &node.kind {
            Kind::Scalar { .. } => {
                let text = String::decode(node, reader)?;
                if let (true, Some([first, _, ..])) = (every_language, reader.languages.as_deref())
                {
                    let all = reader.languages.clone().unwrap_or_default();
                    let example: Vec<_> = all.iter().map(|l| format!("{l}: …")).collect();
                    let finding = Diagnostic::error(
                        "YML-016",
                        node.span,
                        "text without a language in a file of several languages",
                    )
                    .label(format!("is this `{first}`?"))
                    .help(format!(
                        "write it in every language: {{{}}}",
                        example.join(", ")
                    ));
                    reader.find(finding);
                }
                Some(Self::Same(text))
            }
            Kind::Map { entries, flow, .. } => {
                let declared = reader.languages.clone();
                let is_language =
                    |key: &String| declared.as_ref().is_none_or(|all| all.contains(key));
                let cut = |entry: &&Entry| {
                    *flow
                        && entry.value.is_null()
                        && !(declared.is_some() && is_language(&entry.key))
                };
                if let Some(entry) = entries.iter().find(cut) {
                    comma(entry, reader);
                    return None;
                }
                let nested = entries.iter().any(|entry| entry.value.text().is_none());
                if nested && !entries.iter().any(|entry| is_language(&entry.key)) {
                    reader.wrong_type(node, what);
                    return None;
                }
                let mut missing: Vec<String> = declared
                    .iter()
                    .flatten()
                    .filter(|language| node.get(language).is_none())
                    .cloned()
                    .collect();
                let mut texts = IndexMap::new();
                let runs = entries.chunk_by(|a, b| is_language(&a.key) == is_language(&b.key));
                let (strangers, own): (Vec<_>, Vec<_>) =
                    runs.partition(|run| !is_language(&run[0].key) && nesting(run));
                for run in strangers {
                    stray(run, reader);
                }
                for entry in own.into_iter().flatten() {
                    if !is_language(&entry.key) {
                        let free = missing.iter().map(String::as_str);
                        if let Some(near) = nearest(&entry.key, free).map(str::to_owned) {
                            let finding = Diagnostic::error(
                                "YML-010",
                                entry.span,
                                format!("`{}` is not one of the file's languages", entry.key),
                            )
                            .label(format!("did you mean `{near}`?"))
                            .edit(entry.span, near.clone())
                            .help(format!("write `{near}`"));
                            reader.find(finding);
                            missing.retain(|language| *language != near);
                        } else {
                            reader.undeclared_language(&entry.key, entry.span);
                        }
                    }
                    if entry.value.is_null() {
                        let finding = Diagnostic::error(
                            "YML-022",
                            entry.span,
                            format!("`{}` has no text", entry.key),
                        )
                        .label("nothing stands after this key")
                        .help("write the text in this language");
                        reader.find(finding);
                    } else if let Some(text) = String::decode(&entry.value, reader) {
                        texts.insert(
                            entry.key.clone(),
                            Spanned {
                                value: text,
                                span: entry.value.span,
                                key: entry.span,
                            },
                        );
                    }
                }
                if !missing.is_empty() {
                    let names: Vec<_> = missing.iter().map(|l| format!("`{l}`")).collect();
                    let finding = Diagnostic::error(
                        "YML-016",
                        node.span,
                        format!("text is missing in {}", names.join(" and ")),
                    )
                    .label("not in every language of the file")
                    .help(format!("add {}", names.join(" and ")));
                    reader.find(finding);
                }
                Some(Self::Each(texts))
            }
            Kind::List { .. } => {
                reader.wrong_type(node, what);
                None
            }
        }
    }
}

/// Whether something in a row holds more than a text: no row of languages does.
fn nesting(run: &[Entry]) -> bool {
    run.iter()
        .any(|entry| entry.value.text().is_none() && !entry.value.is_null())
}

/// Keys of something else among the languages are one mistake: the key above them is lost.
fn stray(run: &[Entry], reader: &mut Reader) {
    let [first, more @ ..] = run else { return };
    let rest = match more {
        [] => String::new(),
        [next] => format!(", nor is `{}`", next.key),
        more => format!(", nor are the {} keys after it", more.len()),
    };
    let message = format!("`{}` is not one of the file's languages{rest}", first.key);
    let finding = Diagnostic::error("YML-010", first.span, message)
        .label("no text in a language")
        .help("put the key that it stands under above it");
    reader.find(finding);
}

impl Decode for Text {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        Self::read(
            node,
            reader,
            "text, or a mapping from language to text",
            false,
        )
    }
}

impl Walk for Text {
    fn walk<'a>(&'a self, way: &mut Way<'a>) {
        way.meet(Manner::Text, self.versions());
    }
}

macro_rules! for_people {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name(pub Text);

        impl std::ops::Deref for $name {
            type Target = Text;
            fn deref(&self) -> &Text {
                &self.0
            }
        }

        impl Decode for $name {
            fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
                Text::read(node, reader, "text in every language", true).map(Self)
            }
        }

        impl Walk for $name {
            fn walk<'a>(&'a self, way: &mut Way<'a>) {
                way.meet(Manner::$name, self.versions());
            }
        }
    };
}

for_people! {
    /// A few words without a full stop, in every language of the file: a name, an interest.
    Phrase
}
for_people! {
    /// Sentences in every language of the file.
    Prose
}

/// A word of the catalogue or of the file, or a text of one's own in its place.
#[derive(Clone, Debug, PartialEq)]
pub enum WordOr {
    Word(String),
    Own(Phrase),
}

impl Decode for WordOr {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        match &node.kind {
            Kind::Map { .. } => {
                let before = reader.findings.len();
                let own = Phrase::decode(node, reader).map(Self::Own);
                let marked = ["special", "criminal", "identity_code"]
                    .iter()
                    .any(|mark| node.get(mark).is_some());
                if own.is_none() && marked {
                    for finding in &mut reader.findings[before..] {
                        finding.help = Some(
                            "define an item with marks under `items`, and write its word here"
                                .into(),
                        );
                    }
                }
                own
            }
            _ => String::decode(node, reader).map(Self::Word),
        }
    }
}

impl Walk for WordOr {
    fn walk<'a>(&'a self, way: &mut Way<'a>) {
        match self {
            Self::Word(word) => word.walk(way),
            Self::Own(text) => text.walk(way),
        }
    }
}
