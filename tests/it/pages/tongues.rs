//! Each language is complete: on a page of one language no word of another, outside names.

use std::collections::{BTreeMap, BTreeSet};

use seloste::assets::Assets;
use seloste::source::yaml::{self, Kind, Node};
use seloste::source::{Source, Sources};

use super::{attributes, pages, project, repository};

const LANGUAGES: [&str; 3] = ["fi", "en", "sv"];

/// The words of a text, lower case, without figures and addresses.
fn tokens(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace('\u{ad}', "");
    let address =
        |part: &&str| part.contains(['@', '/']) || part.trim_end_matches('.').contains('.');
    let running = text.split_whitespace().filter(|part| !address(part));
    running
        .flat_map(|part| part.split(|c: char| !c.is_alphabetic() && !"-’'".contains(c)))
        .map(|word| word.trim_matches(['-', '’', '\'']).to_owned())
        .filter(|word| word.chars().count() > 1)
        .collect()
}

/// Keys whose values are names where they are the same in every language.
const NAMES: &[&str] = &["name", "address", "street", "city"];

/// What a file says in one language, and, under no language, the names in it.
fn written(node: &Node, key: &str, language: Option<&str>, into: &mut Words) {
    match &node.kind {
        Kind::Scalar { text, .. } => {
            if language.is_some() || NAMES.contains(&key) {
                let own = into.entry(language.unwrap_or_default().to_owned());
                own.or_default().extend(tokens(text));
            }
        }
        Kind::List { items } => items
            .iter()
            .for_each(|item| written(item, key, language, into)),
        Kind::Map { entries, .. } => {
            for entry in entries {
                let own = LANGUAGES.iter().find(|tag| **tag == entry.key).copied();
                let key = if own.is_some() {
                    key
                } else {
                    entry.key.as_str()
                };
                written(&entry.value, key, own.or(language), into);
            }
        }
    }
}

type Words = BTreeMap<String, BTreeSet<String>>;

/// What a file of facts says.
fn file(path: &str, into: &mut Words) {
    let mut sources = Sources::default();
    let text = crate::harness::read(&repository().join(path));
    let file = sources.add(Source::new(path, text));
    let (root, _) = yaml::parse(sources.get(file), file);
    written(&root.expect("a mapping"), "", None, into);
}

/// All words that a language has, in its folder and in the example.
fn vocabulary() -> Words {
    let mut all = Words::new();
    file("policy.yaml", &mut all);
    for entry in std::fs::read_dir(repository().join("catalogue/services")).expect("services") {
        let name = entry.expect("a file").file_name();
        file(&format!("catalogue/services/{}", name.display()), &mut all);
    }
    // Of authorities only what each language calls them: the others' own names are in many languages.
    let mut authorities = Words::new();
    file("catalogue/authorities.yaml", &mut authorities);
    for language in LANGUAGES {
        let own = authorities.remove(language).unwrap_or_default();
        all.entry(language.to_owned()).or_default().extend(own);
    }
    let assets = Assets::with_project(&repository()).expect("assets");
    for language in LANGUAGES {
        let words: &mut BTreeSet<String> = all.entry(language.to_owned()).or_default();
        for entry in walkdir::WalkDir::new(repository().join("content").join(language)) {
            let entry = entry.expect("readable");
            if !entry.file_type().is_file() {
                continue;
            }
            for line in crate::harness::read(entry.path()).lines() {
                // A message without its name; comments are in whatever language.
                let said = match line.split_once(" = ") {
                    Some((_, said))
                        if !line.starts_with(' ') || line.trim_start().starts_with('.') =>
                    {
                        said
                    }
                    _ if line.starts_with('#')
                        && entry.path().extension().is_some_and(|kind| kind == "ftl") =>
                    {
                        ""
                    }
                    _ => line,
                };
                words.extend(tokens(said));
            }
        }
        // Names of countries, languages and authorities come from tables.
        let own = seloste::content::Words::load(&assets, language).expect("words");
        for code in ["FI", "IN", "US", "SE", "IE"] {
            words.extend(tokens(&own.country(code)));
        }
        for tag in LANGUAGES {
            words.extend(tokens(&own.language(tag)));
        }
    }
    all
}

/// What people see or hear of a page in its own language: parts marked as another's are left out.
fn said(html: &str) -> String {
    let (_, body) = html.split_once("<body").expect("a body");
    let mut out = String::new();
    let mut hidden: Option<String> = None;
    for part in body.split('<').skip(1) {
        let (tag, shown) = part.split_once('>').unwrap_or((part, ""));
        let name = tag
            .split([' ', '/'])
            .find(|name| !name.is_empty())
            .unwrap_or_default();
        let closing = tag.starts_with('/');
        match &hidden {
            Some(open) if closing && open == name => hidden = None,
            Some(_) => continue,
            None if !closing && tag.contains(" lang=") => {
                hidden = Some(name.to_owned());
                continue;
            }
            None => {}
        }
        out.push_str(shown);
        out.push(' ');
        for heard in ["aria-label", "title", "alt", "data-label"] {
            let tag = format!(" {tag}");
            for value in attributes(&tag, heard) {
                out.push_str(value);
                out.push(' ');
            }
        }
    }
    out.replace("&amp;", "&").replace("&nbsp;", " ")
}

#[test]
fn no_page_has_a_word_of_another_language() {
    let words = vocabulary();
    let names = &words[""];
    let mut checked = 0;
    let mut foreign = BTreeSet::new();
    for (path, html) in pages(&project(&repository())) {
        let Some(own) = LANGUAGES
            .iter()
            .find(|tag| path.starts_with(&format!("{tag}/")))
        else {
            continue;
        };
        checked += 1;
        for word in tokens(&said(html)) {
            // A street, and the cookie that the program itself sets.
            let name = names.contains(&word) || ["lintulahdenkuja", "seloste"].contains(&&*word);
            if words[*own].contains(&word) || name {
                continue;
            }
            let of = LANGUAGES.iter().find(|tag| words[**tag].contains(&word));
            if let Some(of) = of {
                foreign.insert(format!("{own}: `{word}` is {of} ({path})"));
            }
        }
    }
    assert!(checked > 20, "only {checked} pages");
    assert!(foreign.is_empty(), "{foreign:#?}");
}

/// The test sees a word that slipped in.
#[test]
fn a_foreign_word_would_be_seen() {
    let words = vocabulary();
    for (language, word) in [("fi", "säilytämme"), ("en", "keep"), ("sv", "uppgifter")] {
        let others = LANGUAGES.iter().filter(|other| **other != language);
        for other in others {
            assert!(!words[*other].contains(word), "{word} in {other}");
        }
        assert!(words[language].contains(word), "{word} in {language}");
    }
}
