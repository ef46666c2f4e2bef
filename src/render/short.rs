//! The short layer of a notice: who, why, on what basis, how long, to whom, your rights, contact.

use super::RenderError;
use super::page::controller_name;
use super::sections::{channels, retention_in_short, right_links, transferring};
use super::view::{Block, Row, Run, Section, link, paragraph, plain, run};
use super::voice::Voice;
use crate::content::capitalise;
use crate::derive::RegisterNotice;

/// The short layer, or nothing where not even a purpose is known.
pub fn layer(voice: &Voice, register: &RegisterNotice) -> Result<Option<Section>, RenderError> {
    let mut blocks = Vec::new();
    let controller = controller_name(voice);
    if !controller.is_empty() {
        blocks.push(part(
            voice,
            "short-who",
            "wide",
            vec![paragraph(controller)],
        )?);
    }
    if let Some(table) = purposes(voice, register)? {
        blocks.push(part(voice, "short-why", "wide", vec![table])?);
    }
    let whom = recipients(voice, register)?;
    if !whom.is_empty() {
        blocks.push(part(voice, "short-to-whom", "narrow", whom)?);
    }
    let items = right_links(voice, register)?;
    blocks.push(part(
        voice,
        "short-rights",
        "tall",
        vec![Block::List { items }],
    )?);
    let rows = channels(voice)?;
    if !rows.is_empty() {
        blocks.push(part(
            voice,
            "short-contact",
            "narrow",
            vec![Block::Facts { rows }],
        )?);
    }
    if register.purposes.is_empty() {
        return Ok(None);
    }
    Ok(Some(Section {
        id: "short".to_owned(),
        heading: voice.say("section-short")?,
        blocks,
    }))
}

fn part(
    voice: &Voice,
    heading: &str,
    style: &'static str,
    blocks: Vec<Block>,
) -> Result<Block, RenderError> {
    Ok(Block::Part {
        id: None,
        heading: voice.say(heading)?,
        style: Some(style),
        blocks,
    })
}

fn purposes(voice: &Voice, register: &RegisterNotice) -> Result<Option<Block>, RenderError> {
    let mut rows = Vec::new();
    for purpose in &register.purposes {
        let basis = match purpose.legal_basis {
            Some(basis) => vec![plain(voice.say(&format!("basis-{}", basis.word()))?)],
            None => Vec::new(),
        };
        rows.push(Row {
            id: None,
            cells: vec![
                vec![vec![voice.purpose(purpose)?]],
                basis,
                retention_in_short(voice, register, purpose)?,
            ],
        });
    }
    if rows.is_empty() {
        return Ok(None);
    }
    Ok(Some(Block::Table {
        caption: None,
        columns: vec![
            voice.say("label-purpose")?,
            voice.say("label-basis")?,
            voice.say("label-retention")?,
        ],
        rows,
    }))
}

fn recipients(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut items: Vec<Vec<Run>> = Vec::new();
    for disclosure in &register.recipients {
        let Some(party) = voice.notice.party(disclosure.party) else {
            continue;
        };
        let mut line = vec![run(capitalise(&voice.party(party)?))];
        if let Some(role) = party.role {
            let role = voice.say(&format!("role-{}.short", role.word()))?;
            line.push(Run {
                quiet: true,
                ..run(format!(" ({})", role.to_lowercase()))
            });
        }
        if !items.contains(&line) {
            items.push(line);
        }
    }
    let mut blocks = Vec::new();
    if !items.is_empty() {
        blocks.push(Block::List { items });
    } else if register.no_recipients {
        blocks.push(paragraph(voice.say("short-no-recipients")?));
    }
    let mut countries: Vec<String> = Vec::new();
    for transfer in transferring(voice, register)
        .iter()
        .flat_map(|party| &party.transfers)
    {
        if let Some(code) = transfer.country {
            let name = voice.speaker.country(code)?;
            if !countries.contains(&name) {
                countries.push(name);
            }
        }
    }
    if !countries.is_empty() {
        let names = voice.speaker.list(&countries);
        blocks.push(paragraph(
            voice.say_with("short-transfers", &[("countries", &names)])?,
        ));
    } else if voice.notice.stays_in_eea(register).0 {
        blocks.push(paragraph(voice.say("short-no-transfers")?));
    }
    if register
        .purposes
        .iter()
        .any(|p| p.purpose.automated_decision.is_some())
    {
        blocks.push(Block::Line {
            runs: vec![link(voice.say("short-decisions")?, "#automated-decisions")],
            style: None,
        });
    }
    Ok(blocks)
}
