//! The texts of a project as rules read them: sentences and words with their places, and patterns of words.

mod corpus;
mod figures;
mod lexicon;
mod starts;
mod wording;
mod words;

pub use corpus::{Corpus, Manner, Saying, Version};
pub use figures::{Figure, LANGUAGES as COUNTED, is_link};
pub use lexicon::{Hit, Lexicon};
pub use wording::{Entries, Met, Wording};
pub use words::{Reading, Sentence, Word};
