//! What a country's law decides: an entry of `starters/laws/`, or a mark. A kit as written holds for Finland.

use crate::starter::kit;
use crate::starter::outline::Line;
use crate::starter::quote::scalar;

/// The country that the kits are written for.
const HOME: &str = "FI";

/// Leaves out what is for another country, and puts this country's laws in place of Finland's.
pub(super) fn of_country(lines: &mut Vec<Line>, country: &str, language: &str) {
    foreign(lines, country);
    if country == HOME {
        return;
    }
    let known = kit::laws(country);
    let registers = lines.iter_mut().find(|line| line.key == "registers");
    for register in registers.into_iter().flat_map(|line| &mut line.under) {
        let Some(purposes) = register.get_mut("purposes") else {
            continue;
        };
        for purpose in &mut purposes.under {
            match known.iter().find(|law| law.key == purpose.key) {
                Some(law) => replace(purpose, law),
                None => unknown(purpose, language),
            }
        }
    }
}

fn foreign(lines: &mut Vec<Line>, country: &str) {
    lines.retain(|line| line.only.as_deref().is_none_or(|only| only == country));
    for line in lines {
        foreign(&mut line.under, country);
    }
}

fn replace(line: &mut Line, law: &Line) {
    for new in &law.under {
        match line.get_mut(&new.key) {
            Some(old) if !old.under.is_empty() && !new.under.is_empty() && !new.is_text() => {
                if new.key == "retention" {
                    old.under.clone_from(&new.under);
                } else {
                    replace(old, new);
                }
            }
            Some(old) => {
                old.value.clone_from(&new.value);
                old.under.clone_from(&new.under);
            }
            None => line.under.push(new.clone()),
        }
    }
}

/// A purpose whose law nobody has written down for the country: the owner has to say it.
fn unknown(purpose: &mut Line, language: &str) {
    let obliged = purpose
        .get("legal_basis")
        .is_some_and(|basis| basis.value == "legal_obligation");
    // A group's own rule about its own members is no period of a law.
    let period = |value: &str| !value.starts_with("until ");
    purpose.visit(&mut |line| {
        let named = if line.key == "law" {
            Some("law")
        } else if line.key == "retention" && obliged && period(&line.value) {
            Some("retention")
        } else {
            None
        };
        if let Some(name) = named {
            line.value = scalar(&kit::mark(name, language));
            line.under.clear();
        }
    });
}
