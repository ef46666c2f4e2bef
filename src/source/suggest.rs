//! "Did you mean": the nearest of some names.

/// The candidate nearest to `word`, if one is near enough to be worth a question.
///
/// Near is an edit distance of at most `1 + length / 4`, or the same letters with other separators,
/// or one being a whole part of the other (`basis` for `legal_basis`).
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(word);
    let limit = 1 + word.chars().count() / 4;
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let other = fold(candidate);
            let distance = if other == folded {
                0
            } else {
                strsim::damerau_levenshtein(&folded, &other)
            };
            let part = folded.len() >= 4
                && (candidate.split(['_', '-']).any(|p| p == folded)
                    || word
                        .to_lowercase()
                        .split(['_', '-', ' '])
                        .any(|p| p == candidate));
            match (distance <= limit, part) {
                (true, _) => Some((distance, candidate)),
                (false, true) => Some((limit + 1, candidate)),
                _ => None,
            }
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Whether `near` is beyond doubt what `word` was meant to be, so that it may be put in its place unasked.
///
/// It is if they differ in case and separators only, or by one slip of the pen (two in a word of eight letters or more),
/// and no other candidate comes within one slip of being as near. Numbers tell names apart (`firm-1`, `firm-2`), and two
/// or three letters are near to anything (`et` is Estonian, no misspelt `en`): neither is ever beyond doubt.
pub fn sure<'a>(word: &str, near: &str, candidates: impl IntoIterator<Item = &'a str>) -> bool {
    let folded = fold(word);
    let distance = |other: &str| strsim::damerau_levenshtein(&folded, &fold(other));
    let slips = distance(near);
    let allowed = match word.chars().count() {
        ..4 => 0,
        4..8 => 1,
        _ => 2,
    };
    let digits = |word: &str| -> String { word.chars().filter(char::is_ascii_digit).collect() };
    slips <= allowed
        && digits(word) == digits(near)
        && candidates
            .into_iter()
            .filter(|other| *other != near)
            .all(|other| distance(other) > slips + 1)
}

fn fold(word: &str) -> String {
    word.to_lowercase().replace(['-', ' '], "_")
}

/// "`a`, `b` or `c`", for a help text; long lists are cut.
pub fn one_of<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<_> = words.into_iter().collect();
    let quoted: Vec<_> = words.iter().take(12).map(|w| format!("`{w}`")).collect();
    let more = words.len().saturating_sub(12);
    match quoted.split_last() {
        _ if more > 0 => format!("{} and {more} more", quoted.join(", ")),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_offered_and_far_ones_are_not() {
        let keys = ["legal_basis", "retention", "recipients", "name"];
        assert_eq!(nearest("legal-basis", keys), Some("legal_basis"));
        assert_eq!(nearest("basis", keys), Some("legal_basis"));
        assert_eq!(nearest("retenton", keys), Some("retention"));
        assert_eq!(nearest("colour", keys), None);
    }

    #[test]
    fn only_a_slip_towards_one_name_is_beyond_doubt() {
        let keys = ["legal_basis", "retention", "recipients", "name", "en"];
        for (word, near) in [
            ("legal-basis", "legal_basis"),
            ("Name", "name"),
            ("nmae", "name"),
            ("recipent", "recipients"),
            ("EN", "en"),
        ] {
            assert!(sure(word, near, keys), "{word}");
        }
        for (word, near) in [
            ("basis", "legal_basis"),
            ("et", "en"),
            ("nom", "name"),
            ("retain", "retention"),
        ] {
            assert!(!sure(word, near, keys), "{word}");
        }
        let firms = ["firm-a", "firm-b", "depot-1"];
        assert!(!sure("firm-c", "firm-a", firms), "two are equally near");
        assert!(!sure("depot-2", "depot-1", firms), "another number");
        let mails = ["email", "emails"];
        assert!(!sure("emial", "email", mails), "another is hardly farther");
    }
}
