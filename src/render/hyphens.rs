//! Soft hyphens in the long words of Finnish and Swedish: these languages write compounds as one word, and browsers
//! that know no rules for a language (Chromium has none for Finnish) would part them anywhere, without a hyphen.
//!
//! Only words that can be wider than a narrow line are touched: a soft hyphen stays in what people copy.

use hypher::{Lang, hyphenate_bounded};

/// From so many letters on a word gets its places to part.
const LONG: usize = 18;

/// So many letters at least stay together at either end.
const EDGE: usize = 3;

/// A part of so many letters stays whole: it fits any line, and a word with a hyphen after every other letter is hard to
/// read where it does part.
const WHOLE: usize = 8;

const VOWELS: &str = "aeiouyåäö";

/// Elements whose text is no running text, or keeps its every character.
const KEPT: &[&str] = &["script", "style", "title", "textarea", "svg", "code", "pre"];

/// Elements that never have an end.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Beginnings of words that often end a compound, where it parts best. Before a vowel the patterns would draw the letter
/// before over to them (`säilyty-saika`), and a heading that balances its lines would part right beside the seam
/// (`Markkinoin-tirekisteri`).
const FINNISH: &[&str] = &[
    "aika", "aineist", "alue", "arvio", "asetu", "asiak", "edust", "ehdo", "ehto", "esitt",
    "hakij", "häiriö", "ilmoit", "jäljen", "järjest", "kehyk", "keskus", "kirje", "lausek",
    "lautak", "loukk", "merkin", "ohjelm", "oikeu", "omai", "osoit", "osapuol", "palvel", "piksel",
    "pitäj", "posti", "päälli", "päätö", "rekist", "säily", "selost", "sopimu", "suoja", "tarjoaj",
    "tekni", "tiedo", "tieto", "turva", "valtuu", "vastaav", "vastuu", "viran", "yhtiö",
];
const SWEDISH: &[&str] = &[
    "adress",
    "ansvar",
    "anmäl",
    "anställ",
    "ansök",
    "anteckn",
    "avgift",
    "avtal",
    "avtryck",
    "beskriv",
    "föring",
    "förord",
    "hänvis",
    "identifi",
    "igenkänn",
    "inställ",
    "klausul",
    "nämnd",
    "ombud",
    "område",
    "operat",
    "recens",
    "regist",
    "tviste",
    "uppdat",
    "uppgift",
    "upplys",
    "utlämn",
    "över",
];

/// The page with soft hyphens in the long words of its Finnish and Swedish parts.
pub fn soft(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 50);
    let mut open: Vec<(&str, Option<&str>)> = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (text, tail) = rest.split_at(start);
        put(text, &open, &mut out);
        let end = end_of_tag(tail);
        let (tag, after) = tail.split_at(end);
        out.push_str(tag);
        follow(tag, &mut open);
        rest = after;
    }
    put(rest, &open, &mut out);
    out
}

/// Where the tag at the start of the text ends: `>` in a quoted value does not end it.
fn end_of_tag(text: &str) -> usize {
    if text.starts_with("<!--") {
        return text.find("-->").map_or(text.len(), |at| at + 3);
    }
    let bytes = text.as_bytes();
    let from = |at: usize, wanted: &dyn Fn(u8) -> bool| {
        let rest = bytes.get(at..)?;
        rest.iter().position(|byte| wanted(*byte)).map(|n| at + n)
    };
    let mut at = 0;
    while let Some(found) = from(at, &|byte| matches!(byte, b'>' | b'"' | b'\'')) {
        let quote = bytes[found];
        if quote == b'>' {
            return found + 1;
        }
        let Some(end) = from(found + 1, &|byte| byte == quote) else {
            break;
        };
        at = end + 1;
    }
    text.len()
}

fn follow<'h>(tag: &'h str, open: &mut Vec<(&'h str, Option<&'h str>)>) {
    let inner = tag.trim_start_matches('<').trim_end_matches('>');
    let (closing, inner) = match inner.strip_prefix('/') {
        Some(inner) => (true, inner),
        None => (false, inner),
    };
    let name = inner
        .split(|c: char| c.is_whitespace() || c == '/')
        .next()
        .unwrap_or_default();
    if name.is_empty() || name.starts_with('!') || VOID.contains(&name) || inner.ends_with('/') {
        return;
    }
    if closing {
        if let Some(at) = open.iter().rposition(|(known, _)| *known == name) {
            open.truncate(at);
        }
        return;
    }
    let language = inner
        .split_once(" lang=\"")
        .and_then(|(_, value)| value.split('"').next());
    open.push((name, language));
}

fn put(text: &str, open: &[(&str, Option<&str>)], out: &mut String) {
    // No letter takes less than a byte.
    if text.len() < LONG {
        return out.push_str(text);
    }
    let kept = open.iter().any(|(name, _)| KEPT.contains(name));
    let language = open.iter().rev().find_map(|(_, language)| *language);
    let rules = match language {
        Some("fi") => (Lang::Finnish, FINNISH),
        Some("sv") => (Lang::Swedish, SWEDISH),
        _ => return out.push_str(text),
    };
    if kept {
        return out.push_str(text);
    }
    for token in text.split_inclusive(char::is_whitespace) {
        // Addresses, and what is written with an entity, stay as they are.
        let inner = token.trim_end_matches(|c: char| !c.is_alphanumeric());
        match token.len() < LONG || inner.contains(['@', '/', '_', '&', ':', '.', '\u{ad}']) {
            true => out.push_str(token),
            false => parted(token, rules, out),
        }
    }
}

fn parted(token: &str, rules: (Lang, &[&str]), out: &mut String) {
    let mut rest = token;
    while let Some(start) = rest.find(char::is_alphabetic) {
        out.push_str(&rest[..start]);
        let word = &rest[start..];
        let end = word
            .find(|c: char| !c.is_alphabetic())
            .unwrap_or(word.len());
        match word[..end].chars().count() >= LONG {
            true => long(&word[..end], rules, out),
            false => out.push_str(&word[..end]),
        }
        rest = &word[end..];
    }
    out.push_str(rest);
}

/// A word with its soft hyphens.
fn long(word: &str, (language, stems): (Lang, &[&str]), out: &mut String) {
    let lower = word.to_lowercase();
    if lower.len() != word.len() {
        return out.push_str(word);
    }
    let mut breaks = Vec::new();
    let mut at = 0;
    for syllable in hyphenate_bounded(&lower, language, EDGE, EDGE) {
        at += syllable.len();
        breaks.push(at);
    }
    breaks.pop();
    // Two vowels belong together to the eye, also where a syllable ends between them.
    breaks.retain(|at| {
        let sides = [
            lower[..*at].chars().next_back(),
            lower[*at..].chars().next(),
        ];
        !sides.iter().flatten().all(|side| VOWELS.contains(*side))
    });
    let mut seams: Vec<usize> = Vec::new();
    for stem in stems {
        let found = lower.match_indices(stem).map(|(start, _)| start);
        seams.extend(found.filter(|start| *start > EDGE));
    }
    seams.sort_unstable();
    seams.push(word.len());
    // Between the seams only as many places as a long part needs, none near its ends.
    let (mut places, mut begin) = (Vec::new(), 0);
    for seam in seams {
        let mut last = begin;
        let letters = |from: usize, to: usize| lower[from..to].chars().count();
        let long = letters(begin, seam) > WHOLE;
        let within = |at: &usize| long && (begin..seam).contains(at);
        for at in breaks.iter().copied().filter(within) {
            if letters(last, at) > EDGE && letters(at, seam) > EDGE {
                places.push(at);
                last = at;
            }
        }
        places.push(seam);
        begin = seam;
    }
    places.pop();
    let mut from = 0;
    for at in places {
        out.push_str(&word[from..at]);
        out.push('\u{ad}');
        from = at;
    }
    out.push_str(&word[from..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str) -> String {
        soft(html).replace('\u{ad}', "-")
    }

    #[test]
    fn long_words_part_where_their_parts_meet() {
        for (language, word, parted) in [
            ("fi", "Tietosuojavaltuutetun", "Tieto-suoja-valtuu-tetun"),
            ("fi", "maksuhäiriömerkintöjä", "maksu-häiriö-merkin-töjä"),
            (
                "fi",
                "henkilötietojensäilytysaika",
                "henkilö-tietojen-säilytys-aika",
            ),
            ("fi", "Markkinointirekisteri", "Mark-kinointi-rekis-teri"),
            ("sv", "personuppgiftsansvarig", "person-uppgifts-ansvarig"),
            (
                "sv",
                "standardavtalsklausuler",
                "standard-avtals-klau-suler",
            ),
        ] {
            let html = format!("<p lang=\"{language}\">{word} on</p>");
            assert_eq!(
                shown(&html),
                format!("<p lang=\"{language}\">{parted} on</p>")
            );
        }
    }

    #[test]
    fn everything_else_stays_as_it_is() {
        for html in [
            "<p lang=\"fi\">tietosuojaseloste</p>",
            "<p lang=\"en\">Tietosuojavaltuutetun</p>",
            "<html lang=\"fi\"><title>Tietosuojavaltuutetun</title>",
            "<html lang=\"fi\"><script type=\"application/ld+json\">{\"name\":\"Tietosuojavaltuutetun\"}</script>",
            "<p lang=\"fi\"><a href=\"tietosuojavaltuutetun\" title=\"a > tietosuojavaltuutetun\">x</a></p>",
            "<p lang=\"fi\">tietosuojavaltuutetun@esimerkki.example</p>",
            "<p lang=\"fi\">www.tietosuojavaltuutettu.example</p>",
            "<p lang=\"fi\">esimerkki.example/tietosuojavaltuutetun</p>",
            "<p lang=\"fi\"><code>tietosuojavaltuutetun</code></p>",
        ] {
            assert_eq!(soft(html), html);
        }
    }

    #[test]
    fn the_language_is_that_of_the_nearest_element() {
        let html = "<html lang=\"fi\"><body><p>x<br>y<p lang=\"en\">Tietosuojavaltuutetun</p><p>Tietosuojavaltuutetun</p></body>";
        assert_eq!(soft(html).matches('\u{ad}').count(), 3);
        let html = "<html lang=\"en\"><div lang=\"sv\"><b>Dataskyddsbeskrivning</b></div>Dataskyddsbeskrivning";
        let made = soft(html);
        assert!(
            made.ends_with("</div>Dataskyddsbeskrivning") && made.contains("<b>Data\u{ad}skydds")
        );
    }
}
