//! Where pages lie and how they point at each other: relative links, so that the site works under any path.

/// The way from a page's folder back to the root of the site: `../../` for `fi/evasteet/`, `./` for the root.
pub fn to_root(folder: &str) -> String {
    match folder.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}

/// The link from the page in one folder to the page in another; folders end in a slash, the root is empty.
pub fn between(from: &str, to: &str) -> String {
    if from == to {
        return "./".to_owned();
    }
    let root = to_root(from);
    if to.is_empty() {
        root
    } else {
        format!("{}{to}", root.trim_start_matches("./"))
    }
}

/// The text as the name of a folder: lower case, without what an address would have to escape. Letters of Latin scripts lose
/// their marks, those of others are left out. Nothing if nothing is left.
pub fn slug(text: &str) -> Option<String> {
    let mut out = String::new();
    for c in text.trim().chars().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' | '_' => out.push(c),
            // A mark that stands apart from its letter.
            '\u{300}'..='\u{36f}' => {}
            _ if let Some(plain) = plain(c) => out.push_str(plain),
            _ if !out.is_empty() && !out.ends_with('-') => out.push('-'),
            _ => {}
        }
    }
    let out = out.trim_end_matches('-');
    (!out.is_empty()).then(|| out.to_owned())
}

/// A letter of a European language without its marks.
fn plain(c: char) -> Option<&'static str> {
    const LETTERS: [(&str, &str); 24] = [
        ("a", "äåáàâãāăą"),
        ("ae", "æǽ"),
        ("c", "çćčċĉ"),
        ("d", "ďđð"),
        ("e", "éèêëēėęěĕ"),
        ("g", "ğģġǧǥĝ"),
        ("h", "ħĥ"),
        ("i", "íìîïīįıĩ"),
        ("j", "ĵ"),
        ("k", "ķǩ"),
        ("l", "łļľĺ"),
        ("n", "ñńņňŋ"),
        ("o", "öøóòôõōőǿ"),
        ("oe", "œ"),
        ("r", "ŕřŗ"),
        ("s", "šśşșŝ"),
        ("ss", "ß"),
        ("t", "ťţțŧ"),
        ("th", "þ"),
        ("u", "üúùûūůűųũŭ"),
        ("w", "ŵẁẃẅ"),
        ("y", "ýÿŷỳ"),
        ("z", "žźż"),
        ("z", "ʒǯ"),
    ];
    let found = LETTERS.iter().find(|(_, marked)| marked.contains(c));
    found.map(|(plain, _)| *plain)
}

/// The number as a `tel:` link, or nothing if it has no digits.
pub fn tel(phone: &str) -> Option<String> {
    let plus = phone.trim_start().starts_with('+');
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    (!digits.is_empty()).then(|| format!("tel:{}{digits}", if plus { "+" } else { "" }))
}

/// A number in the form `+358295666700` as people of the language write it: in Finnish `029 566 6700`,
/// elsewhere `+358 29 566 6700`. Other countries' numbers stay as they are.
pub fn phone(number: &str, language: &str) -> String {
    let groups = match number.strip_prefix("+358") {
        Some(rest) if rest.len() == 9 && rest.bytes().all(|b| b.is_ascii_digit()) => {
            [&rest[..2], &rest[2..5], &rest[5..]]
        }
        _ => return number.to_owned(),
    };
    match language {
        "fi" => format!("0{}", groups.join(" ")),
        _ => format!("+358 {}", groups.join(" ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_go_by_the_root() {
        assert_eq!(between("", "fi/"), "fi/");
        assert_eq!(between("fi/", "fi/evasteet/"), "../fi/evasteet/");
        assert_eq!(between("fi/evasteet/", "en/"), "../../en/");
        assert_eq!(between("fi/", ""), "../");
        assert_eq!(between("fi/", "fi/"), "./");
        assert_eq!(to_root(""), "./");
    }

    #[test]
    fn a_slug_cannot_leave_its_folder() {
        assert_eq!(
            slug("Asiakasrekisteri").as_deref(),
            Some("asiakasrekisteri")
        );
        assert_eq!(
            slug("Työnhakijat & muut").as_deref(),
            Some("tyonhakijat-muut")
        );
        assert_eq!(
            slug("Õigused, łaźnia, Straße, færøsk").as_deref(),
            Some("oigused-laznia-strasse-faerosk")
        );
        // As some systems write it: letter and mark apart.
        assert_eq!(slug("Tyo\u{308}nhakijat").as_deref(), Some("tyonhakijat"));
        assert_eq!(slug("Данные"), None);
        assert_eq!(slug("../../etc").as_deref(), Some("etc"));
        assert_eq!(slug("/.."), None);
    }

    #[test]
    fn phones_are_grouped_and_linked() {
        assert_eq!(phone("+358295666700", "fi"), "029 566 6700");
        assert_eq!(phone("+358295666700", "en"), "+358 29 566 6700");
        assert_eq!(phone("+4686576100", "sv"), "+4686576100");
        assert_eq!(tel("029 566 6700").as_deref(), Some("tel:0295666700"));
        assert_eq!(tel("+358 29"), Some("tel:+35829".to_owned()));
        assert_eq!(tel("call us"), None);
    }
}
