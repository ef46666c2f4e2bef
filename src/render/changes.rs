//! The page on changes: what has changed and when, the newest first, with the notices as they were.

use std::collections::BTreeMap;

use super::RenderError;
use super::links::between;
use super::speak::sentence;
use super::view::{Block, Line, Row, Run, Section, link, paragraph, plain, run, statement};
use super::voice::Voice;
use crate::model::Change;
use crate::terms::Date;
use crate::versions::Version;

/// What is told of a day.
#[derive(Default)]
struct Day<'a> {
    changes: Vec<&'a Change>,
    version: Option<&'a Version>,
}

/// The sections of the page.
///
/// # Errors
/// If a message is missing.
pub fn sections(voice: &Voice) -> Result<Vec<Section>, RenderError> {
    let policy = voice.notice.policy;
    let mut days: BTreeMap<_, Day> = BTreeMap::new();
    // The policy's order decides between changes of one day.
    for change in policy.changes.iter().flat_map(|changes| changes.iter()) {
        if let Some(date) = &change.date {
            days.entry(date.value.0).or_default().changes.push(change);
        }
    }
    for version in voice.earlier {
        days.entry(version.effective.0).or_default().version = Some(version);
    }
    let mut rows = Vec::new();
    for (date, day) in days.iter().rev() {
        rows.extend(told(voice, Date(*date), day)?);
    }
    let mut columns = vec![
        voice.say("label-date")?,
        voice.say("label-change")?,
        voice.say("label-version")?,
    ];
    if rows.iter().all(|row| row.cells[2].is_empty()) {
        columns.truncate(2);
        for row in &mut rows {
            row.cells.truncate(2);
        }
    }
    let lead = match voice.earlier {
        [] => "changes-list-lead",
        _ => "changes-with-versions",
    };
    let mut blocks = match rows.is_empty() {
        true => vec![statement(voice.say("changes-none")?)],
        false => vec![
            paragraph(voice.say(lead)?),
            Block::Table {
                caption: None,
                columns,
                rows,
            },
        ],
    };
    if let Some(text) = &policy.change_notice {
        blocks.push(paragraph(sentence(voice.text(text))));
    }
    if let Some(review) = &policy.next_review {
        let date = voice.date(review.value);
        blocks.push(paragraph(
            voice.say_with("notice-review", &[("date", &date)])?,
        ));
    }
    blocks.extend(voice.own_texts(None, "changes")?);
    Ok(vec![Section {
        id: "changes".to_owned(),
        heading: voice.say("changes-heading")?,
        blocks,
    }])
}

/// A row for each change of a day; the notice that came into force on it is linked from the first.
fn told(voice: &Voice, date: Date, day: &Day) -> Result<Vec<Row>, RenderError> {
    let shown = voice.date(date);
    let row = |text: Vec<Line>, number: Option<&str>| Row {
        id: None,
        cells: vec![
            vec![plain(shown.clone())],
            text,
            number.map(plain).into_iter().collect(),
        ],
    };
    let mut links = match day.version {
        Some(version) => way_to(voice, version, &shown)?,
        None => Vec::new(),
    };
    let mut rows = Vec::new();
    for change in &day.changes {
        let mut text = Vec::new();
        if change.material.as_ref().is_some_and(|said| said.value) {
            text.push(vec![Run {
                strong: true,
                ..run(voice.say("changes-material")?)
            }]);
        }
        if let Some(words) = &change.text {
            text.push(plain(sentence(voice.text(words))));
        }
        text.append(&mut links);
        let number = change
            .version
            .as_ref()
            .map(|version| version.value.as_str());
        rows.push(row(text, number));
    }
    if rows.is_empty() {
        let number = day.version.and_then(|version| version.number.as_deref());
        rows.push(row(links, number));
    }
    Ok(rows)
}

/// The link to a notice as it was; in the languages it had, where it lacks that of the page.
fn way_to(voice: &Voice, version: &Version, date: &str) -> Result<Vec<Line>, RenderError> {
    let own = voice.speaker.tag();
    let mut languages: Vec<&str> = Vec::new();
    for page in &version.pages {
        if !languages.contains(&page.language.as_str()) {
            languages.push(&page.language);
        }
    }
    let href = |language: &str| {
        let path = format!("{}{language}/", version.folder());
        match voice.from_anywhere {
            Some(base) => format!("{base}{path}"),
            None => between(voice.folder, &path),
        }
    };
    if languages.contains(&own) {
        let text = voice.say_with("changes-read", &[("date", date)])?;
        return Ok(vec![vec![link(text, href(own))]]);
    }
    let mut lines = Vec::new();
    for language in languages {
        let name = voice.speaker.words.language(language);
        let given = [("date", date), ("language", name.as_str())];
        lines.push(vec![link(
            voice.say_with("changes-read-in", &given)?,
            href(language),
        )]);
    }
    Ok(lines)
}
