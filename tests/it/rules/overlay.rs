//! Lays an example over the base: an entry of a known collection replaces the base's entry of that id, any other
//! key its value; `key:` with nothing after it takes the key away; a whole file (`seloste:`) stands for itself. Where the
//! fault is in the letters, lines take the place of lines.

use serde_yaml::{Mapping, Value};

/// The paths that are gone into rather than replaced; `*` is any id.
const INSIDE: &[&str] = &[
    "items",
    "subjects",
    "events",
    "data_categories",
    "recipients",
    "services",
    "registers",
    "registers.*",
    "registers.*.purposes",
];

/// The base with the example over it, as text.
pub fn over(base: &str, example: &str) -> String {
    if example.lines().any(|line| line.starts_with("seloste:")) {
        return example.to_owned();
    }
    let mut whole = mapping(base);
    lay(&mut whole, mapping(example), "");
    serde_yaml::to_string(&whole).expect("YAML")
}

/// The base with the example's lines instead of its own, key of the file by key: nothing is read and written anew.
pub fn letters(base: &str, example: &str) -> String {
    let mut chunks = by_key(base);
    let mut taken = Vec::new();
    for (key, lines) in by_key(example) {
        let there = chunks.iter_mut().find(|(known, _)| *known == key);
        match there.filter(|_| !taken.contains(&key)) {
            Some(chunk) => chunk.1 = lines,
            None => chunks.push((key.clone(), lines)),
        }
        taken.push(key);
    }
    chunks.into_iter().map(|(_, lines)| lines).collect()
}

/// The lines of each key of the file; those before the first one have no key.
fn by_key(text: &str) -> Vec<(String, String)> {
    let mut chunks: Vec<(String, String)> = Vec::new();
    for line in text.split_inclusive('\n') {
        let starts = line.starts_with(|c: char| c.is_ascii_alphabetic());
        match chunks.last_mut().filter(|_| !starts) {
            Some((_, lines)) => lines.push_str(line),
            None => {
                let key = line.split(':').next().filter(|_| starts);
                chunks.push((key.unwrap_or_default().to_owned(), line.to_owned()));
            }
        }
    }
    chunks
}

fn mapping(text: &str) -> Mapping {
    match serde_yaml::from_str(text) {
        Ok(Value::Mapping(mapping)) => mapping,
        Ok(_) => panic!("an example is a mapping:\n{text}"),
        Err(error) => panic!("{error}:\n{text}"),
    }
}

fn lay(below: &mut Mapping, above: Mapping, path: &str) {
    for (key, value) in above {
        let name = key.as_str().expect("a word for a key");
        let here = if path.is_empty() {
            name.to_owned()
        } else if INSIDE.contains(&path) && !path.contains('*') || path.ends_with("purposes") {
            format!("{path}.*")
        } else {
            format!("{path}.{name}")
        };
        match (below.get_mut(&key), value) {
            (_, Value::Null) => {
                below.remove(&key);
            }
            (Some(Value::Mapping(inner)), Value::Mapping(more))
                if INSIDE.contains(&here.as_str()) =>
            {
                lay(inner, more, &here);
            }
            (_, value) => {
                below.insert(key, value);
            }
        }
    }
}
