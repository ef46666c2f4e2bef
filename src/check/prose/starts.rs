//! How words begin, as a set: most texts have none of the words a pattern begins with, and need not be read for it.

/// The first two letters of some words. Two sets that share nothing share no word; the other way round it is a guess.
///
/// A word of one letter has a place of its own; a pattern of one letter may begin any word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Starts([u64; 16]);

impl Starts {
    /// Adds a word of a text.
    pub fn add_word(&mut self, word: &str) {
        let (part, bit) = place(word).unwrap_or(SHORT);
        self.0[part] |= bit;
    }

    /// Adds what a pattern begins with: a word, or the beginning of one.
    pub fn add_pattern(&mut self, start: &str) {
        match place(start) {
            Some((part, bit)) => self.0[part] |= bit,
            None => self.0 = [u64::MAX; 16],
        }
    }

    /// Whether a word may begin as one of these does.
    pub fn may_begin(&self, word: &str) -> bool {
        match place(word) {
            Some((part, bit)) => self.0[part] & bit != 0,
            None => true,
        }
    }

    /// Whether any word of one set may begin as one of the other.
    pub fn meet(&self, other: &Self) -> bool {
        let mut parts = self.0.iter().zip(&other.0);
        parts.any(|(one, two)| one & two != 0)
    }
}

/// The place of every word of one letter.
const SHORT: (usize, u64) = (15, 1 << 63);

fn place(word: &str) -> Option<(usize, u64)> {
    let mut chars = word.chars();
    let (first, second) = (u32::from(chars.next()?), u32::from(chars.next()?));
    let number = (first.wrapping_mul(37) ^ second) % 1024;
    Some((number as usize / 64, 1 << (number % 64)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &[&str]) -> Starts {
        let mut starts = Starts::default();
        words.iter().for_each(|word| starts.add_word(word));
        starts
    }

    fn patterns(words: &[&str]) -> Starts {
        let mut starts = Starts::default();
        words.iter().for_each(|word| starts.add_pattern(word));
        starts
    }

    #[test]
    fn a_shared_beginning_is_never_missed() {
        let words = text(&["säilytämme", "tietoja", "ää"]);
        assert!(words.meet(&patterns(&["säi"])) && words.meet(&patterns(&["x1", "ti"])));
        assert!(!words.meet(&patterns(&["kauan", "niin"])) && !words.meet(&Starts::default()));
        assert!(patterns(&["säi"]).may_begin("säännöt"));
        assert!(!patterns(&["säi"]).may_begin("kunnes"));
        // One letter may begin any word, and a word of one letter is begun by nothing else.
        assert!(words.meet(&patterns(&["e"])) && patterns(&["e"]).may_begin("kunnes"));
        assert!(text(&["e"]).meet(&patterns(&["e"])) && !text(&["e"]).meet(&patterns(&["ei"])));
    }
}
