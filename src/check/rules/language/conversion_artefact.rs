//! A text has remains of another program: HTML, signs of Markdown, broken letters, words cut in two.
//!
//! ## Why it matters
//! Readers see `henkilökohtai-semman` or `kÃ¤sittely` as it is. That confuses screen readers and translation programs
//! too, and where a list has run together, its items can no longer be told apart.
//!
//! ## Example
//! ```yaml
//! security:
//!   manual: none
//!   electronic:
//!     - fi: Palvelimemme antaa henkilökohtai-semman tunnuksen<br>.
//!       en: We use &quot;personal&quot; accounts.
//! ```
//!
//! ## Instead
//! ```yaml
//! security:
//!   manual: none
//!   electronic:
//!     - fi: Palvelimemme antaa henkilökohtaisemman tunnuksen.
//!       en: We use personal accounts.
//! ```
//!
//! ## Limits
//! Words cut by a hyphen and compounds written apart are known for the words of data protection only. HTML in Markdown is
//! `unsafe-markdown`.

use std::ops::Range;
use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Manner, Version};
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule =
    Rule::warning("TXT-008", "conversion-artefact", "GDPR Art. 12(1)").check(check);

/// Something wrong, and how to mend it.
#[derive(Debug)]
struct Artefact {
    range: Range<usize>,
    fault: &'static str,
    help: &'static str,
    /// What was meant, where that is certain.
    meant: Option<String>,
}

fn check(facts: &Facts, findings: &mut Findings) {
    let texts = facts
        .corpus
        .all()
        .filter(|saying| saying.manner != Manner::Value);
    for version in texts.flat_map(|saying| &saying.versions) {
        let mut told = Vec::new();
        for artefact in artefacts(version) {
            let text = &version.text[artefact.range.clone()];
            // `&nbsp;` after `&nbsp;` is one fault.
            if told.contains(&text) {
                continue;
            }
            told.push(text);
            let span = version.place(artefact.range.clone());
            let mut finding = RULE
                .at(span, format!("`{text}` {}", artefact.fault))
                .label("as readers see it")
                .help(artefact.help);
            if let Some(meant) = artefact.meant.filter(|_| span != version.span) {
                finding = finding.help(format!("write `{meant}`")).edit(span, meant);
            }
            findings.add(finding);
        }
    }
}

fn artefacts(version: &Version) -> Vec<Artefact> {
    let mut found = Vec::new();
    if !version.is_markdown() {
        found.extend(markup(version.text));
    }
    for seen in &version.reading().seen {
        let text = &version.text[seen.clone()];
        for mut artefact in broken(text).into_iter().chain(run_together(text)) {
            artefact.range = artefact.range.start + seen.start..artefact.range.end + seen.start;
            found.push(artefact);
        }
    }
    found.extend(cut(version));
    found.extend(apart(version));
    found
}

/// HTML tags and entities, and the stars and links of Markdown, where neither is read.
fn markup(text: &str) -> Vec<Artefact> {
    const TAGS: &[&str] = &[
        "a", "b", "br", "div", "em", "font", "h1", "h2", "h3", "h4", "hr", "i", "img", "li", "ol",
        "p", "span", "strong", "table", "tbody", "td", "th", "tr", "u", "ul",
    ];
    const ENTITIES: &[&str] = &[
        "nbsp", "amp", "lt", "gt", "quot", "apos", "auml", "ouml", "aring", "Auml", "Ouml",
        "Aring", "eacute", "ndash", "mdash", "shy", "rsquo", "lsquo", "rdquo", "ldquo", "hellip",
        "bull", "euro", "sect",
    ];
    let html = |range| Artefact {
        range,
        fault: "is HTML, and shown as it stands",
        help: "remove it: texts are plain here",
        meant: None,
    };
    let mut found = Vec::new();
    for (start, _) in text.match_indices('<') {
        let rest = &text[start + 1..];
        let Some(end) = rest.find('>') else { continue };
        let name = rest[..end].trim_start_matches('/');
        let name = name.split([' ', '/']).next().unwrap_or_default();
        if TAGS.contains(&name.to_ascii_lowercase().as_str()) {
            found.push(html(start..start + end + 2));
        }
    }
    for (start, _) in text.match_indices('&') {
        let rest = &text[start + 1..];
        let Some(end) = rest.find(';').filter(|end| *end <= 8) else {
            continue;
        };
        let name = &rest[..end];
        let number = name.strip_prefix('#').is_some_and(|number| {
            !number.is_empty()
                && number
                    .trim_start_matches(['x', 'X'])
                    .bytes()
                    .all(|b| b.is_ascii_hexdigit())
        });
        if ENTITIES.contains(&name) || number {
            found.push(html(start..start + end + 2));
        }
    }
    let mut stars = text.match_indices("**").map(|(at, _)| at);
    while let (Some(open), Some(close)) = (stars.next(), stars.next()) {
        let inner = &text[open + 2..close];
        if !inner.trim().is_empty() && !inner.contains('\n') {
            found.push(Artefact {
                range: open..close + 2,
                fault: "has signs of Markdown, shown as they stand",
                help: "remove the stars; Markdown is read under `texts` and in files of your own",
                meant: Some(inner.to_owned()),
            });
        }
    }
    for (middle, _) in text.match_indices("](") {
        let open = text[..middle].rfind('[');
        let close = text[middle..].find(')').map(|at| at + middle + 1);
        if let (Some(open), Some(close)) = (open, close) {
            found.push(Artefact {
                range: open..close,
                fault: "is a link of Markdown, shown as it stands",
                help: "write the address alone; Markdown is read under `texts` and in files of your own",
                meant: None,
            });
        }
    }
    found
}

/// Letters that were read in the wrong way, and signs of a word processor's own.
fn broken(text: &str) -> Vec<Artefact> {
    const BROKEN: &[(&str, &str)] = &[
        ("Ã¤", "ä"),
        ("Ã¶", "ö"),
        ("Ã¥", "å"),
        ("Ã„", "Ä"),
        ("Ã–", "Ö"),
        ("Ã…", "Å"),
        ("Ã©", "é"),
        ("â€™", "’"),
        ("â€œ", "“"),
        ("â€\u{9d}", "”"),
        ("â€“", "–"),
        ("â€”", "—"),
        ("â€¦", "…"),
        ("Â§", "§"),
        ("â‚¬", "€"),
    ];
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let here = BROKEN.iter().find(|(wrong, _)| rest.starts_with(wrong));
        if let Some((wrong, _)) = here {
            let (range, meant) = word_around(text, at, BROKEN);
            found.push(Artefact {
                range: range.clone(),
                fault: "has letters that were read in the wrong encoding",
                help: "write the letters anew",
                meant: Some(meant),
            });
            at = range.end.max(at + wrong.len());
            continue;
        }
        let c = rest.chars().next().expect("a character");
        let fault = match c {
            '\u{fffd}' => Some("stands for a letter that was lost"),
            '\u{e000}'..='\u{f8ff}' => {
                Some("is a bullet of a word processor that browsers do not have")
            }
            _ => None,
        };
        if let Some(fault) = fault {
            found.push(Artefact {
                range: at..at + c.len_utf8(),
                fault,
                help: "write the letter or the list again",
                meant: None,
            });
        }
        at += c.len_utf8();
    }
    found
}

/// The word around a broken letter, and how it was meant.
fn word_around(text: &str, at: usize, broken: &[(&str, &str)]) -> (Range<usize>, String) {
    let start = text[..at].rfind(char::is_whitespace).map_or(0, |space| {
        space + text[space..].chars().next().map_or(0, char::len_utf8)
    });
    let end = text[at..]
        .find([' ', '\n'])
        .map_or(text.len(), |end| at + end);
    let word = text[start..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')']);
    let meant = broken.iter().fold(word.to_owned(), |word, (wrong, right)| {
        word.replace(wrong, right)
    });
    (start..start + word.len(), meant)
}

/// `nimi- Edustamansa yritys- Puhelin`, `• nimi • osoite`.
fn run_together(text: &str) -> Vec<Artefact> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("- ") {
        let before = text[..at].chars().next_back();
        let after = text[at + 2..].chars().next();
        if before.is_some_and(char::is_lowercase) && after.is_some_and(char::is_uppercase) {
            let start = text[..at]
                .rfind(|c: char| !c.is_alphanumeric())
                .map_or(0, |sign| {
                    sign + text[sign..].chars().next().map_or(0, char::len_utf8)
                });
            let end = text[at + 2..]
                .find(|c: char| !c.is_alphanumeric())
                .map_or(text.len(), |end| at + 2 + end);
            found.push(Artefact {
                range: start..end,
                fault: "is two items of a list that have run together",
                help: "put a comma between the items, or make a list of them",
                meant: None,
            });
        }
    }
    if let (Some(first), Some(last)) = (text.find('•'), text.rfind('•'))
        && first != last
    {
        found.push(Artefact {
            range: first..first + '•'.len_utf8(),
            fault: "is a bullet in the middle of a text",
            help: "put commas between the items, or make a list of them",
            meant: None,
        });
    }
    found
}

/// Words cut in two where a line once ended: `henkilökohtai-semman`.
fn cut(version: &Version) -> Vec<Artefact> {
    let stems: &[&str] = match version.language {
        "fi" => &[
            "henkilökohtais",
            "henkilötie",
            "henkilötun",
            "tietosuoj",
            "tietoturv",
            "rekisterinpit",
            "rekisterö",
            "suostumu",
            "käsittel",
            "säilyttä",
            "säilyty",
            "luovutt",
            "luovutu",
            "tallent",
            "markkinoin",
            "sähköpost",
            "puhelinnum",
            "evästei",
            "verkkosiv",
            "asiakassuh",
            "asiakastie",
            "viranomais",
            "vastaanott",
            "oikeudelli",
            "perusteel",
            "tarkoituks",
            "yhteystie",
            "yhteyshenk",
            "valvontavir",
            "tunnistami",
            "palvelu",
            "sopimuks",
            "velvoitt",
            "toimittam",
        ],
        "en" => &[
            "personal",
            "informatio",
            "processin",
            "controlle",
            "protectio",
            "collectio",
            "disclosur",
            "retentio",
            "recipien",
            "marketin",
            "transfer",
            "supervisor",
            "authorit",
            "custome",
            "purpose",
            "contrac",
            "address",
            "compan",
        ],
        _ => &[],
    };
    let stem = |one: &str, two: &str| {
        let letters =
            |half: &str| half.chars().count() >= 2 && half.chars().all(char::is_lowercase);
        let joined = format!("{one}{two}");
        let inside = |stem: &&str| joined.starts_with(*stem) && one.len() < stem.len();
        letters(one) && letters(two) && stems.iter().any(inside)
    };
    let words = &version.reading().words;
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let end = match word.folded.split_once('-') {
            Some((one, two)) if stem(one, two) => word.range.end,
            Some(_) => continue,
            // The line ended after the hyphen.
            None => match words.get(at + 1) {
                Some(next)
                    if &version.text[word.range.end..next.range.start] == "- "
                        && stem(&word.folded, &next.folded) =>
                {
                    next.range.end
                }
                _ => continue,
            },
        };
        let range = word.range.start..end;
        let meant = version.text[range.clone()]
            .replace("- ", "")
            .replace('-', "");
        found.push(Artefact {
            range,
            fault: "is a word cut in two",
            help: "write it in one",
            meant: Some(meant),
        });
    }
    found
}

/// Compounds that were written apart: `yhteys henkilö`.
static APART: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[(
        "fi",
        "apart",
        &[
            "henkilö tiedot|tietoja|tietojen|tietojasi|tunnus|tunnuksen|tunnusta",
            "yhteys tiedot|tietoja|tietosi|tietojasi|henkilö|henkilön|henkilöä",
            "tieto suoja|suojan|suojavastaava|suojavastaavan|suojaseloste|suojalaki|turva|turvan",
            "rekisterin pitäjä|pitäjän|pitäjää|pitäjälle|pitäjältä|pitäjällä",
            "sähkö posti|postin|postia|postilla|postiin|postitse|postiosoite|postiosoitteen",
            "puhelin numero|numeron|numerosi|numerot",
            "verkko sivu|sivut|sivun|sivusto|sivuston|sivustolla|sivuilla|kauppa|kaupan|kaupassa",
            "suora markkinointi|markkinointia|markkinoinnin|markkinointiin",
            "asiakas rekisteri|rekisterin|rekisteriin|rekisterissä",
            "oikeus peruste|perusteen|perusteet",
        ],
    )])
});

fn apart(version: &Version) -> Vec<Artefact> {
    let hits = APART.meets(version).into_iter();
    hits.filter(|hit| {
        let words = &version.reading().words;
        let (one, two) = (&words[hit.words.start], &words[hit.words.start + 1]);
        version.text[one.range.end..two.range.start]
            .chars()
            .all(|c| c == ' ')
    })
    .map(|hit| {
        let text = &version.text[hit.range.clone()];
        Artefact {
            fault: "is one word",
            help: "write it in one",
            meant: Some(text.split_whitespace().collect()),
            range: hit.range,
        }
    })
    .collect()
}
