//! From a kit and its owner's answers to the text of a policy.

use std::collections::BTreeSet;

use crate::catalogue::Catalogue;
use crate::starter::kit::{self, Kit};
use crate::starter::law;
use crate::starter::outline::{self, Line};
use crate::starter::quote::scalar;
use crate::starter::services;
use crate::terms::Date;

/// What the owner said. What is not given becomes a mark where a notice cannot do without it.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    pub name: Option<String>,
    pub business_id: Option<String>,
    pub address: Option<String>,
    pub email: Option<String>,
    /// ISO 3166-1, inside the EEA.
    pub country: String,
    /// The supervisory authority's id, where the country has several.
    pub authority: Option<String>,
    /// The first is the authoritative one.
    pub languages: Vec<String>,
    pub registers: Vec<String>,
    /// Ids of the catalogue.
    pub services: Vec<String>,
    /// Where the notice will be published.
    pub site: Option<String>,
    /// The day from which the notice holds.
    pub effective: Option<Date>,
}

/// The text of `policy.yaml`.
pub fn policy(kit: &Kit, answers: &Answers, catalogue: &Catalogue, schema: Option<&str>) -> String {
    let language = answers.languages.first().map_or("en", String::as_str);
    let mut lines = kit.lines.clone();
    let website = services::need_website(kit, &answers.services);
    for (id, register) in kit::shared() {
        if answers.registers.contains(&id) || (website && id == services::WEBSITE) {
            merge(&mut lines, register);
        }
    }
    if let Some(registers) = part(&mut lines, "registers") {
        registers.under.retain(|register| {
            answers.registers.contains(&register.key)
                || (website && register.key == services::WEBSITE)
        });
    }
    for line in &mut lines {
        line.visit(&mut |line| {
            if line.key == "country" {
                line.value.clone_from(&answers.country);
            }
        });
    }
    let law = catalogue.countries.sovereign(&answers.country);
    law::of_country(&mut lines, law, language);
    services::place(&mut lines, kit, &answers.services, catalogue, language);
    unused(&mut lines);
    for line in &mut lines {
        line.visit(&mut |line| {
            if let Some(name) = line.value.strip_prefix("TODO ").map(str::to_owned)
                && !name.contains(' ')
            {
                line.value = scalar(&kit::mark(&name, language));
            }
            if line.is_text() {
                line.under
                    .retain(|text| answers.languages.contains(&text.key));
            }
            spoken(&mut line.comments, language);
        });
    }
    let mut head = head(&mut lines, answers, language);
    if !answers.services.is_empty() {
        let declared = answers.services.iter();
        let mut part = Line::over("services", declared.map(|id| Line::new(id, "")).collect());
        part.comments = kit::comment("services", language);
        let at = lines.iter().position(|line| line.key == "registers");
        lines.insert(at.unwrap_or(lines.len()), part);
    }
    head.extend(lines);
    let mut out = String::new();
    if let Some(schema) = schema {
        out.push_str(&format!("# yaml-language-server: $schema={schema}\n"));
    }
    for comment in kit::comment("head", language) {
        out.push_str(&format!("# {comment}\n"));
    }
    out.push_str(&outline::write(&head));
    out
}

/// The parts that every policy begins with.
fn head(lines: &mut Vec<Line>, answers: &Answers, language: &str) -> Vec<Line> {
    let commented = |line: Line, comment: &str| Line {
        comments: kit::comment(comment, language),
        ..line
    };
    let mut languages = Line::new("languages", "");
    languages.set_list(&answers.languages);
    let mut head = vec![Line::new("seloste", "1"), commented(languages, "languages")];
    if let Some(date) = answers.effective {
        let line = Line::new("effective", date.to_string());
        head.push(commented(line, "effective"));
    }
    if let Some(url) = &answers.site {
        let url = Line::new("url", scalar(url));
        head.push(commented(Line::over("site", vec![url]), "site"));
    }
    let said = |answer: &Option<String>, name: &str| match answer {
        Some(answer) => scalar(answer),
        None => scalar(&kit::mark(name, language)),
    };
    let mut controller = vec![Line::new("name", said(&answers.name, "name"))];
    if let Some(id) = &answers.business_id {
        controller.push(Line::new("business_id", scalar(id)));
    }
    controller.push(Line::new("address", said(&answers.address, "address")));
    controller.push(Line::new("country", answers.country.clone()));
    controller.push(Line::new("email", said(&answers.email, "email")));
    if let Some(authority) = &answers.authority {
        controller.push(Line::new("authority", scalar(authority)));
    }
    if let Some(at) = lines.iter().position(|line| line.key == "controller") {
        let own = lines.remove(at).under;
        let more = own
            .into_iter()
            .filter(|line| !controller.iter().any(|known| known.key == line.key));
        let more: Vec<Line> = more.collect();
        controller.extend(more);
    }
    head.push(Line::over("controller", controller));
    if let Some(at) = lines.iter().position(|line| line.key == "dpo") {
        let mut dpo = lines.remove(at);
        if dpo.comments.is_empty() {
            dpo.comments = kit::comment("dpo", language);
        }
        head.push(dpo);
    }
    head
}

/// Adds the parts of a register to a policy. What both have is there once; lists of items become one.
fn merge(lines: &mut Vec<Line>, more: Vec<Line>) {
    for line in more {
        let Some(known) = lines.iter_mut().find(|known| known.key == line.key) else {
            let at = match line.key.as_str() {
                "recipients" => lines.iter().position(|line| line.key == "registers"),
                _ => None,
            };
            lines.insert(at.unwrap_or(lines.len()), line);
            continue;
        };
        for entry in line.under {
            match known.get_mut(&entry.key) {
                None => known.under.push(entry),
                Some(same) if same.value.starts_with('[') && entry.value.starts_with('[') => {
                    let mut members = same.list();
                    members.extend(entry.list());
                    let mut seen = BTreeSet::new();
                    members.retain(|member| seen.insert(member.clone()));
                    same.set_list(&members);
                }
                Some(_) => {}
            }
        }
    }
}

/// Takes out the parties and the data that no register names, and names that lead nowhere.
fn unused(lines: &mut Vec<Line>) {
    for (name, key, from) in [
        ("recipients", "recipients", &["registers"][..]),
        ("data_categories", "data", &["registers", "recipients"]),
    ] {
        let mut named = BTreeSet::new();
        for part in lines
            .iter()
            .filter(|line| from.contains(&line.key.as_str()))
        {
            words(part, key, &mut named);
        }
        let there: BTreeSet<String> = part(lines, name)
            .map(|part| part.under.iter().map(|line| line.key.clone()).collect())
            .unwrap_or_default();
        if let Some(part) = part(lines, name) {
            part.under.retain(|line| named.contains(&line.key));
        }
        lines.retain(|line| line.key != name || !line.under.is_empty());
        dangling(lines, key, &there);
    }
}

/// Takes references to what is not there out of the lists under a key.
fn dangling(lines: &mut [Line], key: &str, there: &BTreeSet<String>) {
    for line in lines.iter_mut() {
        line.visit(&mut |line| {
            for list in &mut line.under {
                if list.key == key && list.value.starts_with('[') {
                    let head = |id: &String| id.split('.').next().unwrap_or_default().to_owned();
                    let mut kept = list.list();
                    kept.retain(|id| there.contains(&head(id)));
                    list.set_list(&kept);
                }
            }
            line.under
                .retain(|list| list.key != key || list.value != "[]");
        });
    }
}

/// Every id that lists under a key name, and items of a list, such as sources; not the words of texts.
fn words(line: &Line, key: &str, named: &mut BTreeSet<String>) {
    if line.is_text() {
        return;
    }
    if line.key == key || line.key.is_empty() {
        let apart = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
        let ids = line.value.split(apart).filter(|id| !id.is_empty());
        named.extend(ids.filter_map(|id| id.split('.').next().map(str::to_owned)));
    }
    for line in &line.under {
        words(line, key, named);
    }
}

/// Keeps the comment lines of one language, without its name; notes to whoever keeps the starters go.
fn spoken(comments: &mut Vec<String>, language: &str) {
    let of = |language: &str| -> Vec<String> {
        let mark = format!("{language}: ");
        comments
            .iter()
            .filter_map(|line| line.strip_prefix(&mark).map(str::to_owned))
            .collect()
    };
    *comments = match of(language) {
        own if own.is_empty() => of("en"),
        own => own,
    };
}

fn part<'l>(lines: &'l mut [Line], key: &str) -> Option<&'l mut Line> {
    lines.iter_mut().find(|line| line.key == key)
}
