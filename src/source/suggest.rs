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
}
