//! The sections of a notice: each builds its blocks from what was derived, or stays away.

mod automated;
mod changes;
mod consent;
mod cookies;
mod data;
mod disclosures;
mod people;
mod purposes;
mod retention;
mod rights;
mod security;
mod sources;
mod transfers;

use super::RenderError;
use super::view::{Block, Line, Row, Section as View};
use super::voice::{Voice, section_anchor};
use crate::derive::{self, RegisterNotice, Section};
use crate::model::Extra;
use crate::span::Spanned;

pub use cookies::site_wide;
pub use retention::short as retention_in_short;
pub use rights::{channels, reach, right_links};

pub use transfers::transferring;

/// The sections of a register's notice in order, own texts and own sections in their places.
///
/// A section without content is not there: a heading never stands alone.
pub fn of(voice: &Voice, register: &RegisterNotice) -> Result<Vec<View>, RenderError> {
    let mut views = Vec::new();
    for section in derive::sections::ALL {
        // The document's own facts stand in the page's head.
        if section == Section::Document {
            continue;
        }
        let id = section.id();
        // A section with nothing of its own to say can still carry the policy's own text.
        let mut blocks = match register.sections.contains(&section) {
            true => blocks(voice, register, section)?,
            false => Vec::new(),
        };
        blocks.extend(voice.own_texts(Some(register), id)?);
        if !blocks.is_empty() {
            views.push(View {
                id: section_anchor(id),
                heading: voice.say(&format!("section-{id}"))?,
                blocks,
            });
        }
        extras(voice, register, id, &mut views)?;
    }
    Ok(views)
}

fn blocks(
    voice: &Voice,
    register: &RegisterNotice,
    section: Section,
) -> Result<Vec<Block>, RenderError> {
    match section {
        Section::Document => Ok(Vec::new()),
        Section::Controller => people::controller(voice),
        Section::JointControllers => people::joint_controllers(voice, register),
        Section::Representative => people::representative(voice),
        Section::ContactPerson => people::contact_person(voice, register),
        Section::Dpo => people::officer(voice),
        Section::Purposes => purposes::all(voice, register),
        Section::Interests => purposes::interests(voice, register),
        Section::Provision => purposes::provision(voice, register),
        Section::Subjects => people::subjects(voice, register),
        Section::Data => data::all(voice, register),
        Section::Sources => sources::all(voice, register),
        Section::Recipients => disclosures::recipients(voice, register),
        Section::Disclosures => disclosures::regular(voice, register),
        Section::Transfers => transfers::all(voice, register),
        Section::Consent => consent::all(voice, register),
        Section::Retention => retention::all(voice, register),
        Section::Security => security::all(voice, register),
        Section::Cookies => cookies::all(voice, register),
        Section::AutomatedDecisions => automated::all(voice, register),
        Section::Rights => rights::all(voice, register),
        Section::Complaint => rights::complaint(voice, register),
        Section::OtherRights => rights::other(voice),
        Section::Changes => changes::all(voice),
    }
}

/// The policy's own sections that stand after `after`; at the end unless they say otherwise.
fn extras(
    voice: &Voice,
    register: &RegisterNotice,
    after: &str,
    views: &mut Vec<View>,
) -> Result<(), RenderError> {
    let file = voice.notice.policy.extra.as_ref();
    let own = register.register.extra.as_ref();
    let all = [file, own]
        .into_iter()
        .flatten()
        .flat_map(|list| list.iter());
    for extra in all.filter(|extra| place_of(extra) == after) {
        let Some(id) = &extra.value.0.id else {
            continue;
        };
        let name = format!("extra/{}", id.value);
        let values = Default::default();
        let Some(prose) = voice.speaker.words.prose(&name, &values, 3)? else {
            return Err(RenderError::NoExtra {
                id: id.value.clone(),
                language: voice.speaker.tag().to_owned(),
            });
        };
        views.push(View {
            id: format!("extra-{}", id.value),
            heading: prose.title.unwrap_or_else(|| id.value.replace('-', " ")),
            blocks: vec![Block::Html { html: prose.html }],
        });
    }
    Ok(())
}

/// Adds a row for `first`; purposes of which the same is said share one.
fn together(rows: &mut Vec<Row>, first: Line, rest: Vec<Vec<Line>>) {
    match rows.iter_mut().find(|row| row.cells[1..] == rest[..]) {
        Some(row) => row.cells[0].push(first),
        None => rows.push(Row {
            id: None,
            cells: std::iter::once(vec![first]).chain(rest).collect(),
        }),
    }
}

fn place_of(extra: &Spanned<Extra>) -> &str {
    extra
        .value
        .0
        .after
        .as_ref()
        .map_or("changes", |after| &after.value)
}
