//! A gap was left to be filled in: `TODO`, `[name]`, `____`, `Yritys Oy`.
//!
//! ## Why it matters
//! Where the name or the period should be, readers find a gap. It also shows that nobody has read the notice through.
//!
//! ## Example
//! ```yaml
//! texts:
//!   recipients:
//!     fi: Tietoja saa [yrityksen nimi].
//!     en: The data goes to {{company}}.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   recipients:
//!     fi: Tietoja saa Kuljetus Oy.
//!     en: The data goes to Kuljetus Oy.
//! ```
//!
//! ## Limits
//! Brackets are reported if they hold capitals, dots or words such as `name` or `lisää`. seloste cannot know whether a
//! name is real, except for those that templates and examples use: `Yritys Oy`, `Matti Meikäläinen`, `example.com`.

use std::ops::Range;

use crate::check::facts::Facts;
use crate::check::prose::{Manner, Saying, Version};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::error("PLH-001", "leftover-placeholder", "GDPR Art. 12(1)").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    for saying in facts.corpus.all() {
        for version in &saying.versions {
            let mut told = 0;
            for found in leftovers(saying.manner, version) {
                // `[XX.XX.XXXX]` is one.
                if found.start < told {
                    continue;
                }
                told = found.end;
                let text = &version.text[found.clone()];
                findings.add(
                    RULE.at(
                        version.place(found.clone()),
                        format!("`{text}` is a placeholder"),
                    )
                    .label("still to be filled in")
                    .help("write what belongs here, or remove the sentence"),
                );
            }
            if let Some(range) = asks(saying, version) {
                let text = &version.text[range.clone()];
                findings.add(
                    RULE.at(
                        version.place(range.clone()),
                        format!("`{text}` is a question to the author"),
                    )
                    .label("a question mark in a list of data")
                    .help("decide, and write it without the question mark or remove it"),
                );
            }
        }
    }
}

/// `muuta?`: somebody asked themselves.
fn asks(saying: &Saying, version: &Version) -> Option<Range<usize>> {
    let data = saying.under("items") || saying.under("data_categories") || saying.under("subjects");
    let text = version.text.trim_end();
    (data && saying.manner == Manner::Phrase && text.ends_with('?') && !text.ends_with("??"))
        .then_some(0..text.len())
}

/// Every placeholder of a text, in order.
pub(super) fn leftovers(manner: Manner, version: &Version) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for seen in &version.reading().seen {
        let text = &version.text[seen.clone()];
        let mut here = brackets(text);
        here.extend(runs(text));
        here.extend(words(text));
        here.extend(names(text));
        if matches!(manner, Manner::Value | Manner::Text) {
            here.extend(fields(text));
        }
        found.extend(
            here.into_iter()
                .map(|range| range.start + seen.start..range.end + seen.start),
        );
    }
    found.sort_by_key(|range| (range.start, usize::MAX - range.end));
    found
}

/// What the brackets of a template ask for, in the languages we have texts for.
const ASKED: &[&str] = &[
    "nimi",
    "nimen",
    "osoite",
    "osoitteen",
    "yritys",
    "yrityksen",
    "yhtiö",
    "yhtiön",
    "päivämäär",
    "pvm",
    "puhelin",
    "sähköposti",
    "s-posti",
    "y-tunnus",
    "lisää",
    "täydennä",
    "täytä",
    "kirjoita",
    "lisätään",
    "täydennetään",
    "tähän",
    "aika",
    "kuvaus",
    "rekisterinpitäjä",
    "esim",
    "valitse",
    "kuvaa",
    "mainitse",
    "name",
    "address",
    "company",
    "date",
    "phone",
    "e-mail",
    "email",
    "insert",
    "add",
    "fill",
    "your",
    "describe",
    "specify",
    "period",
    "number",
    "country",
    "url",
    "link",
    "linkki",
    "controller",
    "organisation",
    "organization",
    "website",
    "choose",
    "select",
    "delete",
    "namn",
    "adress",
    "företag",
    "datum",
    "infoga",
    "fyll",
    "telefon",
    "xx",
];

/// `[yrityksen nimi]`, `{{company}}`, `<NIMI>`, `${name}`, `%NAME%`.
fn brackets(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (open, close) in [
        ("[", "]"),
        ("{{", "}}"),
        ("${", "}"),
        ("{", "}"),
        ("<", ">"),
        ("<<", ">>"),
        ("%", "%"),
    ] {
        let mut from = 0;
        while let Some(start) = text[from..].find(open).map(|at| at + from) {
            let inside_at = start + open.len();
            let Some(end) = text[inside_at..].find(close).map(|at| at + inside_at) else {
                break;
            };
            let inside = &text[inside_at..end];
            from = inside_at;
            if is_asked(open, inside, &text[..start], &text[end + close.len()..]) {
                found.push(start..end + close.len());
                from = end + close.len();
            }
        }
    }
    found
}

fn is_asked(open: &str, inside: &str, before: &str, after: &str) -> bool {
    let inside = inside.trim();
    if inside.is_empty() || inside.chars().count() > 120 || inside.contains(['\n', '[', '{', '<']) {
        return false;
    }
    let capitals = inside.chars().any(char::is_alphabetic)
        && inside.chars().filter(|c| c.is_alphabetic()).count() > 1
        && !inside.chars().any(char::is_lowercase);
    let name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ');
    match open {
        "{{" | "${" | "<<" => true,
        // `{ $answer_within }` is filled in by us.
        "{" => {
            !inside.starts_with('$')
                && inside.chars().all(name)
                && inside.chars().any(char::is_alphabetic)
        }
        "<" => capitals && inside.chars().all(name),
        "%" => {
            capitals
                && inside.chars().all(|c| c.is_ascii_uppercase() || c == '_')
                && inside.len() > 2
                && !before
                    .ends_with(|c: char| c.is_ascii_digit() || c.is_whitespace() && c == '\u{a0}')
        }
        _ => {
            // A link's words stand before its target, and an editor's `tieto[ja]` within a word.
            let joined =
                before.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric);
            let dots = inside
                .chars()
                .all(|c| matches!(c, '.' | '…' | '_' | '-' | ' ' | '•' | '●'));
            let lower = inside.to_lowercase();
            let asked = lower
                .split(|c: char| !(c.is_alphanumeric() || c == '-'))
                .any(|word| {
                    ASKED
                        .iter()
                        .any(|asked| word.starts_with(asked) && word.len() <= asked.len() + 4)
                });
            !joined && !after.starts_with('(') && (dots || capitals || asked)
        }
    }
}

/// `____`, `.....`, `??`, `……`.
fn runs(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        let needed = match c {
            '_' => 3,
            '.' => 5,
            '?' | '…' => 2,
            _ => continue,
        };
        let mut end = start + c.len_utf8();
        let mut count = 1;
        while let Some((_, next)) = chars.peek() {
            if *next != c {
                break;
            }
            end += c.len_utf8();
            count += 1;
            chars.next();
        }
        let glued = c == '_' && text[end..].starts_with(char::is_alphanumeric);
        if count >= needed && !glued {
            found.push(start..end);
        }
    }
    found
}

/// `TODO`, `XXX`, `lorem ipsum`, `X vuotta`, `pp.kk.vvvv`.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let words: Vec<(usize, &str)> = split(text);
    for (number, (at, word)) in words.iter().enumerate() {
        let lower = word.to_lowercase();
        let only = |letter: char| word.chars().all(|c| c.eq_ignore_ascii_case(&letter));
        let alone = matches!(*word, "TODO" | "TBD" | "TBA" | "TBC" | "FIXME")
            || (only('x') && word.len() >= 3)
            || (word.len() == 4 && lower.starts_with("20") && lower.ends_with("xx"))
            || (word.len() >= 4
                && word.chars().all(|c| c == '0' || c == 'X')
                && word.contains('X'));
        let next = words.get(number + 1).map(|(at, word)| (*at, *word));
        let counted = |next: &str| {
            [
                "vuot", "vuod", "kuukau", "päiv", "viikko", "viikon", "year", "month", "day",
                "week", "månad", "dagar", "euro",
            ]
            .iter()
            .any(|unit| next.starts_with(unit))
                || matches!(next, "kk" | "v" | "pv" | "€" | "%" | "år")
        };
        let spaced = next.is_some_and(|(next, _)| text[at + word.len()..next].trim().is_empty());
        let unknown = matches!(*word, "X" | "N" | "XX" | "NN" | "Y")
            && spaced
            && next.is_some_and(|(_, next)| counted(next));
        if alone || unknown {
            found.push(*at..at + word.len());
        } else if lower == "lorem"
            && spaced
            && next.is_some_and(|(_, next)| next.eq_ignore_ascii_case("ipsum"))
        {
            let (next, ipsum) = next.expect("a word");
            found.push(*at..next + ipsum.len());
        }
    }
    let lower = ascii_lower(text);
    for pattern in [
        "pp.kk.vvvv",
        "p.k.vvvv",
        "dd.mm.yyyy",
        "dd/mm/yyyy",
        "mm/dd/yyyy",
        "yyyy-mm-dd",
        "vvvv-kk-pp",
        "dd.mm.åååå",
    ] {
        found.extend(whole(&lower, pattern));
    }
    found.extend(whole(text, "N.N.").into_iter().filter(|range| {
        !text[..range.start].ends_with('.') && !text[range.end..].starts_with(char::is_alphanumeric)
    }));
    found
}

/// Names and domains that stand for nobody.
fn names(text: &str) -> Vec<Range<usize>> {
    const NAMES: &[&str] = &[
        "yritys oy",
        "oy yritys ab",
        "firma oy",
        "toiminimi oy",
        "yrityksesi oy",
        "yhdistys ry",
        "company ltd",
        "company inc",
        "etunimi sukunimi",
        "matti meikäläinen",
        "maija meikäläinen",
        "john doe",
        "jane doe",
        "erik exempel",
        "företaget ab",
        "example.com",
        "example.org",
        "example.net",
        "esimerkki.fi",
        "yourcompany.com",
        "yourdomain.com",
        "yoursite.com",
    ];
    let lower = ascii_lower(text);
    NAMES.iter().flat_map(|name| whole(&lower, name)).collect()
}

/// `(nimi)`, `(e-mail)`: in the place of a value there is only what it should be.
fn fields(text: &str) -> Vec<Range<usize>> {
    const FIELDS: &[&str] = &[
        "(nimi)",
        "(osoite)",
        "(sähköposti)",
        "(s-posti)",
        "(s-postiosoite)",
        "(sähköpostiosoite)",
        "(puhelin)",
        "(y-tunnus)",
        "(name)",
        "(address)",
        "(e-mail)",
        "(email)",
        "(phone)",
        "(namn)",
        "(adress)",
        "(e-post)",
    ];
    let lower = ascii_lower(text);
    FIELDS
        .iter()
        .flat_map(|field| {
            lower
                .match_indices(field)
                .map(|(at, field)| at..at + field.len())
        })
        .collect()
}

/// Lower case with every byte in its place; the only other letters that count, ä and ö, are written small in names.
fn ascii_lower(text: &str) -> String {
    text.to_ascii_lowercase()
}

/// Where a pattern stands by itself.
fn whole(text: &str, pattern: &str) -> Vec<Range<usize>> {
    text.match_indices(pattern)
        .map(|(at, pattern)| at..at + pattern.len())
        .filter(|range| {
            let before = text[..range.start].chars().next_back();
            let after = text[range.end..].chars().next();
            !before.is_some_and(|c| c.is_alphanumeric() || c == '-')
                && !after.is_some_and(char::is_alphanumeric)
        })
        .collect()
}

fn split(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = c.is_alphanumeric() || matches!(c, '€' | '%');
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(first)) => {
                words.push((first, &text[first..at]));
                start = None;
            }
            _ => {}
        }
    }
    words
}
