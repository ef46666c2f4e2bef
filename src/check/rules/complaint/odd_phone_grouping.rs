//! The Data Protection Ombudsman's phone number is grouped in an unusual way.
//!
//! ## Why it matters
//! Finnish numbers that begin with 029 are written in groups of three, three and four digits. That is how people
//! recognise and dial them, and how the notice itself writes the number.
//!
//! ## Example
//! ```yaml
//! texts:
//!   complaint:
//!     fi: Tietosuojavaltuutetun toimiston numero on 029 56 66700.
//!     en: The number of the Office of the Data Protection Ombudsman is 029 56 66700.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   complaint:
//!     fi: Tietosuojavaltuutetun toimiston numero on 029 566 6700.
//!     en: The number of the Office of the Data Protection Ombudsman is 029 566 6700.
//! ```

use std::ops::Range;

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::note(
    "CMP-005",
    "odd-phone-grouping",
    "Contact page of the Office of the Data Protection Ombudsman",
)
.check(check);

/// The number as it is written at home and from abroad, with its digits.
const FORMS: [(&str, &str); 2] = [
    ("0295666700", "029 566 6700"),
    ("+358295666700", "+358 29 566 6700"),
];

fn check(facts: &Facts, findings: &mut Findings) {
    let own = facts
        .notice
        .authority
        .and_then(|authority| authority.phone.as_ref());
    if own.is_none_or(|phone| phone.value != FORMS[1].0) {
        return;
    }
    for version in facts
        .corpus
        .prose()
        .flat_map(|saying| saying.versions.iter())
    {
        for (range, right) in odd(version.text) {
            let span = version.place(range);
            findings.add(
                RULE.at(
                    span,
                    "the Data Protection Ombudsman's phone number is grouped in an unusual way",
                )
                .label("hard to recognise")
                .help(format!("write `{right}`"))
                .edit(span, right),
            );
        }
    }
}

/// Where a text has the number in another form.
fn odd(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), '.')]) {
        let inside = c.is_ascii_digit()
            || c == '+'
            || start.is_some() && matches!(c, ' ' | '-' | '\u{a0}' | '(' | ')');
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(first)) => {
                let number = text[first..at].trim_end_matches([' ', '-', '\u{a0}', '(', ')']);
                let digits: String = number
                    .chars()
                    .filter(|c| c.is_ascii_digit() || *c == '+')
                    .collect();
                let form = FORMS.iter().find(|(plain, _)| *plain == digits);
                let linked = text[..first].ends_with("tel:");
                if let Some((_, right)) =
                    form.filter(|(_, right)| *right != number.replace('\u{a0}', " ") && !linked)
                {
                    found.push((first..first + number.len(), *right));
                }
                start = None;
            }
            _ => {}
        }
    }
    found
}
