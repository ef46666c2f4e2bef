//! `_headers` as a static host reads it: paths, each with the headers of the files below it.

/// The rules in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules(Vec<Rule>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    path: String,
    headers: Vec<(String, String)>,
}

impl Rules {
    /// Reads the file. A line at the margin is a path, an indented one a header of the path above it.
    pub fn read(bytes: &[u8]) -> Self {
        let mut rules: Vec<Rule> = Vec::new();
        for line in String::from_utf8_lossy(bytes).lines() {
            let text = line.trim();
            if text.is_empty() || text.starts_with('#') {
                continue;
            }
            if line.starts_with(char::is_whitespace) {
                if let (Some(rule), Some((name, value))) = (rules.last_mut(), text.split_once(':'))
                {
                    let header = (name.trim().to_owned(), value.trim().to_owned());
                    rule.headers.push(header);
                }
            } else {
                rules.push(Rule {
                    path: text.to_owned(),
                    headers: Vec::new(),
                });
            }
        }
        Self(rules)
    }

    /// The headers for a path, those of later rules after those of earlier ones.
    pub fn of<'a>(&'a self, path: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let rules = self.0.iter().filter(move |rule| rule.matches(path));
        let headers = rules.flat_map(|rule| rule.headers.iter());
        headers.map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl Rule {
    fn matches(&self, path: &str) -> bool {
        match self.path.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == self.path,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_the_headers_of_every_rule_that_matches() {
        let rules = Rules::read(
            b"/a/*\n  X-One: 1\n  X-Two: a: b\n# no rule\n/a/assets/*\n  X-One: 2\n/a/x\n  X-Three: 3\n",
        );
        let of = |path| rules.of(path).collect::<Vec<_>>();
        assert_eq!(of("/a/"), [("X-One", "1"), ("X-Two", "a: b")]);
        assert_eq!(
            of("/a/assets/s.css"),
            [("X-One", "1"), ("X-Two", "a: b"), ("X-One", "2")]
        );
        assert_eq!(of("/a/x").len(), 3);
        assert!(of("/b").is_empty());
    }
}
