//! What a value may look like, told by the same definitions that read it: for the schema that editors use and for the
//! reference that people read.

use indexmap::IndexMap;

use crate::source::decode::{Entries, List, OneOrMany};

/// A type whose form can be told.
pub trait Shaped {
    /// Its form. Mappings with known keys go into the book and are named there.
    fn shape(book: &mut Book) -> Shape;
}

/// The form of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Any scalar, taken as it is written.
    Text,
    /// Text for people: one, or one for each language.
    Spoken(Spoken),
    /// `true` or `false`.
    Bool,
    /// A whole number, not negative.
    Whole,
    /// One of a closed list of words.
    Words {
        /// What it is a word for: "legal basis".
        what: &'static str,
        words: Vec<Word>,
    },
    /// A country by its code.
    Country,
    /// A scalar of a certain form.
    Form(Form),
    /// A word of the catalogue or of the file; the place where it stands says of which list.
    Word,
    List(Box<Shape>),
    /// Ids of the author, each with a value.
    Entries(Box<Shape>),
    /// The sections of a notice, each with a text.
    Sections,
    /// A mapping with known keys, by its name in the book.
    Record(&'static str),
    /// Any of these; the first is the short one.
    Either(Vec<Shape>),
    /// This very word.
    Literal(&'static str),
}

/// How much text: it changes the words about it, not the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spoken {
    /// A name, an address, a citation: may be the same in all languages.
    Text,
    /// A few words in every language.
    Phrase,
    /// Sentences in every language.
    Prose,
}

/// A word of a closed list, with what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    pub word: &'static str,
    pub about: &'static str,
}

/// A scalar with a form of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    /// "a date"
    pub what: &'static str,
    /// A regular expression of ECMA-262, without look-around.
    pub pattern: &'static str,
}

/// All mappings with known keys.
#[derive(Debug, Default)]
pub struct Book {
    pub records: IndexMap<&'static str, Record>,
}

/// A mapping with known keys.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// As findings call it: "a purpose".
    pub what: &'static str,
    pub about: &'static str,
    /// Whether nothing after the key is enough.
    pub may_be_empty: bool,
    pub fields: Vec<Field>,
}

/// A key of a mapping.
#[derive(Clone, Debug)]
pub struct Field {
    pub key: &'static str,
    pub doc: Doc,
    pub shape: Shape,
}

/// What the comment at a field of the model says: its meaning, then `Default: …`, `Law: …` and `Example: …` in this
/// order, each only where there is something to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Doc {
    pub meaning: &'static str,
    /// What holds if the key is not there.
    pub default: Option<&'static str>,
    /// The article that the value answers.
    pub law: Option<&'static str>,
    /// A value, in YAML.
    pub example: Option<&'static str>,
}

impl Doc {
    /// Takes the comment apart.
    ///
    /// ```
    /// use seloste::source::shape::Doc;
    /// let doc = Doc::read("The age. Default: the country's. Law: GDPR Art. 8(1). Example: `13`");
    /// assert_eq!(doc.meaning, "The age.");
    /// assert_eq!((doc.default, doc.law), (Some("the country's"), Some("GDPR Art. 8(1)")));
    /// assert_eq!(doc.example, Some("13"));
    /// ```
    pub fn read(text: &'static str) -> Self {
        let cut = |text: &'static str, mark: &str| match text.split_once(mark) {
            Some((before, after)) => (before.trim(), Some(after.trim())),
            None => (text.trim(), None),
        };
        let clause = |text: Option<&'static str>| {
            text.map(|text| text.strip_suffix('.').unwrap_or(text))
                .filter(|text| !text.is_empty())
        };
        let (rest, example) = cut(text, " Example: ");
        let (rest, law) = cut(rest, " Law: ");
        let (meaning, default) = cut(rest, " Default: ");
        Self {
            meaning,
            default: clause(default),
            law: clause(law),
            example: example.map(|example| example.trim_matches('`')),
        }
    }
}

impl Book {
    /// Enters a mapping once, with its keys, and gives its shape.
    pub fn enter(
        &mut self,
        name: &'static str,
        record: Record,
        fields: impl FnOnce(&mut Self) -> Vec<Field>,
    ) -> Shape {
        if !self.records.contains_key(name) {
            // First the name: a mapping may hold its own kind.
            self.records.insert(name, record);
            let fields = fields(self);
            if let Some(record) = self.records.get_mut(name) {
                record.fields = fields;
            }
        }
        Shape::Record(name)
    }
}

impl Shape {
    /// The scalar of a form.
    pub const fn form(what: &'static str, pattern: &'static str) -> Self {
        Self::Form(Form { what, pattern })
    }
}

impl Shaped for String {
    fn shape(_: &mut Book) -> Shape {
        Shape::Text
    }
}

impl Shaped for bool {
    fn shape(_: &mut Book) -> Shape {
        Shape::Bool
    }
}

impl Shaped for u32 {
    fn shape(_: &mut Book) -> Shape {
        Shape::Whole
    }
}

impl<T: Shaped> Shaped for List<T> {
    fn shape(book: &mut Book) -> Shape {
        Shape::List(Box::new(T::shape(book)))
    }
}

impl<T: Shaped> Shaped for OneOrMany<T> {
    fn shape(book: &mut Book) -> Shape {
        let one = T::shape(book);
        Shape::Either(vec![one.clone(), Shape::List(Box::new(one))])
    }
}

impl<T: Shaped> Shaped for Entries<T> {
    fn shape(book: &mut Book) -> Shape {
        Shape::Entries(Box::new(T::shape(book)))
    }
}
