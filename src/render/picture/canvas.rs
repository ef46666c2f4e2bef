//! A drawing in SVG: boxes with wrapped words, and lines.

use std::fmt::Write;

/// A place in the picture: from the left and from the top, in its units.
type Point = (u32, u32);

/// The height of a line of text.
const LINE: u32 = 20;
/// Room between a box and its words.
const INSIDE: u32 = 10;
/// How wide a letter is taken to be, in tenths: the widest of the usual fonts, so that words stay inside their box.
const LETTER: u32 = 84;

/// A drawing that grows.
#[derive(Debug, Default)]
pub struct Canvas {
    body: String,
}

/// A box with its words, already in lines.
#[derive(Clone, Debug)]
pub struct Card {
    pub lines: Vec<String>,
    /// Of less weight: a country under a name.
    pub under: Vec<String>,
    /// What the theme may tell apart.
    pub class: &'static str,
}

/// Where something stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Area {
    pub x: u32,
    pub y: u32,
    pub width: u32,
    pub height: u32,
}

impl Card {
    /// A box of that width.
    pub fn new(text: &str, under: Option<&str>, width: u32) -> Self {
        let lines = |text: &str| wrap(text, width - 2 * INSIDE);
        Self {
            lines: lines(text),
            under: under.map(lines).unwrap_or_default(),
            class: "",
        }
    }

    /// How high it is.
    pub fn height(&self) -> u32 {
        let lines = self.lines.len() + self.under.len();
        u32::try_from(lines).unwrap_or(1) * LINE + 2 * INSIDE - 4
    }
}

impl Area {
    /// Half way down.
    pub fn middle(&self) -> u32 {
        self.y + self.height / 2
    }
}

impl Canvas {
    /// A box with its words.
    pub fn card(&mut self, card: &Card, at: Area) {
        let class = match card.class {
            "" => String::new(),
            class => format!(" class=\"{class}\""),
        };
        let Area {
            x,
            y,
            width,
            height,
        } = at;
        let _ = write!(
            self.body,
            // Moved as a whole: inside, one box is written like the other, which weighs little when compressed.
            "<g{class} transform=\"translate({x},{y})\"><rect width=\"{width}\" height=\"{height}\" rx=\"6\"/>"
        );
        let mut line = INSIDE + 13;
        for text in &card.lines {
            self.text(text, INSIDE, line, "");
            line += LINE;
        }
        for text in &card.under {
            self.text(text, INSIDE, line, "quiet");
            line += LINE;
        }
        self.body.push_str("</g>");
    }

    /// A line of text that begins at `x`, standing on `y`.
    pub fn text(&mut self, text: &str, x: u32, y: u32, class: &str) {
        let class = match class {
            "" => String::new(),
            class => format!(" class=\"{class}\""),
        };
        let _ = write!(
            self.body,
            "<text x=\"{x}\" y=\"{y}\"{class}>{}</text>",
            escape(text)
        );
    }

    /// Lines from one side to the other, each given by its start and its end. All of a class are one path, and they
    /// are curves with one control point before the end: of the many numbers in a page each costs weight.
    pub fn curves(&mut self, lines: &[(Point, Point)], class: &str) {
        if lines.is_empty() {
            return;
        }
        let class = match class {
            "" => String::new(),
            class => format!(" class=\"{class}\""),
        };
        let _ = write!(self.body, "<path{class} d=\"");
        for (from, to) in lines {
            let half = (from.0 + to.0) / 2;
            let _ = write!(
                self.body,
                "M{} {}S{half} {} {} {}",
                from.0, from.1, to.1, to.0, to.1
            );
        }
        self.body.push_str("\"/>");
    }

    /// A bracket beside boxes: from `x` at their side a line out to `spine`, down, and back.
    pub fn bracket(&mut self, x: u32, spine: u32, from: u32, to: u32) {
        let _ = write!(self.body, "<path d=\"M{x} {from}H{spine}V{to}H{x}\"/>");
    }

    /// The whole drawing.
    pub fn svg(&self, class: &str, label: &str, width: u32, height: u32) -> String {
        format!(
            "<svg class=\"{class}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{}\">{}</svg>",
            escape(label),
            self.body
        )
    }
}

/// The text in lines of at most that width; a word that is too long is cut where it has to be.
fn wrap(text: &str, most: u32) -> Vec<String> {
    let room = usize::try_from(most * 10 / LETTER).unwrap_or(1).max(4);
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut letters: Vec<char> = word.chars().filter(|c| *c != '\u{ad}').collect();
        let used = line.chars().count();
        if used > 0 && used + 1 + letters.len() > room {
            lines.push(std::mem::take(&mut line));
        }
        while letters.len() > room {
            let rest = letters.split_off(room - 1);
            lines.push(letters.into_iter().chain(['-']).collect());
            letters = rest;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(letters);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Text that may stand between tags and in quoted values.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // Control characters have no place in markup.
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_inside_their_box() {
        let lines = wrap("Lakisääteisten velvoitteiden hoitaminen", 150);
        assert_eq!(lines, ["Lakisääteisten", "velvoitteiden", "hoitaminen"]);
        assert_eq!(wrap("aaaaaaaaaaaa", 50), ["aaaa-", "aaaa-", "aaaa"]);
        assert_eq!(wrap("  ", 50), Vec::<String>::new());
        let card = Card::new("A name", Some("Finland"), 100);
        assert_eq!(card.height(), 2 * LINE + 16);
    }

    #[test]
    fn values_are_text() {
        let mut canvas = Canvas::default();
        canvas.text("<script>\"&\u{7}", 1, 2, "");
        assert_eq!(
            canvas.svg("x", "a\"b", 3, 4),
            "<svg class=\"x\" viewBox=\"0 0 3 4\" role=\"img\" aria-label=\"a&quot;b\"><text x=\"1\" y=\"2\">&lt;script&gt;&quot;&amp; </text></svg>"
        );
    }
}
