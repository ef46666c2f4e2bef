//! Words of people as YAML scalars: whatever the text, it is read back as exactly that text.

/// The text as it can stand behind a key: plain where every reader takes it for that text, else in double quotes.
pub fn scalar(text: &str) -> String {
    if plain(text) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

fn plain(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "true", "false", "null", "yes", "no", "on", "off", "y", "n", "none",
    ];
    let start = text.chars().next().is_some_and(char::is_alphanumeric);
    // A number, an hour, a date: readers of YAML 1.1 make more of these than its successor does.
    let digits = |between: &[char]| {
        text.chars()
            .all(|c| c.is_ascii_digit() || between.contains(&c))
    };
    let date = text.len() > 7 && text.is_char_boundary(4) && text[4..].starts_with('-');
    let number = text.parse::<f64>().is_ok()
        || digits(&['_', ',', ':'])
        || text.starts_with("0x")
        || text.starts_with("0o")
        || (digits(&['-']) && date);
    start
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.chars().any(hidden)
        && !number
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}

fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if hidden(c) => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Characters that an editor does not show, or that turn the order in which it shows the others.
fn hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_where_it_can_be() {
        for text in [
            "Esimerkki Oy",
            "Åsa & Söner Ab",
            "Katu 1, 00100 Helsinki",
            "https://esimerkki.example/a#b",
            "1234567-1",
        ] {
            assert_eq!(scalar(text), text);
        }
        assert_eq!(scalar("A: B #1"), "\"A: B #1\"");
        assert_eq!(scalar("no"), "\"no\"");
        for text in ["123", "1e3", "0x1f", "1:20", "2026-03-01", "1_000"] {
            assert_eq!(scalar(text), format!("\"{text}\""));
        }
        assert_eq!(scalar("\"Oy\"\n\u{202E}x"), "\"\\\"Oy\\\"\\n\\u202Ex\"");
    }
}
