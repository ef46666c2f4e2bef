//! The form of `policy.yaml` for editors, as JSON Schema, and for people, as a page: both told by the types that read it.
//!
//! The schema is draft-07, which every version of the YAML language server understands. It says of a file whether
//! it has the right build: keys, kinds of values, closed lists. What must be there, and whether a word that the file
//! may define itself is defined, is for `check` to say: it knows why, and it knows the whole file.

mod reference;
mod vocabulary;
mod words;
mod write;

pub use reference::reference;
pub use vocabulary::Vocabulary;
pub use words::words;

use serde_json::Value;

use crate::model::Policy;
use crate::source::shape::{Book, Record, Shaped};

/// Which file a schema is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// `policy.yaml`
    Policy,
    /// `registers/<id>.yaml`
    Register,
}

/// The schema of a file, with the words of a catalogue and the languages there are words for.
pub fn schema(file: File, vocabulary: &Vocabulary) -> Value {
    write::Writer::new(&book(), vocabulary).schema(file)
}

/// Every mapping of the file.
pub fn book() -> Book {
    let mut book = Book::default();
    Policy::shape(&mut book);
    book
}

/// The article that a mapping as a whole answers, as its description tells it: "The controller (GDPR Art. 4(7), 13(1)(a))."
fn law_of(record: &Record) -> Option<&'static str> {
    let at = record.about.find(" (")?;
    let inner = record.about[at + 2..].trim_end().trim_end_matches('.');
    let law = inner.strip_suffix(')')?;
    (law.contains("Art.") || law.contains('§')).then_some(law)
}

/// What a mapping is, without its article.
fn about(record: &Record) -> String {
    match law_of(record) {
        Some(law) => record.about.replace(&format!(" ({law})"), ""),
        None => record.about.to_owned(),
    }
    .trim()
    .to_owned()
}
