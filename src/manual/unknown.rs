//! A code or name that no rule has.

use crate::check::rules;
use crate::source::suggest::nearest;

/// No rule has this code or name.
#[derive(Debug)]
pub struct UnknownCode {
    word: String,
    near: Option<&'static str>,
}

impl UnknownCode {
    pub(super) fn new(word: &str) -> Self {
        let code = word.to_ascii_uppercase();
        let codes = rules::all().map(|rule| rule.code);
        let codes = codes.chain(rules::apart().map(|apart| apart.code));
        let near =
            nearest(&code, codes).or_else(|| nearest(word, rules::all().map(|rule| rule.name)));
        Self {
            word: word.to_owned(),
            near,
        }
    }
}

impl std::fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "there is no rule `{}`", self.word)?;
        match self.near {
            Some(near) => write!(f, "; did you mean `{near}`? `seloste rules` lists them all"),
            None => write!(f, "; `seloste rules` lists them all"),
        }
    }
}

impl std::error::Error for UnknownCode {}
