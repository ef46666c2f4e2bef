//! A policy as an outline of lines: keys by indentation, with the comments above them.
//!
//! A starter is written for people to read and goes on as a file for people to read, so its comments and its order
//! have to survive. That is all this knows of YAML: one key a line, flow lists and flow maps as a line's end.

/// A key or a list's item, what stands behind it, and what stands under it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The comment lines above, without their mark.
    pub comments: Vec<String>,
    /// The key; empty for an item of a list.
    pub key: String,
    /// The rest of the line.
    pub value: String,
    pub under: Vec<Line>,
    /// The country that this is for, if it is for one only.
    pub only: Option<String>,
    pub(super) item: bool,
}

impl Line {
    /// A key with a value.
    pub fn new(key: &str, value: impl Into<String>) -> Self {
        Self {
            key: key.to_owned(),
            value: value.into(),
            ..Self::default()
        }
    }

    /// A key with lines under it.
    pub fn over(key: &str, under: Vec<Line>) -> Self {
        Self {
            under,
            ..Self::new(key, "")
        }
    }

    /// The line of a key under this one.
    pub fn get(&self, key: &str) -> Option<&Line> {
        self.under.iter().find(|line| line.key == key)
    }

    /// The same, to change it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Line> {
        self.under.iter_mut().find(|line| line.key == key)
    }

    /// The members of a flow list, `[name, email]`.
    pub fn list(&self) -> Vec<String> {
        let inner = self
            .value
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'));
        inner
            .into_iter()
            .flat_map(|inner| inner.split(','))
            .map(|member| member.trim().to_owned())
            .filter(|member| !member.is_empty())
            .collect()
    }

    /// Makes the value a flow list.
    pub fn set_list(&mut self, members: &[String]) {
        self.value = format!("[{}]", members.join(", "));
    }

    /// Whether what stands under it are the languages of one text.
    pub fn is_text(&self) -> bool {
        let language = |line: &Line| {
            line.key.len() == 2 && line.key.bytes().all(|byte| byte.is_ascii_lowercase())
        };
        !self.under.is_empty() && self.under.iter().all(language)
    }

    /// Visits this line and all under it.
    pub fn visit(&mut self, look: &mut impl FnMut(&mut Line)) {
        look(self);
        for line in &mut self.under {
            line.visit(look);
        }
    }
}

/// Reads a text of ours.
pub fn read(text: &str) -> Vec<Line> {
    let mut lines = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .peekable();
    let mut rows = Vec::new();
    let mut comments = Vec::new();
    for line in &mut lines {
        let depth = line.len() - line.trim_start().len();
        let rest = line.trim();
        if let Some(comment) = rest.strip_prefix('#') {
            comments.push(comment.trim().to_owned());
            continue;
        }
        let (rest, only) = match rest.rsplit_once(" # only ") {
            Some((rest, country)) => (rest, Some(country.to_owned())),
            None => (rest, None),
        };
        let comments = std::mem::take(&mut comments);
        match rest.strip_prefix("- ") {
            Some(first) => {
                let pair = pair(first).filter(|_| !first.starts_with(['{', '[', '"']));
                let row = Line {
                    comments,
                    only,
                    item: true,
                    value: if pair.is_some() { "" } else { first }.to_owned(),
                    ..Line::default()
                };
                rows.push((depth, row));
                if let Some((key, value)) = pair {
                    rows.push((depth + 2, Line::new(key, value)));
                }
            }
            None => {
                let (key, value) = pair(rest).unwrap_or((rest, ""));
                let row = Line {
                    comments,
                    only,
                    ..Line::new(key, value)
                };
                rows.push((depth, row));
            }
        }
    }
    let mut rows = rows.into_iter().peekable();
    gather(&mut rows, 0)
}

fn pair(text: &str) -> Option<(&str, &str)> {
    match text.split_once(": ") {
        Some((key, value)) => Some((key, value.trim())),
        None => text.strip_suffix(':').map(|key| (key, "")),
    }
}

fn gather(
    rows: &mut std::iter::Peekable<impl Iterator<Item = (usize, Line)>>,
    depth: usize,
) -> Vec<Line> {
    let mut lines = Vec::new();
    while rows.peek().is_some_and(|(at, _)| *at == depth) {
        let Some((_, mut line)) = rows.next() else {
            break;
        };
        if let Some(deeper) = rows.peek().map(|(at, _)| *at).filter(|at| *at > depth) {
            line.under = gather(rows, deeper);
        }
        lines.push(line);
    }
    lines
}

/// Writes an outline as YAML; an empty line stands before each part of the file and before each register.
pub fn write(lines: &[Line]) -> String {
    let mut out = String::new();
    for (number, line) in lines.iter().enumerate() {
        let part = !line.under.is_empty() || !line.comments.is_empty();
        let after = number > 0 && !lines[number - 1].under.is_empty();
        if number > 0 && (part || after) {
            out.push('\n');
        }
        put(line, 0, &mut out);
    }
    out
}

fn put(line: &Line, depth: usize, out: &mut String) {
    let indent = " ".repeat(depth);
    for comment in &line.comments {
        out.push_str(&format!("{indent}# {comment}\n"));
    }
    if line.item {
        let mut inner = String::new();
        line.under
            .iter()
            .for_each(|line| put(line, depth + 2, &mut inner));
        let inner = match line.under.is_empty() {
            true => format!("{}\n", line.value),
            false => inner[depth + 2..].to_owned(),
        };
        out.push_str(&format!("{indent}- {inner}"));
        return;
    }
    out.push_str(&format!("{indent}{}:", line.key));
    if !line.value.is_empty() {
        out.push_str(&format!(" {}", line.value));
    }
    out.push('\n');
    for (number, inner) in line.under.iter().enumerate() {
        if line.key == "registers" && number > 0 {
            out.push('\n');
        }
        put(inner, depth + 2, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_again() {
        let text = "\
a: 1

# why
registers:
  one:
    # fi: miksi
    list: [x, y]
    sources:
      - data_subject
      - {from: z, data: [x]}
      - fi: koko
        en: size

  two:
    k: v
last: none
";
        let text = text.replace("last", "\nlast");
        let lines = read(&text);
        assert_eq!(write(&lines), text);
        let one = lines[1].get("one").unwrap();
        assert_eq!(one.get("list").unwrap().list(), ["x", "y"]);
        assert_eq!(one.get("list").unwrap().comments, ["fi: miksi"]);
        assert!(one.get("sources").unwrap().under[2].is_text());
    }

    #[test]
    fn a_country_of_its_own_is_taken_from_the_line() {
        let lines = read("law: # only FI\n  fi: Laki\nx: [a] # only FI\n");
        assert_eq!(lines[0].only.as_deref(), Some("FI"));
        assert_eq!(lines[0].key, "law");
        assert_eq!(lines[1].value, "[a]");
    }
}
