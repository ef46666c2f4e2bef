//! The short names by which rules cite laws, guidelines and courts, and what they stand for.

const SHORT: &[(&str, &str)] = &[
    ("ePrivacy Directive", "Directive 2002/58/EC"),
    ("FI-DPA", "Finnish Data Protection Act (1050/2018)"),
    ("FI-KPL", "Finnish Accounting Act (1336/1997)"),
    (
        "FI-SVPL",
        "Finnish Act on Electronic Communications Services (917/2014)",
    ),
    (
        "FI-WORK",
        "Finnish Act on the Protection of Privacy in Working Life (759/2004)",
    ),
    (
        "WP194",
        "Article 29 Working Party, opinion on exemptions from cookie consent",
    ),
    (
        "WP203",
        "Article 29 Working Party, opinion on purpose limitation",
    ),
    (
        "WP243",
        "Article 29 Working Party, guidelines on data protection officers",
    ),
    (
        "WP251",
        "Article 29 Working Party, guidelines on automated decisions and profiling",
    ),
    (
        "WP260",
        "Article 29 Working Party, guidelines on transparency",
    ),
    ("EDPB", "European Data Protection Board"),
    ("CJEU", "Court of Justice of the European Union"),
    ("CNIL", "French data protection authority"),
    ("Garante", "Italian data protection authority"),
    ("LG", "Landgericht, a regional court in Germany"),
];

/// What the short names in a citation stand for, in the order in which they are cited.
pub fn explained(law: &str) -> Vec<(&'static str, &'static str)> {
    let mut found: Vec<(usize, (&str, &str))> = SHORT
        .iter()
        .filter_map(|pair| Some((place(law, pair.0)?, *pair)))
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, pair)| pair).collect()
}

/// Where the name stands as a word of its own.
fn place(law: &str, name: &str) -> Option<usize> {
    let at = law.find(name)?;
    let ends = |next: Option<char>| !next.is_some_and(char::is_alphanumeric);
    (ends(law[..at].chars().next_back()) && ends(law[at + name.len()..].chars().next()))
        .then_some(at)
}

#[cfg(test)]
mod tests {
    use super::explained;

    #[test]
    fn short_names_are_explained_in_their_order() {
        let names = |law| -> Vec<&str> { explained(law).iter().map(|pair| pair.0).collect() };
        let law = "GDPR Art. 87; WP260 rev.01, annex; FI-DPA § 29";
        assert_eq!(names(law), ["WP260", "FI-DPA"]);
        assert!(names("GDPR Art. 13(1)(e), 14(1)(e)").is_empty());
    }
}
